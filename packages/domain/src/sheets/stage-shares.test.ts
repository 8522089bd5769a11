import fc from "fast-check";
import { STAGES, usableShares } from "./stage-shares.js";

const codes = (stated: Parameters<typeof usableShares>[0]) =>
	usableShares(stated).repairs.map(({ code }) => code);

describe("usableShares", () => {
	it("keeps shares that add up", () => {
		const stated = {
			manufacturing: 750_000,
			transport: 50_000,
			use: 200_000,
			endOfLife: 0,
		};
		expect(usableShares(stated)).toEqual({
			shares: {
				manufacturingPpm: 750_000,
				transportPpm: 50_000,
				usePpm: 200_000,
				endOfLifePpm: 0,
			},
			repairs: [],
		});
	});

	it("leaves out a share above one and keeps the others", () => {
		const { shares, repairs } = usableShares({
			manufacturing: 7_760_000,
			transport: 42_000,
			use: 180_000,
			endOfLife: 2_000,
		});
		expect(repairs).toEqual([
			{ stage: "manufacturing", code: "SHARE_IMPOSSIBLE" },
		]);
		expect(shares).toEqual({
			manufacturingPpm: undefined,
			transportPpm: 42_000,
			usePpm: 180_000,
			endOfLifePpm: 2_000,
		});
	});

	it("scales what rounding explains to exactly one", () => {
		const stated = {
			manufacturing: 790_000,
			transport: 10_000,
			use: 200_000,
			endOfLife: 10_000,
		};
		expect(codes(stated)).toEqual(["SHARES_ROUNDED"]);
		const { shares } = usableShares(stated);
		expect(Object.values(shares).reduce((a, b) => (a ?? 0) + (b ?? 0))).toBe(
			1_000_000,
		);
		expect(shares.usePpm).toBe(198_019);
	});

	it("leaves all out when rounding doesn't explain the sum", () => {
		const stated = { manufacturing: 470_000, use: 554_000 };
		expect(codes(stated)).toEqual(["SHARES_EXCEED_TOTAL"]);
		expect(usableShares(stated).shares).toEqual({});
	});

	it("takes a zero for a statement only where the others explain the total", () => {
		expect(
			codes({ manufacturing: 823_000, transport: 0, use: 133_000 }),
		).toEqual(["SHARE_ZERO"]);
		expect(
			codes({ manufacturing: 860_000, transport: 0, use: 140_000 }),
		).toEqual([]);
	});

	it("always leaves shares within one whole, and never invents one", () => {
		const share = fc.option(fc.nat({ max: 1_100_000 }), { nil: undefined });
		fc.assert(
			fc.property(share, share, share, share, (...values) => {
				const stated = Object.fromEntries(
					STAGES.map((stage, index) => [stage, values[index]]),
				);
				const { shares } = usableShares(stated);
				const ppm = [
					shares.manufacturingPpm,
					shares.transportPpm,
					shares.usePpm,
					shares.endOfLifePpm,
				];
				for (const [index, value] of ppm.entries()) {
					if (value === undefined) continue;
					expect(Number.isSafeInteger(value) && value >= 0).toBe(true);
					expect(values[index]).toBeDefined();
				}
				expect(
					ppm.reduce<number>((sum, value) => sum + (value ?? 0), 0),
				).toBeLessThanOrEqual(1_000_000);
			}),
		);
	});
});
