import { DomainArithmeticError } from "../quantities/arithmetic.error.js";
import { GRAMS_PER_TONNE, type Grams } from "../quantities/mass.js";

/** The grams `start, start + 1, … end − 1` of a batch or an order: half open, so neighbours share a boundary and no gram. */
export type Interval = { start: Grams; end: Grams };

/** @throws DomainArithmeticError INVALID_INTERVAL unless 0 ≤ start < end, both safe integers */
export function assertInterval({ start, end }: Interval): void {
	if (
		!Number.isSafeInteger(start) ||
		!Number.isSafeInteger(end) ||
		start < 0 ||
		start >= end
	) {
		throw new DomainArithmeticError(
			"INVALID_INTERVAL",
			`[${start}, ${end}) is not an interval of grams.`,
		);
	}
}

/** A checked copy in order of start. */
export function sortIntervals(intervals: readonly Interval[]): Interval[] {
	for (const interval of intervals) assertInterval(interval);
	return [...intervals].sort((a, b) => a.start - b.start);
}

/** Sum of the lengths, in grams; the intervals must not overlap for it to be a mass. */
export function totalLength(intervals: readonly Interval[]): Grams {
	return intervals.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The same grams as a minimal sorted list: overlapping and touching intervals become one. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
	const merged: Interval[] = [];
	for (const { start, end } of sortIntervals(intervals)) {
		const previous = merged.at(-1);
		if (previous !== undefined && start <= previous.end) {
			previous.end = Math.max(previous.end, end);
		} else {
			merged.push({ start, end });
		}
	}
	return merged;
}

/** The grams that are in both lists. */
export function intersect(
	a: readonly Interval[],
	b: readonly Interval[],
): Interval[] {
	const left = mergeIntervals(a);
	const right = mergeIntervals(b);
	const common: Interval[] = [];
	let i = 0;
	let j = 0;
	for (;;) {
		const x = left[i];
		const y = right[j];
		if (x === undefined || y === undefined) return common;
		const start = Math.max(x.start, y.start);
		const end = Math.min(x.end, y.end);
		if (start < end) common.push({ start, end });
		if (x.end <= y.end) i += 1;
		else j += 1;
	}
}

/** The grams of `a` that aren't in `b`. */
export function subtract(
	a: readonly Interval[],
	b: readonly Interval[],
): Interval[] {
	const holes = mergeIntervals(b);
	const rest: Interval[] = [];
	let next = 0;
	for (const { start, end } of mergeIntervals(a)) {
		let from = start;
		while ((holes[next]?.end ?? Infinity) <= start) next += 1;
		for (let i = next; from < end; i += 1) {
			const hole = holes[i];
			if (hole === undefined || hole.start >= end) {
				rest.push({ start: from, end });
				break;
			}
			if (hole.start > from) rest.push({ start: from, end: hole.start });
			from = Math.max(from, hole.end);
		}
	}
	return rest;
}

/**
 * Whether the parts, in any order, fill `[0, size)` exactly: no gram is missing and none is in two. This is the proof that a
 * batch isn't double-counted. An empty list fills a size of 0.
 */
export function isPartition(size: Grams, parts: readonly Interval[]): boolean {
	let next = 0;
	for (const { start, end } of sortIntervals(parts)) {
		if (start !== next) return false;
		next = end;
	}
	return next === size;
}

/**
 * The whole credits in the intervals: of each run of grams the largest part whose ends are multiples of a tonne. A credit
 * that two touching intervals share counts as whole.
 */
export function wholeTonnes(intervals: readonly Interval[]): Interval[] {
	return mergeIntervals(intervals).flatMap(({ start, end }) => {
		const into = start % GRAMS_PER_TONNE;
		const from = into === 0 ? start : start - into + GRAMS_PER_TONNE;
		const to = end - (end % GRAMS_PER_TONNE);
		return from < to ? [{ start: from, end: to }] : [];
	});
}
