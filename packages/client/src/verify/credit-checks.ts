import type {
	EvidenceAllocation,
	EvidencePayload,
	EvidenceSerials,
} from "@tonnetrace/contract";
import { GRAMS_PER_CREDIT, inBatch } from "./credit-grams.js";
import { gapsIn, overlapsIn, type Span } from "./intervals.js";

const inOrder = ({ orderStart, orderEnd }: EvidenceAllocation): Span => ({
	start: orderStart,
	end: orderEnd,
});

/** Every gram of the scope is in exactly one allocation, or said to be in none. */
export const partitionFaults = ({
	scope,
	allocations,
	unallocated,
}: EvidencePayload): string[] =>
	gapsIn(
		scope,
		[...allocations.map(inOrder), ...unallocated],
		"an allocation of",
	);

/** A range of serial numbers has last − first + 1 credits, and its text names both ends. */
export function serialFaults({
	batches,
	retirements,
}: EvidencePayload): string[] {
	const ofOne = ({
		text,
		first,
		last,
		quantity,
	}: EvidenceSerials): string[] => {
		const faults: string[] = [];
		if (last - first + 1 !== quantity || quantity < 1)
			faults.push(
				`${text}: ${first} to ${last} are ${last - first + 1} credits, not ${quantity}`,
			);
		if (!Number.isSafeInteger(quantity * GRAMS_PER_CREDIT))
			faults.push(`${text}: too many credits to count in grams`);
		const numbers = (text.match(/\d+/g) ?? []).map((digits) =>
			digits.replace(/^0+(?=\d)/, ""),
		);
		// A number of Puro's older form stands behind its facility's without a mark between.
		const named = (end: number) =>
			numbers.includes(String(end)) ||
			numbers.some(
				(digits) => digits.length === 30 && Number(digits.slice(-12)) === end,
			);
		for (const end of [first, last])
			if (!named(end)) faults.push(`${text}: doesn't name ${end}`);
		return faults;
	};
	return [...batches, ...retirements].flatMap(({ serials }) => ofOne(serials));
}

/** The text without its ends: equal where two ranges are of one numbering. */
function stemOf({ text, first, last }: EvidenceSerials): string {
	const ends = [String(first), String(last)];
	return text.replace(/\d+/g, (digits) =>
		ends.includes(digits) ? "#" : digits,
	);
}

/** Every allocation lies within its batch, and no two batches have a credit in common. */
export function batchFaults({
	batches,
	projects,
	allocations,
}: EvidencePayload): string[] {
	const faults = batches.flatMap(({ project }, i) =>
		projects[project]
			? []
			: [`batch ${i} names project ${project}, which isn't there`],
	);
	allocations.forEach((allocation, i) => {
		const batch = batches[allocation.batch];
		const { start, end } = inBatch(allocation);
		if (!batch)
			faults.push(
				`allocation ${i} names batch ${allocation.batch}, which isn't there`,
			);
		else if (end > batch.serials.quantity * GRAMS_PER_CREDIT)
			faults.push(
				`allocation ${i}: the grams [${start}, ${end}) reach beyond ${batch.serials.text}`,
			);
	});
	const numberings = new Map<string, Span[]>();
	for (const { registry, serials } of batches) {
		// Verra numbers its units through; elsewhere numbers restart with what stands beside them.
		const key =
			registry === "VERRA" ? registry : `${registry} ${stemOf(serials)}`;
		const { first: start, last } = serials;
		numberings.set(key, [
			...(numberings.get(key) ?? []),
			{ start, end: last + 1 },
		]);
	}
	for (const spans of numberings.values())
		faults.push(...overlapsIn(spans, "the batch with credits"));
	return faults;
}

/** No gram of a batch is in two allocations. */
export const doubleFaults = ({
	batches,
	allocations,
}: EvidencePayload): string[] =>
	batches.flatMap((_, i) =>
		overlapsIn(
			allocations.filter(({ batch }) => batch === i).map(inBatch),
			`batch ${i}: the allocation of`,
		),
	);
