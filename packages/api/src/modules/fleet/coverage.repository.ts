import type { Interval } from "@tonnetrace/domain";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import { indexedBy } from "./indexed-by.js";
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

const OF_ORDER = "d.tenantId = :tenantId AND d.orderId = :orderId";

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
			SUM(d.coveredGrams) AS coveredGrams, SUM(d.offsetGrams) AS offsetGrams FROM device d ${indexedBy(this.database.engine, "ix_device_order")} WHERE ${OF_ORDER} GROUP BY ${SLICE_COLUMNS}`,
			{ orderId },
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
			`SELECT DISTINCT d.footprintId FROM device d ${indexedBy(this.database.engine, "ix_device_order")} WHERE ${OF_ORDER}`,
			{ orderId },
		);
		return rows.map(({ footprintId }) => footprintId);
	}

	uncover(orderId: string): Promise<number> {
		return this.run(
			"UPDATE device SET coverage = 'NONE', orderId = NULL, orderStart = 0, offsetGrams = 0, coveredGrams = 0 WHERE tenantId = :tenantId AND orderId = :orderId AND coverage = 'ALLOCATED'",
			{ orderId },
		);
	}

	/** Grams of the order's devices in an interval of its space, by slice. Reads only devices that it touches. */
	async overlap(
		orderId: string,
		{ start, end }: Interval,
	): Promise<OverlappedSlice[]> {
		const before = await this.first<{ orderStart: number | null }>(
			`SELECT MAX(d.orderStart) AS orderStart FROM device d WHERE ${OF_ORDER} AND d.orderStart <= :start`,
			{ orderId, start },
		);
		const rows = await this.rows<OverlappedSlice>(
			`SELECT ${SLICE_SELECT}, SUM(
				CASE WHEN d.orderStart + d.offsetGrams < :end THEN d.orderStart + d.offsetGrams ELSE :end END - CASE WHEN d.orderStart > :start THEN d.orderStart ELSE :start END
			) AS grams FROM device d
			WHERE ${OF_ORDER} AND d.orderStart >= :from AND d.orderStart < :end AND d.orderStart + d.offsetGrams > :start GROUP BY ${SLICE_COLUMNS}`,
			{ orderId, start, end, from: before?.orderStart ?? 0 },
		);
		return rows.map((row) => ({ ...row, grams: Number(row.grams) }));
	}

	/** Marks the devices whose whole offset lies in the interval. */
	retire(orderId: string, { start, end }: Interval): Promise<number> {
		return this.run(
			`UPDATE device SET coverage = 'RETIRED' WHERE tenantId = :tenantId AND orderId = :orderId AND coverage = 'ALLOCATED'
			AND orderStart >= :start AND orderStart < :end AND orderStart + offsetGrams <= :end`,
			{ orderId, start, end },
		);
	}
}
