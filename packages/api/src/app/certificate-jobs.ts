import {
	CERTIFICATE_ISSUE_JOB,
	orderOfJob,
} from "../modules/certificates/index.js";
import { mintTenantScope, SYSTEM_ACTOR } from "../platform/tenancy/scope.js";
import type { Application } from "./application.js";

/** Certificates are issued, superseded and withdrawn by the worker, as the tenant's own services. */
export function registerCertificateJobs(application: Application): void {
	application.worker.handle(
		CERTIFICATE_ISSUE_JOB,
		async ({ ownerTenantId, payload }) => {
			const scope = mintTenantScope(ownerTenantId, SYSTEM_ACTOR);
			await application
				.tenant(scope)
				.certificateIssuer.issue(orderOfJob(payload));
		},
	);
}
