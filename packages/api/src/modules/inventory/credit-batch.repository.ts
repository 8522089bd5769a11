import {
	type Interval,
	listedUnder,
	type Registry,
	type SerialRange,
} from "@tonnetrace/domain";
import type { Database } from "../../platform/database/database.js";
import {
	keysetPage,
	likePrefix,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { SqlValue } from "../../platform/database/sql.js";
import type { CreditBatch } from "./inventory.types.js";

export interface BatchListFilter {
	/** Beginning of the serial text, or all of a serial: then the batches that share a credit with it. */
	readonly search?: string | null;
	/** What `search` reads as, if it is a serial. */
	readonly serials?: SerialRange;
	readonly projectId?: string | null;
	readonly registry?: readonly Registry[] | null;
	readonly vintageFrom?: number | null;
	readonly vintageTo?: number | null;
	readonly hasFree?: boolean | null;
}

const SORT_KEYS = {
	REGISTERED_AT: "registeredAt",
	VINTAGE: "vintage",
	QUANTITY: "quantity",
	FREE: "freeGrams",
} as const;
export type BatchSort = keyof typeof SORT_KEYS;

/** Batches and their counters. Counters change by guarded updates, which also lock the row until the unit of work ends. */
export class CreditBatchRepository {
	constructor(private readonly database: Database) {}

	byIds(ids: readonly string[]): Promise<CreditBatch[]> {
		if (ids.length === 0) return Promise.resolve([]);
		return this.database.query<CreditBatch>(
			"SELECT * FROM credit_batch WHERE id IN (:ids)",
			{ ids },
		);
	}

	/** Oldest first, at most `limit` of each project. */
	ofProjects(
		projectIds: readonly string[],
		limit: number,
	): Promise<CreditBatch[]> {
		return this.database.query<CreditBatch>(
			`SELECT * FROM (SELECT b.*, ROW_NUMBER() OVER (PARTITION BY projectId ORDER BY id) AS place
				FROM credit_batch b WHERE projectId IN (:projectIds)) ranked
			WHERE place <= :limit ORDER BY projectId, id`,
			{ projectIds, limit },
		);
	}

	/** Batches from which something may be taken, by ascending id: the order in which all take and lock. */
	withFree(
		projectIds: readonly string[],
	): Promise<{ id: string; projectId: string; freeGrams: number }[]> {
		return this.database.query(
			"SELECT id, projectId, freeGrams FROM credit_batch WHERE projectId IN (:projectIds) AND freeGrams > 0 ORDER BY id",
			{ projectIds },
		);
	}

	/** Batches with at least a tonne that is allocated and not retired. */
	withAllocatedTonne(projectId: string | null): Promise<CreditBatch[]> {
		return this.database.query<CreditBatch>(
			`SELECT * FROM credit_batch WHERE allocatedGrams >= 1000000 ${projectId === null ? "" : "AND projectId = :projectId"} ORDER BY projectId, id`,
			projectId === null ? {} : { projectId },
		);
	}

	page(
		filter: BatchListFilter,
		sort: BatchSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<CreditBatch>> {
		const { where, parameters } = conditions(filter);
		return keysetPage<CreditBatch>(
			(sql, values) => this.database.query(sql, values),
			{
				select: "*",
				from: "credit_batch",
				where,
				parameters,
				sortKey: SORT_KEYS[sort],
				idKey: "id",
				direction,
			},
			request,
		);
	}

	/** Batches that share a credit with the range, whichever registry lists them; in order of their numbers. */
	overlapping({
		registry,
		scope,
		first,
		last,
	}: Pick<SerialRange, "registry" | "scope" | "first" | "last">): Promise<
		CreditBatch[]
	> {
		return this.database.query<CreditBatch>(
			`SELECT * FROM credit_batch WHERE registry IN (:registries) AND serialScope = :scope
				AND firstSerial <= :last AND lastSerial >= :first ORDER BY firstSerial LIMIT 20`,
			{ registries: listedUnder(registry), scope, first, last },
		);
	}

	async insert(batch: CreditBatch): Promise<void> {
		await this.database.insert("credit_batch", [batch]);
	}

	/** The row as committed now, locked until the unit ends: what is read of the batch afterwards can't change. */
	lock(id: string): Promise<CreditBatch | undefined> {
		return this.database.first<CreditBatch>(
			`SELECT * FROM credit_batch WHERE id = :id${this.database.forUpdate}`,
			{ id },
		);
	}

	/**
	 * Moves up to `wanted` grams from free to allocated, and locks the row.
	 * @returns 0 when nothing is free any more
	 */
	take(id: string, wanted: number): Promise<number> {
		// MySQL assigns from left to right: the first expression must still see the old freeGrams.
		return this.database.run(
			`UPDATE credit_batch SET
				allocatedGrams = allocatedGrams + CASE WHEN freeGrams > :wanted THEN :wanted ELSE freeGrams END,
				freeGrams = CASE WHEN freeGrams > :wanted THEN freeGrams - :wanted ELSE 0 END
			WHERE id = :id AND freeGrams > 0`,
			{ id, wanted },
		);
	}

	/** From allocated back to free. @returns 0 when less is allocated */
	giveBack(id: string, grams: number): Promise<number> {
		return this.database.run(
			"UPDATE credit_batch SET freeGrams = freeGrams + :grams, allocatedGrams = allocatedGrams - :grams WHERE id = :id AND allocatedGrams >= :grams",
			{ id, grams },
		);
	}

	/** From allocated to retired. @returns 0 when less is allocated */
	retire(id: string, grams: number): Promise<number> {
		return this.database.run(
			"UPDATE credit_batch SET retiredGrams = retiredGrams + :grams, allocatedGrams = allocatedGrams - :grams WHERE id = :id AND allocatedGrams >= :grams",
			{ id, grams },
		);
	}

	/** Free grams in order. Read them after the batch's row is locked. */
	extents(batchId: string): Promise<Interval[]> {
		return this.database.query<Interval>(
			"SELECT startGram AS start, endGram AS `end` FROM batch_extent WHERE batchId = :batchId ORDER BY startGram",
			{ batchId },
		);
	}

	/** Writes the difference only: a batch may be in many pieces, and a change touches few of them. */
	async replaceExtents(
		batchId: string,
		before: readonly Interval[],
		after: readonly Interval[],
	): Promise<void> {
		const gone = missingFrom(after, before);
		const fresh = missingFrom(before, after);
		const [from, to] = [gone[0], fresh[0]];
		// What an allocation mostly does: one extent begins later than it did.
		if (gone.length === 1 && fresh.length === 1 && from && to) {
			await this.database.run(
				"UPDATE batch_extent SET startGram = :start, endGram = :end WHERE batchId = :batchId AND startGram = :before",
				{ batchId, ...to, before: from.start },
			);
			return;
		}
		if (gone.length > 0)
			await this.database.run(
				"DELETE FROM batch_extent WHERE batchId = :batchId AND startGram IN (:starts)",
				{ batchId, starts: gone.map(({ start }) => start) },
			);
		await this.database.insert(
			"batch_extent",
			fresh.map(({ start, end }) => ({
				batchId,
				startGram: start,
				endGram: end,
			})),
		);
	}
}

/** The intervals of one set that another doesn't have as they are. */
function missingFrom(
	others: readonly Interval[],
	intervals: readonly Interval[],
): Interval[] {
	const key = ({ start, end }: Interval) => `${start} ${end}`;
	const known = new Set(others.map(key));
	return intervals.filter((interval) => !known.has(key(interval)));
}

function conditions(filter: BatchListFilter) {
	const {
		search,
		serials,
		projectId,
		registry,
		vintageFrom,
		vintageTo,
		hasFree,
	} = filter;
	const where: string[] = [];
	const parameters: Record<string, SqlValue | readonly SqlValue[]> = {};
	const add = (condition: string, values: typeof parameters) => {
		where.push(condition);
		Object.assign(parameters, values);
	};
	if (serials) {
		const { scope, first, last } = serials;
		add(
			"serialScope = :scope AND firstSerial <= :last AND lastSerial >= :first",
			{ scope, first, last },
		);
	} else if (search?.trim()) {
		add("serialText LIKE :search ESCAPE '!'", {
			search: likePrefix(search.trim()),
		});
	}
	if (projectId != null) add("projectId = :projectId", { projectId });
	if (registry)
		add("registry IN (:registry)", {
			registry: registry.length > 0 ? registry : [""],
		});
	if (vintageFrom != null) add("vintage >= :vintageFrom", { vintageFrom });
	if (vintageTo != null) add("vintage <= :vintageTo", { vintageTo });
	if (hasFree != null) add(hasFree ? "freeGrams > 0" : "freeGrams = 0", {});
	return { where, parameters };
}
