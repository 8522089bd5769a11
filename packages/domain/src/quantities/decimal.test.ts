import fc from "fast-check";
import { divideHalfUp, printScaled, ratioHalfUp } from "./decimal.js";

describe("ratioHalfUp", () => {
	it.each([
		[[1, 1, 1, 2, 1], 1],
		[[1, 1, 1, 3, 1], 0],
		[[2, 1, 1, 3, 1], 1],
		[[0, 9e15, 9e15, 1, 7], 0],
		[[9_007_199_254_740_991, 1, 1, 1, 1], 9_007_199_254_740_991],
		[[9_007_199_254_740_991, 3, 1, 3, 1], 9_007_199_254_740_991],
		[[94_906_267, 94_906_267, 1, 94_906_267, 1], 94_906_267],
	])("%p is %d", ([a = 0, b = 0, c = 0, d = 1, e = 1], result) => {
		expect(ratioHalfUp(a, b, c, d, e)).toBe(result);
	});

	it("gives what BigInt gives, small and large", () => {
		const factor = fc.oneof(
			fc.nat({ max: 2_000 }),
			fc.nat({ max: 10 ** 9 }),
			fc.maxSafeNat(),
		);
		const divisor = factor.map((n) => Math.max(1, n));
		fc.assert(
			fc.property(factor, factor, factor, divisor, divisor, (a, b, c, d, e) => {
				const exact = divideHalfUp(
					BigInt(a) * BigInt(b) * BigInt(c),
					BigInt(d) * BigInt(e),
				);
				if (exact > BigInt(Number.MAX_SAFE_INTEGER)) {
					expect(() => ratioHalfUp(a, b, c, d, e)).toThrow("2^53");
				} else expect(BigInt(ratioHalfUp(a, b, c, d, e))).toBe(exact);
			}),
			{ numRuns: 2_000 },
		);
	});

	it("rounds halves up", () => {
		fc.assert(
			fc.property(fc.nat(), fc.integer({ min: 1, max: 10 ** 6 }), (n, half) => {
				expect(ratioHalfUp((2 * n + 1) % 1_000_003, half, 1, half, 2)).toBe(
					Math.round(((2 * n + 1) % 1_000_003) / 2),
				);
			}),
		);
	});
});

describe("printScaled", () => {
	it.each([
		[0, 3, "0"],
		[5, 3, "0.005"],
		[50, 3, "0.05"],
		[1_500, 3, "1.5"],
		[1_000_000, 3, "1000"],
		[9_007_199_254_740_991, 6, "9007199254.740991"],
	])("%d at scale %d is %s", (units, scale, text) => {
		expect(printScaled(units, scale)).toBe(text);
	});

	it("is the digits with a point in them, without trailing zeros", () => {
		fc.assert(
			fc.property(fc.maxSafeNat(), fc.constantFrom(3, 6), (units, scale) => {
				const digits = String(units).padStart(scale + 1, "0");
				expect(printScaled(units, scale)).toBe(
					`${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(
						/\.?0+$/,
						"",
					),
				);
			}),
		);
	});
});
