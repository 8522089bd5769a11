import {
	batchIntervalsOf,
	type Interval,
	intersect,
	mergeIntervals,
	type SerialRange,
	serialsOfGrams,
	subtract,
	totalLength,
} from "@tonnetrace/domain";
import type { Project } from "../catalogue/index.js";
import {
	type AllocationView,
	type Retirement,
	serialRangeOf,
} from "../inventory/index.js";

/** Grams that a registry has retired, with the credits that they are part of. */
export interface RetiredShare {
	readonly retirement: Retirement;
	/** The whole credits that the grams belong to; the first and the last may be shared with others. */
	readonly serials: SerialRange;
	readonly grams: number;
}

/** What of one project stands behind some grams of an order. */
export interface ProjectCredits {
	readonly project: Project;
	/** Allocated and not yet retired. */
	readonly allocatedGrams: number;
	/** Sum of `retired`. */
	readonly retiredGrams: number;
	readonly retired: readonly RetiredShare[];
	/** The credits behind `allocatedGrams`. */
	readonly pending: readonly SerialRange[];
}

/**
 * From grams of an order to registry serial numbers: which credits stand behind them, and which of these are retired.
 * @param allocations of one order, sorted by orderStart; released ones claim nothing
 * @param interval grams of the order's space, those of one device for example; the whole order when left out
 * @returns one entry a project, in order of the order's grams; projects without a gram in the interval are absent
 */
export function creditsOf(
	allocations: readonly AllocationView[],
	interval?: Interval,
): ProjectCredits[] {
	const live = allocations.filter(({ released }) => !released);
	const end = Math.max(0, ...live.map(({ orderEnd }) => orderEnd));
	const grams = interval ?? { start: 0, end };
	if (grams.start >= grams.end) return [];
	const byProject = groupBy(live, ({ projectId }) => projectId);
	return [...byProject.values()].flatMap((spans) => {
		const credits = projectCredits(spans, grams);
		return credits.allocatedGrams + credits.retiredGrams > 0 ? [credits] : [];
	});
}

function projectCredits(
	spans: readonly AllocationView[],
	grams: Interval,
): ProjectCredits {
	const [first] = spans;
	if (!first) throw new Error("A project without allocations");
	const held = groupBy(
		batchIntervalsOf(spans, grams),
		({ batchId }) => batchId,
	);
	const shares = [...held].map(([batchId, intervals]) => {
		const ofBatch = spans.filter((span) => span.batchId === batchId);
		return batchCredits(ofBatch, mergeIntervals(intervals));
	});
	return {
		project: first.project,
		allocatedGrams: shares.reduce((sum, share) => sum + share.pendingGrams, 0),
		retiredGrams: shares
			.flatMap(({ retired }) => retired)
			.reduce((sum, share) => sum + share.grams, 0),
		retired: shares.flatMap(({ retired }) => retired),
		pending: shares.flatMap(({ pending }) => pending),
	};
}

/** Whole retirements are intersected, not their parts by allocation: a credit that two allocations share is told once. */
function batchCredits(
	spans: readonly AllocationView[],
	held: readonly Interval[],
) {
	const [first] = spans;
	if (!first) throw new Error("A batch without allocations");
	const range = serialRangeOf(first.batch);
	const retirements = new Map(
		spans
			.flatMap((span) => span.retirements)
			.map(({ retirement }) => [retirement.id, retirement]),
	);
	const sorted = [...retirements.values()].sort(
		(a, b) => a.startGram - b.startGram,
	);
	const intervalOf = ({ startGram, endGram }: Retirement): Interval => ({
		start: startGram,
		end: endGram,
	});
	const pending = subtract(held, sorted.map(intervalOf));
	return {
		retired: sorted.flatMap((retirement) =>
			intersect(held, [intervalOf(retirement)]).map(
				({ start, end }): RetiredShare => ({
					retirement,
					serials: serialsOfGrams(range, start, end),
					grams: end - start,
				}),
			),
		),
		pendingGrams: totalLength(pending),
		pending: pending.map(({ start, end }) => serialsOfGrams(range, start, end)),
	};
}

function groupBy<T>(
	items: readonly T[],
	keyOf: (item: T) => string,
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}
