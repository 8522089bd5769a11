import type { Database } from "../database/database.js";
import { millisFromDb, toDbTime } from "../database/db-time.js";
import { PLATFORM_TENANT } from "../tenancy/scope.js";
import type { JobQueue } from "./job-queue.js";

/** A task that comes round. */
export interface ScheduledTask {
	/** Also the kind of its job. */
	readonly task: string;
	readonly everyMs: number;
	/** Must be safe to run again. @returns how many faults it found */
	run(signal: AbortSignal): Promise<number>;
}

/** The last run of a task. */
export interface TaskRun {
	readonly task: string;
	/** Milliseconds since the epoch. */
	readonly doneAt: number;
	readonly faults: number;
}

/** Tasks that come round, each once a period however many processes run: whoever moves the due time puts the job into the queue. */
export class Schedule {
	private readonly tasks: ScheduledTask[] = [];

	constructor(
		private readonly database: Database,
		private readonly queue: JobQueue,
	) {}

	add(task: ScheduledTask): void {
		this.tasks.push(task);
	}

	/** Puts every task that is due into the queue. A task that was never seen is due at once. */
	async tick(): Promise<void> {
		const now = await this.database.now();
		const rows = await this.database.query<{ task: string; dueAt: string }>(
			"SELECT task, dueAt FROM job_schedule",
		);
		const dueAt = new Map(rows.map((row) => [row.task, row.dueAt]));
		for (const { task, everyMs } of this.tasks) {
			const due = dueAt.get(task);
			if (due !== undefined && millisFromDb(due) > now) continue;
			await this.database.write(async () => {
				if (due === undefined)
					await this.database.insert(
						"job_schedule",
						[{ task, dueAt: toDbTime(now), doneAt: null, faults: 0 }],
						"ignore",
					);
				const moved = await this.database.run(
					"UPDATE job_schedule SET dueAt = :next WHERE task = :task AND dueAt <= :now",
					{ task, now: toDbTime(now), next: toDbTime(now + everyMs) },
				);
				if (moved === 1)
					await this.queue.enqueue({
						kind: task,
						ownerTenantId: PLATFORM_TENANT,
						payload: {},
					});
			});
		}
	}

	/** Keeps what a run found. */
	async done(task: string, faults: number): Promise<void> {
		await this.database.write(async () =>
			this.database.run(
				"UPDATE job_schedule SET doneAt = :doneAt, faults = :faults WHERE task = :task",
				{ task, faults, doneAt: toDbTime(await this.database.now()) },
			),
		);
	}

	/** The last run of each task that ran. */
	async runs(): Promise<TaskRun[]> {
		const rows = await this.database.query<{
			task: string;
			doneAt: string;
			faults: number;
		}>(
			"SELECT task, doneAt, faults FROM job_schedule WHERE doneAt IS NOT NULL ORDER BY task",
		);
		return rows.map(({ task, doneAt, faults }) => ({
			task,
			doneAt: millisFromDb(doneAt),
			faults,
		}));
	}
}
