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
	/**
	 * Live allocations that have grams in [start, end), in order of the batch's grams. They are disjoint, so the first one is the
	 * last that begins no later: those before it, which may be many, aren't read.
	 */
	live(batchId: string, start: number, end: number): Promise<BatchClaim[]> {
		return this.rows<BatchClaim>(
			`SELECT tenantId, orderId, batchStart, batchEnd, orderStart FROM allocation
			WHERE batchId = :batchId AND released = 0 AND batchStart < :end AND batchEnd > :start AND batchStart >= COALESCE(
				(SELECT f.batchStart FROM allocation f WHERE f.batchId = :batchId AND f.released = 0 AND f.batchStart <= :start ORDER BY f.batchStart DESC LIMIT 1), 0)
			ORDER BY batchStart`,
			{ batchId, start, end },
		);
	}
}
