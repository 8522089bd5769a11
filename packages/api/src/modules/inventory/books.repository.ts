import { CrossTenantRepository } from "../../platform/tenancy/cross-tenant-repository.js";

/** One row of a batch's books: its size and counters, a free extent, a live allocation, or a retirement. */
export interface BookLine {
	readonly kind: "BATCH" | "EXTENT" | "CLAIM" | "RETIREMENT";
	readonly batchId: string;
	/** BATCH: quantity and free grams; others: start and end. */
	readonly a: number;
	readonly b: number;
	/** BATCH: allocated and retired grams. */
	readonly c: number;
	readonly d: number;
}

export interface StockLine {
	readonly id: string;
	readonly availableGrams: number;
	readonly allocatedGrams: number;
	readonly retiredGrams: number;
	readonly freeSum: number;
	readonly allocatedSum: number;
	readonly retiredSum: number;
}

/** Reads the books for checking. Each answer is one statement, hence one snapshot: the check needs no lock and may run at any time. */
export class BooksRepository extends CrossTenantRepository {
	async batchIds(after: string, limit: number): Promise<string[]> {
		const rows = await this.rows<{ id: string }>(
			"SELECT id FROM credit_batch WHERE id > :after ORDER BY id LIMIT :limit",
			{ after, limit },
		);
		return rows.map(({ id }) => id);
	}

	lines(batchIds: readonly string[]): Promise<BookLine[]> {
		return this.rows<BookLine>(
			`SELECT 'BATCH' AS kind, id AS batchId, quantity AS a, freeGrams AS b, allocatedGrams AS c, retiredGrams AS d FROM credit_batch WHERE id IN (:batchIds)
			UNION ALL SELECT 'EXTENT', batchId, startGram, endGram, 0, 0 FROM batch_extent WHERE batchId IN (:batchIds)
			UNION ALL SELECT 'CLAIM', batchId, batchStart, batchEnd, 0, 0 FROM allocation WHERE batchId IN (:batchIds) AND released = 0
			UNION ALL SELECT 'RETIREMENT', batchId, startGram, endGram, 0, 0 FROM retirement WHERE batchId IN (:batchIds)`,
			{ batchIds },
		);
	}

	/** Projects whose amounts aren't the sums over their batches. */
	wrongStocks(): Promise<StockLine[]> {
		return this.rows<StockLine>(
			`SELECT * FROM (SELECT p.id, p.availableGrams, p.allocatedGrams, p.retiredGrams,
					COALESCE(SUM(b.freeGrams), 0) AS freeSum, COALESCE(SUM(b.allocatedGrams), 0) AS allocatedSum, COALESCE(SUM(b.retiredGrams), 0) AS retiredSum
				FROM project p LEFT JOIN credit_batch b ON b.projectId = p.id
				GROUP BY p.id, p.availableGrams, p.allocatedGrams, p.retiredGrams) sums
			WHERE availableGrams <> freeSum OR allocatedGrams <> allocatedSum OR retiredGrams <> retiredSum`,
		);
	}

	/** Allocations that name no batch, or another project than their batch's. */
	strayAllocations(): Promise<{ id: string; batchId: string }[]> {
		return this.rows(
			`SELECT a.id, a.batchId FROM allocation a LEFT JOIN credit_batch b ON b.id = a.batchId
			WHERE b.id IS NULL OR b.projectId <> a.projectId LIMIT 100`,
		);
	}
}
