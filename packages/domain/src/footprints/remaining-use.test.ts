import fc from "fast-check";
import { FootprintError } from "./footprint.error.js";
import type { SheetInput } from "./footprint.js";
import { gridFactorsOf } from "./grid-factors.js";
import { methodOf } from "./method.js";
import { normaliseSheet } from "./normalise-sheet.js";

const METHOD = methodOf("TT-2026.2");
const GRID = gridFactorsOf(METHOD.gridFactorEdition);

const withTec: SheetInput<"MEAN"> = {
	statistic: "MEAN",
	totalGrams: 300_000,
	lifetimeMonths: 48,
	useLocation: "EU",
	yearlyEnergyWh: 50_000,
	shares: { usePpm: 200_000 },
};

const compute = (
	sheet: SheetInput<"MEAN">,
	country: string,
	lifetimeYears?: number,
	usedMonths?: number,
) =>
	normaliseSheet(
		sheet,
		{
			country,
			lifetimeYears,
			...(usedMonths === undefined ? {} : { remaining: { usedMonths } }),
		},
		METHOD,
		GRID,
	);

const useOf = ({ stages }: ReturnType<typeof compute>) =>
	stages.find(({ stage }) => stage === "USE")?.grams;

const aSheet: fc.Arbitrary<SheetInput<"MEAN">> = fc
	.record({
		totalGrams: fc.integer({ min: 20_000, max: 3_000_000 }),
		lifetimeMonths: fc.integer({ min: 18, max: 96 }),
		useLocation: fc.constantFrom("EU", "WW", "US", "PL", ""),
		usePpm: fc.integer({ min: 1, max: 900_000 }),
		yearlyEnergyWh: fc.option(fc.integer({ min: 1, max: 400_000 })),
	})
	.map(({ usePpm, yearlyEnergyWh, ...sheet }) => ({
		...sheet,
		statistic: "MEAN",
		shares: { usePpm },
		...(yearlyEnergyWh === null ? {} : { yearlyEnergyWh }),
	}));
const aCountry = fc.constantFrom("NO", "PL", "IN", "SE", "US");

describe("the remaining use of a device", () => {
	// By hand: 50 kWh a year × 42 of 60 months = 175 kWh; × 30.75 g/kWh (Norway) = 5,381.25 g.
	it("of 18 months, of five years, with 50 kWh a year, in Norway: 5,381 g", () => {
		const remaining = compute(withTec, "NO", 5, 18);
		expect(remaining.totalGrams).toBe(5_381);
		expect(remaining.stages.map(({ grams }) => grams)).toEqual([
			0, 0, 5_381, 0,
		]);
		expect(remaining.remaining).toEqual({
			usedMonths: 18,
			remainingMonths: 42,
		});
		expect(remaining.explanation).toContain(
			METHOD.existingDevices.REMAINING_USE,
		);
	});

	it("without a month of use is the use phase of the whole life", () => {
		fc.assert(
			fc.property(
				aSheet,
				aCountry,
				fc.integer({ min: 1, max: 20 }),
				(sheet, country, years) => {
					expect(compute(sheet, country, years, 0).totalGrams).toBe(
						useOf(compute(sheet, country, years)),
					);
				},
			),
		);
	});

	it("is never more than the whole life, nor more after another month", () => {
		fc.assert(
			fc.property(
				aSheet,
				aCountry,
				fc.integer({ min: 1, max: 20 }),
				fc.nat(),
				(sheet, country, years, seed) => {
					const used = seed % (12 * years);
					const remaining = compute(sheet, country, years, used).totalGrams;
					expect(remaining).toBeLessThanOrEqual(
						compute(sheet, country, years).totalGrams,
					);
					expect(remaining).toBeLessThanOrEqual(
						compute(sheet, country, years, Math.max(0, used - 1)).totalGrams,
					);
				},
			),
		);
	});

	it.each([60, 61, 300])("of five years is nothing after %i months", (used) => {
		expect(() => compute(withTec, "NO", 5, used)).toThrow(
			expect.objectContaining({ code: "NOTHING_REMAINS" }),
		);
	});

	it("is refused by TT-2026.1, which has no rule for it", () => {
		const old = methodOf("TT-2026.1");
		const ask = { country: "NO", remaining: { usedMonths: 18 } };
		expect(() => normaliseSheet(withTec, ask, old, GRID)).toThrow(
			FootprintError,
		);
	});
});
