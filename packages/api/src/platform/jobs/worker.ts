import type { Database } from "../database/database.js";
import type { Log } from "../log.js";
import type { ClaimedJob, JobQueue } from "./job-queue.js";
import type { Schedule, ScheduledTask } from "./schedule.js";

/** Carries one kind of job out. Must be safe to run again: a job runs at least once. */
export type JobHandler = (
	job: ClaimedJob,
	signal: AbortSignal,
) => Promise<void>;

const POLL_MS = 1_000;
const HEARTBEAT_MS = 10_000;
/** How often a worker looks whether a task that comes round is due. */
const TICK_MS = 15_000;

/** Runs jobs one after another until stopped; a stop lets the running job end. */
export class Worker {
	private readonly handlers = new Map<string, JobHandler>();
	private readonly stopping = new AbortController();
	private running: Promise<void> | undefined;
	private wake: () => void = () => undefined;

	constructor(
		private readonly database: Database,
		private readonly queue: JobQueue,
		private readonly schedule: Schedule,
		private readonly log: Log,
	) {}

	handle(kind: string, handler: JobHandler): void {
		this.handlers.set(kind, handler);
	}

	/** Carries a task out each time it comes round. */
	every(task: ScheduledTask): void {
		this.schedule.add(task);
		this.handle(task.task, async (_job, signal) => {
			const faults = await task.run(signal);
			await this.schedule.done(task.task, faults);
			if (faults > 0)
				this.log.error({ task: task.task, faults }, "faults were found");
		});
	}

	start(): void {
		this.running ??= this.loop();
	}

	async stop(): Promise<void> {
		this.stopping.abort();
		this.wake();
		await this.running;
	}

	/** Runs everything that is due and returns: for tests, the seed and the command line. */
	async drain(): Promise<number> {
		let done = 0;
		while (await this.runNext()) done++;
		return done;
	}

	private async loop(): Promise<void> {
		const unsubscribe = this.queue.onEnqueued(() => this.wake());
		let ticked = Number.NEGATIVE_INFINITY;
		while (!this.stopping.signal.aborted) {
			if (performance.now() - ticked >= TICK_MS) {
				ticked = performance.now();
				await this.schedule.tick().catch((error: unknown) => {
					this.log.warn({ err: error }, "the schedule could not be read");
				});
			}
			const worked = await this.runNext().catch((error: unknown) => {
				this.log.warn({ err: error }, "the job queue could not be read");
				return false;
			});
			if (!worked) await this.rest();
		}
		unsubscribe();
	}

	private rest(): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, POLL_MS);
			this.wake = () => {
				clearTimeout(timer);
				resolve();
			};
			if (this.stopping.signal.aborted) this.wake();
		});
	}

	private async runNext(): Promise<boolean> {
		const job = await this.queue.claim();
		if (!job) return false;
		const log = this.log.child({
			jobId: job.id,
			kind: job.kind,
			attempt: job.attempt,
		});
		const lost = new AbortController();
		const beat = setInterval(() => {
			this.queue.heartbeat(job).then(
				(held) => held || lost.abort(),
				() => undefined,
			);
		}, HEARTBEAT_MS);
		try {
			const handler = this.handlers.get(job.kind);
			if (!handler) throw new Error(`No handler for jobs of kind ${job.kind}`);
			await this.database.patiently(() => handler(job, lost.signal));
			await this.queue.complete(job);
			log.info("job done");
		} catch (error) {
			const state = await this.queue
				.fail(job, error instanceof Error ? error.message : String(error))
				.catch(() => "RUNNING");
			log[state === "DEAD" ? "error" : "warn"](
				{ err: error, state },
				"job failed",
			);
		} finally {
			clearInterval(beat);
		}
		return true;
	}
}
