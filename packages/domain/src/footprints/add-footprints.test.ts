import fc from "fast-check";
import { type Addend, addFootprints, isMean } from "./add-footprints.js";
import { compareFootprints } from "./compare-footprints.js";
import type { FootprintResult, Statistic } from "./footprint.js";
import { EMBER_GRID_FACTORS } from "./grid-factors.js";
import { METHODS } from "./method.js";
import { TT_2026_2 } from "./methods/tt-2026-2.js";
import { normaliseSheet } from "./normalise-sheet.js";

const footprint = <S extends Statistic>(
	statistic: S,
	totalGrams = 300_000,
	method = TT_2026_2 as (typeof METHODS)[number],
): FootprintResult<S> =>
	normaliseSheet(
		{
			statistic,
			totalGrams,
			lifetimeMonths: 48,
			useLocation: "WW",
			shares: { usePpm: 200_000 },
		},
		{ country: "SE" },
		method,
		EMBER_GRID_FACTORS,
	);

describe.each(METHODS)("addFootprints of $version", (method) => {
	it("adds means, stage by stage, and their bounds without a √n", () => {
		const one = footprint("MEAN", 300_000, method);
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

	it("is the total of the totals and the stages of the stages, whatever the fleet", () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { maxLength: 20 }),
				(totals) => {
					const fleet = totals.map((total) => footprint("MEAN", total, method));
					const sum = addFootprints(fleet);
					expect(sum.totalGrams).toBe(
						fleet.reduce((all, { totalGrams }) => all + totalGrams, 0),
					);
					expect(sum.stages.reduce((all, { grams }) => all + grams, 0)).toBe(
						sum.totalGrams,
					);
				},
			),
		);
	});
});

describe("the statistic", () => {
	const [mean, p95] = [footprint("MEAN"), footprint("P95")];
	/** As it comes from a database: the statistic isn't known before it runs. */
	const stored: FootprintResult = p95;

	it("is part of the type: percentiles don't compile as addends", () => {
		// @ts-expect-error a 95th percentile is no mean
		expect(() => addFootprints([p95, p95])).toThrow(
			expect.objectContaining({ code: "STATISTIC_NOT_ADDITIVE" }),
		);
		// @ts-expect-error a mean is never added to a 95th percentile
		expect(() => addFootprints([mean, p95])).toThrow(
			expect.objectContaining({ code: "STATISTICS_MIXED" }),
		);
		// @ts-expect-error a result of an unknown statistic must be looked at first
		expect(() => addFootprints([stored])).toThrow("don't add up");
	});

	it("is part of the type: a mean isn't compared with a percentile", () => {
		// @ts-expect-error a mean is never compared with a 95th percentile
		expect(() => compareFootprints(mean, p95)).toThrow(
			expect.objectContaining({ code: "STATISTICS_MIXED" }),
		);
		expect(() => compareFootprints<Statistic>(mean, stored)).toThrow("never");
		expect(compareFootprints(p95, p95).same).toBe(true);
	});

	it("is told apart as it runs, and then by the type too", () => {
		const means: Addend[] = [mean, stored].filter(isMean);
		expect(means).toEqual([mean]);
		expect(addFootprints(means).totalGrams).toBe(mean.totalGrams);
	});

	it("stays the sheet's", () => {
		const statistics: ["MEAN", "P95"] = [mean.statistic, p95.statistic];
		expect(statistics).toEqual(["MEAN", "P95"]);
	});
});
