import type { Database } from "../../platform/database/database.js";
import {
	keysetPage,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import { DEVICE_COLUMNS } from "./device-columns.js";
import {
	coverageColumn,
	deviceConditions,
	sortColumn,
} from "./device-filter.js";
import type {
	Device,
	DeviceFilter,
	DeviceSort,
	UnmatchedModel,
} from "./fleet.types.js";
import { indexedBy } from "./indexed-by.js";

const SORT_KEYS: Readonly<Record<DeviceSort, string>> = {
	SERIAL_NUMBER: "d.serialKey",
	MODEL_NAME: "d.nameKey",
	CATEGORY: "d.category",
	COUNTRY: "d.country",
	PURCHASED_ON: "d.purchasedOn",
	FOOTPRINT: "d.footprintGrams",
	REGISTERED_AT: "d.registeredAt",
};

/** Reads devices, and adds them one by one. */
export class DeviceRepository extends TenantRepository {
	private readonly columns: string;

	constructor(database: Database, scope: TenantScope) {
		super(database, scope);
		this.columns = `${DEVICE_COLUMNS}, ${coverageColumn(database.engine)}`;
	}

	page(
		filter: DeviceFilter,
		sort: DeviceSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<Device>> {
		const { engine } = this.database;
		const conditions = deviceConditions(engine, filter);
		return keysetPage<Device>(
			(sql, values) => this.rows(sql, values),
			{
				select: this.columns,
				from: "device d",
				where: conditions.where,
				parameters: conditions.parameters,
				sortKey: sortColumn(engine, conditions, SORT_KEYS[sort]),
				idKey: "d.id",
				direction,
				uniqueSortKey: sort === "SERIAL_NUMBER",
			},
			request,
		);
	}

	byIds(ids: readonly string[]): Promise<Device[]> {
		return this.rows<Device>(
			`SELECT ${this.columns} FROM device d WHERE d.tenantId = :tenantId AND d.id IN (:ids)`,
			{ ids },
		);
	}

	bySerialKeys(serialKeys: readonly string[]): Promise<Device[]> {
		return this.rows<Device>(
			`SELECT ${this.columns} FROM device d WHERE d.tenantId = :tenantId AND d.serialKey IN (:serialKeys)`,
			{ serialKeys },
		);
	}

	/** Names without a footprint; reads as many devices as there are without one. */
	unmatchedModels(request: PageRequest): Promise<Page<UnmatchedModel>> {
		return keysetPage<UnmatchedModel>(
			(sql, values) => this.rows(sql, values),
			{
				select:
					"u.id, u.modelName, u.modelKey, u.manufacturer, u.partNumber, u.category, u.devices",
				from: `(SELECT MIN(d.id) AS id, MIN(d.modelName) AS modelName, d.modelKey, d.manufacturer, d.category, COUNT(*) AS devices,
					CASE WHEN COUNT(d.partNumber) = COUNT(*) AND MIN(d.partNumber) = MAX(d.partNumber) THEN MIN(d.partNumber) END AS partNumber FROM device d ${indexedBy(this.database.engine, "ix_device_footprint")}
					WHERE d.tenantId = :tenantId AND d.footprintGrams = 0 GROUP BY d.modelKey, d.manufacturer, d.category) u`,
				where: [],
				parameters: {},
				sortKey: "u.devices",
				idKey: "u.id",
				direction: "DESC",
			},
			request,
		);
	}

	/** @throws the driver's duplicate-key error when a serial number is in the fleet */
	async add(devices: readonly Device[]): Promise<void> {
		await this.insert("device", devices);
	}
}
