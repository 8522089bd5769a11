import {
	type FootprintMethod,
	type MethodFault,
	parseMethod,
} from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Principal } from "../../platform/auth/principal.js";
import type { Clock } from "../../platform/clock.js";
import { LENGTHS } from "../../platform/database/columns.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { DomainError, forbidden } from "../../platform/errors.js";
import type { Idempotency } from "../../platform/idempotency/idempotency.js";
import {
	mintTenantScope,
	PLATFORM_TENANT,
} from "../../platform/tenancy/scope.js";
import { requiredText } from "../../platform/text-input.js";
import { canReleaseMethod } from "./method.policy.js";
import type { MethodRepository } from "./method.repository.js";
import type { MethodService } from "./method.service.js";
import {
	definitionOf,
	hashOfText,
	type ReleasedMethod,
} from "./released-method.js";

interface Needs {
	readonly repository: MethodRepository;
	readonly methods: MethodService;
	readonly audit: AuditTrail;
	readonly idempotency: Idempotency;
	readonly clock: Clock;
}

/** The released method, or everything that is wrong with its definition. */
export type ReleaseOutcome =
	| { readonly released: ReleasedMethod }
	| { readonly faults: readonly MethodFault[] };

/** How operators release method versions. A release is for ever: a version can't be changed or withdrawn. */
export class MethodReleases {
	constructor(private readonly needs: Needs) {}

	/**
	 * @param input.definition the method as JSON
	 * @throws DomainError FORBIDDEN, INVALID_INPUT, ALREADY_EXISTS when the version is taken
	 */
	async release(
		principal: Principal,
		input: {
			readonly definition: string;
			readonly reason: string;
			readonly idempotencyKey: string;
		},
	): Promise<ReleaseOutcome> {
		if (!canReleaseMethod(principal))
			throw forbidden("Operators release method versions.");
		const reason = requiredText(input.reason, "reason", LENGTHS.text);
		const { method, faults } = parseMethod(input.definition);
		if (!method) return { faults };
		const untimely = this.untimely(method);
		if (untimely.length > 0) return { faults: untimely };
		const definition = definitionOf(method);
		const scope = mintTenantScope(PLATFORM_TENANT, {
			id: principal.userId,
			role: "OPERATOR",
		});
		const { idempotency, methods } = this.needs;
		const version = await idempotency.once(
			scope,
			"methodVersionRelease",
			input.idempotencyKey,
			{ definition, reason },
			async () => {
				await this.add(method, definition, principal.userId, reason);
				await this.needs.audit.record(scope, {
					action: "method.released",
					subject: method.version,
					detail: { definitionHash: hashOfText(definition), reason },
				});
				return method.version;
			},
		);
		return { released: await methods.byVersion(version) };
	}

	/** A release that says that it happens later would be the newest before it is there. */
	private untimely({ releasedOn }: FootprintMethod): MethodFault[] {
		const today = new Date(this.needs.clock.now()).toISOString().slice(0, 10);
		return releasedOn > today
			? [{ field: "releasedOn", message: "must not lie in the future." }]
			: [];
	}

	private async add(
		{ version }: FootprintMethod,
		definition: string,
		releasedBy: string,
		reason: string,
	): Promise<void> {
		const { repository, clock } = this.needs;
		const rows = await repository.versions();
		const added =
			!rows.some((row) => row.version === version) &&
			(await repository.add({
				version,
				ordinal: rows.length + 1,
				definition,
				definitionHash: hashOfText(definition),
				releasedAt: toDbTime(clock.now()),
				releasedBy,
				reason,
			}));
		if (!added)
			throw new DomainError(
				"ALREADY_EXISTS",
				`${version} is released already, or another version is being released now. A released version stays as it is: give this one another name, or try again.`,
				["definition", "version"],
			);
	}
}
