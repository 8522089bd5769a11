import { toDbTime } from "../../platform/database/db-time.js";
import {
	keysetPage,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { SqlValue } from "../../platform/database/sql.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import type { QuoteRow, QuoteStatus } from "./quote.js";

const STATUS_CONDITIONS: Record<QuoteStatus, string> = {
	OPEN: "(orderId IS NULL AND expiresAt > :now)",
	ORDERED: "orderId IS NOT NULL",
	EXPIRED: "(orderId IS NULL AND expiresAt <= :now)",
};

const SORT_KEYS = { CREATED_AT: "createdAt", EXPIRES_AT: "expiresAt" } as const;
export type QuoteSort = keyof typeof SORT_KEYS;

/** One tenant's quotes. */
export class QuoteRepository extends TenantRepository {
	async add(row: QuoteRow): Promise<void> {
		await this.insert("quote", [row]);
	}

	byIds(ids: readonly string[]): Promise<QuoteRow[]> {
		return ids.length === 0
			? Promise.resolve([])
			: this.rows<QuoteRow>(
					"SELECT * FROM quote WHERE tenantId = :tenantId AND id IN (:ids)",
					{ ids },
				);
	}

	/** Takes the quote for an order, if it is open by the database's clock. @returns whether this order got it */
	async claim(id: string, orderId: string, now: number): Promise<boolean> {
		const taken = await this.run(
			"UPDATE quote SET orderId = :orderId WHERE tenantId = :tenantId AND id = :id AND orderId IS NULL AND expiresAt > :now",
			{ id, orderId, now: toDbTime(now) },
		);
		return taken === 1;
	}

	page(
		statuses: readonly QuoteStatus[],
		sort: QuoteSort,
		direction: "ASC" | "DESC",
		now: number,
		request: PageRequest,
	): Promise<Page<QuoteRow>> {
		const where = ["tenantId = :tenantId"];
		const parameters: Record<string, SqlValue> = {};
		if (statuses.length > 0) {
			where.push(
				`(${statuses.map((status) => STATUS_CONDITIONS[status]).join(" OR ")})`,
			);
			parameters.now = toDbTime(now);
		}
		return keysetPage<QuoteRow>(
			(sql, values) => this.rows(sql, values),
			{
				select: "*",
				from: "quote",
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
