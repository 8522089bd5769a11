import fc from "fast-check";
import { allocateFirstFit } from "./extents.js";
import { totalLength } from "./interval.js";
import { layOut } from "./order-space.js";
import {
	type AllocationSpan,
	batchIntervalsOf,
	orderIntervalsOf,
} from "./trace.js";

/** Orders in some batches with holes, allocated first fit, and a model: gram of the order → batch and gram. */
const scene = fc
	.record({
		batches: fc.array(
			fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 }),
			{ minLength: 1, maxLength: 3 },
		),
		devices: fc.array(fc.nat({ max: 7 }), { minLength: 1, maxLength: 12 }),
	})
	.map(({ batches, devices }) => {
		const spans: AllocationSpan[] = [];
		const model: { batchId: string; gram: number }[] = [];
		const order = devices.reduce((sum, mass) => sum + mass, 0);
		batches.forEach((runs, b) => {
			let at = 0;
			// Free runs with a hole of two grams before each.
			const free = runs.map((length) => {
				const start = at + 2;
				at = start + length;
				return { start, end: at };
			});
			const grams = Math.min(order - model.length, totalLength(free));
			for (const { start, end } of allocateFirstFit(free, grams)?.taken ?? []) {
				spans.push({
					orderStart: model.length,
					orderEnd: model.length + end - start,
					batchId: `batch-${b}`,
					batchStart: start,
				});
				for (let gram = start; gram < end; gram += 1) {
					model.push({ batchId: `batch-${b}`, gram });
				}
			}
		});
		return { spans, model, devices: layOut(devices) };
	});

describe("the two-way trace", () => {
	it("finds for each device exactly the batch grams that the model gave it", () => {
		fc.assert(
			fc.property(scene, ({ spans, model, devices }) => {
				for (const device of devices.filter(({ start, end }) => start < end)) {
					const grams = batchIntervalsOf(spans, device).flatMap(
						({ batchId, start, end }) =>
							Array.from({ length: end - start }, (_, i) => ({
								batchId,
								gram: start + i,
							})),
					);
					expect(grams).toEqual(model.slice(device.start, device.end));
				}
			}),
		);
	});

	it("leads from any batch interval back to the order grams that lie in it", () => {
		fc.assert(
			fc.property(
				scene,
				fc.nat({ max: 40 }),
				fc.integer({ min: 1, max: 20 }),
				({ spans, model }, start, length) => {
					const interval = { start, end: start + length };
					for (const batchId of new Set(spans.map((span) => span.batchId))) {
						const own = spans.filter((span) => span.batchId === batchId);
						const back = orderIntervalsOf(own, interval).flatMap((part) =>
							Array.from(
								{ length: part.end - part.start },
								(_, i) => part.start + i,
							),
						);
						const expected = model.flatMap((place, gram) =>
							place.batchId === batchId &&
							place.gram >= interval.start &&
							place.gram < interval.end
								? [gram]
								: [],
						);
						expect(back).toEqual(expected);
					}
				},
			),
		);
	});

	it("finds its place in a million spans without walking them", () => {
		let reads = 0;
		const spans = new Proxy<AllocationSpan[]>([], {
			get: (_, key) => {
				if (key === "length") return 1_000_000;
				reads += 1;
				const i = Number(key);
				return {
					orderStart: i * 10,
					orderEnd: i * 10 + 10,
					batchId: "batch",
					batchStart: i * 20,
				};
			},
		});
		expect(
			batchIntervalsOf(spans, { start: 7_654_325, end: 7_654_335 }),
		).toEqual([
			{ batchId: "batch", start: 15_308_645, end: 15_308_650 },
			{ batchId: "batch", start: 15_308_660, end: 15_308_665 },
		]);
		expect(reads).toBeLessThan(30);
	});

	it("refuses to trace back through several batches at once", () => {
		const span = { orderStart: 0, orderEnd: 5, batchStart: 0 };
		expect(() =>
			orderIntervalsOf(
				[
					{ ...span, batchId: "a" },
					{ ...span, batchId: "b", batchStart: 5 },
				],
				{ start: 0, end: 10 },
			),
		).toThrow(expect.objectContaining({ code: "INVALID_INTERVAL" }));
	});
});

describe("layOut", () => {
	it("gives each mass its own grams, one after the other", () => {
		expect(layOut([3, 0, 2])).toEqual([
			{ start: 0, end: 3 },
			{ start: 3, end: 3 },
			{ start: 3, end: 5 },
		]);
		expect(() => layOut([Number.MAX_SAFE_INTEGER, 1])).toThrow(
			expect.objectContaining({ code: "TOO_LARGE" }),
		);
	});
});
