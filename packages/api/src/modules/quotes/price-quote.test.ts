import fc from "fast-check";
import { checkMix, priceMix } from "./price-quote.js";

const prices = [
	{ projectId: "a", currency: "EUR", pricePerTonneMinor: 1850 },
	{ projectId: "b", currency: "EUR", pricePerTonneMinor: 2199 },
];

describe("priceMix", () => {
	it("prices exactly one tonne at exactly the price of a tonne", () => {
		expect(
			priceMix(
				1_000_000,
				[{ projectId: "a", percent: 100 }],
				"EUR",
				{ prices },
				2500,
			),
		).toEqual({
			lines: [
				{
					projectId: "a",
					percent: 100,
					grams: 1_000_000,
					orderStart: 0,
					pricePerTonneMinor: 1850,
					netMinor: 1850,
				},
			],
			netMinor: 1850,
			taxMinor: 463,
		});
	});

	it("lays the lines out one after the other, without losing a gram", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 9e12 }),
				fc.integer({ min: 1, max: 99 }),
				(grams, percent) => {
					const { lines } = priceMix(
						grams,
						[
							{ projectId: "a", percent },
							{ projectId: "b", percent: 100 - percent },
						],
						"EUR",
						{ prices },
						0,
					);
					expect(lines[1]?.orderStart).toBe(lines[0]?.grams);
					expect(lines.reduce((sum, line) => sum + line.grams, 0)).toBe(grams);
				},
			),
		);
	});

	it("refuses a currency without a price", () => {
		expect(() =>
			priceMix(1, [{ projectId: "a", percent: 100 }], "SEK", { prices }, 0),
		).toThrow(expect.objectContaining({ code: "CURRENCY_NOT_OFFERED" }));
	});
});

describe("checkMix", () => {
	const check =
		(...percents: number[]) =>
		() =>
			checkMix(
				percents.map((percent, index) => ({
					projectId: ["a", "b", "c"][index] ?? "",
					percent,
				})),
				["a", "b"],
			);

	it("takes whole shares of offered projects that add up to 100", () => {
		expect(check(60, 40)).not.toThrow();
	});

	it.each([
		[[]],
		[[99]],
		[[101]],
		[[50, 49]],
		[[100, 0]],
		[[50.5, 49.5]],
		[[-10, 110]],
	])("refuses %j", (percents) => {
		expect(check(...percents)).toThrow(
			expect.objectContaining({ code: "MIX_NOT_100_PERCENT", field: ["mix"] }),
		);
	});

	it("names the project that isn't offered", () => {
		expect(check(50, 30, 20)).toThrow(
			expect.objectContaining({
				code: "PROJECT_NOT_OFFERED",
				field: ["mix", "2", "projectId"],
			}),
		);
	});
});
