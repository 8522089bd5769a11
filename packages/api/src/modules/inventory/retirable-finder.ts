import {
	GRAMS_PER_TONNE,
	type Interval,
	serialsOfGrams,
	subtract,
	wholeTonnes,
} from "@tonnetrace/domain";
import type { CatalogueService, Project } from "../catalogue/index.js";
import type {
	BatchClaim,
	BatchClaimsRepository,
} from "./batch-claims.repository.js";
import type { CreditBatchRepository } from "./credit-batch.repository.js";
import type { CreditBatch, RetirableRange } from "./inventory.types.js";
import type { RetirementRepository } from "./retirement.repository.js";
import { serialRangeOf } from "./serials.js";

/** Finds what may be handed to registries. */
export class RetirableFinder {
	constructor(
		private readonly batches: CreditBatchRepository,
		private readonly retirements: RetirementRepository,
		private readonly claims: BatchClaimsRepository,
		private readonly catalogue: CatalogueService,
	) {}

	/** See `InventoryService.retirable`. */
	async find(projectId: string | null): Promise<RetirableRange[]> {
		const batches = await this.batches.withAllocatedTonne(projectId);
		const projects = await this.catalogue.byIds(
			batches.map((batch) => batch.projectId),
		);
		const ranges: RetirableRange[] = [];
		for (const batch of batches) {
			const project = projects.get(batch.projectId);
			if (!project)
				throw new Error(
					`The batch ${batch.id} is of a project that is not there`,
				);
			ranges.push(...(await this.inBatch(batch, project)));
		}
		return ranges;
	}

	private async inBatch(
		batch: CreditBatch,
		project: Project,
	): Promise<RetirableRange[]> {
		const claims = await this.claims.live(
			batch.id,
			0,
			batch.quantity * GRAMS_PER_TONNE,
		);
		const retired = (await this.retirements.ofBatches([batch.id])).map(
			({ startGram, endGram }): Interval => ({
				start: startGram,
				end: endGram,
			}),
		);
		const held = claims.map(
			({ batchStart, batchEnd }): Interval => ({
				start: batchStart,
				end: batchEnd,
			}),
		);
		const range = serialRangeOf(batch);
		return wholeTonnes(subtract(held, retired)).map(({ start, end }) => ({
			batch,
			project,
			start,
			end,
			serials: serialsOfGrams(range, start, end),
			orders: ordersIn(claims, { start, end }),
		}));
	}
}

function ordersIn(
	claims: readonly BatchClaim[],
	{ start, end }: Interval,
): number {
	const within = claims.filter(
		({ batchStart, batchEnd }) => batchStart < end && batchEnd > start,
	);
	return new Set(
		within.map(({ tenantId, orderId }) => `${tenantId} ${orderId}`),
	).size;
}
