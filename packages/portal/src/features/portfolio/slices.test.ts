import fc from "fast-check";
import { barsOf, type Slice, sumOf } from "./slices";

const slice = (key: string, covered: number, uncovered: number): Slice =>
	({
		key,
		label: key,
		devices: 1,
		footprint: { grams: covered + uncovered },
		covered: { grams: covered },
		uncovered: { grams: uncovered },
		offset: { grams: covered },
		allocated: { grams: 0 },
		retired: { grams: covered },
	}) as Slice;
const keys = (bars: ReturnType<typeof barsOf>) =>
	bars.map((bar) => bar.slice?.key);

describe("barsOf", () => {
	it("shows the same total as the table, however many slices there are", () => {
		const grams = fc.nat({ max: 10 ** 12 });
		fc.assert(
			fc.property(
				fc.array(fc.tuple(grams, grams), { maxLength: 40 }),
				(pairs) => {
					const slices = pairs.map(([covered, uncovered], at) =>
						slice(`k${at}`, covered, uncovered),
					);
					const bars = barsOf("category", slices);
					expect(bars.length).toBeLessThanOrEqual(8);
					for (const mass of ["covered", "uncovered"] as const) {
						const drawn = bars.reduce(
							(sum, bar) => sum + (bar.grams[mass] ?? 0),
							0,
						);
						expect(drawn).toBe(sumOf(slices, mass));
					}
				},
			),
		);
	});

	it("goes from the largest down and puts the rest together", () => {
		const slices = Array.from({ length: 10 }, (_, at) =>
			slice(`k${at}`, at, 1),
		);
		const bars = barsOf("country", slices);
		expect(keys(bars)).toEqual([
			"k9",
			"k8",
			"k7",
			"k6",
			"k5",
			"k4",
			"k3",
			undefined,
		]);
		expect(bars.at(-1)?.grams).toEqual({ covered: 0 + 1 + 2, uncovered: 3 });
	});

	it("keeps every month, in its order", () => {
		const slices = ["2026-02", "2025-11", "2026-01"].map((key) =>
			slice(key, 1, 0),
		);
		expect(keys(barsOf("month", slices))).toEqual([
			"2025-11",
			"2026-01",
			"2026-02",
		]);
	});

	it("draws a project by what is retired and what is pending, since it has no footprint", () => {
		const project = {
			...slice("prj_1", 5, 0),
			footprint: null,
			covered: null,
			uncovered: null,
		};
		expect(barsOf("project", [project])[0]?.grams).toEqual({
			retired: 5,
			allocated: 0,
		});
	});
});
