import fc from "fast-check";
import { syntheticSheets } from "../../test/synthetic-sheets.js";
import { EMBER_GRID_FACTORS } from "../footprints/grid-factors.js";
import { CURRENT_METHOD } from "../footprints/method.js";
import { normaliseSheet } from "../footprints/normalise-sheet.js";
import { estimateSheet } from "./estimate-sheet.js";
import { type DeviceSpecs, FORM_FACTORS } from "./estimator.js";
import { parseEstimator } from "./parse-estimator.js";
import { trainEstimator } from "./train-estimator.js";

const model = trainEstimator(syntheticSheets(90), {
	version: "EST-T.1",
	trainedOn: "2026-11-23",
});
const parsed = parseEstimator(JSON.stringify(model));
const totals = model.learntFrom.map(({ totalGrams }) => totalGrams);

const anySpecs: fc.Arbitrary<DeviceSpecs> = fc.record(
	{
		manufacturer: fc.constantFrom("Lenovo", "LENOVO"),
		name: fc.oneof(
			fc.string({ maxLength: 40 }),
			fc.constantFrom("ThinkPad T490", "ThinkPad X1 Carbon Gen 9", "P27q-20"),
		),
		weightGrams: fc.integer({ min: 1, max: 2_000_000 }),
		screenMilliInches: fc.integer({ min: 1, max: 150_000 }),
		formFactor: fc.constantFrom(...FORM_FACTORS),
	},
	{ requiredKeys: ["manufacturer"] },
);
const anyDevice = fc
	.tuple(anySpecs, fc.constantFrom("NOTEBOOK" as const, "MONITOR" as const))
	.map(([specs, category]) => ({ ...specs, category }));

describe("estimating a sheet", () => {
	it("gives a mean with use share, electricity, lifetime, place and interval", () => {
		const { sheet, category } = estimateSheet(model, {
			name: "ThinkPad T480",
			weightGrams: 1_600,
		});
		expect(category).toBe("NOTEBOOK");
		expect(sheet).toMatchObject({
			statistic: "MEAN",
			lifetimeMonths: 60,
			useLocation: "US",
			estimate: { estimator: "EST-T.1" },
		});
		expect(Math.abs((sheet.shares?.usePpm ?? 0) - 200_000)).toBeLessThan(
			20_000,
		);
		// 150 kg a kilogram.
		expect(sheet.totalGrams).toBeGreaterThan(200_000);
		expect(sheet.totalGrams).toBeLessThan(280_000);
	});

	it("explains what was known, what it leans on and how far off it may be", () => {
		const { explanation, basedOn } = estimateSheet(model, {
			name: "ThinkPad T480",
			weightGrams: 1_600,
		});
		const text = explanation.join("\n");
		expect(text).toMatch(/category NOTEBOOK, maker Lenovo.*weight 1.6 kg/);
		expect(text).toMatch(/EST-T.1, trained on 2026-11-23 from 90 sheets/);
		expect(text).toMatch(/Most similar .*ThinkPad \w+ [\d.]+ kg \(\d+ %\)/);
		expect(text).toMatch(/Interval: [\d.]+ kg to [\d.]+ kg/);
		expect(basedOn).toBeGreaterThan(0);
	});

	it("estimates a heavier notebook higher, where the sheets say so", () => {
		const of = (weightGrams: number) =>
			estimateSheet(model, { name: "ThinkPad T480", weightGrams }).sheet
				.totalGrams;
		expect(of(2_400)).toBeGreaterThan(of(1_700));
		expect(of(1_700)).toBeGreaterThan(of(1_050));
	});

	it("stays within what the sheets show, gives whole numbers, and an interval around the estimate: whatever is asked", () => {
		fc.assert(
			fc.property(anyDevice, (specs) => {
				const { sheet } = estimateSheet(model, specs);
				const { estimate, shares, yearlyEnergyWh } = sheet;
				expect(sheet.totalGrams % 100).toBe(0);
				expect(sheet.totalGrams).toBeGreaterThan(Math.min(...totals) / 3);
				expect(sheet.totalGrams).toBeLessThan(Math.max(...totals) * 3);
				for (const figure of [shares?.usePpm, yearlyEnergyWh])
					expect(Number.isSafeInteger(figure)).toBe(true);
				expect(estimate?.lowPpm).toBeGreaterThanOrEqual(0);
				expect(estimate?.lowPpm).toBeLessThan(1_000_000);
				expect(estimate?.highPpm).toBeGreaterThan(1_000_000);
			}),
			{ numRuns: 60 },
		);
	});

	it("gives the same from the model's file as from the model", () => {
		fc.assert(
			fc.property(anyDevice, (specs) => {
				expect(estimateSheet(parsed, specs)).toEqual(
					estimateSheet(model, specs),
				);
			}),
			{ numRuns: 30 },
		);
	});

	it("gives a sheet that the method can bring to a country and a lifetime", () => {
		const { sheet } = estimateSheet(model, { name: "ThinkPad T480" });
		const result = normaliseSheet(
			sheet,
			{ country: "NO" },
			CURRENT_METHOD,
			EMBER_GRID_FACTORS,
		);
		expect(result.lowGrams).toBeLessThan(result.totalGrams);
		expect(result.highGrams).toBeGreaterThan(result.totalGrams);
	});

	it.each([
		[{ name: "Something" }, "CATEGORY_UNKNOWN", "category"],
		[{ category: "SERVER" as const }, "CATEGORY_NOT_COVERED", "category"],
		[{ category: "OTHER" as const }, "CATEGORY_NOT_COVERED", "category"],
		[
			{ name: "Latitude 5420", manufacturer: "Dell" },
			"CATEGORY_NOT_COVERED",
			"category",
		],
		[{ name: "ThinkPad T480", weightGrams: 0 }, "INVALID_SPECS", "weightGrams"],
		[
			{ name: "ThinkPad T480", screenMilliInches: 14.5 },
			"INVALID_SPECS",
			"screenMilliInches",
		],
	])("refuses %j: %s", (specs, code, path) => {
		expect(() => estimateSheet(model, specs)).toThrow(
			expect.objectContaining({ code, path }),
		);
	});

	it("says how many sheets it would take", () => {
		expect(() => estimateSheet(model, { category: "SERVER" })).toThrow(
			"it needs 8 sheets to learn from and has 0",
		);
	});
});
