import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Config } from "../config.js";
import type { Database } from "../database/database.js";
import type { JobQueue } from "../jobs/job-queue.js";
import type { Schedule } from "../jobs/schedule.js";

const READY_WITHIN_MS = 2_000;
const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

const answersInTime = (work: Promise<unknown>): Promise<boolean> => {
	let timer: NodeJS.Timeout;
	const late = new Promise<boolean>((resolve) => {
		timer = setTimeout(() => resolve(false), READY_WITHIN_MS);
	});
	return Promise.race([
		work.then(
			() => true,
			() => false,
		),
		late,
	]).finally(() => clearTimeout(timer));
};

/** `/healthz`: the process runs. `/readyz`: it can serve, so the database answers and it isn't shutting down. */
export function healthRoutes(
	app: FastifyInstance,
	database: Database,
	isStopping: () => boolean,
): void {
	app.get("/healthz", async () => ({ status: "ok" }));
	app.get("/readyz", async (_request, reply) => {
		const ready =
			!isStopping() && (await answersInTime(database.query("SELECT 1 AS one")));
		return reply
			.code(ready ? 200 : 503)
			.send({ status: ready ? "ready" : "not ready" });
	});
}

/** `/metrics` for Prometheus: process, HTTP times by route, job backlog, tasks that come round. Loopback only, unless a token is configured. */
export function metricsRoute(
	app: FastifyInstance,
	{ jobs, schedule }: { jobs: JobQueue; schedule: Schedule },
	{ metricsToken }: Pick<Config, "metricsToken">,
): void {
	const register = new Registry();
	collectDefaultMetrics({ register });
	const seconds = new Histogram({
		name: "tonnetrace_http_request_seconds",
		help: "Time to answer, by route and status.",
		labelNames: ["method", "route", "status"],
		buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
		registers: [register],
	});
	const waiting = new Gauge({
		name: "tonnetrace_jobs",
		help: "Jobs that are not done, by state.",
		labelNames: ["state"],
		registers: [register],
	});
	const lag = new Gauge({
		name: "tonnetrace_jobs_lag_seconds",
		help: "Age of the oldest job that is due.",
		registers: [register],
	});
	const taskDone = new Gauge({
		name: "tonnetrace_task_done_timestamp_seconds",
		help: "When a task that comes round was done last.",
		labelNames: ["task"],
		registers: [register],
	});
	const taskFaults = new Gauge({
		name: "tonnetrace_task_faults",
		help: "What the last run of the task found to be wrong.",
		labelNames: ["task"],
		registers: [register],
	});
	app.addHook("onResponse", async (request, reply) => {
		seconds.observe(
			{
				method: request.method,
				route: request.routeOptions.url ?? "other",
				status: String(reply.statusCode),
			},
			reply.elapsedTime / 1000,
		);
	});
	app.get("/metrics", async (request, reply) => {
		const allowed = metricsToken
			? request.headers.authorization === `Bearer ${metricsToken}`
			: LOOPBACK.has(request.ip);
		if (!allowed) return reply.code(404).send({ error: "Not found" });
		const { counts, lagMs } = await jobs.backlog();
		waiting.reset();
		for (const [state, n] of Object.entries(counts)) waiting.set({ state }, n);
		lag.set(lagMs / 1000);
		for (const { task, doneAt, faults } of await schedule.runs()) {
			taskDone.set({ task }, doneAt / 1000);
			taskFaults.set({ task }, faults);
		}
		return reply.type(register.contentType).send(await register.metrics());
	});
}
