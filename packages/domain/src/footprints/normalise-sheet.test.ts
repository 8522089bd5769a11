import fc from "fast-check";
import type { SheetInput } from "./footprint.js";
import { EMBER_GRID_FACTORS, gridFactorsOver } from "./grid-factors.js";
import { METHODS, methodOf } from "./method.js";
import { TT_2026_1 } from "./methods/tt-2026-1.js";
import { normaliseSheet } from "./normalise-sheet.js";

const normalise = (sheet: SheetInput, country: string, lifetimeYears = 5) =>
	normaliseSheet(
		sheet,
		{ country, lifetimeYears },
		TT_2026_1,
		EMBER_GRID_FACTORS,
	);

/** A monitor whose sheet gives only the use share, as Lenovo's do. */
const shareOnly: SheetInput = {
	statistic: "MEAN",
	totalGrams: 331_000,
	errorRatioPpm: 187_300,
	lifetimeMonths: 36,
	useLocation: "EU",
	shares: { usePpm: 430_000 },
};

/** A monitor whose sheet gives electricity, use and manufacturing, as most of Dell's do. */
const withEnergy: SheetInput = {
	statistic: "MEAN",
	totalGrams: 626_000,
	errorRatioPpm: 169_300,
	lifetimeMonths: 72,
	useLocation: "EU",
	shares: { usePpm: 257_000, manufacturingPpm: 607_000 },
	yearlyEnergyWh: 50_966,
};

describe("golden cases, worked by hand", () => {
	// Use on the sheet 331,000 × 0.43 = 142,330 g; the rest is 188,670 g: 92 % = 173,576.4, 7 % = 13,206.9, 1 % = 1,886.7.
	// Use = 142,330 × 60 months × factor ÷ (36 months × 213,020 mg/kWh) = 1.113588… × factor.
	it.each([
		["NO", 34_243], // × 30,750 = 34,242.85
		["PL", 684_835], // × 614,980 = 684,834.51
		["IN", 789_490], // × 708,960 = 789,489.59
	])("a sheet with a use share only, in %s", (country, use) => {
		const result = normalise(shareOnly, country);
		expect(result.stages).toEqual([
			{ stage: "MANUFACTURING", grams: 173_576, derived: true },
			{ stage: "TRANSPORT", grams: 13_207, derived: true },
			{ stage: "USE", grams: use, derived: true },
			{ stage: "END_OF_LIFE", grams: 1_887, derived: true },
		]);
		expect(result.totalGrams).toBe(188_670 + use);
		expect(result.referenceFactor).toEqual({
			location: "EU",
			milligramsPerKwh: 213_020,
			derived: false,
		});
		// 142,330 g ÷ 3 years ÷ 213.02 g/kWh = 222.7177… kWh
		expect(result.yearlyEnergy).toEqual({ wattHours: 222_718, derived: true });
	});

	// Use = 50.966 kWh × 5 × factor. Rest 626,000 × 0.743 = 465,118; manufacturing 379,982; 85,136 left as 7 : 1.
	it.each([
		["NO", 7_836], // 50.966 × 5 × 30.75 = 7,836.02
		["PL", 156_715], // × 614.98 = 156,715.35
		["IN", 180_664], // × 708.96 = 180,664.28
	])("a sheet with electricity, in %s", (country, use) => {
		const result = normalise(withEnergy, country);
		expect(result.stages).toEqual([
			{ stage: "MANUFACTURING", grams: 379_982, derived: false },
			{ stage: "TRANSPORT", grams: 74_494, derived: true },
			{ stage: "USE", grams: use, derived: false },
			{ stage: "END_OF_LIFE", grams: 10_642, derived: true },
		]);
		// 626,000 × 0.257 = 160,882 g ÷ (50.966 kWh × 6) = 526.109… g/kWh: what the maker used, not the grid's 213.02.
		expect(result.referenceFactor).toEqual({
			location: "EU",
			milligramsPerKwh: 526_109,
			derived: true,
		});
		expect(result.explanation.join("\n")).toContain(
			"implies 526.109 g/kWh, the edition has 213.02 g/kWh for EU",
		);
	});

	it("explains each step, word for word the same every time", () => {
		expect(normalise(shareOnly, "NO").explanation).toEqual([
			"The sheet states a mean of 331 kg CO2e over 36 months of use, use location EU.",
			"Use phase on the sheet: 43 % of it, 142.33 kg.",
			"The other stages are 188.67 kg and depend on neither country nor lifetime; shares that the sheet doesn't state are derived by the method's fixed ratios: manufacturing, transport, end of life.",
			"The sheet states no electricity. Derived: 142.33 kg ÷ (36 months × 213.02 g/kWh for EU) = 222.718 kWh a year. Makers often used a higher factor, so this errs high.",
			"Use in NO: 222.718 kWh a year × 5 years × 30.75 g/kWh = 34.243 kg.",
			"Total over 5 years in NO: 222.913 kg.",
			"Interval: 162.165 kg to 306.417 kg, the total divided and multiplied by 1 + 2 × 18.73 % (error ratio: the sheet's).",
		]);
	});

	it("takes the method's lifetime when none is asked for", () => {
		const result = normaliseSheet(
			shareOnly,
			{ country: "NO" },
			TT_2026_1,
			EMBER_GRID_FACTORS,
		);
		expect(result).toEqual(normalise(shareOnly, "NO", 5));
	});

	it("says so when the world's grid stands in for an unstated use location", () => {
		const result = normalise({ ...shareOnly, useLocation: "" }, "LI");
		expect(result.explanation).toEqual(
			expect.arrayContaining([
				expect.stringContaining("The sheet names no use location"),
				expect.stringContaining("has no factor for LI"),
			]),
		);
	});
});

describe("what a sheet leaves out", () => {
	const full = {
		manufacturingPpm: 700_000,
		transportPpm: 50_000,
		usePpm: 230_000,
		endOfLifePpm: 20_000,
	};

	it("nothing: stages as stated", () => {
		const result = normalise({ ...shareOnly, shares: full }, "NO");
		expect(result.stages.map(({ derived }) => derived)).toEqual([
			false,
			false,
			true, // no electricity on the sheet
			false,
		]);
		expect(result.stages[0]?.grams).toBe(231_700);
	});

	it("the use share: the rest of the other three", () => {
		const { usePpm: _, ...others } = full;
		expect(normalise({ ...shareOnly, shares: others }, "NO").totalGrams).toBe(
			normalise({ ...shareOnly, shares: full }, "NO").totalGrams,
		);
	});

	it("all shares: the use phase of the sheet by its electricity and the edition's factor", () => {
		// 50.966 kWh × 6 × 213.02 = 65,141 g of the sheet's total are use.
		const result = normalise({ ...withEnergy, shares: undefined }, "EE");
		const use = result.stages.find(({ stage }) => stage === "USE");
		expect(result.totalGrams).toBe(626_000 - 65_141 + (use?.grams ?? 0));
		expect(result.referenceFactor.derived).toBe(false);
	});

	it("shares that don't quite fill the total are scaled, and said to be", () => {
		const low = { ...full, manufacturingPpm: 600_000 };
		const result = normalise({ ...shareOnly, shares: low }, "NO");
		expect(result.stages.every(({ derived }) => derived)).toBe(true);
		expect(result.explanation.join()).toContain("add up to 90 %");
	});

	it.each<[string, Partial<SheetInput>]>([
		["SHEET_NOT_NORMALISABLE", { shares: undefined }],
		["SHEET_NOT_NORMALISABLE", { shares: { manufacturingPpm: 700_000 } }],
		[
			"SHEET_NOT_NORMALISABLE",
			{ shares: undefined, yearlyEnergyWh: 10_000_000 },
		],
		["SHARES_INCONSISTENT", { shares: { ...full, manufacturingPpm: 950_000 } }],
		["SHARES_INCONSISTENT", { shares: { ...full, manufacturingPpm: 100_000 } }],
		[
			"SHARES_INCONSISTENT",
			{
				shares: {
					manufacturingPpm: 800_000,
					transportPpm: 200_000,
					endOfLifePpm: 100_000,
				},
			},
		],
		["INVALID_SHARE", { shares: { usePpm: 7_760_000 } }],
		["INVALID_SHARE", { shares: { usePpm: 0.43 } }],
		["INVALID_ERROR_RATIO", { errorRatioPpm: 32_800_000 }],
		["INVALID_LIFETIME", { lifetimeMonths: 0 }],
		["INVALID_ENERGY", { yearlyEnergyWh: 0 }],
		["INVALID_TOTAL", { totalGrams: 0 }],
		["INVALID_TOTAL", { totalGrams: 331.5 }],
	])("refuses with %s: %j", (code, change) => {
		expect(() => normalise({ ...shareOnly, ...change }, "NO")).toThrow(
			expect.objectContaining({ code }),
		);
	});

	it.each([
		["UNKNOWN_COUNTRY", { country: "XX" }],
		["INVALID_LIFETIME", { country: "NO", lifetimeYears: 0 }],
		["INVALID_LIFETIME", { country: "NO", lifetimeYears: 2.5 }],
		[
			"TRANSPORT_MODE_NOT_SUPPORTED",
			{ country: "NO", transport: "RAIL" as const },
		],
	])("refuses what can't be asked with %s", (code, ask) => {
		expect(() =>
			normaliseSheet(shareOnly, ask, TT_2026_1, EMBER_GRID_FACTORS),
		).toThrow(expect.objectContaining({ code }));
	});
});

describe("statistics and intervals", () => {
	it("keeps a 95th percentile what it is, with a one-sided interval", () => {
		const result = normalise({ ...shareOnly, statistic: "P95" }, "NO");
		expect(result).toMatchObject({ statistic: "P95", lowGrams: 0 });
		expect(result.highGrams).toBe(result.totalGrams);
	});

	it("uses the method's error ratio where none is stated, 0 included", () => {
		for (const errorRatioPpm of [undefined, 0]) {
			const result = normalise({ ...shareOnly, errorRatioPpm }, "NO");
			expect(result.highGrams).toBe(Math.ceil((222_913 * 3) / 2));
			expect(result.lowGrams).toBe(Math.floor((222_913 * 2) / 3));
			expect(result.explanation.at(-1)).toContain("default");
		}
	});

	/** Normal distribution function; Abramowitz & Stegun 26.2.17, error below 7.5e-8. */
	const phi = (x: number): number => {
		if (x < 0) return 1 - phi(-x);
		const t = 1 / (1 + 0.231_641_9 * x);
		const [a, b, c, d, e] = [
			0.319_381_53, -0.356_563_782, 1.781_477_937, -1.821_255_978,
			1.330_274_429,
		];
		const tail = t * (a + t * (b + t * (c + t * (d + t * e))));
		return 1 - (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * tail;
	};

	it("covers what the method says if the error is log-normal: about nine in ten up to a ratio of 0.3", () => {
		for (const ratio of [0.08, 0.1, 0.2, 0.25, 0.3]) {
			const sigma = Math.sqrt(Math.log1p(ratio ** 2));
			const median = -(sigma ** 2) / 2;
			const edge = Math.log1p(TT_2026_1.parameters.intervalWidth * ratio);
			const coverage =
				phi((edge - median) / sigma) - phi((-edge - median) / sigma);
			expect(coverage).toBeGreaterThan(0.88);
			expect(coverage).toBeLessThan(0.95);
		}
	});
});

const share = fc.option(fc.nat({ max: 1_000_000 }), { nil: undefined });
const sheets: fc.Arbitrary<SheetInput> = fc
	.record({
		statistic: fc.constantFrom("MEAN" as const, "P95" as const),
		totalGrams: fc.integer({ min: 1, max: 10 ** 8 }),
		errorRatioPpm: share,
		lifetimeMonths: fc.integer({ min: 1, max: 120 }),
		useLocation: fc.constantFrom("EU", "WW", "NA", "APAC", "US", ""),
		usePpm: fc.nat({ max: 1_000_000 }),
		cuts: fc.tuple(share, share),
		yearlyEnergyWh: fc.option(fc.integer({ min: 1, max: 10 ** 7 }), {
			nil: undefined,
		}),
	})
	.map(({ usePpm, cuts, ...sheet }) => {
		const rest = 1_000_000 - usePpm;
		const [a, b] = cuts;
		const manufacturingPpm = a && Math.floor((rest * a) / 1_000_000);
		const left = rest - (manufacturingPpm ?? 0);
		const transportPpm = b && Math.floor((left * b) / 1_000_000);
		return { ...sheet, shares: { usePpm, manufacturingPpm, transportPpm } };
	});

describe("properties", () => {
	const year = fc.integer({ min: 1, max: 20 });
	const gridOf = (milligramsPerKwh: number) =>
		gridFactorsOver("TEST", "test", {
			WORLD: 472_940,
			EU: 213_020,
			NOR: milligramsPerKwh,
		});

	it("stages add up to the total to the gram, and the total lies in its interval", () => {
		fc.assert(
			fc.property(sheets, year, (sheet, years) => {
				const result = normalise(sheet, "DE", years);
				const sum = result.stages.reduce((all, { grams }) => all + grams, 0);
				expect(sum).toBe(result.totalGrams);
				expect(result.stages.every(({ grams }) => grams >= 0)).toBe(true);
				expect(result.lowGrams).toBeLessThanOrEqual(result.totalGrams);
				expect(result.highGrams).toBeGreaterThanOrEqual(result.totalGrams);
			}),
		);
	});

	it("more years are never less", () => {
		fc.assert(
			fc.property(sheets, year, year, (sheet, a, b) => {
				const shorter = normalise(sheet, "DE", Math.min(a, b));
				const longer = normalise(sheet, "DE", Math.max(a, b));
				expect(longer.totalGrams).toBeGreaterThanOrEqual(shorter.totalGrams);
			}),
		);
	});

	it("a dirtier grid is never less, and changes only the use phase", () => {
		const factor = fc.integer({ min: 1, max: 2_000_000 });
		fc.assert(
			fc.property(sheets, factor, factor, (sheet, a, b) => {
				const [clean, dirty] = [Math.min(a, b), Math.max(a, b)].map((mg) =>
					normaliseSheet(sheet, { country: "NO" }, TT_2026_1, gridOf(mg)),
				);
				expect(dirty?.totalGrams).toBeGreaterThanOrEqual(
					clean?.totalGrams ?? Number.NaN,
				);
				const others = (result: typeof clean) =>
					result?.stages.filter(({ stage }) => stage !== "USE");
				expect(others(dirty)).toEqual(others(clean));
			}),
		);
	});

	it("a sheet asked for as it was made is the sheet, when its electricity is derived", () => {
		fc.assert(
			fc.property(sheets, year, (sheet, years) => {
				const same = {
					...sheet,
					useLocation: "DE",
					lifetimeMonths: years * 12,
					yearlyEnergyWh: undefined,
				};
				expect(normalise(same, "DE", years).totalGrams).toBe(same.totalGrams);
			}),
		);
	});
});

describe("method versions", () => {
	it("are found by name and can't be changed", () => {
		expect(methodOf("TT-2026.1")).toBe(TT_2026_1);
		expect(METHODS).toContain(TT_2026_1);
		expect(() => methodOf("TT-1999.1")).toThrow("TT-2026.1");
		expect(Object.isFrozen(TT_2026_1.parameters.otherStagesPpm)).toBe(true);
		const { MANUFACTURING, TRANSPORT, END_OF_LIFE } =
			TT_2026_1.parameters.otherStagesPpm;
		expect(MANUFACTURING + TRANSPORT + END_OF_LIFE).toBe(1_000_000);
	});
});
