import { CrossTenantRepository } from "../../platform/tenancy/cross-tenant-repository.js";
import type { CoveredDevice } from "./fleet.types.js";

/** Reads devices over all tenants. */
export class CoveredDeviceRepository extends CrossTenantRepository {
	bySerialKey(serialKey: string): Promise<CoveredDevice[]> {
		return this.rows<CoveredDevice>(
			`SELECT d.tenantId, d.id, d.serialNumber, d.modelName, d.footprintId, d.footprintGrams, d.orderId, d.orderStart, d.offsetGrams, d.purchasedOn, d.coveredGrams
			FROM device d WHERE d.serialKey = :serialKey AND d.coverage IN ('ALLOCATED', 'RETIRED') ORDER BY d.id LIMIT 20`,
			{ serialKey },
		);
	}
}
