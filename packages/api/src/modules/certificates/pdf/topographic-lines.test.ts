import { topographicLines } from "./topographic-lines.js";

test("the landscape follows from the number alone", () => {
	const one = topographicLines("TT-2026-000123", 120, 200);
	expect(topographicLines("TT-2026-000123", 120, 200)).toEqual(one);
	expect(topographicLines("TT-2026-000124", 120, 200)).not.toEqual(one);
});

test("every point of a contour lies on the paper's grid, and contours are long paths, not crumbs", () => {
	const levels = topographicLines("TT-2026-000123", 120, 200);
	const contours = levels.flatMap((level) => level.contours);
	const points = contours.flat();
	for (const [x, y] of points) {
		expect(x).toBeGreaterThanOrEqual(0);
		expect(x).toBeLessThanOrEqual(126);
		expect(y).toBeGreaterThanOrEqual(0);
		expect(y).toBeLessThanOrEqual(206);
	}
	expect(points.length / contours.length).toBeGreaterThan(10);
});
