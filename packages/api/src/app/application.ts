import { AuditTrail } from "../platform/audit/audit-trail.js";
import { type Clock, systemClock } from "../platform/clock.js";
import type { Config } from "../platform/config.js";
import { type Connection, connect } from "../platform/database/connect.js";
import type { Database } from "../platform/database/database.js";
import type {
	PlatformServices,
	TenantServices,
} from "../platform/graphql/context.js";
import { Idempotency } from "../platform/idempotency/idempotency.js";
import { createIdSource, type IdSource } from "../platform/ids.js";
import { JobQueue } from "../platform/jobs/job-queue.js";
import { Schedule } from "../platform/jobs/schedule.js";
import { Worker } from "../platform/jobs/worker.js";
import type { Log } from "../platform/log.js";
import {
	mintTenantScope,
	SYSTEM_ACTOR,
	type TenantScope,
} from "../platform/tenancy/scope.js";
import { ENTITIES } from "./entities.js";
import { registerJobs } from "./jobs.js";
import { composePlatform } from "./platform-services.js";
import { composeTenant } from "./tenant-services.js";

/** What every module may be built from. */
export interface Ports {
	readonly config: Config;
	readonly database: Database;
	readonly clock: Clock;
	readonly ids: IdSource;
	readonly log: Log;
	readonly audit: AuditTrail;
	readonly idempotency: Idempotency;
	readonly jobs: JobQueue;
}

/** The composed product: one per process, used by server, worker, command line and tests alike. */
export interface Application extends Ports {
	readonly dataSource: Connection["dataSource"];
	readonly platform: PlatformServices;
	readonly worker: Worker;
	/** Tasks that come round. */
	readonly schedule: Schedule;
	/** Services bound to one tenant; the scope proves that the caller may enter it. */
	tenant(scope: TenantScope): TenantServices;
	close(): Promise<void>;
}

export interface Clocks {
	/** Of this process; the system's when left out. */
	readonly clock?: Clock;
	/** In place of the database's own, where a past is made up. */
	readonly databaseClock?: Clock;
}

/** Connects and composes; runs nothing yet. */
export async function createApplication(
	config: Config,
	log: Log,
	{ clock = systemClock, databaseClock }: Clocks = {},
): Promise<Application> {
	const { database, dataSource } = await connect(
		config.database,
		ENTITIES,
		databaseClock,
	);
	const ids = createIdSource(clock);
	const ports: Ports = {
		config,
		database,
		clock,
		ids,
		log,
		audit: new AuditTrail(database, clock, ids),
		idempotency: new Idempotency(database, clock),
		jobs: new JobQueue(database, ids),
	};
	const platform = composePlatform(ports);
	const schedule = new Schedule(database, ports.jobs);
	const worker = new Worker(database, ports.jobs, schedule, log);
	const application: Application = {
		...ports,
		dataSource,
		platform,
		worker,
		schedule,
		tenant: (scope) => composeTenant(ports, platform, scope),
		close: async () => {
			await worker.stop();
			await database.close();
		},
	};
	platform.inventory.observeRetirements({
		retired: async (changes) => {
			for (const change of changes) {
				const scope = mintTenantScope(change.tenantId, SYSTEM_ACTOR);
				await application.tenant(scope).orderRetirements.apply(change);
			}
		},
	});
	registerJobs(application);
	return application;
}
