import fc from "fast-check";
import type { SheetInput } from "./footprint.js";
import { EMBER_GRID_FACTORS, gridFactorsOver } from "./grid-factors.js";
import { METHODS } from "./method.js";
import type { FootprintMethod } from "./method-definition.js";
import { TT_2026_1 } from "./methods/tt-2026-1.js";
import { TT_2026_2 } from "./methods/tt-2026-2.js";
import { normaliseSheet } from "./normalise-sheet.js";
import { parseMethod } from "./parse-method.js";

type Json = { [key: string]: Json | string | number | readonly unknown[] };

/** A definition of an operator's own, with some fields set otherwise; undefined takes a field away. */
function definition(changes: Readonly<Record<string, unknown>> = {}): string {
	const json = JSON.parse(
		JSON.stringify({ ...TT_2026_2, version: "TT-2027.1" }),
	) as Json;
	for (const [path, value] of Object.entries(changes)) {
		const keys = path.split(".");
		const last = keys.pop() ?? "";
		const holder = keys.reduce<Json>((at, key) => at[key] as Json, json);
		if (value === undefined) delete holder[last];
		else holder[last] = value as string;
	}
	return JSON.stringify(json);
}

const fieldsOf = (json: string) =>
	parseMethod(json).faults?.map(({ field }) => field);

describe("parseMethod", () => {
	it.each(METHODS)("reads $version back as it is", (method) => {
		expect(parseMethod(JSON.stringify(method))).toEqual({ method });
	});

	it("gives a method that can't be changed", () => {
		const { method } = parseMethod(definition());
		if (method?.engine !== "NORMALISE/2") throw new Error("not read");
		expect(Object.isFrozen(method.parameters.transport.routes[0]?.km)).toBe(
			true,
		);
		expect(() => {
			(method as { version: string }).version = "TT-2027.2";
		}).toThrow(TypeError);
	});

	it.each<[string, Record<string, unknown>]>([
		["engine", { engine: "NORMALISE/9" }],
		["version", { version: "latest" }],
		["version", { version: undefined }],
		["releasedOn", { releasedOn: "2027-02-30" }],
		["releasedOn", { releasedOn: "1.2.2027" }],
		["text", { text: " " }],
		["text", { text: "x".repeat(4_001) }],
		["lifetimeYears", { lifetimeYears: 21 }],
		["lifetimeYears", { lifetimeYears: 4.5 }],
		["gridFactorEdition", { gridFactorEdition: "EMBER-1999" }],
		["rounding", { rounding: "NONE" }],
		["existingDevices.WHOLE_LIFE", { "existingDevices.WHOLE_LIFE": undefined }],
		["existingDevices.HALF_LIFE", { "existingDevices.HALF_LIFE": "Half." }],
		["parameters", { parameters: [] }],
		[
			"parameters.otherStagesPpm",
			{ "parameters.otherStagesPpm.TRANSPORT": 70_001 },
		],
		["parameters.shareSumPpm.most", { "parameters.shareSumPpm.most": 999_999 }],
		[
			"parameters.transportModes",
			{ "parameters.transportModes": ["AIR", "AIR", "AS_PUBLISHED"] },
		],
		["parameters.transportModes", { "parameters.transportModes": ["AIR"] }],
		[
			"parameters.interval.useStated.lowPpm",
			{ "parameters.interval.useStated.lowPpm": 1_000_001 },
		],
		[
			"parameters.interval.otherStages.highPpm",
			{ "parameters.interval.otherStages.highPpm": 900_000 },
		],
		[
			"parameters.transport.milligramsPerTonneKm.SEA",
			{ "parameters.transport.milligramsPerTonneKm.SEA": -1 },
		],
		[
			"parameters.transport.routes.1.km.SEA",
			{ "parameters.transport.routes.1.km.SEA": 0 },
		],
		[
			"parameters.transport.routes.0.km.CANAL",
			{ "parameters.transport.routes.0.km.CANAL": 10 },
		],
		[
			"parameters.transport.routes",
			{ "parameters.transport.routes.1.to": "EUROPE" },
		],
		[
			"parameters.defaultErrorRatioPpm",
			{ "parameters.defaultErrorRatioPpm": 250_000 },
		],
		["pramaters", { pramaters: {} }],
	])("names %s as faulty", (field, change) => {
		expect(fieldsOf(definition(change))).toEqual([field]);
	});

	it("tells every fault at once", () => {
		expect(
			fieldsOf(
				definition({ version: 7, "parameters.shareRoundingPpm": "2 %" }),
			),
		).toEqual(["version", "parameters.shareRoundingPpm"]);
		expect(fieldsOf("{}")?.length).toBeGreaterThan(8);
	});

	it.each(["", "{", "7", "null", "[]", `"${"x".repeat(60_000)}"`])(
		"refuses %j as no definition",
		(json) => {
			expect(parseMethod(json).faults?.[0]?.field).toMatch(/^(|engine)$/);
			expect(parseMethod(json).method).toBeUndefined();
		},
	);

	it("lets the first engine have neither modes nor remaining use", () => {
		const old = { ...TT_2026_1, version: "TT-2027.9" };
		expect(
			fieldsOf(
				JSON.stringify({
					...old,
					existingDevices: { ...old.existingDevices, REMAINING_USE: "Rest." },
					parameters: {
						...old.parameters,
						transportModes: ["AS_PUBLISHED", "AIR"],
					},
				}),
			),
		).toEqual(["existingDevices.REMAINING_USE", "parameters.transportModes"]);
	});
});

const ppm = (least: number, most: number) =>
	fc.integer({ min: least, max: most });
const part = fc.record({
	lowPpm: ppm(0, 1_000_000),
	highPpm: ppm(1_000_000, 100_000_000),
});
const km = ppm(1, 80_000);

/** Any definition of the newer engine whose every figure is within what is read, edges included. */
const definitions: fc.Arbitrary<FootprintMethod> = fc
	.record({
		cut: fc
			.tuple(ppm(1, 999_998), ppm(1, 999_998))
			.filter(([a, b]) => a + b < 1_000_000),
		least: ppm(500_000, 1_000_000),
		most: ppm(1_000_000, 1_500_000),
		shareRoundingPpm: ppm(0, 100_000),
		lifetimeYears: ppm(1, 20),
		otherStages: part,
		useStated: part,
		useDerived: part,
		shippedMassPpm: ppm(1_000_000, 5_000_000),
		accessRoadKm: ppm(0, 5_000),
		factor: fc.tuple(km, km, km, km),
		legs: fc.tuple(km, km, km, km),
	})
	.map((figures) => {
		const [MANUFACTURING, TRANSPORT] = figures.cut;
		const [AIR, SEA, RAIL, ROAD] = figures.factor;
		const { method, faults } = parseMethod(
			definition({
				lifetimeYears: figures.lifetimeYears,
				"parameters.otherStagesPpm": {
					MANUFACTURING,
					TRANSPORT,
					END_OF_LIFE: 1_000_000 - MANUFACTURING - TRANSPORT,
				},
				"parameters.shareSumPpm": { least: figures.least, most: figures.most },
				"parameters.shareRoundingPpm": figures.shareRoundingPpm,
				"parameters.interval.otherStages": figures.otherStages,
				"parameters.interval.useStated": figures.useStated,
				"parameters.interval.useDerived": figures.useDerived,
				"parameters.transport.shippedMassPpm": figures.shippedMassPpm,
				"parameters.transport.accessRoadKm": figures.accessRoadKm,
				"parameters.transport.milligramsPerTonneKm": { AIR, SEA, RAIL, ROAD },
				"parameters.transport.routes.0.km": {
					AIR: figures.legs[0],
					SEA: figures.legs[1],
					RAIL: figures.legs[2],
					ROAD: figures.legs[3],
				},
			}),
		);
		if (method === undefined) throw new Error(JSON.stringify(faults));
		return method;
	});

const sheets: fc.Arbitrary<SheetInput<"MEAN">> = fc
	.record({
		totalGrams: ppm(1, 10 ** 8),
		lifetimeMonths: ppm(1, 120),
		useLocation: fc.constantFrom("EU", "WW", "NA", "US", ""),
		usePpm: ppm(0, 1_000_000),
		share: fc.option(ppm(0, 1_000_000), { nil: undefined }),
		yearlyEnergyWh: fc.option(ppm(1, 10 ** 7), { nil: undefined }),
		weightGrams: ppm(1, 60_000),
	})
	.map(({ usePpm, share, ...sheet }) => ({
		...sheet,
		statistic: "MEAN" as const,
		assemblyLocation: "CN",
		shares: {
			usePpm,
			manufacturingPpm:
				share && Math.floor(((1_000_000 - usePpm) * share) / 1_000_000),
		},
	}));

describe("every definition that is accepted", () => {
	const mode = fc.constantFrom(
		...(["AS_PUBLISHED", "AIR", "SEA", "RAIL", "ROAD"] as const),
	);
	const year = ppm(1, 20);
	const sumOf = (items: readonly { grams: number }[]) =>
		items.reduce((all, { grams }) => all + grams, 0);

	it("adds up to the gram, stages and changes, and holds the total in the interval", () => {
		fc.assert(
			fc.property(
				definitions,
				sheets,
				mode,
				year,
				(method, sheet, transport, lifetimeYears) => {
					const result = normaliseSheet(
						sheet,
						{ country: "DE", lifetimeYears, transport },
						method,
						EMBER_GRID_FACTORS,
					);
					expect(sumOf(result.stages)).toBe(result.totalGrams);
					expect(sumOf(result.changes ?? [])).toBe(result.totalGrams);
					expect(result.stages.every(({ grams }) => grams >= 0)).toBe(true);
					expect(result.lowGrams).toBeLessThanOrEqual(result.totalGrams);
					expect(result.highGrams).toBeGreaterThanOrEqual(result.totalGrams);
				},
			),
		);
	});

	it("never gives less for more years, nor for a dirtier grid", () => {
		const grid = (milligramsPerKwh: number) =>
			gridFactorsOver("TEST", "test", {
				WORLD: 472_940,
				EU: 213_020,
				DEU: milligramsPerKwh,
			});
		fc.assert(
			fc.property(
				definitions,
				sheets,
				fc.tuple(year, year),
				fc.tuple(ppm(1, 2_000_000), ppm(1, 2_000_000)),
				(method, sheet, years, factors) => {
					const total = (lifetimeYears: number, factor: number) =>
						normaliseSheet(
							sheet,
							{ country: "DE", lifetimeYears },
							method,
							grid(factor),
						).totalGrams;
					const [few, many] = [Math.min(...years), Math.max(...years)];
					const [clean, dirty] = [Math.min(...factors), Math.max(...factors)];
					expect(total(many, clean)).toBeGreaterThanOrEqual(total(few, clean));
					expect(total(few, dirty)).toBeGreaterThanOrEqual(total(few, clean));
				},
			),
		);
	});
});
