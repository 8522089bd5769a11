import fc from "fast-check";
import { roundOffset } from "../quantities/rounding.js";
import type { FootprintAsk, SheetInput } from "./footprint.js";
import { EMBER_GRID_FACTORS } from "./grid-factors.js";
import { TT_2026_1 } from "./methods/tt-2026-1.js";
import { TT_2026_2 } from "./methods/tt-2026-2.js";
import { normaliseSheet } from "./normalise-sheet.js";

const normalise = (
	sheet: SheetInput,
	ask: FootprintAsk,
	method: typeof TT_2026_1 | typeof TT_2026_2 = TT_2026_2,
) => normaliseSheet(sheet, ask, method, EMBER_GRID_FACTORS);

/** A monitor of 7.5 kg from China whose sheet gives only the use share, as Lenovo's do. */
const shareOnly: SheetInput<"MEAN"> = {
	statistic: "MEAN",
	totalGrams: 331_000,
	errorRatioPpm: 187_300,
	lifetimeMonths: 36,
	useLocation: "EU",
	shares: { usePpm: 430_000 },
	weightGrams: 7_500,
	assemblyLocation: "CN",
};

/** A monitor whose sheet gives electricity, use and manufacturing, as most of Dell's do. */
const withEnergy: SheetInput<"MEAN"> = {
	statistic: "MEAN",
	totalGrams: 626_000,
	errorRatioPpm: 169_300,
	lifetimeMonths: 72,
	useLocation: "EU",
	shares: { usePpm: 257_000, manufacturingPpm: 607_000 },
	yearlyEnergyWh: 50_966,
};

const gramsOf = (items: readonly { grams: number }[] = []) =>
	items.map(({ grams }) => grams);

describe("golden cases of TT-2026.2, worked by hand", () => {
	// The sheet 331,000: use 142,330, the rest 188,670. Lifetime 36 → 60 months: 142,330 × 60 ÷ 36 = 237,216.67 → 237,217, so
	// + 94,887. The electricity is derived with the edition's 213.02, so there is no other factor to leave behind.
	// Country: 142,330 × 60 × factor ÷ (36 × 213,020), less 237,217.
	it.each([
		["NO", 34_243, -202_974],
		["PL", 684_835, 447_618],
		["IN", 789_490, 552_273],
	])("a sheet with a use share only, in %s", (country, use, change) => {
		const result = normalise(shareOnly, { country });
		expect(gramsOf(result.changes)).toEqual([331_000, 94_887, change]);
		expect(result.changes?.map(({ step }) => step)).toEqual([
			"SHEET",
			"LIFETIME",
			"COUNTRY",
		]);
		expect(result.totalGrams).toBe(188_670 + use);
		// Others × 0.45 … 2.15, use (derived) × 0.19 … 1.65, rounded outwards.
		expect(result.lowGrams).toBe(Math.floor((188_670 * 45 + use * 19) / 100));
		expect(result.highGrams).toBe(Math.ceil((188_670 * 215 + use * 165) / 100));
	});

	// Use on the sheet 160,882 of 626,000. Lifetime 72 → 60 months: 160,882 × 60 ÷ 72 = 134,068.33 → 134,068: − 26,814.
	// The edition's 213.02 for the 526.109 that the sheet implies: 50.966 × 5 × 213.02 = 54,283.89 → 54,284: − 79,784.
	it.each([
		["NO", 7_836, -46_448], // 7,836 − 54,284
		["PL", 156_715, 102_431],
		["IN", 180_664, 126_380],
	])("a sheet with electricity, in %s", (country, use, change) => {
		const result = normalise(withEnergy, { country });
		expect(gramsOf(result.changes)).toEqual([
			626_000,
			-26_814,
			-79_784,
			change,
		]);
		expect(result.totalGrams).toBe(465_118 + use);
		expect(result.lowGrams).toBe(Math.floor((465_118 * 45 + use * 60) / 100));
		expect(result.interval).toEqual({
			coveragePpm: 900_000,
			basis: "LIKE_DEVICES",
		});
	});

	it("explains each step in words and grams, word for word the same every time", () => {
		expect(normalise(withEnergy, { country: "NO" }).explanation).toEqual([
			"The sheet states a mean of 626 kg CO2e over 72 months of use, use location EU.",
			"Use phase on the sheet: 25.7 % of it, 160.882 kg.",
			"The other stages are 465.118 kg and depend on neither country nor lifetime; shares that the sheet doesn't state are derived by the method's fixed ratios: transport, end of life.",
			"The sheet's use phase implies 526.109 g/kWh, the edition has 213.02 g/kWh for EU: part of the change comes from this factor, not from country and lifetime.",
			"Use in NO: 50.966 kWh a year (sheet) × 5 years × 30.75 g/kWh = 7.836 kg.",
			"Use over 60 months instead of 72: −26.814 kg.",
			"Use with the edition's 213.02 g/kWh for EU instead of the 526.109 g/kWh behind the sheet: −79.784 kg.",
			"Use in NO (30.75 g/kWh) instead of EU (213.02 g/kWh): −46.448 kg.",
			"Total over 5 years in NO: 472.954 kg.",
			"Interval, measured to hold 90 % of like devices: 214.004 kg to 1012.934 kg; the stages beside use 0.45 to 2.15 times, use 0.6 to 1.65 times (electricity stated).",
		]);
	});

	it("gives 508 kg, which buys the band of 1,000 kg", () => {
		const sheet = {
			...shareOnly,
			totalGrams: 508_000,
			useLocation: "DE",
			lifetimeMonths: 60,
		};
		const { totalGrams } = normalise(sheet, { country: "DE" });
		expect(totalGrams).toBe(508_000);
		expect(roundOffset("BAND_500KG_UP", totalGrams)).toBe(1_000_000);
	});

	it("holds a 95th percentile that a maker published beside its mean: 231 kg ± 46 kg, 430 kg", () => {
		const sheet = {
			...shareOnly,
			totalGrams: 231_000,
			errorRatioPpm: 199_134,
			useLocation: "DE",
			lifetimeMonths: 60,
		};
		const ask = { country: "DE" };
		expect(normalise(sheet, ask).highGrams).toBeGreaterThan(430_000);
		expect(normalise(sheet, ask, TT_2026_1).highGrams).toBeLessThan(430_000);
	});
});

describe("transport by mode", () => {
	// 7.5 kg × 1.3 = 9.75 kg to Norway, in Europe: air 8,900 km × 899.39 g + road 500 km × 101.63 g = 8,055,386 g a tonne.
	it.each([
		["AIR", 78_540], // × 0.00975 t = 78,540.01
		["SEA", 3_576], // 19,600 × 16.12 + 50,815 = 366,767 → 3,575.98
		["RAIL", 3_530], // 11,200 × 27.79 + 50,815 = 362,063 → 3,530.11
	] as const)("by %s", (transport, grams) => {
		const result = normalise(shareOnly, { country: "NO", transport });
		expect(result.stages[1]).toEqual({
			stage: "TRANSPORT",
			grams,
			derived: true,
		});
		expect(result.totalGrams).toBe(222_913 - 13_207 + grams);
		expect(result.changes?.at(-1)).toMatchObject({
			step: "TRANSPORT",
			grams: grams - 13_207,
		});
		expect(result.transport).toBe(transport);
	});

	it("says how", () => {
		expect(
			normalise(shareOnly, { country: "NO", transport: "AIR" }).explanation,
		).toEqual(
			expect.arrayContaining([
				"Transport from CN to NO: 7.5 kg × 130 % with packaging × (8900 km by air at 899.39 g per tonne·km + 500 km by road at 101.63 g per tonne·km) = 78.54 kg.",
				"Transport by air instead of 13.207 kg as on the sheet: +65.333 kg.",
			]),
		);
	});

	it("goes by road within Europe without other road legs", () => {
		// 9.75 kg × 1,500 km × 101.63 g = 1,486.34 g
		const result = normalise(
			{ ...shareOnly, assemblyLocation: "EU" },
			{ country: "NO", transport: "ROAD" },
		);
		expect(result.stages[1]?.grams).toBe(1_486);
	});

	it.each<[string, Partial<SheetInput>, FootprintAsk]>([
		[
			"doesn't state the weight",
			{ weightGrams: undefined },
			{ country: "NO", transport: "AIR" },
		],
		[
			"doesn't state the place",
			{ assemblyLocation: undefined },
			{ country: "NO", transport: "AIR" },
		],
		[
			"names no country or region",
			{ assemblyLocation: "WW" },
			{ country: "NO", transport: "AIR" },
		],
		["no route by road", {}, { country: "NO", transport: "ROAD" }],
		["no route by rail", {}, { country: "US", transport: "RAIL" }],
		[
			"never added to a percentile",
			{ statistic: "P95" },
			{ country: "NO", transport: "SEA" },
		],
		[
			"has been transported",
			{},
			{ country: "NO", transport: "SEA", remaining: { usedMonths: 1 } },
		],
	])("is refused where it can't be computed: %s", (message, change, ask) => {
		expect(() => normalise({ ...shareOnly, ...change }, ask)).toThrow(
			expect.objectContaining({
				code: "TRANSPORT_NOT_COMPUTABLE",
				message: expect.stringContaining(message),
			}),
		);
	});

	it.each([0, 7.5, 10_000_001])("refuses a weight of %p g", (weightGrams) => {
		const sheet = { ...shareOnly, weightGrams };
		expect(() => normalise(sheet, { country: "NO", transport: "SEA" })).toThrow(
			expect.objectContaining({ code: "INVALID_WEIGHT" }),
		);
		expect(normalise(sheet, { country: "NO" }).totalGrams).toBe(222_913);
	});

	it("is as published unless it is asked for", () => {
		expect(normalise(shareOnly, { country: "NO" })).toEqual(
			normalise(
				{ ...shareOnly, weightGrams: undefined },
				{ country: "NO", transport: "AS_PUBLISHED" },
			),
		);
	});
});

describe("what remains of a device in use already", () => {
	// 142,330 × 38 months × 30,750 ÷ (36 × 213,020) = 21,687.13…
	it("is the electricity of the months that remain, and nothing else", () => {
		const result = normalise(shareOnly, {
			country: "NO",
			remaining: { usedMonths: 22 },
		});
		expect(gramsOf(result.stages)).toEqual([0, 0, 21_687, 0]);
		expect(result).toMatchObject({
			totalGrams: 21_687,
			lifetimeYears: 5,
			remaining: { usedMonths: 22, remainingMonths: 38 },
		});
		expect(result.changes?.slice(-2)).toEqual([
			expect.objectContaining({ step: "PAST_STAGES", grams: -188_670 }),
			expect.objectContaining({ step: "PAST_USE", grams: 21_687 - 34_243 }),
		]);
		expect(result.explanation).toContain(
			TT_2026_2.existingDevices.REMAINING_USE,
		);
		expect(result.explanation).toContain(
			"Total of the 38 months that remain, in NO: 21.687 kg, a partial footprint.",
		);
		expect(result.lowGrams).toBe(Math.floor((21_687 * 19) / 100));
	});

	it.each([
		["NOTHING_REMAINS", 60, TT_2026_2],
		["NOTHING_REMAINS", 600, TT_2026_2],
		["INVALID_USED_MONTHS", -1, TT_2026_2],
		["INVALID_USED_MONTHS", 1.5, TT_2026_2],
		["INVALID_USED_MONTHS", 601, TT_2026_2],
		["REMAINING_USE_NOT_SUPPORTED", 1, TT_2026_1],
	])("is refused with %s after %d months", (code, usedMonths, method) => {
		expect(() =>
			normalise(
				shareOnly,
				{ country: "NO", remaining: { usedMonths } },
				method,
			),
		).toThrow(expect.objectContaining({ code }));
	});

	it("is refused of a 95th percentile", () => {
		expect(() =>
			normalise(
				{ ...shareOnly, statistic: "P95" },
				{ country: "NO", remaining: { usedMonths: 12 } },
			),
		).toThrow(expect.objectContaining({ code: "REMAINING_USE_NOT_SUPPORTED" }));
	});

	it("never grows with the months used, and is never more than the whole use", () => {
		const month = fc.integer({ min: 0, max: 59 });
		fc.assert(
			fc.property(month, month, (a, b) => {
				const left = (usedMonths: number) =>
					normalise(withEnergy, { country: "PL", remaining: { usedMonths } })
						.totalGrams;
				expect(left(Math.max(a, b))).toBeLessThanOrEqual(left(Math.min(a, b)));
				expect(left(0)).toBe(156_715);
			}),
		);
	});
});

describe("an estimated sheet", () => {
	const estimated: SheetInput<"MEAN"> = {
		...shareOnly,
		estimate: { estimator: "EST-2026.1", lowPpm: 720_000, highPpm: 1_350_001 },
	};

	it.each([TT_2026_1, TT_2026_2])(
		"has its estimator's interval and says so, by $version",
		(method) => {
			const result = normalise(estimated, { country: "NO" }, method);
			expect(result).toMatchObject({
				totalGrams: 222_913,
				lowGrams: 160_497, // 222,913 × 0.72 = 160,497.36
				highGrams: 300_933, // × 1.350001 = 300,932.77
			});
			expect(result.explanation[0]).toBe(
				"The model has no published sheet; EST-2026.1 estimates a mean of 331 kg CO2e over 36 months of use, use location EU.",
			);
			expect(result.explanation.at(-1)).toContain("0.72 to 1.350001 times");
		},
	);

	it.each<Partial<SheetInput>>([
		{ estimate: { estimator: "E", lowPpm: 1_000_000, highPpm: 1_200_000 } },
		{ estimate: { estimator: "E", lowPpm: 700_000, highPpm: 1_000_000 } },
		{ estimate: { estimator: "E", lowPpm: -1, highPpm: 1_200_000 } },
		{ statistic: "P95" },
	])(
		"is refused when its interval can't be one, or it is no mean: %j",
		(change) => {
			expect(() =>
				normalise({ ...estimated, ...change }, { country: "NO" }),
			).toThrow(expect.objectContaining({ code: "INVALID_ESTIMATE" }));
		},
	);
});

describe("TT-2026.2 beside TT-2026.1", () => {
	const share = fc.option(fc.nat({ max: 300_000 }), { nil: undefined });
	it("gives the same stages and total for what is asked as published", () => {
		fc.assert(
			fc.property(
				fc.record({
					totalGrams: fc.integer({ min: 1, max: 10 ** 8 }),
					lifetimeMonths: fc.integer({ min: 1, max: 120 }),
					useLocation: fc.constantFrom("EU", "WW", "US", ""),
					usePpm: fc.nat({ max: 400_000 }),
					manufacturingPpm: share,
					transportPpm: share,
					yearlyEnergyWh: fc.option(fc.integer({ min: 1, max: 10 ** 6 }), {
						nil: undefined,
					}),
				}),
				fc.constantFrom("NO", "PL", "IN", "LI"),
				fc.integer({ min: 1, max: 20 }),
				(
					{ usePpm, manufacturingPpm, transportPpm, ...figures },
					country,
					lifetimeYears,
				) => {
					const sheet: SheetInput = {
						statistic: "MEAN",
						...figures,
						shares: { usePpm, manufacturingPpm, transportPpm },
					};
					const ask = { country, lifetimeYears };
					const [old, now] = [
						normalise(sheet, ask, TT_2026_1),
						normalise(sheet, ask),
					];
					expect(now.stages).toEqual(old.stages);
					expect(now.totalGrams).toBe(old.totalGrams);
					expect(gramsOf(now.changes).reduce((a, b) => a + b, 0)).toBe(
						now.totalGrams,
					);
				},
			),
		);
	});
});
