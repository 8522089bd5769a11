import type { Database } from "../../platform/database/database.js";
import {
	keysetPage,
	likePrefix,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { SqlValue } from "../../platform/database/sql.js";
import type { Retirement } from "./inventory.types.js";

export interface RetirementListFilter {
	/** Part of the beneficiary in any case, or the beginning of the registry's reference or of the serial text. */
	readonly search?: string | null;
	readonly projectId?: string | null;
	/** Retired on this day or later, `YYYY-MM-DD`. */
	readonly from?: string | null;
	/** Retired on this day or earlier. */
	readonly to?: string | null;
}

const SORT_KEYS = {
	RETIRED_ON: "retiredOn",
	RECORDED_AT: "recordedAt",
	QUANTITY: "quantity",
} as const;
export type RetirementSort = keyof typeof SORT_KEYS;

/** What registries have retired. Rows are added, never changed: retirement is irreversible. */
export class RetirementRepository {
	constructor(private readonly database: Database) {}

	byIds(ids: readonly string[]): Promise<Retirement[]> {
		if (ids.length === 0) return Promise.resolve([]);
		return this.database.query<Retirement>(
			"SELECT * FROM retirement WHERE id IN (:ids)",
			{ ids },
		);
	}

	/** In order of each batch's grams. */
	ofBatches(batchIds: readonly string[]): Promise<Retirement[]> {
		if (batchIds.length === 0) return Promise.resolve([]);
		return this.database.query<Retirement>(
			"SELECT * FROM retirement WHERE batchId IN (:batchIds) ORDER BY batchId, startGram",
			{ batchIds },
		);
	}

	/** The last one that has a gram in [start, end): as retirements are disjoint, it is the last that begins before the end, or none is. */
	async lastWithin(
		batchId: string,
		start: number,
		end: number,
	): Promise<Retirement | undefined> {
		const last = await this.database.first<Retirement>(
			"SELECT * FROM retirement WHERE batchId = :batchId AND startGram < :end ORDER BY startGram DESC LIMIT 1",
			{ batchId, end },
		);
		return last && last.endGram > start ? last : undefined;
	}

	page(
		filter: RetirementListFilter,
		sort: RetirementSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<Retirement>> {
		const { where, parameters } = conditions(filter);
		return keysetPage<Retirement>(
			(sql, values) => this.database.query(sql, values),
			{
				select: "*",
				from: "retirement",
				where,
				parameters,
				sortKey: SORT_KEYS[sort],
				idKey: "id",
				direction,
			},
			request,
		);
	}

	async insert(retirement: Retirement): Promise<void> {
		await this.database.insert("retirement", [retirement]);
	}
}

function conditions({ search, projectId, from, to }: RetirementListFilter) {
	const where: string[] = [];
	const parameters: Record<string, SqlValue> = {};
	if (search?.trim()) {
		where.push(
			"(registryReference LIKE :prefix ESCAPE '!' OR serialText LIKE :prefix ESCAPE '!' OR LOWER(beneficiary) LIKE :part ESCAPE '!')",
		);
		parameters.prefix = likePrefix(search.trim());
		parameters.part = `%${likePrefix(search.trim().toLowerCase())}`;
	}
	if (projectId != null) {
		where.push("projectId = :projectId");
		parameters.projectId = projectId;
	}
	if (from != null) {
		where.push("retiredOn >= :from");
		parameters.from = from;
	}
	if (to != null) {
		where.push("retiredOn <= :to");
		parameters.to = to;
	}
	return { where, parameters };
}
