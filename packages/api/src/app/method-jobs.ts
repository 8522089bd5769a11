import { RESTATE_FLEET_JOB } from "../modules/methods/index.js";
import { mintTenantScope, SYSTEM_ACTOR } from "../platform/tenancy/scope.js";
import type { Application } from "./application.js";

/** Fleets are brought to the method version that their tenant took into use. */
export function registerMethodJobs(application: Application): void {
	application.worker.handle(
		RESTATE_FLEET_JOB,
		async ({ ownerTenantId }, signal) => {
			const scope = mintTenantScope(ownerTenantId, SYSTEM_ACTOR);
			await application.tenant(scope).restateFleet.run(signal);
		},
	);
}
