import { Entity, Index, PrimaryColumn } from "typeorm";
import {
	IdColumn,
	LENGTHS,
	LongTextColumn,
	SmallNumberColumn,
	TextColumn,
	TimeColumn,
} from "../database/columns.js";

export type JobState = "WAITING" | "RUNNING" | "DONE" | "DEAD";

/** Work to do after a transaction: written in it (an outbox), carried out by a worker that holds a lease. */
@Entity("job")
@Index("ix_job_due", ["state", "runAfter", "id"])
@Index("ix_job_owner", ["ownerTenantId", "state"])
export class JobEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.id) })
	id!: string;

	/** For fairness between tenants; `platform` for the platform's own work. Not a tenancy key: the worker serves all. */
	@IdColumn()
	ownerTenantId!: string;

	@TextColumn(LENGTHS.code)
	kind!: string;

	@LongTextColumn()
	payload!: string;

	@TextColumn(LENGTHS.code)
	state!: JobState;

	/** Counts claims; each completing write names it, so a worker that lost its lease changes nothing. */
	@SmallNumberColumn()
	attempt!: number;

	@TimeColumn()
	runAfter!: string;

	@TimeColumn({ nullable: true })
	leaseUntil!: string | null;

	@TextColumn(LENGTHS.text, { nullable: true })
	lastError!: string | null;

	@TimeColumn()
	createdAt!: string;
}
