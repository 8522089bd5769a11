import {
	hasPublishedDevices,
	publishedSheets,
} from "../../test/published-devices.js";
import { estimateSheet } from "./estimate-sheet.js";
import type { TrainingSheet } from "./estimator.js";
import { drawWithout, seededRandom } from "./seeded-random.js";
import { trainEstimator } from "./train-estimator.js";

const CATEGORIES = ["NOTEBOOK", "DESKTOP", "MONITOR"];
const SEEDS = [1, 2, 3];

const mean = (values: number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** 80 % to learn from, 20 % to test with. */
function split(sheets: readonly TrainingSheet[], seed: number) {
	const order = drawWithout(sheets.length, sheets.length, seededRandom(seed));
	const tested = new Set(order.subarray(0, Math.round(sheets.length / 5)));
	return {
		learnt: sheets.filter((_, index) => !tested.has(index)),
		unseen: sheets.filter((_, index) => tested.has(index)),
	};
}

(hasPublishedDevices ? describe : describe.skip)(
	"estimates of published sheets (needs ../shared/data)",
	() => {
		it("come near sheets that weren't learnt from; the bench holds the bar over 50 seeds", () => {
			const sheets = publishedSheets()
				.filter(
					({ manufacturer, category }) =>
						manufacturer === "Lenovo" && CATEGORIES.includes(category),
				)
				.map((sheet): TrainingSheet => ({ ...sheet, sheet }));
			const errors: number[] = [];
			const within: number[] = [];
			for (const seed of SEEDS) {
				const { learnt, unseen } = split(sheets, seed);
				const model = trainEstimator(learnt, {
					version: "EST-T",
					trainedOn: "2026-11-23",
				});
				for (const device of unseen) {
					const { totalGrams, estimate } = estimateSheet(model, device).sheet;
					const ratio = device.sheet.totalGrams / totalGrams;
					errors.push(Math.abs(1 / ratio - 1));
					const { lowPpm = 0, highPpm = 0 } = estimate ?? {};
					within.push(Number(ratio * 1e6 >= lowPpm && ratio * 1e6 <= highPpm));
				}
			}
			expect(mean(errors)).toBeLessThan(0.27);
			expect(mean(within)).toBeGreaterThan(0.82);
		}, 120_000);
	},
);
