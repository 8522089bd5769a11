import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import type { DeviceDelta } from "../portfolio/index.js";
import { SLICE_COLUMNS, SLICE_SELECT } from "./portfolio-deltas.js";

export const COUNTED = [
	"devices",
	"devicesWithoutFootprint",
	"footprintGrams",
	"coveredGrams",
	"offsetGrams",
] as const;

/** Sums over a tenant's whole fleet: reads every device. */
export class DeviceSumsRepository extends TenantRepository {
	async slices(): Promise<DeviceDelta[]> {
		const rows = await this.rows<DeviceDelta & Record<string, number | string>>(
			`SELECT ${SLICE_SELECT}, COUNT(*) AS devices, SUM(CASE WHEN d.footprintGrams = 0 THEN 1 ELSE 0 END) AS devicesWithoutFootprint, SUM(d.footprintGrams) AS footprintGrams,
			SUM(d.coveredGrams) AS coveredGrams, SUM(d.offsetGrams) AS offsetGrams
			FROM device d WHERE d.tenantId = :tenantId GROUP BY ${SLICE_COLUMNS}`,
		);
		return rows.map((row) => ({
			...row,
			...Object.fromEntries(
				COUNTED.map((figure) => [figure, Number(row[figure])]),
			),
		}));
	}
}
