import {
	keysetPage,
	likePrefix,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { SqlValue } from "../../platform/database/sql.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import type { Order, OrderListFilter, OrderSort } from "./order.js";

const SORT_KEYS: Record<OrderSort, string> = {
	PLACED_AT: "placedAt",
	NUMBER: "number",
	OFFSET: "offsetGrams",
};

/** One tenant's orders. */
export class OrderRepository extends TenantRepository {
	async add(order: Order): Promise<void> {
		await this.insert("order", [order]);
	}

	byIds(ids: readonly string[]): Promise<Order[]> {
		return ids.length === 0
			? Promise.resolve([])
			: this.rows<Order>(
					"SELECT * FROM `order` WHERE tenantId = :tenantId AND id IN (:ids)",
					{ ids },
				);
	}

	byIdempotencyKey(idempotencyKey: string): Promise<Order | undefined> {
		return this.first<Order>(
			"SELECT * FROM `order` WHERE tenantId = :tenantId AND idempotencyKey = :idempotencyKey ORDER BY id DESC LIMIT 1",
			{ idempotencyKey },
		);
	}

	byQuoteIds(quoteIds: readonly string[]): Promise<Order[]> {
		return quoteIds.length === 0
			? Promise.resolve([])
			: this.rows<Order>(
					"SELECT * FROM `order` WHERE tenantId = :tenantId AND quoteId IN (:quoteIds)",
					{ quoteIds },
				);
	}

	async hasClientReference(clientReference: string): Promise<boolean> {
		return (
			(await this.first(
				"SELECT id FROM `order` WHERE tenantId = :tenantId AND clientReference = :clientReference",
				{ clientReference },
			)) !== undefined
		);
	}

	/** Moves grams from allocated to retired. The status comes first: MySQL sees earlier assignments of the same statement. */
	async retire(id: string, grams: number): Promise<void> {
		const moved = await this.run(
			"UPDATE `order` SET status = CASE WHEN allocatedGrams = :grams THEN 'RETIRED' ELSE 'RETIRING' END, retiredGrams = retiredGrams + :grams, allocatedGrams = allocatedGrams - :grams WHERE tenantId = :tenantId AND id = :id AND allocatedGrams >= :grams",
			{ id, grams },
		);
		if (moved !== 1)
			throw new Error(
				`Order ${id} holds fewer grams than the retirement takes`,
			);
	}

	/** @returns whether it was ALLOCATED, untouched by retirements and inside its window until now */
	async cancel(
		id: string,
		nowDbTime: string,
		reason: string,
	): Promise<boolean> {
		const cancelled = await this.run(
			"UPDATE `order` SET status = 'CANCELLED', allocatedGrams = 0, cancelledAt = :now, cancelReason = :reason WHERE tenantId = :tenantId AND id = :id AND status = 'ALLOCATED' AND retiredGrams = 0 AND cancellableUntil > :now",
			{ id, now: nowDbTime, reason },
		);
		return cancelled === 1;
	}

	page(
		{ search, status, from, to }: OrderListFilter,
		sort: OrderSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<Order>> {
		const where = ["tenantId = :tenantId"];
		const parameters: Record<string, SqlValue | readonly string[]> = {};
		if (search) {
			where.push("number LIKE :search ESCAPE '!'");
			parameters.search = likePrefix(search.trim().toUpperCase());
		}
		if (status?.length) {
			where.push("status IN (:status)");
			parameters.status = status;
		}
		if (from) {
			where.push("placedAt >= :from");
			parameters.from = `${from} 00:00:00.000`;
		}
		if (to) {
			where.push("placedAt <= :to");
			parameters.to = `${to} 23:59:59.999`;
		}
		return keysetPage<Order>(
			(sql, values) => this.rows(sql, values),
			{
				select: "*",
				from: "`order`",
				where,
				parameters,
				sortKey: SORT_KEYS[sort],
				idKey: "id",
				direction,
			},
			request,
		);
	}
}
