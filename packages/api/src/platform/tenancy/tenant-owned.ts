import { IdColumn } from "../database/columns.js";

/**
 * Base of every table that belongs to a tenant. The primary key is (tenantId, id), so the database itself refuses a
 * reference from one tenant's row to another's; no index or foreign key of such a table leaves tenantId out.
 */
export abstract class TenantOwned {
	@IdColumn({ primary: true })
	tenantId!: string;

	@IdColumn({ primary: true })
	id!: string;
}

/** Base of tenant-owned tables whose key is not one id: staging rows, roll-ups, lines of a quote. Their key still begins with tenantId. */
export abstract class TenantKeyed {
	@IdColumn({ primary: true })
	tenantId!: string;
}
