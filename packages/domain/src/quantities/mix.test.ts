import fc from "fast-check";
import { splitByPercent } from "./mix.js";

/** Any valid mix: cuts of 100 into whole percents. */
const mix = fc
	.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 9 })
	.map((cuts) => {
		const edges = [0, ...cuts.sort((a, b) => a - b), 100];
		return edges.slice(1).map((edge, i) => ({
			key: `project-${i}`,
			percent: edge - (edges[i] ?? 0),
		}));
	});

describe("splitByPercent", () => {
	it("gives what is left over to the largest remainders, ties in the given order", () => {
		const parts = splitByPercent(1, [
			{ key: "a", percent: 50 },
			{ key: "b", percent: 50 },
		]);
		expect(parts).toEqual([
			{ key: "a", grams: 1 },
			{ key: "b", grams: 0 },
		]);
		expect(
			splitByPercent(10, [
				{ key: "a", percent: 33 },
				{ key: "b", percent: 33 },
				{ key: "c", percent: 34 },
			]),
		).toEqual([
			{ key: "a", grams: 3 },
			{ key: "b", grams: 3 },
			{ key: "c", grams: 4 },
		]);
	});

	it("loses no gram and is never a gram off", () => {
		fc.assert(
			fc.property(fc.maxSafeNat(), mix, (total, shares) => {
				const parts = splitByPercent(total, shares);
				expect(parts.map((part) => part.key)).toEqual(
					shares.map((share) => share.key),
				);
				expect(parts.reduce((sum, part) => sum + BigInt(part.grams), 0n)).toBe(
					BigInt(total),
				);
				parts.forEach((part, i) => {
					const percent = shares[i]?.percent ?? 0;
					const error =
						BigInt(part.grams) * 100n - BigInt(total) * BigInt(percent);
					expect(error > -100n && error < 100n).toBe(true);
				});
			}),
		);
	});

	it.each([
		["nothing", []],
		["less than 100", [{ key: "a", percent: 99 }]],
		[
			"more than 100",
			[
				{ key: "a", percent: 60 },
				{ key: "b", percent: 41 },
			],
		],
		[
			"a share of 0",
			[
				{ key: "a", percent: 100 },
				{ key: "b", percent: 0 },
			],
		],
		[
			"a fraction",
			[
				{ key: "a", percent: 99.5 },
				{ key: "b", percent: 0.5 },
			],
		],
		[
			"one project twice",
			[
				{ key: "a", percent: 50 },
				{ key: "a", percent: 50 },
			],
		],
	])("refuses a mix of %s", (_, shares) => {
		expect(() => splitByPercent(1_000, shares)).toThrow(
			expect.objectContaining({ code: "INVALID_MIX" }),
		);
	});
});
