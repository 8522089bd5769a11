import {
	GRAMS_PER_TONNE,
	type Registry,
	type SerialRange,
	serialsOfGrams,
} from "@tonnetrace/domain";
import type { Page, PageRequest } from "../../platform/database/keyset.js";
import type { CatalogueService, Project } from "../catalogue/index.js";
import type { CreditBatchRepository } from "./credit-batch.repository.js";
import type { CreditBatch, Retirement } from "./inventory.types.js";
import type {
	BatchRun,
	HeldRun,
	RegistryTraceRepository,
} from "./registry-trace.repository.js";
import { gramsOf, readSerials, serialRangeOf } from "./serials.js";

/** The part of a retirement that lies in the credits asked for. */
export interface RetiredRun {
	readonly retirement: Retirement;
	readonly serials: SerialRange;
	readonly grams: number;
}

/** What one batch has of the credits asked for. */
export interface TracedBatch {
	readonly batch: CreditBatch;
	readonly project: Project;
	/** Grams of the batch: those of the credits asked for. */
	readonly run: BatchRun;
	readonly serials: SerialRange;
	/** The first 500. */
	readonly retired: readonly RetiredRun[];
	/** How much of the run is retired. */
	readonly retiredGrams: number;
	/** Grams of the run that tenants' live allocations hold. */
	readonly heldByTenant: ReadonlyMap<string, number>;
}

export interface RegistryTrace {
	readonly serials: SerialRange;
	/** At most 20, in order of their serial numbers. */
	readonly batches: readonly TracedBatch[];
}

/** From a registry's serial numbers to the batches, retirements and orders that have these credits; over all tenants. */
export class RegistryTraces {
	constructor(
		private readonly traces: RegistryTraceRepository,
		private readonly batches: CreditBatchRepository,
		private readonly catalogue: CatalogueService,
	) {}

	/**
	 * What is known of the credits. It is for the caller to tell each viewer no more than is theirs to know.
	 * @param text as the registry writes it, a range or a single credit
	 * @throws DomainError SERIAL_MALFORMED
	 */
	async find(text: string, registry?: Registry): Promise<RegistryTrace> {
		const serials = readSerials(text, registry);
		const batches = await this.batches.overlapping(serials);
		if (batches.length === 0) return { serials, batches: [] };
		const runs = batches.map((batch) => runOf(batch, serials));
		const [retirements, retiredGrams, held, projects] = await Promise.all([
			this.traces.retirementsIn(runs),
			this.traces.retiredGramsIn(runs),
			this.traces.heldIn(runs),
			this.catalogue.byIds(batches.map(({ projectId }) => projectId)),
		]);
		return {
			serials,
			batches: batches.map((batch, i): TracedBatch => {
				const run = runs[i];
				const project = projects.get(batch.projectId);
				if (!run || !project)
					throw new Error(
						`Batch ${batch.id} names a project that is not there`,
					);
				return {
					batch,
					project,
					run,
					serials: serialsOfGrams(serialRangeOf(batch), run.start, run.end),
					retired: retirements
						.filter(({ batchId }) => batchId === batch.id)
						.map((retirement) => retiredIn(batch, run, retirement)),
					retiredGrams:
						retiredGrams.find(({ batchId }) => batchId === batch.id)?.grams ??
						0,
					heldByTenant: new Map(
						held
							.filter(({ batchId }) => batchId === batch.id)
							.map(({ tenantId, grams }) => [tenantId, grams]),
					),
				};
			}),
		};
	}

	/**
	 * The runs of a traced batch that orders hold, in order of the batch's grams.
	 * @param tenantIds of whose orders; of all when null
	 * @throws DomainError INVALID_INPUT for a bad page size or cursor
	 */
	held(
		run: BatchRun,
		tenantIds: readonly string[] | null,
		request: PageRequest,
	): Promise<Page<HeldRun>> {
		return this.traces.page(run, tenantIds, request);
	}
}

function runOf(batch: CreditBatch, { first, last }: SerialRange): BatchRun {
	const { start, end } = gramsOf(batch, {
		first: Math.max(first, batch.firstSerial),
		last: Math.min(last, batch.lastSerial),
	});
	return { batchId: batch.id, start, end };
}

/** Both begin and end with whole credits. */
function retiredIn(
	batch: CreditBatch,
	run: BatchRun,
	retirement: Retirement,
): RetiredRun {
	const start = Math.max(run.start, retirement.startGram);
	const end = Math.min(run.end, retirement.endGram);
	const serials = serialsOfGrams(serialRangeOf(batch), start, end);
	return { retirement, serials, grams: serials.quantity * GRAMS_PER_TONNE };
}
