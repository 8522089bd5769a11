import type { EvidenceAllocation, EvidenceSerials } from "@tonnetrace/contract";
import type { Span } from "./intervals.js";

/** One credit is one tonne. */
export const GRAMS_PER_CREDIT = 1_000_000;

/** Where an allocation lies in its batch. */
export const inBatch = ({
	orderStart,
	orderEnd,
	batchStart,
}: EvidenceAllocation): Span => ({
	start: batchStart,
	end: batchStart + orderEnd - orderStart,
});

/** The grams of a batch that its credits from `first` to `last` are. */
export const gramsOf = (
	{ first, last }: EvidenceSerials,
	batch: EvidenceSerials,
): Span => ({
	start: (first - batch.first) * GRAMS_PER_CREDIT,
	end: (last - batch.first + 1) * GRAMS_PER_CREDIT,
});
