import { DomainArithmeticError } from "../quantities/arithmetic.error.js";
import type { Grams } from "../quantities/mass.js";
import { assertInterval, type Interval } from "./interval.js";

/**
 * The grams `[orderStart, orderEnd)` of an order are the grams of a batch from `batchStart` on, one for one.
 */
export type AllocationSpan = {
	orderStart: Grams;
	orderEnd: Grams;
	batchId: string;
	batchStart: Grams;
};

export type BatchInterval = Interval & { batchId: string };

/** Index of the first item for which `reached` holds; the items before it must not, those after it must. */
function firstIndex<T>(
	items: readonly T[],
	reached: (item: T) => boolean,
): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const item = items[middle];
		if (item !== undefined && reached(item)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The common grams of two intervals, or null. */
function overlapOf(a: Interval, b: Interval): Interval | null {
	const start = Math.max(a.start, b.start);
	const end = Math.min(a.end, b.end);
	return start < end ? { start, end } : null;
}

/** The span's place in its batch. */
function inBatch(span: AllocationSpan): Interval {
	const end = span.batchStart + span.orderEnd - span.orderStart;
	return { start: span.batchStart, end };
}

/**
 * Forward: where the grams of an order (say, those of one device) lie in batches. O(log n) to find the first span. Grams
 * that no span holds (not allocated, or released) are left out.
 * @param spans disjoint, sorted by orderStart
 * @returns in order of the order's grams; neighbours in one batch are joined
 * @throws DomainArithmeticError INVALID_INTERVAL
 */
export function batchIntervalsOf(
	spans: readonly AllocationSpan[],
	interval: Interval,
): BatchInterval[] {
	assertInterval(interval);
	const found: BatchInterval[] = [];
	let i = firstIndex(spans, (span) => span.orderEnd > interval.start);
	for (; ; i += 1) {
		const span = spans[i];
		if (span === undefined || span.orderStart >= interval.end) return found;
		const part = overlapOf(
			{ start: span.orderStart, end: span.orderEnd },
			interval,
		);
		if (part === null) continue;
		const shift = span.batchStart - span.orderStart;
		const start = part.start + shift;
		const end = part.end + shift;
		const previous = found.at(-1);
		if (previous?.batchId === span.batchId && previous.end === start) {
			previous.end = end;
		} else {
			found.push({ batchId: span.batchId, start, end });
		}
	}
}

/**
 * Backward: which grams of an order lie in an interval of a batch (say, a retired serial range). O(log n) to find the first
 * span.
 * @param spans one order's spans in one batch, disjoint, sorted by batchStart
 * @returns in order of the batch's grams; neighbours are joined
 * @throws DomainArithmeticError INVALID_INTERVAL; also when the spans are of several batches
 */
export function orderIntervalsOf(
	spans: readonly AllocationSpan[],
	interval: Interval,
): Interval[] {
	assertInterval(interval);
	const batchId = spans[0]?.batchId;
	const found: Interval[] = [];
	let i = firstIndex(spans, (span) => inBatch(span).end > interval.start);
	for (; ; i += 1) {
		const span = spans[i];
		if (span === undefined || span.batchStart >= interval.end) return found;
		if (span.batchId !== batchId) {
			throw new DomainArithmeticError(
				"INVALID_INTERVAL",
				`Spans of the batches ${batchId} and ${span.batchId} have no common order.`,
			);
		}
		const part = overlapOf(inBatch(span), interval);
		if (part === null) continue;
		const shift = span.orderStart - span.batchStart;
		const start = part.start + shift;
		const end = part.end + shift;
		const previous = found.at(-1);
		if (previous?.end === start) previous.end = end;
		else found.push({ start, end });
	}
}
