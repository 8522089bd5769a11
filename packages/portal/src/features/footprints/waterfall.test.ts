import fc from "fast-check";
import { waterfallOf } from "./waterfall";

describe("waterfallOf", () => {
	it("goes on for what adds and back for what takes away", () => {
		expect(waterfallOf([80, 20, -50])).toEqual({
			bars: [
				{ left: 0, width: 0.8 },
				{ left: 0.8, width: 0.2 },
				{ left: 0.5, width: 0.5 },
			],
			totalBar: { left: 0, width: 0.5 },
			total: 50,
		});
	});

	it("draws nothing of nothing", () => {
		expect(waterfallOf([])).toEqual({
			bars: [],
			totalBar: { left: 0, width: 0 },
			total: 0,
		});
	});

	it("never leaves the picture while no sum is below nothing", () => {
		const steps = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1 });
		fc.assert(
			fc.property(
				steps,
				fc.double({ min: 0, max: 1, noNaN: true }),
				(up, part) => {
					const sum = up.reduce((a, b) => a + b, 0);
					const { bars } = waterfallOf([...up, -Math.floor(sum * part)]);
					for (const { left, width } of bars) {
						expect(left).toBeGreaterThanOrEqual(0);
						expect(left + width).toBeLessThanOrEqual(1 + 1e-9);
					}
				},
			),
		);
	});
});
