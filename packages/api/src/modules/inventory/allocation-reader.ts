import { type SerialRange, serialsOfGrams } from "@tonnetrace/domain";
import type { Database } from "../../platform/database/database.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { CatalogueService } from "../catalogue/index.js";
import {
	AllocationRepository,
	type AllocationRow,
} from "./allocation.repository.js";
import type { CreditBatchRepository } from "./credit-batch.repository.js";
import type {
	AllocationRetirement,
	AllocationView,
	CreditBatch,
	Retirement,
} from "./inventory.types.js";
import type { RetirementRepository } from "./retirement.repository.js";
import { serialRangeOf } from "./serials.js";

interface BatchFacts {
	readonly batch: CreditBatch;
	readonly range: SerialRange;
	/** In order of the batch's grams. */
	readonly retirements: Retirement[];
}

/** Shows a tenant what its orders hold, and what of it is retired. */
export class AllocationReader {
	constructor(
		private readonly database: Database,
		private readonly batches: CreditBatchRepository,
		private readonly retirements: RetirementRepository,
		private readonly catalogue: CatalogueService,
	) {}

	/** See `InventoryService.allocationsOf`. Four statements, however many orders. */
	async ofOrders(
		scope: TenantScope,
		orderIds: readonly string[],
	): Promise<AllocationView[]> {
		if (orderIds.length === 0) return [];
		const rows = await new AllocationRepository(this.database, scope).ofOrders(
			orderIds,
		);
		const batchIds = [...new Set(rows.map(({ batchId }) => batchId))];
		const facts = await this.factsOf(batchIds);
		const projects = await this.catalogue.byIds(
			rows.map(({ projectId }) => projectId),
		);
		return rows.map((row) => {
			const batch = facts.get(row.batchId);
			const project = projects.get(row.projectId);
			if (!batch || !project)
				throw new Error(
					`Allocation ${row.id} names a batch or project that is not there`,
				);
			return { ...viewOf(row, batch), project };
		});
	}

	private async factsOf(
		batchIds: readonly string[],
	): Promise<Map<string, BatchFacts>> {
		const [batches, retirements] = await Promise.all([
			this.batches.byIds(batchIds),
			this.retirements.ofBatches(batchIds),
		]);
		const facts = new Map(
			batches.map((batch): [string, BatchFacts] => [
				batch.id,
				{ batch, range: serialRangeOf(batch), retirements: [] },
			]),
		);
		for (const retirement of retirements)
			facts.get(retirement.batchId)?.retirements.push(retirement);
		return facts;
	}
}

function viewOf(
	row: AllocationRow,
	{ batch, range, retirements }: BatchFacts,
): Omit<AllocationView, "project"> {
	const {
		id,
		orderId,
		projectId,
		batchId,
		batchStart,
		batchEnd,
		orderStart,
		createdAt,
	} = row;
	const grams = batchEnd - batchStart;
	const released = Boolean(row.released);
	// Released grams may be another order's since: what is retired of them is not this one's.
	const parts = released
		? []
		: retirements.flatMap((retirement) => partOf(retirement, row, range));
	return {
		id,
		orderId,
		projectId,
		batchId,
		batchStart,
		batchEnd,
		orderStart,
		orderEnd: orderStart + grams,
		grams,
		retiredGrams: parts.reduce((sum, { start, end }) => sum + end - start, 0),
		batch,
		serials: serialsOfGrams(range, batchStart, batchEnd),
		retirements: parts,
		released,
		createdAt,
	};
}

function partOf(
	retirement: Retirement,
	{ batchStart, batchEnd }: AllocationRow,
	range: SerialRange,
): AllocationRetirement[] {
	const start = Math.max(retirement.startGram, batchStart);
	const end = Math.min(retirement.endGram, batchEnd);
	return start < end
		? [{ retirement, start, end, serials: serialsOfGrams(range, start, end) }]
		: [];
}
