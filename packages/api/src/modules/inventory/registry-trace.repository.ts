import {
	keysetPage,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { SqlParameters, SqlValue } from "../../platform/database/sql.js";
import { CrossTenantRepository } from "../../platform/tenancy/cross-tenant-repository.js";
import type { Retirement } from "./inventory.types.js";

/** Grams of a batch. */
export interface BatchRun {
	readonly batchId: string;
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
}

/** A live allocation, cut to a run of its batch. */
export interface HeldRun extends Record<string, SqlValue> {
	id: string;
	tenantId: string;
	orderId: string;
	batchId: string;
	batchStart: number;
	batchEnd: number;
	orderStart: number;
}

const MOST_RETIREMENTS = 500;

/**
 * Rows whose intervals meet a run. Live allocations of a batch are disjoint, and so are retirements: the first that can is the last
 * one that begins no later than the run, and the index leads to it. Without that, all rows before the run would be read.
 */
const meets = (
	n: number | "",
	table: string,
	start: string,
	end: string,
	live = "",
): string =>
	`batchId = :b${n}${live} AND ${start} < :e${n} AND ${end} > :s${n} AND ${start} >= COALESCE(
		(SELECT f.${start} FROM ${table} f WHERE f.batchId = :b${n}${live} AND f.${start} <= :s${n} ORDER BY f.${start} DESC LIMIT 1), 0)`;

const claimsIn = (n: number | "") =>
	meets(n, "allocation", "batchStart", "batchEnd", " AND released = 0");
const retirementsIn = (n: number | "") =>
	meets(n, "retirement", "startGram", "endGram");

/** Numbers the runs' parameters: `:b0`, `:s0`, `:e0` and so on. */
function parametersOf(runs: readonly BatchRun[]): SqlParameters {
	const parameters: Record<string, SqlValue> = {};
	runs.forEach(({ batchId, start, end }, i) => {
		Object.assign(parameters, {
			[`b${i}`]: batchId,
			[`s${i}`]: start,
			[`e${i}`]: end,
		});
	});
	return parameters;
}

/** The common length of the n-th run and the rows' own intervals, added up. */
const overlap = (n: number, start: string, end: string): string =>
	`SUM(CASE WHEN ${end} < :e${n} THEN ${end} ELSE :e${n} END - CASE WHEN ${start} > :s${n} THEN ${start} ELSE :s${n} END) AS grams`;

/** Looks into runs of batches over all tenants: who holds their grams, and what of them is retired. */
export class RegistryTraceRepository extends CrossTenantRepository {
	/** Retirements that have grams in the runs, by batch and gram; at most 500. */
	retirementsIn(runs: readonly BatchRun[]): Promise<Retirement[]> {
		const any = runs.map((_, n) => `(${retirementsIn(n)})`);
		return this.rows<Retirement>(
			`SELECT * FROM retirement WHERE ${any.join(" OR ")} ORDER BY batchId, startGram LIMIT ${MOST_RETIREMENTS}`,
			parametersOf(runs),
		);
	}

	/** Grams of the runs that live allocations hold, by batch and tenant. */
	heldIn(
		runs: readonly BatchRun[],
	): Promise<{ batchId: string; tenantId: string; grams: number }[]> {
		return this.sums(
			runs,
			(n) => `SELECT batchId, tenantId, ${overlap(n, "batchStart", "batchEnd")}
			FROM allocation WHERE ${claimsIn(n)} GROUP BY batchId, tenantId`,
		);
	}

	/** Grams of the runs that are retired, by batch. */
	retiredGramsIn(
		runs: readonly BatchRun[],
	): Promise<{ batchId: string; grams: number }[]> {
		return this.sums(
			runs,
			(n) => `SELECT batchId, ${overlap(n, "startGram", "endGram")}
			FROM retirement WHERE ${retirementsIn(n)} GROUP BY batchId`,
		);
	}

	private async sums<T extends { grams: number }>(
		runs: readonly BatchRun[],
		each: (n: number) => string,
	): Promise<T[]> {
		const rows = await this.rows<T>(
			runs.map((_, n) => each(n)).join(" UNION ALL "),
			parametersOf(runs),
		);
		return rows.map((row) => ({ ...row, grams: Number(row.grams) }));
	}

	/**
	 * Live allocations with grams in the run, in order of these.
	 * @param tenantIds only theirs; of all when null
	 */
	async page(
		{ batchId, start, end }: BatchRun,
		tenantIds: readonly string[] | null,
		request: PageRequest,
	): Promise<Page<HeldRun>> {
		const page = await keysetPage<HeldRun>(
			(sql, values) => this.rows(sql, values),
			{
				select:
					"id, tenantId, orderId, batchId, batchStart, batchEnd, orderStart",
				from: "allocation",
				where: [
					claimsIn(""),
					...(tenantIds ? ["tenantId IN (:tenantIds)"] : []),
				],
				parameters: {
					b: batchId,
					s: start,
					e: end,
					...(tenantIds
						? { tenantIds: tenantIds.length > 0 ? tenantIds : [""] }
						: {}),
				},
				sortKey: "batchStart",
				idKey: "id",
				direction: "ASC",
			},
			request,
		);
		return { ...page, nodes: page.nodes.map((row) => cut(row, start, end)) };
	}
}

/** The part of an allocation that lies in [start, end). */
function cut(row: HeldRun, start: number, end: number): HeldRun {
	const batchStart = Math.max(row.batchStart, start);
	return {
		...row,
		batchStart,
		batchEnd: Math.min(row.batchEnd, end),
		orderStart: row.orderStart + batchStart - row.batchStart,
	};
}
