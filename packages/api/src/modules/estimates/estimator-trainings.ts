import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import { LENGTHS } from "../../platform/database/columns.js";
import type { Database } from "../../platform/database/database.js";
import { DomainError } from "../../platform/errors.js";
import type { Idempotency } from "../../platform/idempotency/idempotency.js";
import type { JobQueue } from "../../platform/jobs/job-queue.js";
import {
	type Actor,
	mintTenantScope,
	PLATFORM_TENANT,
} from "../../platform/tenancy/scope.js";
import { optionalText, requiredText } from "../../platform/text-input.js";
import type { EstimatorService } from "./estimator.service.js";

/** A job of the platform: an estimator is trained, or the first one if there is none. */
export const ESTIMATOR_TRAIN_JOB = "estimates.train";

interface Needs {
	readonly database: Database;
	readonly audit: AuditTrail;
	readonly idempotency: Idempotency;
	readonly jobs: JobQueue;
}

interface TrainingOrder {
	readonly version: string | null;
	readonly reason: string;
	/** Who ordered it. */
	readonly actorId: string;
}

/** Trainings that a worker carries out: they take longer than a request may. */
export class EstimatorTrainings {
	constructor(
		private readonly needs: Needs,
		private readonly estimators: EstimatorService,
	) {}

	/** @throws DomainError INVALID_INPUT, ALREADY_EXISTS */
	async order(
		userId: string,
		input: {
			readonly version?: string | null;
			readonly reason: string;
			readonly idempotencyKey: string;
		},
	): Promise<void> {
		const version = optionalText(input.version, "version", LENGTHS.code);
		const reason = requiredText(input.reason, "reason", LENGTHS.text);
		const actor: Actor = { id: userId, role: "OPERATOR" };
		await this.needs.idempotency.once(
			mintTenantScope(PLATFORM_TENANT, actor),
			"estimatorTrain",
			input.idempotencyKey,
			{ version, reason },
			async () => {
				if (version !== null) await this.estimators.requireFree(version);
				await this.enqueue({ version, reason, actorId: userId });
				return version ?? "";
			},
		);
	}

	/** Has the first estimator trained, if there is none yet: what a server does when it starts. */
	async orderFirst(): Promise<void> {
		if ((await this.estimators.heads()).length > 0) return;
		await this.needs.database.write(() => this.enqueue(null));
	}

	/** Carries an order out. A training that can't be done is told to the audit; sent again, it would end alike. */
	async carryOut(order: TrainingOrder | null): Promise<void> {
		if (order === null) {
			await this.estimators.trainFirst();
			return;
		}
		const actor: Actor = { id: order.actorId, role: "OPERATOR" };
		try {
			await this.estimators.train(order, actor);
		} catch (error) {
			if (!(error instanceof DomainError)) throw error;
			const { code, message } = error;
			await this.needs.database.write(() =>
				this.needs.audit.record(mintTenantScope(PLATFORM_TENANT, actor), {
					action: "estimator.refused",
					subject: order.version ?? "estimator",
					detail: { code, message },
				}),
			);
		}
	}

	private async enqueue(order: TrainingOrder | null): Promise<void> {
		await this.needs.jobs.enqueue({
			kind: ESTIMATOR_TRAIN_JOB,
			ownerTenantId: PLATFORM_TENANT,
			payload: { order },
		});
	}
}
