import { EMBER_GRID_FACTORS } from "./grid-factors.js";
import { CREDITS_NOT_NETTED, inventoryOf } from "./inventory-of.js";
import { TT_2026_2 } from "./methods/tt-2026-2.js";
import { normaliseSheet } from "./normalise-sheet.js";

const result = normaliseSheet(
	{
		statistic: "MEAN",
		totalGrams: 331_000,
		lifetimeMonths: 36,
		useLocation: "EU",
		shares: { usePpm: 430_000 },
	},
	{ country: "NO" },
	TT_2026_2,
	EMBER_GRID_FACTORS,
);

describe("inventoryOf", () => {
	it("puts each stage where the GHG Protocol has it", () => {
		expect(
			inventoryOf(result).map(({ stage, scope, category, grams }) => [
				stage,
				scope,
				category,
				grams,
			]),
		).toEqual([
			["MANUFACTURING", 3, 2, 173_576],
			["TRANSPORT", 3, 4, 13_207],
			["USE", 2, null, 34_243],
			["END_OF_LIFE", 3, 5, 1_887],
		]);
	});

	it("adds up to the footprint, gross: no line is below 0", () => {
		const lines = inventoryOf(result);
		expect(lines.reduce((all, { grams }) => all + grams, 0)).toBe(
			result.totalGrams,
		);
		expect(CREDITS_NOT_NETTED).toContain("not netted");
	});

	it("books devices that aren't capitalised as purchased goods", () => {
		expect(inventoryOf(result, "PURCHASED_GOODS")[0]).toMatchObject({
			category: 1,
			name: "Purchased goods and services",
		});
	});
});
