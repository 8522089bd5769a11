import {
	type AllocationSpan,
	mergeIntervals,
	orderIntervalsOf,
} from "@tonnetrace/domain";
import type { BatchClaim } from "./batch-claims.repository.js";
import type { Retirement, RetirementChange } from "./inventory.types.js";

/**
 * What a retirement means for each order that has grams in it, by ascending order id.
 * @param claims live allocations of the retirement's batch, in order of its grams
 */
export function retirementChanges(
	{ id, batchId, projectId, startGram, endGram }: Retirement,
	claims: readonly BatchClaim[],
): RetirementChange[] {
	const byOrder = new Map<
		string,
		{ tenantId: string; orderId: string; spans: AllocationSpan[] }
	>();
	for (const {
		tenantId,
		orderId,
		batchStart,
		batchEnd,
		orderStart,
	} of claims) {
		const key = `${tenantId} ${orderId}`;
		const order = byOrder.get(key) ?? { tenantId, orderId, spans: [] };
		order.spans.push({
			batchId,
			batchStart,
			orderStart,
			orderEnd: orderStart + batchEnd - batchStart,
		});
		byOrder.set(key, order);
	}
	return [...byOrder.values()]
		.sort((a, b) => (a.orderId < b.orderId ? -1 : 1))
		.map(({ tenantId, orderId, spans }) => ({
			tenantId,
			orderId,
			projectId,
			retirementId: id,
			orderIntervals: mergeIntervals(
				orderIntervalsOf(spans, { start: startGram, end: endGram }),
			),
		}));
}
