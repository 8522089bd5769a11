import fc from "fast-check";
import { isWholeMix, sharesOf, splitEvenly, sumOfMix, withShare } from "./mix";

const ids = (count: number) =>
	Array.from({ length: count }, (_, at) => `prj_${at}`);

describe("splitEvenly", () => {
	it("adds up to 100 for any number of projects, no two further apart than one percent", () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 100 }), (count) => {
				const mix = splitEvenly(ids(count));
				const shares = Object.values(mix);
				expect(isWholeMix(mix)).toBe(true);
				expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(
					1,
				);
			}),
		);
	});

	it("gives the first projects what is left over", () => {
		expect(splitEvenly(["a", "b", "c"])).toEqual({ a: 34, b: 33, c: 33 });
		expect(splitEvenly([])).toEqual({});
	});
});

describe("isWholeMix", () => {
	it.each([
		[{ a: 60, b: 40 }, true],
		[{ a: 100, b: 0 }, true],
		[{ a: 60, b: 39 }, false],
		[{ a: 60, b: 41 }, false],
		[{ a: 150, b: -50 }, false],
		[{ a: 33.5, b: 66.5 }, false],
		[{}, false],
	])("says of %j: %s", (mix, whole) => {
		expect(isWholeMix(mix)).toBe(whole);
	});
});

describe("withShare", () => {
	it("keeps a share whole and within 0…100, whatever is typed", () => {
		fc.assert(
			fc.property(fc.double(), (typed) => {
				const share = withShare({}, "a", typed).a ?? -1;
				expect(Number.isInteger(share) && share >= 0 && share <= 100).toBe(
					true,
				);
			}),
		);
	});

	it("leaves the other shares alone", () => {
		expect(withShare({ a: 10, b: 20 }, "a", 30)).toEqual({ a: 30, b: 20 });
	});
});

it("sharesOf leaves out projects with nothing, and no percent gets lost", () => {
	const mix = { a: 70, b: 0, c: 30 };
	expect(sharesOf(mix)).toEqual([
		{ projectId: "a", percent: 70 },
		{ projectId: "c", percent: 30 },
	]);
	expect(sumOfMix(mix)).toBe(100);
});
