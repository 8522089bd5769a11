import { ASSIGN_MISSING_JOB } from "../modules/fleet/index.js";
import { SHEETS_ADDED_JOB } from "../modules/footprints/index.js";
import {
	FLEET_IMPORT_JOB,
	SHEET_IMPORT_JOB,
} from "../modules/imports/index.js";
import { type ClaimedJob, JOB_ATTEMPTS } from "../platform/jobs/job-queue.js";
import { mintTenantScope, SYSTEM_ACTOR } from "../platform/tenancy/scope.js";
import type { Application } from "./application.js";

interface ImportPayload {
	readonly importId: string;
	/** Who started it; the job acts for them. */
	readonly actorId: string;
}

/** Carries out; when the last attempt fails too, ends the import, so that nobody waits for it for ever. */
async function orGiveUp(
	{ attempt }: ClaimedJob,
	work: () => Promise<void>,
	giveUp: () => Promise<void>,
): Promise<void> {
	try {
		await work();
	} catch (error) {
		if (attempt >= JOB_ATTEMPTS) await giveUp();
		throw error;
	}
}

/** Jobs of imports and of what follows from new footprint sheets. */
export function registerImportJobs(application: Application): void {
	const { database, jobs, platform, worker } = application;
	worker.handle(FLEET_IMPORT_JOB, (job, signal) => {
		const { importId, actorId } = job.payload as ImportPayload;
		const { fleetImportRunner: runner } = application.tenant(
			mintTenantScope(job.ownerTenantId, { id: actorId, role: "SYSTEM" }),
		);
		return orGiveUp(
			job,
			() => runner.run(importId, signal),
			() => runner.giveUp(importId),
		);
	});
	worker.handle(SHEET_IMPORT_JOB, (job, signal) => {
		const { importId, actorId } = job.payload as ImportPayload;
		const runner = platform.sheetImportRunner;
		return orGiveUp(
			job,
			() => runner.run(importId, actorId, signal),
			() => runner.giveUp(importId, actorId),
		);
	});
	worker.handle(SHEETS_ADDED_JOB, async () => {
		const tenantIds = await platform.tenants.allIds();
		await database.write(async () => {
			for (const ownerTenantId of tenantIds)
				await jobs.enqueue({
					kind: ASSIGN_MISSING_JOB,
					ownerTenantId,
					payload: {},
				});
		});
	});
	worker.handle(ASSIGN_MISSING_JOB, async (job) => {
		const scope = mintTenantScope(job.ownerTenantId, SYSTEM_ACTOR);
		const { fleet } = application.tenant(scope);
		await fleet.assignMissing();
		await fleet.replaceEstimates();
	});
}
