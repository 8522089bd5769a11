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
	 * last that begins no later: those before it, which may be many, aren't read. Asked for alone, as MariaDB would read them all
	 * to compare them with a subquery.
	 */
	async live(
		batchId: string,
		start: number,
		end: number,
	): Promise<BatchClaim[]> {
		const first = await this.first<{ batchStart: number }>(
			"SELECT batchStart FROM allocation WHERE batchId = :batchId AND released = 0 AND batchStart <= :start ORDER BY batchStart DESC LIMIT 1",
			{ batchId, start },
		);
		return this.rows<BatchClaim>(
			`SELECT tenantId, orderId, batchStart, batchEnd, orderStart FROM allocation
			WHERE batchId = :batchId AND released = 0 AND batchStart >= :from AND batchStart < :end AND batchEnd > :start ORDER BY batchStart`,
			{ batchId, start, end, from: first?.batchStart ?? start },
		);
	}
}
