import fc from "fast-check";
import { formatMass } from "./format-mass";

const en = { locale: "en-GB" };

describe("formatMass", () => {
	it.each([
		[0, "0\u00a0t", "0\u00a0g"],
		[1, "0.001\u00a0kg", "1\u00a0g"],
		[508_000, "508\u00a0kg", "508,000\u00a0g"],
		[999_999, "999.999\u00a0kg", "999,999\u00a0g"],
		[1_000_000, "1\u00a0t", "1,000,000\u00a0g"],
		[356_411_000_000, "356,411\u00a0t", "356,411,000,000\u00a0g"],
	])("writes %d g as %s", (grams, text, exact) => {
		expect(formatMass(grams, en)).toMatchObject({ text, exact });
	});

	it("cuts off instead of rounding up, so that nothing is overstated", () => {
		expect(formatMass(1_999_999, en).text).toBe("1.999\u00a0t");
		expect(formatMass(1_999_999, { ...en, decimals: 0 }).text).toBe("1\u00a0t");
	});

	it("uses the locale's digits", () => {
		expect(formatMass(1_234_567_000, { locale: "sv-SE" }).text).toBe(
			"1\u00a0234,567\u00a0t",
		);
	});

	it("keeps the unit asked for", () => {
		expect(formatMass(250_000, { ...en, unit: "t" }).text).toBe("0.25\u00a0t");
		expect(formatMass(2_500_000, { ...en, unit: "kg" }).text).toBe(
			"2,500\u00a0kg",
		);
	});

	it("keeps zeros behind the point when figures stand in a column", () => {
		expect(formatMass(508_000, { ...en, decimals: 1, fixed: true }).text).toBe(
			"508.0\u00a0kg",
		);
	});

	it("refuses what is not whole grams", () => {
		expect(() => formatMass(0.5, en)).toThrow(RangeError);
		expect(() => formatMass(2 ** 53, en)).toThrow(RangeError);
	});

	it("loses no gram in tonnes with six decimals", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
				(grams) => {
					const { value } = formatMass(grams, {
						...en,
						unit: "t",
						decimals: 6,
					});
					const [whole = "", fraction = ""] = value
						.replaceAll(",", "")
						.split(".");
					expect(BigInt(whole + fraction.padEnd(6, "0"))).toBe(BigInt(grams));
				},
			),
		);
	});
});
