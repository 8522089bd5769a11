import type { Row } from "../../platform/database/database.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import { DEVICE_COLUMNS } from "./device-columns.js";
import type { AssignedFootprint, Device, ModelAsk } from "./fleet.types.js";

/** A staged model that has no footprint yet. */
export type UnresolvedModel = ModelAsk & { readonly modelHash: string };

/** Sums over staged devices of one slice of the portfolio. */
export interface StagedSlice {
	readonly category: string;
	readonly country: string;
	readonly month: string;
	readonly devices: number;
	readonly devicesWithoutFootprint: number;
	readonly footprintGrams: number;
}

/** A staged row beside the device that came into the fleet with its serial number meanwhile. */
export interface StagedAgainstKnown {
	readonly rowNumber: number;
	readonly staged: Pick<
		Device,
		| "serialKey"
		| "modelKey"
		| "partNumber"
		| "manufacturer"
		| "category"
		| "country"
		| "purchasedOn"
		| "costCentre"
		| "orderReference"
	>;
}

const OF_IMPORT = "s.tenantId = :tenantId AND s.importId = :importId";
const STAGED =
	"staged_device s JOIN staged_model m ON m.tenantId = s.tenantId AND m.importId = s.importId AND m.modelHash = s.modelHash";

/** Rows of imports before they are devices. */
export class StagingRepository extends TenantRepository {
	/** Devices of the fleet with one of these serial numbers; their coverage is as stored. */
	known(serialKeys: readonly string[]): Promise<Device[]> {
		return this.rows<Device>(
			`SELECT ${DEVICE_COLUMNS}, d.coverage FROM device d WHERE d.tenantId = :tenantId AND d.serialKey IN (:serialKeys)`,
			{ serialKeys },
		);
	}

	/** Which of these serial numbers are staged already, and in which row. */
	async stagedRows(
		importId: string,
		serialKeys: readonly string[],
	): Promise<Map<string, number>> {
		const rows = await this.rows<{ serialKey: string; rowNumber: number }>(
			`SELECT s.serialKey, s.rowNumber FROM staged_device s WHERE ${OF_IMPORT} AND s.serialKey IN (:serialKeys)`,
			{
				importId,
				serialKeys,
			},
		);
		return new Map(
			rows.map(({ serialKey, rowNumber }) => [serialKey, rowNumber]),
		);
	}

	async stage(models: readonly Row[], devices: readonly Row[]): Promise<void> {
		await this.insert("staged_model", models, "ignore");
		await this.insert("staged_device", devices);
	}

	unresolvedModels(
		importId: string,
		after: string,
		limit: number,
	): Promise<UnresolvedModel[]> {
		return this.rows<UnresolvedModel>(
			`SELECT s.modelHash, s.modelName, s.modelKey, s.partNumber, s.manufacturer, s.category, s.country FROM staged_model s
			WHERE ${OF_IMPORT} AND s.footprintGrams = 0 AND s.modelHash > :after ORDER BY s.modelHash LIMIT ${limit}`,
			{ importId, after },
		);
	}

	async resolve(
		importId: string,
		modelHash: string,
		footprint: AssignedFootprint,
	): Promise<void> {
		await this.run(
			"UPDATE staged_model SET modelId = :modelId, footprintId = :footprintId, footprintGrams = :footprintGrams WHERE tenantId = :tenantId AND importId = :importId AND modelHash = :modelHash",
			{ importId, modelHash, ...footprint },
		);
	}

	/** Staged rows whose serial number the fleet has by now. */
	async overtaken(importId: string): Promise<StagedAgainstKnown[]> {
		const rows = await this.rows<
			StagedAgainstKnown["staged"] & { rowNumber: number }
		>(
			`SELECT s.rowNumber, s.serialKey, m.modelKey, m.partNumber, m.manufacturer, m.category, m.country, s.purchasedOn, s.costCentre, s.orderReference
			FROM ${STAGED} JOIN device d ON d.tenantId = s.tenantId AND d.serialKey = s.serialKey WHERE ${OF_IMPORT} ORDER BY s.rowNumber`,
			{ importId },
		);
		return rows.map(({ rowNumber, ...staged }) => ({ rowNumber, staged }));
	}

	async dropRows(
		importId: string,
		rowNumbers: readonly number[],
	): Promise<void> {
		for (let from = 0; from < rowNumbers.length; from += 1_000) {
			await this.run(
				"DELETE FROM staged_device WHERE tenantId = :tenantId AND importId = :importId AND rowNumber IN (:rowNumbers)",
				{
					importId,
					rowNumbers: rowNumbers.slice(from, from + 1_000),
				},
			);
		}
	}

	async slices(importId: string): Promise<StagedSlice[]> {
		const rows = await this.rows<StagedSlice>(
			`SELECT m.category, m.country, substr(s.purchasedOn, 1, 7) AS month, COUNT(*) AS devices,
			SUM(CASE WHEN m.footprintGrams = 0 THEN 1 ELSE 0 END) AS devicesWithoutFootprint, SUM(m.footprintGrams) AS footprintGrams
			FROM ${STAGED} WHERE ${OF_IMPORT} GROUP BY m.category, m.country, substr(s.purchasedOn, 1, 7)`,
			{ importId },
		);
		return rows.map((row) => ({
			...row,
			devices: Number(row.devices),
			devicesWithoutFootprint: Number(row.devicesWithoutFootprint),
			footprintGrams: Number(row.footprintGrams),
		}));
	}

	/** The distinct footprints of the staged models. */
	async footprintsOf(importId: string): Promise<string[]> {
		const rows = await this.rows<{ footprintId: string }>(
			"SELECT DISTINCT footprintId FROM staged_model WHERE tenantId = :tenantId AND importId = :importId AND footprintId IS NOT NULL",
			{ importId },
		);
		return rows.map(({ footprintId }) => footprintId);
	}

	/** All staged rows as devices, in one statement. @throws the driver's duplicate-key error when a serial number is in the fleet */
	makeDevices(importId: string, registeredAt: string): Promise<number> {
		return this.run(
			`INSERT INTO device (tenantId, id, serialNumber, serialKey, manufacturer, modelName, nameKey, modelKey, partNumber, category, country, purchasedOn,
				costCentre, orderReference, registeredAt, importId, modelId, footprintId, footprintGrams, coverage, orderId, orderStart, offsetGrams)
			SELECT s.tenantId, s.deviceId, s.serialNumber, s.serialKey, m.manufacturer, m.modelName, m.nameKey, m.modelKey, m.partNumber, m.category, m.country, s.purchasedOn,
				s.costCentre, s.orderReference, :registeredAt, s.importId, m.modelId, m.footprintId, m.footprintGrams, 'NONE', NULL, 0, 0
			FROM ${STAGED} WHERE ${OF_IMPORT}`,
			{ importId, registeredAt },
		);
	}

	/** @returns how many rows there were */
	async discard(importId: string): Promise<number> {
		await this.run(
			"DELETE FROM staged_model WHERE tenantId = :tenantId AND importId = :importId",
			{ importId },
		);
		return this.run(
			"DELETE FROM staged_device WHERE tenantId = :tenantId AND importId = :importId",
			{ importId },
		);
	}
}
