import {
	type Interval,
	intersect,
	mergeIntervals,
	subtract,
} from "../books/interval.js";
import { readSerial } from "./parse-serial-range.js";
import { subRange } from "./range-algebra.js";
import { SerialError } from "./serial.error.js";
import type { SerialRange } from "./serial-range.js";
import { unitIdentity } from "./unit-identity.js";

/** The numbers of a range, half open: neighbours share a boundary and no credit. */
const numbersOf = ({ first, last }: SerialRange): Interval => ({
	start: first,
	end: last + 1,
});

/** The part of the range with these numbers, which must lie in it. */
const partOf = (range: SerialRange, { start, end }: Interval): SerialRange =>
	subRange(range, start - range.first, end - start);

/** Orders ranges by numbering, then by number; the rest keeps its order. */
function sorted(ranges: readonly SerialRange[]) {
	return ranges
		.map((range) => ({ range, space: unitIdentity(range).space }))
		.sort((a, b) =>
			a.space === b.space
				? a.range.first - b.range.first || a.range.last - b.range.last
				: a.space < b.space
					? -1
					: 1,
		);
}

/** Credits in the ranges, each counted as often as it is listed. */
export const totalQuantity = (ranges: readonly SerialRange[]): number =>
	ranges.reduce((sum, { quantity }) => sum + quantity, 0);

/**
 * Cuts a range in two.
 * @param offset credits of the first part, 1 or more and fewer than the range has
 * @throws SerialError OUT_OF_RANGE
 */
export function splitRange(
	range: SerialRange,
	offset: number,
): [SerialRange, SerialRange] {
	if (offset >= range.quantity) {
		throw new SerialError(
			"OUT_OF_RANGE",
			0,
			`${range.text} has ${range.quantity} credits: ${offset} leave nothing for a second part.`,
		);
	}
	return [
		subRange(range, 0, offset),
		subRange(range, offset, range.quantity - offset),
	];
}

/** How the range prints, without its ends: ranges that touch are one when they print alike. */
const stemOf = ({ text, registry }: SerialRange): string =>
	readSerial(text, registry).print(0, 1);

/**
 * The credits of all ranges, each once, sorted by numbering and number. Touching ranges that print alike become one; where
 * differently written ranges share credits, the earlier one keeps them. O(n log n).
 */
export function unionRanges(ranges: readonly SerialRange[]): SerialRange[] {
	const union: SerialRange[] = [];
	let space = "";
	for (const item of sorted(ranges)) {
		const previous = item.space === space ? union.at(-1) : undefined;
		space = item.space;
		const start = Math.max(item.range.first, (previous?.last ?? -1) + 1);
		if (start > item.range.last) continue;
		const rest = partOf(item.range, { start, end: item.range.last + 1 });
		if (
			previous &&
			previous.last + 1 === start &&
			stemOf(previous) === stemOf(rest)
		) {
			const { print } = readSerial(rest.text, rest.registry);
			const { last, lastText } = rest;
			const quantity = last - previous.first + 1;
			const text = print(previous.first, last);
			union[union.length - 1] = { ...previous, last, lastText, quantity, text };
		} else {
			union.push(rest);
		}
	}
	return union;
}

/** Applies interval arithmetic to each numbering of `a`, and writes the result as `a` writes its credits. */
function each(
	a: readonly SerialRange[],
	b: readonly SerialRange[],
	combine: (mine: Interval[], theirs: readonly Interval[]) => Interval[],
): SerialRange[] {
	const theirs = new Map<string, Interval[]>();
	for (const { range, space } of sorted(b)) {
		const known = theirs.get(space);
		if (known) known.push(numbersOf(range));
		else theirs.set(space, [numbersOf(range)]);
	}
	const mine = new Map<string, SerialRange[]>();
	for (const range of unionRanges(a)) {
		const { space } = unitIdentity(range);
		const known = mine.get(space);
		if (known) known.push(range);
		else mine.set(space, [range]);
	}
	return [...mine].flatMap(([space, ranges]) => {
		const left = combine(ranges.map(numbersOf), theirs.get(space) ?? []);
		return cutInto(ranges, left);
	});
}

/** The ranges' parts that lie in the intervals. Both are sorted and disjoint, and the intervals lie in the ranges. */
function cutInto(
	ranges: readonly SerialRange[],
	intervals: readonly Interval[],
): SerialRange[] {
	const parts: SerialRange[] = [];
	let i = 0;
	for (const range of ranges) {
		const own = numbersOf(range);
		while ((intervals[i]?.end ?? Infinity) <= own.start) i += 1;
		for (let j = i; (intervals[j]?.start ?? Infinity) < own.end; j += 1) {
			const { start, end } = intervals[j] as Interval;
			const part = {
				start: Math.max(start, own.start),
				end: Math.min(end, own.end),
			};
			if (part.start < part.end) parts.push(partOf(range, part));
		}
	}
	return parts;
}

/** The credits of `a` that are also in `b`, as `a` writes them, sorted, each once. O(n log n). */
export const intersectRanges = (
	a: readonly SerialRange[],
	b: readonly SerialRange[],
): SerialRange[] =>
	each(a, b, (mine, theirs) => intersect(mine, mergeIntervals(theirs)));

/** The credits of `a` that aren't in `b`, as `a` writes them, sorted, each once. O(n log n). */
export const subtractRanges = (
	a: readonly SerialRange[],
	b: readonly SerialRange[],
): SerialRange[] => each(a, b, subtract);
