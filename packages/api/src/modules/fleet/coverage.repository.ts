import type { Interval } from "@tonnetrace/domain";
import type { SqlParameters } from "../../platform/database/sql.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import { SLICE_COLUMNS, SLICE_SELECT } from "./portfolio-deltas.js";

/** Sums over devices of one slice of the portfolio. */
export interface CoveredSlice {
	readonly category: string;
	readonly country: string;
	readonly month: string;
	readonly devices: number;
	/** Of them, those whose whole offset is retired. */
	readonly retired: number;
	readonly coveredGrams: number;
	readonly offsetGrams: number;
}

export interface OverlappedSlice {
	readonly category: string;
	readonly country: string;
	readonly month: string;
	readonly grams: number;
}

/** What the quote computed, and never more than there is. */
const COVERED =
	"CASE WHEN i.computedGrams < d.footprintGrams THEN i.computedGrams ELSE d.footprintGrams END";

/**
 * The order's devices, by the intervals of its quote: these have the order's grams in an index, so that devices need none of
 * their own, which every order would have to write. The joins hold the engines to this way.
 */
const DEVICES = {
	sqlite:
		"device_interval i CROSS JOIN device d ON d.tenantId = i.tenantId AND d.id = i.deviceId",
	mysql:
		"device_interval i STRAIGHT_JOIN device d ON d.tenantId = i.tenantId AND d.id = i.deviceId",
} as const;
const OF_QUOTE = "i.tenantId = :tenantId AND i.quoteId = :quoteId";
const OF_ORDER = `${OF_QUOTE} AND d.orderId = :orderId`;

/** Covers devices by orders. Every change is a guarded update; what it touched is what counts. */
export class CoverageRepository extends TenantRepository {
	/** @returns false when the quote has an order already, or isn't laid out */
	async orderQuote(quoteId: string, orderId: string): Promise<boolean> {
		return (
			(await this.run(
				"UPDATE device_quote SET orderId = :orderId WHERE tenantId = :tenantId AND quoteId = :quoteId AND orderId IS NULL",
				{ quoteId, orderId },
			)) === 1
		);
	}

	async cancelQuote(orderId: string): Promise<void> {
		await this.run(
			"UPDATE device_quote SET cancelled = 1 WHERE tenantId = :tenantId AND orderId = :orderId",
			{ orderId },
		);
	}

	/**
	 * Gives the quote's free devices to the order. The one update that the engines write differently: each must be made to
	 * come from the quote's intervals, else it walks (and on MySQL locks) all devices of the tenant.
	 */
	cover(quoteId: string, orderId: string): Promise<number> {
		const which =
			"i.tenantId = :tenantId AND i.quoteId = :quoteId AND d.tenantId = i.tenantId AND d.id = i.deviceId";
		const sql =
			this.database.engine === "sqlite"
				? `UPDATE device AS d SET coverage = 'ALLOCATED', orderId = :orderId, orderStart = i.startGram, offsetGrams = i.grams, coveredGrams = ${COVERED} FROM device_interval i WHERE ${which} AND +d.coverage = 'NONE'`
				: `UPDATE device_interval i STRAIGHT_JOIN device d SET d.coverage = 'ALLOCATED', d.orderId = :orderId, d.orderStart = i.startGram, d.offsetGrams = i.grams, d.coveredGrams = ${COVERED} WHERE ${which} AND d.coverage = 'NONE'`;
		return this.run(sql, { quoteId, orderId });
	}

	async slicesOf(orderId: string): Promise<CoveredSlice[]> {
		const rows = await this.rows<CoveredSlice>(
			`SELECT ${SLICE_SELECT}, COUNT(*) AS devices, SUM(CASE WHEN d.coverage = 'RETIRED' THEN 1 ELSE 0 END) AS retired,
			SUM(d.coveredGrams) AS coveredGrams, SUM(d.offsetGrams) AS offsetGrams FROM ${this.devices} WHERE ${OF_ORDER} GROUP BY ${SLICE_COLUMNS}`,
			await this.of(orderId),
		);
		return rows.map((row) => ({
			...row,
			devices: Number(row.devices),
			retired: Number(row.retired),
			coveredGrams: Number(row.coveredGrams),
			offsetGrams: Number(row.offsetGrams),
		}));
	}

	/** The distinct footprints of the order's devices. */
	async footprintsOf(orderId: string): Promise<string[]> {
		const rows = await this.rows<{ footprintId: string }>(
			`SELECT DISTINCT d.footprintId FROM ${this.devices} WHERE ${OF_ORDER}`,
			await this.of(orderId),
		);
		return rows.map(({ footprintId }) => footprintId);
	}

	async uncover(orderId: string): Promise<number> {
		return this.change(
			{
				coverage: "'NONE'",
				orderId: "NULL",
				orderStart: "0",
				offsetGrams: "0",
				coveredGrams: "0",
			},
			"",
			await this.of(orderId),
		);
	}

	/** Grams of the order's devices in an interval of its space, by slice. Reads only devices that it touches. */
	async overlap(
		orderId: string,
		{ start, end }: Interval,
	): Promise<OverlappedSlice[]> {
		const order = await this.of(orderId);
		const before = await this.first<{ startGram: number | null }>(
			"SELECT MAX(startGram) AS startGram FROM device_interval WHERE tenantId = :tenantId AND quoteId = :quoteId AND startGram <= :start",
			{ quoteId: order.quoteId, start },
		);
		const rows = await this.rows<OverlappedSlice>(
			`SELECT ${SLICE_SELECT}, SUM(
				CASE WHEN i.startGram + i.grams < :end THEN i.startGram + i.grams ELSE :end END - CASE WHEN i.startGram > :start THEN i.startGram ELSE :start END
			) AS grams FROM ${this.devices}
			WHERE ${OF_ORDER} AND i.startGram >= :from AND i.startGram < :end AND i.startGram + i.grams > :start GROUP BY ${SLICE_COLUMNS}`,
			{ ...order, start, end, from: before?.startGram ?? 0 },
		);
		return rows.map((row) => ({ ...row, grams: Number(row.grams) }));
	}

	/** Marks the devices whose whole offset lies in the interval. */
	async retire(orderId: string, { start, end }: Interval): Promise<number> {
		return this.change(
			{ coverage: "'RETIRED'" },
			"AND i.startGram >= :start AND i.startGram < :end AND i.startGram + i.grams <= :end",
			{ ...(await this.of(orderId)), start, end },
		);
	}

	private get devices(): string {
		return DEVICES[this.database.engine];
	}

	/** The order, and the quote whose gram space it has; an order that isn't there has no devices. */
	private async of(
		orderId: string,
	): Promise<{ orderId: string; quoteId: string }> {
		const row = await this.first<{ quoteId: string }>(
			"SELECT quoteId FROM device_quote WHERE tenantId = :tenantId AND orderId = :orderId",
			{ orderId },
		);
		return { orderId, quoteId: row?.quoteId ?? "" };
	}

	/**
	 * Changes allocated devices of the order, those with the grams that are named. Here the engines differ, and SQLite's plus signs
	 * keep it from an index that would give it the tenant's whole fleet.
	 */
	private change(
		values: Readonly<Record<string, string>>,
		grams: string,
		parameters: SqlParameters,
	): Promise<number> {
		const columns = Object.entries(values);
		const set = (prefix: string) =>
			columns
				.map(([column, value]) => `${prefix}${column} = ${value}`)
				.join(", ");
		return this.run(
			this.database.engine === "sqlite"
				? `UPDATE device AS d SET ${set("")} FROM device_interval i WHERE d.tenantId = i.tenantId AND d.id = i.deviceId
					AND ${OF_QUOTE} AND +d.orderId = :orderId AND +d.coverage = 'ALLOCATED' ${grams}`
				: `UPDATE ${this.devices} SET ${set("d.")} WHERE ${OF_ORDER} AND d.coverage = 'ALLOCATED' ${grams}`,
			parameters,
		);
	}
}
