import type { SqlValue } from "../../platform/database/sql.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";

/** A run of a batch's grams held by an order; see AllocationEntity. */
export interface AllocationRow extends Record<string, SqlValue> {
	id: string;
	batchId: string;
	projectId: string;
	orderId: string;
	batchStart: number;
	batchEnd: number;
	orderStart: number;
	released: boolean | number;
	createdAt: string;
	releasedAt: string | null;
}

/** One tenant's allocations. */
export class AllocationRepository extends TenantRepository {
	async add(rows: readonly AllocationRow[]): Promise<void> {
		await this.insert("allocation", rows);
	}

	/** In the orders' gram order. */
	ofOrders(orderIds: readonly string[]): Promise<AllocationRow[]> {
		return this.rows<AllocationRow>(
			"SELECT * FROM allocation WHERE tenantId = :tenantId AND orderId IN (:orderIds) ORDER BY orderId, orderStart, id",
			{ orderIds },
		);
	}

	/** Batches of which the order holds grams, by ascending id: the order in which all lock them. */
	async batchesOf(orderId: string): Promise<string[]> {
		const rows = await this.rows<{ batchId: string }>(
			"SELECT DISTINCT batchId FROM allocation WHERE tenantId = :tenantId AND orderId = :orderId AND released = 0 ORDER BY batchId",
			{ orderId },
		);
		return rows.map(({ batchId }) => batchId);
	}

	/** What the order holds of a batch. */
	held(orderId: string, batchId: string): Promise<AllocationRow[]> {
		return this.rows<AllocationRow>(
			"SELECT * FROM allocation WHERE tenantId = :tenantId AND orderId = :orderId AND batchId = :batchId AND released = 0 ORDER BY batchStart",
			{ orderId, batchId },
		);
	}

	/** @returns how many rows were live until now */
	release(
		orderId: string,
		batchId: string,
		releasedAt: string,
	): Promise<number> {
		return this.run(
			"UPDATE allocation SET released = 1, releasedAt = :releasedAt WHERE tenantId = :tenantId AND orderId = :orderId AND batchId = :batchId AND released = 0",
			{ orderId, batchId, releasedAt },
		);
	}
}
