import { Entity, Index } from "typeorm";
import {
	LENGTHS,
	LongTextColumn,
	TextColumn,
	TimeColumn,
} from "../database/columns.js";
import { TenantOwned } from "../tenancy/tenant-owned.js";

/** Who did what to which thing, when. Written in the transaction of the change; holds ids, no personal data. */
@Entity("audit_event")
@Index("ix_audit_event_at", ["tenantId", "at", "id"])
export class AuditEventEntity extends TenantOwned {
	@TimeColumn()
	at!: string;

	@TextColumn(LENGTHS.id)
	actorId!: string;

	@TextColumn(LENGTHS.code)
	actorRole!: string;

	@TextColumn(LENGTHS.code)
	action!: string;

	@TextColumn(LENGTHS.id)
	subject!: string;

	/** JSON with the figures of the change. */
	@LongTextColumn({ nullable: true })
	detail!: string | null;
}
