import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { DomainError, forbidden, notFound } from "../../platform/errors.js";
import type { Idempotency } from "../../platform/idempotency/idempotency.js";
import type { IdSource } from "../../platform/ids.js";
import type { JobQueue } from "../../platform/jobs/job-queue.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import type { TenantService } from "../tenancy/index.js";
import type { MethodAdoption, RestatementRest } from "./adoption.js";
import type { AdoptionRepository } from "./adoption.repository.js";
import { canAdoptMethod } from "./method.policy.js";
import type { MethodService } from "./method.service.js";
import type { ReleasedMethod } from "./released-method.js";

/** A job of a tenant: its devices are brought to the method version in use. */
export const RESTATE_FLEET_JOB = "fleet.restate";

interface Needs {
	readonly database: Database;
	readonly audit: AuditTrail;
	readonly idempotency: Idempotency;
	readonly jobs: JobQueue;
	readonly clock: Clock;
	readonly ids: IdSource;
}

/** Which method version a tenant's devices are computed by, and how that came about. */
export class TenantMethods {
	constructor(
		private readonly needs: Needs,
		private readonly scope: TenantScope,
		private readonly adopted: AdoptionRepository,
		private readonly methods: MethodService,
		private readonly tenants: Pick<TenantService, "tenantById">,
	) {}

	/** The version of new devices: the one adopted last, else the newest when the tenant was created. */
	async inUse(): Promise<ReleasedMethod> {
		const last = await this.adopted.last();
		if (last) return this.methods.byVersion(last.version);
		const tenant = await this.tenants.tenantById(this.scope.tenantId);
		if (!tenant) throw notFound("tenant", ["tenantId"]);
		return this.methods.initialOf(tenant.createdAt);
	}

	/** Newest first. */
	adoptions(): Promise<MethodAdoption[]> {
		return this.adopted.all();
	}

	lastAdoption(): Promise<MethodAdoption | undefined> {
		return this.adopted.last();
	}

	/**
	 * Takes another version into use: new devices are computed by it from now on, and a job restates those that no order
	 * covers. Quotes, orders and certificates keep what they say.
	 * @throws DomainError FORBIDDEN, NOT_FOUND, METHOD_ALREADY_IN_USE, METHOD_ADOPTION_RUNNING
	 */
	async adopt(input: {
		readonly version: string;
		readonly idempotencyKey: string;
	}): Promise<MethodAdoption> {
		if (!canAdoptMethod(this.scope.actor))
			throw forbidden(
				"Administrators of the tenant decide by which method its devices are computed.",
			);
		const { version, idempotencyKey } = input;
		const id = await this.needs.idempotency.once(
			this.scope,
			"methodVersionAdopt",
			idempotencyKey,
			{ version },
			() => this.decide(version),
		);
		const adoption = (await this.adopted.all()).find((it) => it.id === id);
		if (!adoption) throw new Error(`There is no adoption ${id}`);
		return adoption;
	}

	private async decide(version: string): Promise<string> {
		const { ids, clock, audit, jobs } = this.needs;
		await this.methods.byVersion(version);
		const { method } = await this.inUse();
		if (method.version === version)
			throw new DomainError(
				"METHOD_ALREADY_IN_USE",
				`${version} is the version in use. Nothing is to be done.`,
				["version"],
			);
		const last = await this.adopted.last();
		if (last && last.status !== "DONE") throw running(last.version);
		const id = ids.next("adoption");
		const added = await this.adopted.add({
			id,
			ordinal: (last?.ordinal ?? 0) + 1,
			version,
			previousVersion: method.version,
			adoptedAt: toDbTime(clock.now()),
			adoptedBy: this.scope.actor.id,
		});
		if (!added) throw running(version);
		await audit.record(this.scope, {
			action: "method.adopted",
			subject: id,
			detail: { version, previousVersion: method.version },
		});
		await jobs.enqueue({
			kind: RESTATE_FLEET_JOB,
			ownerTenantId: this.scope.tenantId,
			payload: {},
		});
		return id;
	}

	/** Has the devices looked at again, after some were left with a footprint of another version; call in the unit that left them. */
	async restateLater(delayMs = 0): Promise<void> {
		await this.needs.jobs.enqueue({
			kind: RESTATE_FLEET_JOB,
			ownerTenantId: this.scope.tenantId,
			payload: {},
			delayMs,
		});
	}

	/** The job has counted the devices that it will look at; of several counts the first stays. */
	restatementBegan(adoptionId: string, devices: number): Promise<void> {
		const at = toDbTime(this.needs.clock.now());
		return this.needs.database.write(() =>
			this.adopted.begin(adoptionId, devices, at),
		);
	}

	/** So many devices more have a footprint of the version; call in the unit that gave it to them. */
	restated(adoptionId: string, devices: number): Promise<void> {
		return this.adopted.moved(adoptionId, devices);
	}

	/** Every device that could be restated is; call in the unit that saw it. */
	async restatementEnded(
		adoption: MethodAdoption,
		rest: RestatementRest,
	): Promise<void> {
		const at = toDbTime(this.needs.clock.now());
		if (!(await this.adopted.end(adoption.id, rest, at))) return;
		const { restated } = (await this.adopted.last()) ?? adoption;
		await this.needs.audit.record(this.scope, {
			action: "method.restated",
			subject: adoption.id,
			detail: { version: adoption.version, restated, ...rest },
		});
	}
}

const running = (version: string) =>
	new DomainError(
		"METHOD_ADOPTION_RUNNING",
		`The devices are being restated to ${version}. Adopt another version when that is done.`,
		["version"],
	);
