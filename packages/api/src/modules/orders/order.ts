import type { ExistingDevices, RoundingPolicy } from "@tonnetrace/domain";
import type { SqlValue } from "../../platform/database/sql.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";

/** PLACED is passed through within the transaction that places: an order is seen from ALLOCATED on. */
export type OrderState =
	| "PLACED"
	| "ALLOCATED"
	| "RETIRING"
	| "RETIRED"
	| "CANCELLED";

export interface Order extends Record<string, SqlValue> {
	id: string;
	number: string;
	quoteId: string;
	beneficiary: string;
	clientReference: string | null;
	idempotencyKey: string;
	status: OrderState;
	devices: number;
	computedGrams: number;
	offsetGrams: number;
	/** Allocated and not yet retired. */
	allocatedGrams: number;
	retiredGrams: number;
	rounding: RoundingPolicy;
	currency: string;
	/** Price with tax, minor units. */
	totalMinor: number;
	placedBy: string;
	placedAt: string;
	cancellableUntil: string;
	cancelledAt: string | null;
	cancelReason: string | null;
	/** As the quote: null before there was a choice, which is the whole life. */
	existing: ExistingDevices | null;
	existingRule: string | null;
}

export interface NewOrder {
	readonly quoteId: string;
	readonly beneficiary: string;
	readonly clientReference?: string | null;
	readonly idempotencyKey: string;
}

export interface OrderCancellation {
	readonly orderId: string;
	readonly reason: string;
	readonly idempotencyKey: string;
}

export interface OrderListFilter {
	/** Beginning of the number. */
	readonly search?: string | null;
	readonly status?: readonly OrderState[] | null;
	/** YYYY-MM-DD, both ends included. */
	readonly from?: string | null;
	readonly to?: string | null;
}

export type OrderSort = "PLACED_AT" | "NUMBER" | "OFFSET";

/** Asked for whenever what an order's certificate must say has changed, in the same unit of work. Given by the module above. */
export interface CertificateRequests {
	request(scope: TenantScope, orderId: string): Promise<void>;
}
