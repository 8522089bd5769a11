import { DomainArithmeticError } from "../quantities/arithmetic.error.js";
import { assertGrams, type Grams } from "../quantities/mass.js";
import {
	assertInterval,
	type Interval,
	mergeIntervals,
	sortIntervals,
} from "./interval.js";

/** What an allocation took, in ascending order, and what is free afterwards. */
export type FirstFit = { taken: Interval[]; left: Interval[] };

/** @throws DomainArithmeticError INTERVALS_OVERLAP when two of the sorted intervals share a gram */
function assertDisjoint(sorted: readonly Interval[]): void {
	sorted.forEach((interval, i) => {
		const previous = sorted[i - 1];
		if (previous !== undefined && interval.start < previous.end) {
			throw new DomainArithmeticError(
				"INTERVALS_OVERLAP",
				`[${previous.start}, ${previous.end}) and [${interval.start}, ${interval.end}) share grams.`,
			);
		}
	});
}

/**
 * Takes exactly `grams` from the lowest free extents on. All or nothing.
 * @param free disjoint extents in any order
 * @returns null when the free extents hold less than `grams`
 * @throws DomainArithmeticError NOT_A_MASS, INVALID_INTERVAL, INTERVALS_OVERLAP
 */
export function allocateFirstFit(
	free: readonly Interval[],
	grams: Grams,
): FirstFit | null {
	const extents = sortIntervals(free);
	assertDisjoint(extents);
	const taken: Interval[] = [];
	const left: Interval[] = [];
	let wanted = assertGrams(grams);
	for (const { start, end } of extents) {
		const cut = start + Math.min(wanted, end - start);
		if (cut > start) taken.push({ start, end: cut });
		if (cut < end) left.push({ start: cut, end });
		wanted -= cut - start;
	}
	if (wanted > 0) return null;
	return { taken: mergeIntervals(taken), left: mergeIntervals(left) };
}

/**
 * Gives extents back and merges neighbours.
 * @throws DomainArithmeticError INTERVALS_OVERLAP when a gram given back is free already, or given back twice; INVALID_INTERVAL
 */
export function releaseInto(
	free: readonly Interval[],
	intervals: readonly Interval[],
): Interval[] {
	for (const interval of intervals) assertInterval(interval);
	const all = sortIntervals([...free, ...intervals]);
	assertDisjoint(all);
	return mergeIntervals(all);
}
