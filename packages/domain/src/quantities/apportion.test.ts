import fc from "fast-check";
import { apportion, apportionLarge } from "./apportion.js";

const weight = fc.oneof(
	fc.nat({ max: 10 }),
	fc.nat({ max: 1_000_000 }),
	fc.nat({ max: 10 ** 12 }),
);
const weights = fc
	.array(weight, { minLength: 1, maxLength: 8 })
	.filter((list) => list.some((one) => one > 0));
const total = fc.oneof(
	fc.nat({ max: 20 }),
	fc.nat({ max: 10 ** 7 }),
	fc.maxSafeNat(),
);

describe("apportion", () => {
	it("gives ties to the earlier weight, and the rest to the largest remainders", () => {
		expect(apportion(2, [1, 1, 1])).toEqual([1, 1, 0]);
		expect(apportion(10, [1, 1, 5])).toEqual([2, 1, 7]);
		expect(apportion(188_670, [920_000, 70_000, 10_000])).toEqual([
			173_576, 13_207, 1_887,
		]);
	});

	it("gives the same in doubles as in BigInt, and adds up", () => {
		fc.assert(
			fc.property(total, weights, (mass, list) => {
				const parts = apportion(mass, list);
				expect(parts).toEqual(apportionLarge(mass, list));
				expect(parts.reduce((all, part) => all + BigInt(part), 0n)).toBe(
					BigInt(mass),
				);
			}),
			{ numRuns: 2_000 },
		);
	});

	it("refuses to split among nothing", () => {
		expect(() => apportion(1, [0, 0])).toThrow("no part has a weight");
		expect(() => apportion(1, [])).toThrow("no part has a weight");
	});
});
