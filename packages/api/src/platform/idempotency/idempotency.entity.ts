import { Entity, Index, PrimaryColumn } from "typeorm";
import {
	LENGTHS,
	LongTextColumn,
	TextColumn,
	TimeColumn,
} from "../database/columns.js";
import { TenantKeyed } from "../tenancy/tenant-owned.js";

/** One request that moves credits or money, kept with its answer for at least 30 days. */
@Entity("idempotency_key")
@Index("ix_idempotency_key_created", ["tenantId", "createdAt"])
export class IdempotencyKeyEntity extends TenantKeyed {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.id) })
	principalId!: string;

	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.code) })
	operation!: string;

	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.key) })
	idempotencyKey!: string;

	/** SHA-256 of the canonical input. */
	@TextColumn(LENGTHS.hash)
	fingerprint!: string;

	/** JSON: the id of the effect, or the refusal. */
	@LongTextColumn()
	outcome!: string;

	@TimeColumn()
	createdAt!: string;
}
