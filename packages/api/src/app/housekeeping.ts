import { mintTenantScope, SYSTEM_ACTOR } from "../platform/tenancy/scope.js";
import type { Application } from "./application.js";
import { checkAllBooks } from "./check-all-books.js";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The answers of idempotent requests, and jobs that are done, are kept for so long. */
const KEPT_DAYS = 90;
/** So long an import waits for its file or its mapping. */
const IMPORT_WAITS_DAYS = 7;

/** Forgets what nobody can need any more. Each step is safe to repeat. */
async function tidy(app: Application, signal: AbortSignal): Promise<void> {
	const now = await app.database.now();
	const kept = now - KEPT_DAYS * DAY_MS;
	await app.jobs.forgetDone(kept);
	await app.platform.identity.forgetExpiredSessions();
	for (const tenantId of await app.platform.tenants.allIds()) {
		signal.throwIfAborted();
		const scope = mintTenantScope(tenantId, SYSTEM_ACTOR);
		const { files, fleetImportRunner } = app.tenant(scope);
		await fleetImportRunner.abandon(IMPORT_WAITS_DAYS);
		await files.sweep(now - DAY_MS);
		await app.idempotency.forget(scope, kept);
	}
}

/** Tasks that come round: tidying, and the proof that the books are right. */
export function registerHousekeeping(app: Application): void {
	app.worker.every({
		task: "housekeeping",
		everyMs: HOUR_MS,
		run: async (signal) => {
			await tidy(app, signal);
			return 0;
		},
	});
	app.worker.every({
		task: "books.check",
		everyMs: DAY_MS,
		run: async () => {
			// Rows change while they are read: a fault is one that is found twice.
			const first = new Set(await checkAllBooks(app));
			const again = first.size > 0 ? await checkAllBooks(app) : [];
			const faults = again.filter((fault) => first.has(fault));
			for (const fault of faults)
				app.log.error({ fault }, "the books are wrong");
			return faults.length;
		},
	});
}
