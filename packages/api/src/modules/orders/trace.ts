import {
	batchIntervalsOf,
	type Interval,
	intersect,
	type SerialRange,
	serialsOfGrams,
	subtract,
} from "@tonnetrace/domain";
import type { DeviceInterval } from "../fleet/index.js";
import {
	type AllocationView,
	type Retirement,
	serialRangeOf,
} from "../inventory/index.js";

/** Grams of one device in one batch, under one retirement or none yet. */
export interface TraceLink {
	readonly orderId: string;
	readonly allocation: AllocationView;
	readonly grams: number;
	/** The whole credits that these grams are of. */
	readonly serials: readonly SerialRange[];
	readonly retirement: Retirement | null;
}

/**
 * Serial number of a device → grams → batch → registry serials → retirement, by interval arithmetic: the device's place in
 * its order's gram space, mapped through the order's allocations.
 * @param allocations of the device's order, sorted by orderStart; released ones are passed over
 */
export function traceDevice(
	{ orderId, startGram, grams }: DeviceInterval,
	allocations: readonly AllocationView[],
): TraceLink[] {
	if (orderId === null) return [];
	const live = allocations.filter((allocation) => !allocation.released);
	const own = { start: startGram, end: startGram + grams };
	return live.flatMap((allocation) =>
		batchIntervalsOf([allocation], own).flatMap((part) =>
			linksIn(orderId, allocation, part),
		),
	);
}

/**
 * The other way: grams of a batch that an allocation holds, by retirement.
 * @param run of the batch's grams, within the allocation
 */
export const traceRun = (
	allocation: AllocationView,
	run: Interval,
): TraceLink[] => linksIn(allocation.orderId, allocation, run);

function linksIn(
	orderId: string,
	allocation: AllocationView,
	part: Interval,
): TraceLink[] {
	const link = (
		intervals: readonly Interval[],
		retirement: Retirement | null,
	): TraceLink[] =>
		intervals.map(({ start, end }) => ({
			orderId,
			allocation,
			grams: end - start,
			serials: [serialsOfGrams(serialRangeOf(allocation.batch), start, end)],
			retirement,
		}));
	const retired = allocation.retirements.flatMap(({ start, end, retirement }) =>
		link(intersect([part], [{ start, end }]), retirement),
	);
	const pending = link(subtract([part], allocation.retirements), null);
	return [...retired, ...pending];
}
