import fc from "fast-check";
import { isCurrency, moneyDecimal, priceOf, taxOf } from "./money.js";

describe("money", () => {
	it.each([
		[1_000_000, 1_850, 1_850],
		[500_000, 1_851, 926], // 925.5 → 926
		[499_999, 1_850, 925], // 924.998…
		[1, 1_850, 0],
		[0, 1_850, 0],
		[356_411_000_000, 1_850, 659_360_350],
	])("%d g at %d a tonne cost %d", (mass, price, cost) => {
		expect(priceOf(mass, price)).toBe(cost);
	});

	it("prices exactly 1 t at exactly the price of a tonne", () => {
		fc.assert(
			fc.property(fc.maxSafeNat(), (price) => {
				expect(priceOf(1_000_000, price)).toBe(price);
			}),
		);
	});

	it("is never off by more than half a minor unit, also beyond 2^53 inside", () => {
		fc.assert(
			fc.property(
				fc.nat({ max: 10 ** 13 }),
				fc.nat({ max: 10 ** 8 }),
				(mass, price) => {
					const twiceError =
						2n * (BigInt(priceOf(mass, price)) * 1_000_000n) -
						2n * BigInt(mass) * BigInt(price);
					expect(twiceError > -1_000_000n && twiceError <= 1_000_000n).toBe(
						true,
					);
				},
			),
		);
	});

	it("taxes half up", () => {
		expect(taxOf(10_000, 2_500)).toBe(2_500);
		expect(taxOf(2, 2_500)).toBe(1); // 0.5 → 1
		expect(taxOf(1, 2_500)).toBe(0);
		expect(taxOf(999, 0)).toBe(0);
		expect(() => taxOf(1, 10_001)).toThrow(
			expect.objectContaining({ code: "NOT_A_RATE" }),
		);
	});

	it.each([
		[1_050, "EUR", "10.50"],
		[5, "SEK", "0.05"],
		[1_050, "JPY", "1050"],
		[1_050, "ISK", "1050"],
		[1_050, "KWD", "1.050"],
		[-1_050, "USD", "-10.50"],
	])("prints %d minor units of %s as %s", (amountMinor, currency, decimal) => {
		expect(moneyDecimal({ amountMinor, currency })).toBe(decimal);
	});

	it.each([
		["EUR", true],
		["NOK", true],
		["eur", false],
		["EURO", false],
		["toString", false],
		["MGA", false],
	])("knows whether %s is a currency: %s", (code, known) => {
		expect(isCurrency(code)).toBe(known);
	});

	it("refuses amounts that aren't whole minor units", () => {
		expect(() => priceOf(1, 0.5)).toThrow(
			expect.objectContaining({ code: "NOT_A_MONEY_AMOUNT" }),
		);
		expect(() => moneyDecimal({ amountMinor: 1.5, currency: "EUR" })).toThrow(
			expect.objectContaining({ code: "NOT_A_MONEY_AMOUNT" }),
		);
		expect(() => moneyDecimal({ amountMinor: 1, currency: "XYZ" })).toThrow(
			expect.objectContaining({ code: "UNKNOWN_CURRENCY" }),
		);
	});
});
