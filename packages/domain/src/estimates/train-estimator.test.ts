import { syntheticSheets } from "../../test/synthetic-sheets.js";
import { EstimateError } from "./estimate.error.js";
import { estimateSheet } from "./estimate-sheet.js";
import { trainEstimator } from "./train-estimator.js";

const ABOUT = { version: "EST-T.1", trainedOn: "2026-11-23" };
const sheets = syntheticSheets(90);
const model = trainEstimator(sheets, ABOUT);

describe("training an estimator", () => {
	it("says what it was trained on", () => {
		expect(model).toMatchObject({
			engine: "ESTIMATE/1",
			...ABOUT,
			sheets: 90,
			dataHash: expect.stringMatching(/^[\da-f]{64}$/),
		});
		expect(model.pools.map(({ manufacturer }) => manufacturer)).toEqual([
			"Lenovo",
		]);
	});

	it("gives the same bytes for the same sheets in another order", () => {
		const again = trainEstimator([...sheets].reverse(), ABOUT);
		expect(JSON.stringify(again)).toBe(JSON.stringify(model));
	});

	it("gives another hash when one gram is another", () => {
		const [first, ...rest] = sheets;
		if (first === undefined) throw new Error("no sheet");
		const { sheet } = first;
		const changed = { ...sheet, totalGrams: sheet.totalGrams + 1 };
		const other = trainEstimator(
			[{ ...first, sheet: changed }, ...rest],
			ABOUT,
		);
		expect(other.dataHash).not.toBe(model.dataHash);
	});

	it("learns what can be learnt: far better than the median of the category", () => {
		for (const group of model.pools[0]?.evaluation ?? []) {
			expect(group.meanErrorPercent).toBeLessThan(9);
			expect(group.meanErrorPercent).toBeLessThan(
				group.meanErrorOfMedianPercent / 2,
			);
		}
	});

	it("estimates sheets that it never saw nearly as well as their noise allows", () => {
		const unseen = syntheticSheets(60, 0.1, 99);
		const ratios = unseen.map((device) => {
			const { sheet } = estimateSheet(model, device);
			return sheet.totalGrams / device.sheet.totalGrams;
		});
		const mean = (values: number[]) =>
			values.reduce((sum, value) => sum + value, 0) / values.length;
		expect(mean(ratios.map((ratio) => Math.abs(ratio - 1)))).toBeLessThan(0.08);
		expect(Math.abs(mean(ratios) - 1)).toBeLessThan(0.03);
	});

	it("holds about nine in ten of the sheets within their interval", () => {
		for (const group of model.pools[0]?.evaluation ?? []) {
			expect(group.withinIntervalPercent).toBeGreaterThan(80);
			expect(group.withinIntervalPercent).toBeLessThan(99);
		}
	});

	it("learns neither from percentiles, nor from estimates, nor from sheets that don't tell their use phase", () => {
		const [first] = sheets;
		if (first === undefined) throw new Error("no sheet");
		const { shares: _, ...useless } = first.sheet;
		const estimate = { estimator: "EST-0", lowPpm: 1, highPpm: 2_000_000 };
		const more = trainEstimator(
			[
				...sheets,
				{ ...first, sheet: { ...first.sheet, statistic: "P95" } },
				{ ...first, sheet: { ...first.sheet, estimate } },
				{ ...first, sheet: useless },
			],
			ABOUT,
		);
		expect(JSON.stringify(more)).toBe(JSON.stringify(model));
	});

	it("refuses to train on too few sheets, and says how many it takes", () => {
		const few = () => trainEstimator(sheets.slice(0, 29), ABOUT);
		expect(few).toThrow(EstimateError);
		expect(few).toThrow(/needs 30 sheets of one maker.*29 can be learnt/);
	});
});
