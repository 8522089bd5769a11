import fc from "fast-check";
import { DomainArithmeticError } from "./arithmetic.error.js";
import {
	assertGrams,
	formatKilograms,
	formatTonnes,
	parseKilograms,
	parseTonnes,
	sumGrams,
} from "./mass.js";

const grams = fc.maxSafeNat();

describe("mass", () => {
	it.each([
		[0, "0", "0"],
		[1, "0.001", "0.000001"],
		[1_500, "1.5", "0.0015"],
		[1_000_000, "1000", "1"],
		[356_411_000_000, "356411000", "356411"],
		[Number.MAX_SAFE_INTEGER, "9007199254740.991", "9007199254.740991"],
	])("%d g is %s kg and %s t", (mass, kilograms, tonnes) => {
		expect(formatKilograms(mass)).toBe(kilograms);
		expect(formatTonnes(mass)).toBe(tonnes);
	});

	it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
		"refuses %d as a mass",
		(n) => {
			expect(() => assertGrams(n)).toThrow(DomainArithmeticError);
		},
	);

	it("reads back what it prints", () => {
		fc.assert(
			fc.property(grams, (mass) => {
				expect(parseKilograms(formatKilograms(mass))).toBe(mass);
				expect(parseTonnes(formatTonnes(mass))).toBe(mass);
			}),
		);
	});

	it.each([
		["", "NOT_A_DECIMAL"],
		["-1", "NOT_A_DECIMAL"],
		["1e3", "NOT_A_DECIMAL"],
		["1,5", "NOT_A_DECIMAL"],
		["1.", "NOT_A_DECIMAL"],
		["0.0001", "TOO_PRECISE"],
		["9007199254740.992", "TOO_LARGE"],
	])("refuses %p as kilograms: %s", (text, code) => {
		expect(() => parseKilograms(text)).toThrow(
			expect.objectContaining({ code }),
		);
	});

	it("ignores trailing zeros beyond the gram", () => {
		expect(parseKilograms("1.2340000")).toBe(1_234);
		expect(parseTonnes(" 0.500000000 ")).toBe(500_000);
	});

	it("sums exactly and refuses a sum that it can't hold", () => {
		expect(sumGrams([])).toBe(0);
		expect(sumGrams([1, 2, 3])).toBe(6);
		expect(() => sumGrams([Number.MAX_SAFE_INTEGER, 1])).toThrow(
			expect.objectContaining({ code: "TOO_LARGE" }),
		);
		expect(() => sumGrams([1, -1])).toThrow(
			expect.objectContaining({ code: "NOT_A_MASS" }),
		);
	});
});
