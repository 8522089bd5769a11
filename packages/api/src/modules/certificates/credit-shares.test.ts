import { GRAMS_PER_TONNE } from "@tonnetrace/domain";
import fc from "fast-check";
import {
	allocation,
	retirement,
} from "../../../test/certificates/allocations.js";
import { creditsOf } from "./credit-shares.js";

const T = GRAMS_PER_TONNE;

describe("creditsOf", () => {
	it("tells one device's grams from its neighbours', down to the serial number", () => {
		const retired = retirement("b1", 0, 2);
		const spans = [
			allocation({ orderStart: 0, grams: 3 * T, batchStart: 0 }, [retired]),
		];
		const [credits, second] = creditsOf(spans, {
			start: 1_500_000,
			end: 2_500_000,
		});
		expect(second).toBeUndefined();
		expect(credits).toMatchObject({
			allocatedGrams: 500_000,
			retiredGrams: 500_000,
		});
		expect(credits?.retired).toMatchObject([
			{ grams: 500_000, serials: { first: 1002, last: 1002, quantity: 1 } },
		]);
		expect(credits?.pending).toMatchObject([{ first: 1003, last: 1003 }]);
	});

	it("tells a credit that two allocations of the order share once", () => {
		const retired = retirement("b1", 0, 3);
		const spans = [
			allocation({ orderStart: 0, grams: 1_500_000, batchStart: 0 }, [retired]),
			allocation({
				projectId: "c",
				batchId: "b2",
				orderStart: 1_500_000,
				grams: T,
				batchStart: 0,
			}),
			allocation(
				{ orderStart: 2_500_000, grams: 1_500_000, batchStart: 1_500_000 },
				[retired],
			),
		];
		const credits = creditsOf(spans);
		expect(credits.map((it) => it.project.id)).toEqual(["a", "c"]);
		expect(credits[0]?.retired).toMatchObject([
			{ grams: 3 * T, serials: { first: 1001, last: 1003, quantity: 3 } },
		]);
		expect(credits[1]).toMatchObject({ allocatedGrams: T, retiredGrams: 0 });
	});

	it("claims nothing for released allocations", () => {
		expect(
			creditsOf([
				allocation({ orderStart: 0, grams: T, batchStart: 0, released: true }),
			]),
		).toEqual([]);
	});

	it("accounts for every gram, however the order is cut into devices", () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({ min: 1, max: 4 * T - 1 }), {
					maxLength: 12,
				}),
				fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }),
				(cuts, retiredCredits) => {
					const retirements = retiredCredits.map((n) =>
						retirement("b1", n, n + 1),
					);
					const spans = [
						allocation(
							{ orderStart: 0, grams: 1_700_000, batchStart: 300_000 },
							retirements,
						),
						allocation(
							{
								orderStart: 1_700_000,
								grams: 2_300_000,
								batchStart: 5_000_000,
							},
							retirements,
						),
					];
					const edges = [0, ...cuts.sort((a, b) => a - b), 4 * T];
					const parts = edges
						.slice(1)
						.flatMap((end, index) =>
							creditsOf(spans, { start: edges[index] ?? 0, end }),
						);
					const sum = (of: (it: (typeof parts)[number]) => number) =>
						parts.reduce((all, it) => all + of(it), 0);
					const [whole] = creditsOf(spans);
					expect(sum((it) => it.retiredGrams)).toBe(whole?.retiredGrams);
					expect(sum((it) => it.allocatedGrams)).toBe(whole?.allocatedGrams);
					expect(sum((it) => it.retiredGrams + it.allocatedGrams)).toBe(4 * T);
					for (const { retired } of parts)
						for (const { grams, serials } of retired)
							expect(grams).toBeLessThanOrEqual(serials.quantity * T);
				},
			),
		);
	});
});
