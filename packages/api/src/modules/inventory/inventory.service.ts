import { parseSerialRange, type SerialRange } from "@tonnetrace/domain";
import type { Page, PageRequest } from "../../platform/database/keyset.js";
import { forbidden } from "../../platform/errors.js";
import { isIdOf } from "../../platform/ids.js";
import {
	type Actor,
	mintTenantScope,
	PLATFORM_TENANT,
	type TenantScope,
} from "../../platform/tenancy/scope.js";
import type { CatalogueService } from "../catalogue/index.js";
import type { AllocationRow } from "./allocation.repository.js";
import type { AllocationReader } from "./allocation-reader.js";
import type { Allocator } from "./allocator.js";
import type { BatchRegistrar } from "./batch-registrar.js";
import type { BooksRepository } from "./books.repository.js";
import { checkBooks } from "./books-check.js";
import type {
	BatchListFilter,
	BatchSort,
	CreditBatchRepository,
} from "./credit-batch.repository.js";
import { canKeepBooks } from "./inventory.policy.js";
import type {
	AllocationView,
	BatchInput,
	BookFault,
	CreditBatch,
	ProjectShare,
	RetirableRange,
	Retirement,
	RetirementInput,
	RetirementObserver,
} from "./inventory.types.js";
import type { RetirableFinder } from "./retirable-finder.js";
import type {
	RetirementListFilter,
	RetirementRepository,
	RetirementSort,
} from "./retirement.repository.js";
import type { RetirementRecorder } from "./retirement-recorder.js";

/** Batches shown with a project; `creditBatches` pages through all. */
export const BATCHES_OF_PROJECT = 200;

/** What the service is built from; see `composeInventory`. */
export interface InventoryParts {
	readonly batches: CreditBatchRepository;
	readonly retirements: RetirementRepository;
	readonly books: BooksRepository;
	readonly allocator: Allocator;
	readonly allocations: AllocationReader;
	readonly registrar: BatchRegistrar;
	readonly recorder: RetirementRecorder;
	readonly retirables: RetirableFinder;
	readonly catalogue: CatalogueService;
}

/**
 * The stock of credits: which grams of which registry serials are free, whose they are, and which are retired. A gram is in one
 * place at a time, across all tenants.
 */
export class InventoryService {
	constructor(private readonly parts: InventoryParts) {}

	/**
	 * Takes grams for an order, whose row is there already, within the caller's unit of work. All shares or nothing. Batches of a
	 * project are taken in the order of their registration, each from its lowest free gram on.
	 * @param shares one a project; shares of 0 g are passed over
	 * @throws DomainError OUT_OF_STOCK saying per project what is asked, free and missing
	 */
	allocate(
		scope: TenantScope,
		orderId: string,
		shares: readonly ProjectShare[],
	): Promise<AllocationRow[]> {
		return this.parts.allocator.allocate(scope, orderId, shares);
	}

	/**
	 * Gives all grams of an order back, within the caller's unit of work. Without effect when it holds none.
	 * @throws DomainError ORDER_HAS_RETIREMENTS when any gram is retired
	 */
	release(scope: TenantScope, orderId: string): Promise<void> {
		return this.parts.allocator.release(scope, orderId);
	}

	/** What orders hold and held, by order id and order gram, with the retirements in each. Orders of other tenants have none. */
	allocationsOf(
		scope: TenantScope,
		orderIds: readonly string[],
	): Promise<AllocationView[]> {
		return this.parts.allocations.ofOrders(scope, orderIds);
	}

	/** Grams of each project that may be sold now; 0 for an unknown project. */
	async available(projectIds: readonly string[]): Promise<Map<string, number>> {
		const stock = await this.parts.catalogue.stockOf(projectIds);
		return new Map(
			projectIds.map((id) => [id, stock.get(id)?.availableGrams ?? 0]),
		);
	}

	/**
	 * Takes credits into stock.
	 * @throws DomainError FORBIDDEN, NOT_FOUND (project), SERIAL_MALFORMED, SERIAL_QUANTITY_MISMATCH, SERIAL_OTHER_PROJECT,
	 * SERIAL_OVERLAP, INVALID_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS
	 */
	async registerBatch(actor: Actor, input: BatchInput): Promise<CreditBatch> {
		const id = await this.parts.registrar.register(platformScope(actor), input);
		return required(await this.batchesByIds([id]), id);
	}

	/**
	 * Records whole credits that a registry has retired, and tells the observer in the same unit of work.
	 * @throws DomainError FORBIDDEN, SERIAL_MALFORMED, BATCH_NOT_FOUND, ALREADY_RETIRED, NOT_ALLOCATED, INVALID_INPUT,
	 * IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS
	 */
	async recordRetirement(
		actor: Actor,
		input: RetirementInput,
	): Promise<Retirement> {
		const id = await this.parts.recorder.record(platformScope(actor), input);
		return required(await this.retirementsByIds([id]), id);
	}

	/** Called once, at composition. */
	observeRetirements(observer: RetirementObserver): void {
		this.parts.recorder.observe(observer);
	}

	/** The largest runs of whole credits that are fully allocated and not retired, by project and batch; of all projects when none is named. */
	retirable(projectId?: string | null): Promise<RetirableRange[]> {
		return this.parts.retirables.find(projectId ?? null);
	}

	/** Breaches of the books' invariants; none when all is well. Takes no locks. */
	checkBooks(): Promise<BookFault[]> {
		return checkBooks(this.parts.books);
	}

	/** @throws DomainError INVALID_INPUT for a bad page size or cursor */
	batches(
		filter: BatchListFilter,
		sort: BatchSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<CreditBatch>> {
		const serials = asSerials(filter.search);
		return this.parts.batches.page(
			{ ...filter, ...(serials ? { serials } : {}) },
			sort,
			direction,
			request,
		);
	}

	/** @throws DomainError INVALID_INPUT for a bad page size or cursor */
	retirements(
		filter: RetirementListFilter,
		sort: RetirementSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<Retirement>> {
		return this.parts.retirements.page(filter, sort, direction, request);
	}

	/** Unknown ids are absent. */
	async batchesByIds(
		ids: readonly string[],
	): Promise<Map<string, CreditBatch>> {
		const known = [...new Set(ids)].filter((id) => isIdOf("batch", id));
		return byId(await this.parts.batches.byIds(known));
	}

	/** Unknown ids are absent. */
	async retirementsByIds(
		ids: readonly string[],
	): Promise<Map<string, Retirement>> {
		const known = [...new Set(ids)].filter((id) => isIdOf("retirement", id));
		return byId(await this.parts.retirements.byIds(known));
	}

	/** The first batches of each project, at most BATCHES_OF_PROJECT. */
	batchesOfProjects(projectIds: readonly string[]): Promise<CreditBatch[]> {
		return this.parts.batches.ofProjects(projectIds, BATCHES_OF_PROJECT);
	}

	/** In order of each batch's grams. */
	retirementsOfBatches(batchIds: readonly string[]): Promise<Retirement[]> {
		return this.parts.retirements.ofBatches(batchIds);
	}
}

function platformScope(actor: Actor): TenantScope {
	if (!canKeepBooks(actor)) throw forbidden();
	return mintTenantScope(PLATFORM_TENANT, actor);
}

const byId = <T extends { id: string }>(rows: readonly T[]) =>
	new Map(rows.map((row) => [row.id, row]));

function required<T>(rows: ReadonlyMap<string, T>, id: string): T {
	const row = rows.get(id);
	if (!row) throw new Error(`${id} was written and is not there`);
	return row;
}

/** A person may paste a whole serial into the search field. */
function asSerials(search: string | null | undefined): SerialRange | undefined {
	try {
		return search ? parseSerialRange(search) : undefined;
	} catch {
		return undefined;
	}
}
