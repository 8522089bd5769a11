import type { SqlParameters } from "../../platform/database/sql.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import type { DeviceDelta } from "../portfolio/index.js";
import type {
	AssignedFootprint,
	DevicesNamed,
	ModelAsk,
} from "./fleet.types.js";
import { indexedBy } from "./indexed-by.js";
import { SLICE_COLUMNS, SLICE_SELECT } from "./portfolio-deltas.js";

/** An order that is being placed may take its quote past the expiry; so long the quote counts as open here. */
const GRACE_SECONDS = 600;

/** Where the devices' footprints are from: a model of the catalogue, or an estimate. */
export type FootprintOrigin = { readonly modelId: string | null };

/** Devices under one name and country with a footprint from one origin. */
export type NamedGroup = DevicesNamed &
	FootprintOrigin & { readonly devices: number };

const NAMED =
	"d.tenantId = :tenantId AND d.modelKey = :modelKey AND d.category = :category AND COALESCE(d.manufacturer, '') = :manufacturer";

interface Condition {
	readonly where: string;
	readonly parameters: SqlParameters;
}

/** Devices by what their model is called. Each method is a statement, whatever the number of devices. */
export class NamedDevicesRepository extends TenantRepository {
	/** What uncovered devices with an estimate are called; reads as many devices as have one. */
	estimated(): Promise<ModelAsk[]> {
		return this.rows<ModelAsk>(
			`SELECT MIN(d.modelName) AS modelName, d.modelKey, d.partNumber, d.manufacturer, d.category, d.country FROM device d ${indexedBy(this.database.engine, "ix_device_known_model")}
			WHERE d.tenantId = :tenantId AND d.modelId IS NULL AND d.footprintGrams > 0 AND d.coverage = 'NONE' GROUP BY d.modelKey, d.partNumber, d.manufacturer, d.category, d.country`,
		);
	}

	/** Devices with a footprint, by what they are called and where it is from. */
	async counted(modelKeys: readonly string[]): Promise<NamedGroup[]> {
		if (modelKeys.length === 0) return [];
		const rows = await this.rows<NamedGroup>(
			`SELECT d.modelKey, d.manufacturer, d.partNumber, d.category, d.modelId, COUNT(*) AS devices FROM device d
			WHERE d.tenantId = :tenantId AND d.modelKey IN (:modelKeys) AND d.footprintGrams > 0 GROUP BY d.modelKey, d.manufacturer, d.partNumber, d.category, d.modelId`,
			{ modelKeys },
		);
		return rows.map((row) => ({ ...row, devices: Number(row.devices) }));
	}

	/** The devices that may be given another footprint: no order covers them, and no open quote holds them. */
	async freeSlices(
		names: DevicesNamed,
		origin: FootprintOrigin,
		country?: string,
	): Promise<(DeviceDelta & { readonly devices: number })[]> {
		const { where, parameters } = this.free(names, origin, country);
		const rows = await this.rows<DeviceDelta & { devices: number }>(
			`SELECT ${SLICE_SELECT}, COUNT(*) AS devices, SUM(d.footprintGrams) AS footprintGrams FROM device d ${this.byName} WHERE ${where} GROUP BY ${SLICE_COLUMNS}`,
			parameters,
		);
		return rows.map((row) => ({
			...row,
			devices: Number(row.devices),
			footprintGrams: Number(row.footprintGrams),
		}));
	}

	/** @param footprint null: none any more */
	assign(
		names: DevicesNamed,
		origin: FootprintOrigin,
		footprint: AssignedFootprint | null,
		country?: string,
	): Promise<number> {
		const { where, parameters } = this.free(names, origin, country);
		return this.run(
			`UPDATE device AS d ${this.byName} SET modelId = :newModelId, footprintId = :newFootprintId, footprintGrams = :newGrams WHERE ${where}`,
			{
				...parameters,
				newModelId: footprint?.modelId ?? null,
				newFootprintId: footprint?.footprintId ?? null,
				newGrams: footprint?.footprintGrams ?? 0,
			},
		);
	}

	/** A name's devices are few beside those of a model or without one. */
	private get byName(): string {
		return indexedBy(this.database.engine, "ix_device_model");
	}

	private free(
		{ modelKey, manufacturer, partNumber, category }: DevicesNamed,
		{ modelId }: FootprintOrigin,
		country: string | undefined,
	): Condition {
		const where = [
			NAMED,
			"d.footprintGrams > 0",
			"d.coverage = 'NONE'",
			modelId === null ? "d.modelId IS NULL" : "d.modelId = :modelId",
			`NOT EXISTS (SELECT 1 FROM device_interval i CROSS JOIN device_quote q ON q.tenantId = i.tenantId AND q.quoteId = i.quoteId
				WHERE i.tenantId = :tenantId AND i.deviceId = d.id AND q.orderId IS NULL AND q.expiresAt > ${this.database.sqlNow(GRACE_SECONDS)})`,
			...(partNumber === undefined
				? []
				: ["COALESCE(d.partNumber, '') = :partNumber"]),
			...(country === undefined ? [] : ["d.country = :country"]),
		];
		return {
			where: where.join(" AND "),
			parameters: {
				modelKey,
				category,
				manufacturer: manufacturer ?? "",
				...(modelId === null ? {} : { modelId }),
				...(partNumber === undefined ? {} : { partNumber: partNumber ?? "" }),
				...(country === undefined ? {} : { country }),
			},
		};
	}
}
