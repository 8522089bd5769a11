import { currentUnit } from "../../platform/database/unit-of-work.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";

/** The lock between quotes, which share it, and what changes the footprints of devices. SQLite has one writer and needs none. */
export class FootprintGateRepository extends TenantRepository {
	/** Until the open unit ends, no device gets another footprint. */
	share(): Promise<void> {
		return this.lock("LOCK IN SHARE MODE");
	}

	/** Until the open unit ends, no quote is laid out. */
	hold(): Promise<void> {
		return this.lock("FOR UPDATE");
	}

	private async lock(how: string): Promise<void> {
		if (this.database.engine === "sqlite" || !currentUnit()) return;
		const sql = `SELECT tenantId FROM footprint_gate WHERE tenantId = :tenantId ${how}`;
		if (await this.first(sql)) return;
		await this.insert("footprint_gate", [{}], "ignore");
		await this.first(sql);
	}
}
