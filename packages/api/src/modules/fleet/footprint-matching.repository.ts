import type { SqlParameters } from "../../platform/database/sql.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import type {
	AssignedFootprint,
	DevicesNamed,
	ModelAsk,
} from "./fleet.types.js";
import { indexedBy } from "./indexed-by.js";

/** The devices without a footprint that agree in what a footprint is looked for by. */
const ALIKE = `tenantId = :tenantId AND footprintGrams = 0 AND modelKey = :modelKey AND category = :category AND country = :country
	AND COALESCE(partNumber, '') = :partNumber AND COALESCE(manufacturer, '') = :manufacturer`;

const alike = ({
	modelKey,
	category,
	country,
	partNumber,
	manufacturer,
}: ModelAsk): SqlParameters => ({
	modelKey,
	category,
	country,
	partNumber: partNumber ?? "",
	manufacturer: manufacturer ?? "",
});

/** Devices that wait for a footprint. */
export class FootprintMatchingRepository extends TenantRepository {
	/** One row for all devices that agree; reads as many devices as there are without a footprint, or of these names. */
	missing(names?: DevicesNamed): Promise<ModelAsk[]> {
		if (names) return this.missingOf(names);
		return this.rows<ModelAsk>(
			`SELECT MIN(d.modelName) AS modelName, d.modelKey, d.partNumber, d.manufacturer, d.category, d.country FROM device d ${indexedBy(this.database.engine, "ix_device_footprint")}
			WHERE d.tenantId = :tenantId AND d.footprintGrams = 0 GROUP BY d.modelKey, d.partNumber, d.manufacturer, d.category, d.country`,
		);
	}

	private missingOf({
		modelKey,
		manufacturer,
		partNumber,
		category,
	}: DevicesNamed): Promise<ModelAsk[]> {
		return this.rows<ModelAsk>(
			`SELECT MIN(d.modelName) AS modelName, d.modelKey, d.partNumber, d.manufacturer, d.category, d.country FROM device d
			WHERE d.tenantId = :tenantId AND d.modelKey = :modelKey AND d.footprintGrams = 0 AND d.category = :category AND COALESCE(d.manufacturer, '') = :manufacturer
			${partNumber === undefined ? "" : "AND COALESCE(d.partNumber, '') = :partNumber"} GROUP BY d.modelKey, d.partNumber, d.manufacturer, d.category, d.country`,
			{
				modelKey,
				category,
				manufacturer: manufacturer ?? "",
				...(partNumber === undefined ? {} : { partNumber: partNumber ?? "" }),
			},
		);
	}

	async months(ask: ModelAsk): Promise<{ month: string; devices: number }[]> {
		const rows = await this.rows<{ month: string; devices: number }>(
			`SELECT substr(purchasedOn, 1, 7) AS month, COUNT(*) AS devices FROM device WHERE ${ALIKE} GROUP BY substr(purchasedOn, 1, 7)`,
			alike(ask),
		);
		return rows.map(({ month, devices }) => ({
			month,
			devices: Number(devices),
		}));
	}

	assign(ask: ModelAsk, footprint: AssignedFootprint): Promise<number> {
		return this.run(
			`UPDATE device SET modelId = :modelId, footprintId = :footprintId, footprintGrams = :footprintGrams WHERE ${ALIKE}`,
			{ ...alike(ask), ...footprint },
		);
	}
}
