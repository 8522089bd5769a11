import fc from "fast-check";
import { compareFootprints } from "./compare-footprints.js";
import type { FootprintAsk, SheetInput } from "./footprint.js";
import { EMBER_GRID_FACTORS } from "./grid-factors.js";
import { METHODS, methodOf } from "./method.js";
import { normaliseSheet } from "./normalise-sheet.js";

const sheet: SheetInput<"MEAN"> = {
	statistic: "MEAN",
	totalGrams: 331_000,
	errorRatioPpm: 187_300,
	lifetimeMonths: 36,
	useLocation: "EU",
	shares: { usePpm: 430_000 },
	weightGrams: 7_500,
	assemblyLocation: "CN",
};
const result = (version: string, ask: Partial<FootprintAsk> = {}) =>
	normaliseSheet(
		sheet,
		{ country: "NO", ...ask },
		methodOf(version),
		EMBER_GRID_FACTORS,
	);

describe("compareFootprints", () => {
	it("finds nothing between a result and itself", () => {
		expect(compareFootprints(result("TT-2026.1"), result("TT-2026.1"))).toEqual(
			{ deltaGrams: 0, same: true, reasons: [] },
		);
	});

	it("says that the newer version changes only the interval of what is asked as published", () => {
		expect(compareFootprints(result("TT-2026.1"), result("TT-2026.2"))).toEqual(
			{
				deltaGrams: 0,
				same: false,
				reasons: [
					{
						code: "METHOD",
						grams: 0,
						text: "Method version: TT-2026.2 instead of TT-2026.1.",
					},
					{
						code: "INTERVAL",
						grams: 0,
						text: "Interval: 91.407 kg to 462.142 kg instead of 162.165 kg to 306.417 kg.",
					},
				],
			},
		);
	});

	it("tells what another mode changes", () => {
		const { deltaGrams, reasons } = compareFootprints(
			result("TT-2026.2", { transport: "SEA" }),
			result("TT-2026.2", { transport: "AIR" }),
		);
		expect(deltaGrams).toBeGreaterThan(60_000);
		expect(reasons.map(({ code }) => code)).toEqual([
			"TRANSPORT",
			"ASKED",
			"INTERVAL",
		]);
	});

	it("has reasons that add up to the difference", () => {
		const ask = fc.record({
			country: fc.constantFrom("NO", "PL", "IN"),
			lifetimeYears: fc.integer({ min: 1, max: 20 }),
			transport: fc.constantFrom("AS_PUBLISHED" as const, "AIR" as const),
		});
		fc.assert(
			fc.property(ask, ask, (a, b) => {
				const { deltaGrams, reasons } = compareFootprints(
					result("TT-2026.2", a),
					result("TT-2026.2", b),
				);
				expect(reasons.reduce((all, { grams }) => all + grams, 0)).toBe(
					deltaGrams,
				);
			}),
		);
	});

	it("knows every released version", () => {
		for (const { version } of METHODS)
			expect(compareFootprints(result(version), result(version)).same).toBe(
				true,
			);
	});
});
