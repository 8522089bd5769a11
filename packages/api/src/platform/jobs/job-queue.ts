import type { Database } from "../database/database.js";
import { millisFromDb, toDbTime } from "../database/db-time.js";
import { afterCommit } from "../database/unit-of-work.js";
import type { IdSource } from "../ids.js";
import type { JobState } from "./job.entity.js";

export interface NewJob {
	readonly kind: string;
	readonly ownerTenantId: string;
	readonly payload: object;
	/** Milliseconds to wait before the first attempt. */
	readonly delayMs?: number;
}

export interface ClaimedJob {
	readonly id: string;
	readonly kind: string;
	readonly ownerTenantId: string;
	readonly payload: unknown;
	readonly attempt: number;
}

const LEASE_MS = 30_000;
/** A job that fails so often is a dead letter. */
export const JOB_ATTEMPTS = 6;
const BACKOFF_MS = [1_000, 5_000, 30_000, 120_000, 600_000];

interface JobRow {
	id: string;
	kind: string;
	ownerTenantId: string;
	payload: string;
	attempt: number;
	state: JobState;
	createdAt: string;
}

/** The job table as a queue: leases by the database's clock, fencing by attempt number, dead letters after six attempts. */
export class JobQueue {
	private readonly listeners = new Set<() => void>();

	constructor(
		private readonly database: Database,
		private readonly ids: IdSource,
	) {}

	/** Writes the job in the open unit of work; the worker wakes when it commits. */
	async enqueue({
		kind,
		ownerTenantId,
		payload,
		delayMs = 0,
	}: NewJob): Promise<string> {
		const id = this.ids.next("job");
		const now = await this.database.now();
		await this.database.insert("job", [
			{
				id,
				ownerTenantId,
				kind,
				payload: JSON.stringify(payload),
				state: "WAITING",
				attempt: 0,
				runAfter: toDbTime(now + delayMs),
				leaseUntil: null,
				lastError: null,
				createdAt: toDbTime(now),
			},
		]);
		afterCommit(() => {
			for (const wake of this.listeners) wake();
		});
		return id;
	}

	/** Calls back whenever a job of this process was committed. */
	onEnqueued(wake: () => void): () => void {
		this.listeners.add(wake);
		return () => this.listeners.delete(wake);
	}

	/** Takes the next due job under a lease, tenants without running work first; a job whose lease ran out counts as due. */
	claim(): Promise<ClaimedJob | undefined> {
		return this.database.write(async () => {
			const now = await this.database.now();
			const due =
				"((j.state = 'WAITING' AND j.runAfter <= :now) OR (j.state = 'RUNNING' AND j.leaseUntil < :now))";
			const idle =
				"NOT EXISTS (SELECT 1 FROM job r WHERE r.ownerTenantId = j.ownerTenantId AND r.state = 'RUNNING' AND r.leaseUntil >= :now)";
			for (const fairness of [` AND ${idle}`, ""]) {
				const row = await this.database.first<JobRow>(
					`SELECT j.id, j.kind, j.ownerTenantId, j.payload, j.attempt FROM job j WHERE ${due}${fairness} ORDER BY j.runAfter, j.id LIMIT 1${this.database.forUpdateSkipLocked}`,
					{ now: toDbTime(now) },
				);
				if (!row) continue;
				const attempt = row.attempt + 1;
				const taken = await this.database.run(
					"UPDATE job SET state = 'RUNNING', attempt = :attempt, leaseUntil = :leaseUntil WHERE id = :id AND attempt = :before AND state IN ('WAITING', 'RUNNING')",
					{
						id: row.id,
						attempt,
						before: row.attempt,
						leaseUntil: toDbTime(now + LEASE_MS),
					},
				);
				if (taken === 1)
					return {
						id: row.id,
						kind: row.kind,
						ownerTenantId: row.ownerTenantId,
						payload: JSON.parse(row.payload),
						attempt,
					};
			}
			return undefined;
		});
	}

	/** Keeps the lease. @returns false when another worker has the job by now: stop working on it */
	async heartbeat({ id, attempt }: ClaimedJob): Promise<boolean> {
		return this.database.write(async () => {
			const leaseUntil = toDbTime((await this.database.now()) + LEASE_MS);
			return (
				(await this.database.run(
					"UPDATE job SET leaseUntil = :leaseUntil WHERE id = :id AND attempt = :attempt AND state = 'RUNNING'",
					{ id, attempt, leaseUntil },
				)) === 1
			);
		});
	}

	async complete({ id, attempt }: ClaimedJob): Promise<void> {
		await this.database.write(() =>
			this.database.run(
				"UPDATE job SET state = 'DONE', leaseUntil = NULL WHERE id = :id AND attempt = :attempt AND state = 'RUNNING'",
				{ id, attempt },
			),
		);
	}

	/** Puts the job back with a growing delay, or among the dead letters after the last attempt. */
	async fail({ id, attempt }: ClaimedJob, reason: string): Promise<JobState> {
		const state: JobState = attempt >= JOB_ATTEMPTS ? "DEAD" : "WAITING";
		await this.database.write(async () => {
			const runAfter = toDbTime(
				(await this.database.now()) + (BACKOFF_MS[attempt - 1] ?? 600_000),
			);
			await this.database.run(
				"UPDATE job SET state = :state, leaseUntil = NULL, runAfter = :runAfter, lastError = :reason WHERE id = :id AND attempt = :attempt AND state = 'RUNNING'",
				{ id, attempt, state, runAfter, reason: reason.slice(0, 500) },
			);
		});
		return state;
	}

	/** Gives a dead job six new attempts. @returns whether there was such a dead job */
	async replay(id: string): Promise<boolean> {
		return this.database.write(
			async () =>
				(await this.database.run(
					"UPDATE job SET state = 'WAITING', attempt = 0 WHERE id = :id AND state = 'DEAD'",
					{ id },
				)) === 1,
		);
	}

	/** Forgets jobs that were done and due before a moment; dead ones stay until somebody looks. @param before milliseconds since the epoch */
	async forgetDone(before: number): Promise<void> {
		await this.database.write(() =>
			this.database.run(
				"DELETE FROM job WHERE state = 'DONE' AND runAfter < :before",
				{ before: toDbTime(before) },
			),
		);
	}

	/** Jobs by state, and the age of the oldest one that is due, in milliseconds. */
	async backlog(): Promise<{ counts: Record<string, number>; lagMs: number }> {
		const counts = await this.database.query<{ state: string; n: number }>(
			"SELECT state, COUNT(*) AS n FROM job WHERE state <> 'DONE' GROUP BY state",
		);
		const now = await this.database.now();
		const oldest = await this.database.first<{ runAfter: string | null }>(
			"SELECT MIN(runAfter) AS runAfter FROM job WHERE state = 'WAITING' AND runAfter <= :now",
			{ now: toDbTime(now) },
		);
		return {
			counts: Object.fromEntries(
				counts.map(({ state, n }) => [state, Number(n)]),
			),
			lagMs: oldest?.runAfter ? now - millisFromDb(oldest.runAfter) : 0,
		};
	}
}
