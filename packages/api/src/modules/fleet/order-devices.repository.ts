import type { Database } from "../../platform/database/database.js";
import type { SqlValue } from "../../platform/database/sql.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import { DEVICE_COLUMNS } from "./device-columns.js";
import { coverageColumn } from "./device-filter.js";
import type { QuotedDevice, RemainingMass } from "./fleet.types.js";

/** Grams of a quote's space, which is also its order's, and how many devices of them are wanted. */
export interface DevicesAsk {
	readonly quoteId: string;
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
	readonly limit: number;
}

/** Finds devices by the grams of their order. */
export class OrderDevicesRepository extends TenantRepository {
	private readonly columns: string;

	constructor(database: Database, scope: TenantScope) {
		super(database, scope);
		this.columns = `${DEVICE_COLUMNS}, ${coverageColumn(database.engine)}, i.startGram, i.grams, i.computedGrams`;
	}

	/** Of each ask the first devices that have one of its grams; one statement, which walks to the first device by the index. */
	within(
		asks: readonly DevicesAsk[],
	): Promise<(QuotedDevice & { ask: number })[]> {
		const parameters: Record<string, SqlValue> = {};
		const each = asks.map(({ quoteId, start, end, limit }, n) => {
			Object.assign(parameters, {
				[`q${n}`]: quoteId,
				[`s${n}`]: start,
				[`e${n}`]: end,
			});
			return `SELECT * FROM (SELECT ${n} AS ask, ${this.columns}
				FROM device_interval i JOIN device d ON d.tenantId = i.tenantId AND d.id = i.deviceId
				WHERE i.tenantId = :tenantId AND i.quoteId = :q${n} AND i.startGram < :e${n} AND i.startGram >= COALESCE(
					(SELECT MAX(b.startGram) FROM device_interval b WHERE b.tenantId = :tenantId AND b.quoteId = :q${n} AND b.startGram <= :s${n}), 0)
				ORDER BY i.startGram LIMIT ${limit}) t${n}`;
		});
		return this.rows(each.join(" UNION ALL "), parameters);
	}

	/** How many devices have one of the grams. */
	async count({
		quoteId,
		start,
		end,
	}: Omit<DevicesAsk, "limit">): Promise<number> {
		const row = await this.first<{ n: number }>(
			"SELECT COUNT(*) AS n FROM device_interval WHERE tenantId = :tenantId AND quoteId = :quoteId AND startGram < :end AND startGram + grams > :start",
			{ quoteId, start, end },
		);
		return Number(row?.n ?? 0);
	}

	/** What a quote of remaining use was computed as; nothing for whole lives. */
	remaining(quoteId: string): Promise<RemainingMass[]> {
		return this.rows<RemainingMass>(
			"SELECT footprintId, usedMonths, remainingFootprintId, computedGrams FROM device_quote_remaining WHERE tenantId = :tenantId AND quoteId = :quoteId",
			{ quoteId },
		);
	}
}
