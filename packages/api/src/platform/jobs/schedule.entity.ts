import { Entity, PrimaryColumn } from "typeorm";
import { LENGTHS, SmallNumberColumn, TimeColumn } from "../database/columns.js";

/** A task that comes round: when it is due, and what its last run found. */
@Entity("job_schedule")
export class JobScheduleEntity {
	@PrimaryColumn({ type: "varchar", length: String(LENGTHS.code) })
	task!: string;

	/** By the database's clock. */
	@TimeColumn()
	dueAt!: string;

	@TimeColumn({ nullable: true })
	doneAt!: string | null;

	/** What the last run found to be wrong; 0 for tasks that only tidy. */
	@SmallNumberColumn()
	faults!: number;
}
