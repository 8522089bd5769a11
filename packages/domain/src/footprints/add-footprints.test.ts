import { addFootprints } from "./add-footprints.js";
import { EMBER_GRID_FACTORS } from "./grid-factors.js";
import { CURRENT_METHOD } from "./method.js";
import { normaliseSheet } from "./normalise-sheet.js";

const footprint = (statistic: "MEAN" | "P95") =>
	normaliseSheet(
		{
			statistic,
			totalGrams: 300_000,
			lifetimeMonths: 48,
			useLocation: "WW",
			shares: { usePpm: 200_000 },
		},
		{ country: "SE" },
		CURRENT_METHOD,
		EMBER_GRID_FACTORS,
	);

describe("addFootprints", () => {
	it("adds means, stage by stage, and their bounds without a √n", () => {
		const one = footprint("MEAN");
		const sum = addFootprints([one, one, one]);
		expect(sum).toEqual({
			statistic: "MEAN",
			totalGrams: 3 * one.totalGrams,
			lowGrams: 3 * one.lowGrams,
			highGrams: 3 * one.highGrams,
			stages: one.stages.map(({ stage, grams }) => ({
				stage,
				grams: 3 * grams,
			})),
		});
		expect(addFootprints([]).totalGrams).toBe(0);
	});

	it("refuses percentiles, and means beside percentiles", () => {
		const [mean, p95] = [footprint("MEAN"), footprint("P95")];
		expect(() => addFootprints([p95, p95])).toThrow(
			expect.objectContaining({ code: "STATISTIC_NOT_ADDITIVE" }),
		);
		expect(() => addFootprints([mean, p95])).toThrow(
			expect.objectContaining({ code: "STATISTICS_MIXED" }),
		);
	});
});
