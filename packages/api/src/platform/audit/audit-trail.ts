import type { Clock } from "../clock.js";
import type { Database } from "../database/database.js";
import { toDbTime } from "../database/db-time.js";
import type { IdSource } from "../ids.js";
import type { TenantScope } from "../tenancy/scope.js";

/** What the trail needs; every module may call it. */
export interface AuditEntry {
	/** Noun and verb, dotted: `order.placed`. */
	readonly action: string;
	/** Id of the thing that changed. */
	readonly subject: string;
	/** Figures of the change; no personal data, no secrets. */
	readonly detail?: Record<string, unknown>;
}

/** Writes audit events, always within the unit of work of the change they tell of. */
export class AuditTrail {
	constructor(
		private readonly database: Database,
		private readonly clock: Clock,
		private readonly ids: IdSource,
	) {}

	async record(
		scope: TenantScope,
		{ action, subject, detail }: AuditEntry,
	): Promise<void> {
		await this.database.insert("audit_event", [
			{
				tenantId: scope.tenantId,
				id: this.ids.next("audit"),
				at: toDbTime(this.clock.now()),
				actorId: scope.actor.id,
				actorRole: scope.actor.role,
				action,
				subject,
				detail: detail ? JSON.stringify(detail) : null,
			},
		]);
	}
}
