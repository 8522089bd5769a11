import type { DeviceCategory, Grams } from "@tonnetrace/domain";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import type { FootprintCount } from "./fleet.types.js";
import { indexedBy } from "./indexed-by.js";

/** An order that is being placed may take its quote past the expiry; so long the quote counts as open here. */
const GRACE_SECONDS = 600;
const IDS_PER_STATEMENT = 1_000;

export interface RestatableDevice {
	readonly id: string;
	readonly category: DeviceCategory;
	readonly country: string;
	/** YYYY-MM of purchase. */
	readonly month: string;
	readonly footprintGrams: Grams;
}

/** Devices by the footprints that they have. */
export class RestatementRepository extends TenantRepository {
	/** By footprint and stored coverage; reads one index of the fleet. */
	async counts(): Promise<FootprintCount[]> {
		const rows = await this.rows<FootprintCount>(
			`SELECT d.footprintId, d.coverage, COUNT(*) AS devices FROM device d ${indexedBy(this.database.engine, "ix_device_footprint_coverage")}
			WHERE d.tenantId = :tenantId AND d.footprintId IS NOT NULL GROUP BY d.footprintId, d.coverage`,
		);
		return rows.map((row) => ({ ...row, devices: Number(row.devices) }));
	}

	/** Of the devices under no order, those in open quotes; reads as many devices as are quoted. */
	async quoted(): Promise<Map<string, number>> {
		const rows = await this.rows<{ footprintId: string; devices: number }>(
			`SELECT d.footprintId, COUNT(DISTINCT d.id) AS devices FROM device_quote q
			JOIN device_interval i ON i.tenantId = q.tenantId AND i.quoteId = q.quoteId
			JOIN device d ON d.tenantId = i.tenantId AND d.id = i.deviceId
			WHERE q.tenantId = :tenantId AND ${this.open} AND d.coverage = 'NONE' GROUP BY d.footprintId`,
		);
		return new Map(
			rows.map(({ footprintId, devices }) => [footprintId, Number(devices)]),
		);
	}

	/** When the first of the open quotes ends, as database time. */
	async nextExpiry(): Promise<string | null> {
		const row = await this.first<{ expiresAt: string | null }>(
			`SELECT MIN(q.expiresAt) AS expiresAt FROM device_quote q WHERE q.tenantId = :tenantId AND ${this.open}`,
		);
		return row?.expiresAt ?? null;
	}

	/**
	 * Devices with the footprint that no order covers and no open quote holds, by id, locked until the open unit ends.
	 * @param after id of the last device seen; "" for the first chunk
	 */
	chunk(
		footprintId: string,
		after: string,
		size: number,
	): Promise<RestatableDevice[]> {
		return this.rows<RestatableDevice>(
			`SELECT d.id, d.category, d.country, substr(d.purchasedOn, 1, 7) AS month, d.footprintGrams FROM device d ${indexedBy(this.database.engine, "ix_device_footprint_coverage")}
			WHERE d.tenantId = :tenantId AND d.footprintId = :footprintId AND d.coverage = 'NONE' AND d.id > :after
			AND NOT EXISTS (SELECT 1 FROM device_interval i CROSS JOIN device_quote q ON q.tenantId = i.tenantId AND q.quoteId = i.quoteId
				WHERE i.tenantId = :tenantId AND i.deviceId = d.id AND ${this.open})
			ORDER BY d.id LIMIT ${size}${this.database.forUpdate}`,
			{ footprintId, after },
		);
	}

	async give(
		ids: readonly string[],
		footprint: { readonly footprintId: string; readonly footprintGrams: Grams },
	): Promise<void> {
		for (let from = 0; from < ids.length; from += IDS_PER_STATEMENT)
			await this.run(
				"UPDATE device SET footprintId = :footprintId, footprintGrams = :footprintGrams WHERE tenantId = :tenantId AND id IN (:ids)",
				{ ...footprint, ids: ids.slice(from, from + IDS_PER_STATEMENT) },
			);
	}

	/** Whether a device or a quote of the tenant has the footprint. */
	async has(footprintId: string): Promise<boolean> {
		const device = await this.first(
			"SELECT 1 AS found FROM device WHERE tenantId = :tenantId AND footprintId = :footprintId LIMIT 1",
			{ footprintId },
		);
		if (device) return true;
		const quoted = await this.first(
			"SELECT 1 AS found FROM device_quote_group WHERE tenantId = :tenantId AND footprintId = :footprintId LIMIT 1",
			{ footprintId },
		);
		return quoted !== undefined;
	}

	private get open(): string {
		return `q.orderId IS NULL AND q.expiresAt > ${this.database.sqlNow(GRACE_SECONDS)}`;
	}
}
