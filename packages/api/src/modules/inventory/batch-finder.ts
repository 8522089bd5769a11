import type { SerialRange } from "@tonnetrace/domain";
import { DomainError } from "../../platform/errors.js";
import type { CreditBatchRepository } from "./credit-batch.repository.js";
import type { CreditBatch, RetirementInput } from "./inventory.types.js";
import { readSerials } from "./serials.js";

/** A batch, and a run of its credits. */
export interface BatchPart {
	readonly batch: CreditBatch;
	readonly range: SerialRange;
}

/** Finds the batch that serials are in. */
export class BatchFinder {
	constructor(private readonly batches: CreditBatchRepository) {}

	/**
	 * The batch that holds all of the serials.
	 * @throws DomainError SERIAL_MALFORMED, BATCH_NOT_FOUND
	 */
	find({
		batchId,
		serials,
	}: Pick<RetirementInput, "batchId" | "serials">): Promise<BatchPart> {
		return batchId == null
			? this.bySerials(serials)
			: this.inBatch(batchId, serials);
	}

	private async inBatch(batchId: string, serials: string): Promise<BatchPart> {
		const [batch] = await this.batches.byIds([batchId]);
		if (!batch)
			throw new DomainError(
				"BATCH_NOT_FOUND",
				"There is no such credit batch. Leave batchId out to have it found by the serials.",
				["batchId"],
			);
		const range = readSerials(serials, batch.registry);
		if (!holds(batch, range))
			throw new DomainError(
				"BATCH_NOT_FOUND",
				`The batch holds ${batch.serialText}; ${range.text} is not a part of it.`,
				["serials"],
			);
		return { batch, range };
	}

	private async bySerials(serials: string): Promise<BatchPart> {
		const range = readSerials(serials);
		const near = await this.batches.overlapping(range);
		// Registries that write alike share their numberings: at most one of their batches has these credits.
		const batch = near.find((candidate) =>
			holds(candidate, { ...range, registry: candidate.registry }),
		);
		if (!batch) throw notHeld(range, near);
		return { batch, range: { ...range, registry: batch.registry } };
	}
}

const holds = (
	batch: CreditBatch,
	{ registry, scope, first, last }: SerialRange,
): boolean =>
	batch.registry === registry &&
	batch.serialScope === scope &&
	batch.firstSerial <= first &&
	last <= batch.lastSerial;

function notHeld(
	range: SerialRange,
	near: readonly CreditBatch[],
): DomainError {
	const hint =
		near.length === 0
			? "Register the batch first."
			: `These batches hold a part of it: ${near.map(({ serialText }) => serialText).join(", ")}. Record one retirement for each batch.`;
	return new DomainError(
		"BATCH_NOT_FOUND",
		`No credit batch holds all of ${range.text}. ${hint}`,
		["serials"],
	);
}
