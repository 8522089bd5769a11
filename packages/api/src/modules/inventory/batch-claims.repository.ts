import { CrossTenantRepository } from "../../platform/tenancy/cross-tenant-repository.js";

/** A live allocation of some tenant, as the batch sees it. */
export interface BatchClaim {
	readonly tenantId: string;
	readonly orderId: string;
	readonly batchStart: number;
	readonly batchEnd: number;
	readonly orderStart: number;
}

/** Who holds which grams of a batch, over all tenants: credits of one tonne may serve several. */
export class BatchClaimsRepository extends CrossTenantRepository {
	/** Live allocations that have grams in [start, end), in order of the batch's grams. */
	live(batchId: string, start: number, end: number): Promise<BatchClaim[]> {
		return this.rows<BatchClaim>(
			`SELECT tenantId, orderId, batchStart, batchEnd, orderStart FROM allocation
			WHERE batchId = :batchId AND released = 0 AND batchStart < :end AND batchEnd > :start ORDER BY batchStart`,
			{ batchId, start, end },
		);
	}
}
