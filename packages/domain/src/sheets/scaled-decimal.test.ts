import fc from "fast-check";
import { parseDecimalScaled } from "./scaled-decimal.js";

describe("parseDecimalScaled", () => {
	it.each([
		["161", 3, 161_000],
		["182.0", 3, 182_000],
		["733.475", 3, 733_475],
		["0.1500", 6, 150_000],
		["0.059000000000000004", 6, 59_000],
		["0.5479999999999999", 6, 548_000],
		["34.28565", 3, 34_286],
		["0.0005", 3, 1],
		["0.00049", 3, 0],
		["9.9995", 3, 10_000],
		[" 5. ", 1, 50],
		[".5", 1, 5],
		["007", 0, 7],
		["2.5", 0, 3],
		["9007199254740991", 0, 9_007_199_254_740_991],
	])("reads %p with %i digits as %i", (text, digits, units) => {
		expect(parseDecimalScaled(text, digits)).toBe(units);
	});

	it.each([
		"",
		".",
		"-1",
		"+1",
		"1e3",
		"1,5",
		"1 000",
		"NaN",
		"n/a",
		"9007199254740992",
		"0x10",
	])("reads no number in %p", (text) => {
		expect(parseDecimalScaled(text, 0)).toBeNull();
	});

	it("gives every integer back, whatever the scale it was printed at", () => {
		fc.assert(
			fc.property(
				fc.nat(),
				fc.integer({ min: 1, max: 6 }),
				fc.stringMatching(/^[0-4][0-9]{0,5}$/),
				(units, digits, beyond) => {
					const text = String(units).padStart(digits + 1, "0");
					const at = text.length - digits;
					const printed = `${text.slice(0, at)}.${text.slice(at)}${beyond}`;
					expect(parseDecimalScaled(printed, digits)).toBe(units);
				},
			),
		);
	});
});
