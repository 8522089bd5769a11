import type { Database } from "../../platform/database/database.js";
import { isoFromDb, toDbTime } from "../../platform/database/db-time.js";
import {
	keysetPage,
	likePrefix,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { SqlValue } from "../../platform/database/sql.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import type { IdentityService } from "../identity/index.js";

interface AuditRow extends Record<string, SqlValue> {
	id: string;
	at: string;
	actorId: string;
	action: string;
	subject: string;
	detail: string | null;
}

export interface AuditEventView {
	readonly id: string;
	readonly at: string;
	readonly actor: string;
	readonly action: string;
	readonly subject: string;
	readonly detail: string | null;
}

export interface AuditListFilter {
	readonly action?: string | null;
	/** ISO 8601. */
	readonly from?: string | null;
	readonly to?: string | null;
}

const COLUMNS = "id, at, actorId, action, subject, detail";

/** Reads the audit events of one tenant, or of the platform, newest first. */
export class AuditEvents extends TenantRepository {
	constructor(
		database: Database,
		scope: TenantScope,
		private readonly identity: IdentityService,
	) {
		super(database, scope);
	}

	async page(
		filter: AuditListFilter,
		request: PageRequest,
	): Promise<Page<AuditEventView>> {
		const where = ["tenantId = :tenantId"];
		const parameters: Record<string, SqlValue> = {};
		if (filter.action) {
			where.push("action LIKE :action ESCAPE '!'");
			parameters.action = likePrefix(filter.action);
		}
		if (filter.from) {
			where.push("at >= :from");
			parameters.from = toDbTime(Date.parse(filter.from));
		}
		if (filter.to) {
			where.push("at < :to");
			parameters.to = toDbTime(Date.parse(filter.to));
		}
		const page = await keysetPage<AuditRow>(
			(sql, values) => this.rows(sql, values),
			{
				select: COLUMNS,
				from: "audit_event",
				where,
				parameters,
				sortKey: "at",
				idKey: "id",
				direction: "DESC",
			},
			request,
		);
		const names = await this.identity.namesOf(
			page.nodes.map(({ actorId }) => actorId),
		);
		return { ...page, nodes: page.nodes.map((row) => toView(row, names)) };
	}

	async find(id: string): Promise<AuditEventView | undefined> {
		const row = await this.first<AuditRow>(
			`SELECT ${COLUMNS} FROM audit_event WHERE tenantId = :tenantId AND id = :id`,
			{ id },
		);
		return row && toView(row, await this.identity.namesOf([row.actorId]));
	}
}

function toView(
	{ id, at, actorId, action, subject, detail }: AuditRow,
	names: ReadonlyMap<string, string>,
): AuditEventView {
	return {
		id,
		at: isoFromDb(at),
		actor: names.get(actorId) ?? actorId,
		action,
		subject,
		detail,
	};
}
