import type { Page, PageRequest } from "../../platform/database/keyset.js";
import type { Actor, TenantScope } from "../../platform/tenancy/scope.js";
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

/** Filled in next; the signatures are what quotes, orders and certificates build on. */
export declare class InventoryService {
	/**
	 * Within the caller's unit of work, which has inserted the order's row. All shares or nothing.
	 * @throws DomainError OUT_OF_STOCK saying per project what is asked, what is free and what is missing
	 */
	allocate(
		scope: TenantScope,
		orderId: string,
		shares: readonly ProjectShare[],
	): Promise<void>;
	/** Gives an order's grams back. @throws DomainError ORDER_HAS_RETIREMENTS */
	release(scope: TenantScope, orderId: string): Promise<void>;
	/** Sorted by order and orderStart; released ones too. */
	allocationsOf(
		scope: TenantScope,
		orderIds: readonly string[],
	): Promise<AllocationView[]>;
	/** Grams that may be sold, per project; a project without batches has 0. */
	available(projectIds: readonly string[]): Promise<Map<string, number>>;
	registerBatch(actor: Actor, input: BatchInput): Promise<CreditBatch>;
	recordRetirement(actor: Actor, input: RetirementInput): Promise<Retirement>;
	/** @param projectId all when left out */
	retirable(projectId?: string | null): Promise<RetirableRange[]>;
	checkBooks(): Promise<BookFault[]>;
	/** Called once at composition. */
	observeRetirements(observer: RetirementObserver): void;
	batchesByIds(ids: readonly string[]): Promise<Map<string, CreditBatch>>;
	retirementsByIds(ids: readonly string[]): Promise<Map<string, Retirement>>;
	batches(
		filter: object,
		sort: "REGISTERED_AT" | "VINTAGE" | "QUANTITY" | "FREE",
		direction: "ASC" | "DESC",
		page: PageRequest,
	): Promise<Page<CreditBatch>>;
	retirements(
		filter: object,
		sort: "RETIRED_ON" | "RECORDED_AT" | "QUANTITY",
		direction: "ASC" | "DESC",
		page: PageRequest,
	): Promise<Page<Retirement>>;
}
