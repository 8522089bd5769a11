import type {
	AllocationSpan,
	Interval,
	Registry,
	SerialRange,
} from "@tonnetrace/domain";
import type { SqlValue } from "../../platform/database/sql.js";
import type { Project } from "../catalogue/index.js";

/**
 * A registered run of whole credits. Its gram space is [0, quantity × 10⁶), credit `firstSerial` being the grams [0, 10⁶).
 * free + allocated + retired = quantity × 10⁶, always.
 */
export interface CreditBatch extends Record<string, SqlValue> {
	id: string;
	projectId: string;
	/** Whose numbering the serials are in; a CER that Gold Standard lists is the CDM's. */
	registry: Registry;
	/** Within which numbers are unique. */
	serialScope: string;
	firstSerial: number;
	lastSerial: number;
	/** The range as the registry writes it. */
	serialText: string;
	/** Whole credits (tonnes). */
	quantity: number;
	/** Year. */
	vintage: number;
	freeGrams: number;
	/** Allocated to orders and not yet retired. */
	allocatedGrams: number;
	retiredGrams: number;
	/** Database time. */
	registeredAt: string;
}

/** Whole credits that a registry has retired. Irreversible, so the row is never changed. */
export interface Retirement extends Record<string, SqlValue> {
	id: string;
	batchId: string;
	projectId: string;
	/** Grams of the batch, multiples of 10⁶. */
	startGram: number;
	endGram: number;
	serialText: string;
	/** Whole credits (tonnes). */
	quantity: number;
	/** `YYYY-MM-DD`. */
	retiredOn: string;
	registryReference: string;
	/** As written on the registry. */
	beneficiary: string;
	url: string | null;
	/** Database time. */
	recordedAt: string;
	/** Pseudonymous id of the operator. */
	recordedBy: string;
}

/** What an order wants of one project: the grams [orderStart, orderStart + grams) of its own space. */
export interface ProjectShare {
	readonly projectId: string;
	/** > 0. */
	readonly grams: number;
	readonly orderStart: number;
}

/** The part of a retirement that lies in one allocation. */
export interface AllocationRetirement {
	readonly retirement: Retirement;
	/** Grams of the batch. */
	readonly start: number;
	readonly end: number;
	/** The whole credits that these grams belong to; the first and last may be shared with other orders. */
	readonly serials: SerialRange;
}

/**
 * A run of a batch's grams that an order holds. As an `AllocationSpan` it goes straight into the domain's `batchIntervalsOf` and
 * `orderIntervalsOf`.
 */
export interface AllocationView extends AllocationSpan {
	readonly id: string;
	readonly orderId: string;
	readonly projectId: string;
	/** Exclusive; `batchEnd − batchStart = orderEnd − orderStart = grams`. */
	readonly batchEnd: number;
	readonly grams: number;
	/** How many of the grams are retired. */
	readonly retiredGrams: number;
	readonly batch: CreditBatch;
	readonly project: Project;
	/** The whole credits that the grams belong to. */
	readonly serials: SerialRange;
	/** In order of the batch's grams. None for a released allocation: what is retired there since is another order's. */
	readonly retirements: readonly AllocationRetirement[];
	/** The order was cancelled, the grams are free or somebody else's. */
	readonly released: boolean;
	/** Database time. */
	readonly createdAt: string;
}

/** What an operator gives to register a batch. */
export interface BatchInput {
	readonly projectId: string;
	/** The range as the registry writes it. */
	readonly serials: string;
	/** Whole credits; must be last − first + 1. */
	readonly quantity: number;
	readonly vintage: number;
	readonly idempotencyKey: string;
}

/** What an operator gives to record a retirement that has taken place at the registry. */
export interface RetirementInput {
	/** May be left out: found by the serials. */
	readonly batchId?: string | null;
	readonly serials: string;
	/** `YYYY-MM-DD`. */
	readonly retiredOn: string;
	readonly registryReference: string;
	readonly beneficiary: string;
	/** https. */
	readonly url?: string | null;
	readonly idempotencyKey: string;
}

/** Whole credits, fully allocated and not yet retired: what may be handed to the registry. */
export interface RetirableRange {
	readonly batch: CreditBatch;
	readonly project: Project;
	/** Grams of the batch, multiples of 10⁶. */
	readonly start: number;
	readonly end: number;
	readonly serials: SerialRange;
	/** How many orders have grams in it. */
	readonly orders: number;
}

/** What a retirement means for one order in one project. */
export interface RetirementChange {
	readonly tenantId: string;
	readonly orderId: string;
	readonly projectId: string;
	readonly retirementId: string;
	/** Grams of the order's space that are retired now and weren't before; sorted, neighbours merged. */
	readonly orderIntervals: readonly Interval[];
}

/** Told of each retirement within its unit of work; throwing undoes it. */
export interface RetirementObserver {
	/** Once per retirement, with all orders that it touches, by ascending order id. */
	retired(changes: readonly RetirementChange[]): Promise<void>;
}

/** A breach of the books' invariants. */
export interface BookFault {
	/** Id of the batch or project whose books are wrong. */
	readonly subject: string;
	/** Which invariant. */
	readonly rule:
		| "BATCH_PARTITION"
		| "BATCH_COUNTERS"
		| "RETIRED_ONCE"
		| "RETIRED_ALLOCATED"
		| "PROJECT_STOCK"
		| "UNKNOWN_BATCH";
	readonly message: string;
}
