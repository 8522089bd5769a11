import fc from "fast-check";
import {
	ROUNDING_POLICIES,
	type RoundingPolicy,
	roundOffset,
} from "./rounding.js";

const policies = Object.keys(ROUNDING_POLICIES) as RoundingPolicy[];
const mass = fc.nat({ max: 10 ** 15 });

describe("rounding", () => {
	it.each([
		[0, 0],
		[1, 500_000],
		[499_999, 500_000],
		[500_000, 500_000],
		[500_001, 1_000_000],
		[508_000, 1_000_000],
		[1_000_000, 1_000_000],
		[1_000_001, 1_500_000],
		[1_500_000, 1_500_000],
		[1_500_001, 2_000_000],
	])("BAND_500KG_UP takes %d g to %d g", (computed, offset) => {
		expect(roundOffset("BAND_500KG_UP", computed)).toBe(offset);
	});

	it.each([
		[0, 0],
		[1, 1_000_000],
		[1_000_000, 1_000_000],
		[1_000_001, 2_000_000],
	])("WHOLE_TONNE_UP takes %d g to %d g", (computed, offset) => {
		expect(roundOffset("WHOLE_TONNE_UP", computed)).toBe(offset);
	});

	it("EXACT changes nothing", () => {
		fc.assert(
			fc.property(mass, (grams) => {
				expect(roundOffset("EXACT", grams)).toBe(grams);
			}),
		);
	});

	it("never rounds down, is idempotent and keeps the order of masses", () => {
		fc.assert(
			fc.property(fc.constantFrom(...policies), mass, mass, (policy, a, b) => {
				const [low, high] = a < b ? [a, b] : [b, a];
				const rounded = roundOffset(policy, low);
				expect(rounded).toBeGreaterThanOrEqual(low);
				expect(roundOffset(policy, rounded)).toBe(rounded);
				expect(roundOffset(policy, high)).toBeGreaterThanOrEqual(rounded);
			}),
		);
	});

	it("refuses what it can't hold", () => {
		expect(() => roundOffset("BAND_500KG_UP", Number.MAX_SAFE_INTEGER)).toThrow(
			expect.objectContaining({ code: "TOO_LARGE" }),
		);
	});
});
