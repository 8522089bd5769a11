import type { JobQueue } from "../../platform/jobs/job-queue.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { CertificateRequests } from "../orders/index.js";

export const CERTIFICATE_ISSUE_JOB = "certificate.issue";

interface Payload {
	readonly orderId: string;
}

/** Asks for certificates by jobs written in the open unit of work: they are made once what they tell of is committed. */
export class CertificateJobs implements CertificateRequests {
	constructor(private readonly jobs: JobQueue) {}

	async request(scope: TenantScope, orderId: string): Promise<void> {
		const payload: Payload = { orderId };
		await this.jobs.enqueue({
			kind: CERTIFICATE_ISSUE_JOB,
			ownerTenantId: scope.tenantId,
			payload,
		});
	}
}

/** The order that such a job is about. */
export const orderOfJob = (payload: unknown): string =>
	(payload as Payload).orderId;
