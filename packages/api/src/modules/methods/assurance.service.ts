import { claimPolicy, findForbiddenPhrases } from "@tonnetrace/domain";
import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Principal } from "../../platform/auth/principal.js";
import type { Clock } from "../../platform/clock.js";
import { LENGTHS } from "../../platform/database/columns.js";
import { toDbTime } from "../../platform/database/db-time.js";
import { forbidden, invalidInput, notFound } from "../../platform/errors.js";
import type { Idempotency } from "../../platform/idempotency/idempotency.js";
import type { IdSource } from "../../platform/ids.js";
import {
	mintTenantScope,
	PLATFORM_TENANT,
} from "../../platform/tenancy/scope.js";
import { optionalUrl, requiredText } from "../../platform/text-input.js";
import {
	ASSURANCE_LENGTHS,
	type AssuranceStatement,
	type NewAssuranceStatement,
} from "./assurance.js";
import { canReleaseMethod } from "./method.policy.js";
import type { MethodRepository } from "./method.repository.js";
import type { MethodService } from "./method.service.js";

interface Needs {
	readonly repository: MethodRepository;
	readonly methods: MethodService;
	readonly audit: AuditTrail;
	readonly idempotency: Idempotency;
	readonly clock: Clock;
	readonly ids: IdSource;
}

const SHA256 = /^[0-9a-f]{64}$/;

/** What third parties stated of method versions. Statements are attached and quoted word for word, never edited or taken off. */
export class AssuranceService {
	constructor(private readonly needs: Needs) {}

	/** Of each version, the oldest statement first; a version without any is absent. */
	async ofVersions(
		versions: readonly string[],
	): Promise<Map<string, AssuranceStatement[]>> {
		const found = new Map<string, AssuranceStatement[]>();
		for (const statement of await this.needs.repository.statements([
			...new Set(versions),
		])) {
			const { methodVersion } = statement;
			found.set(methodVersion, [
				...(found.get(methodVersion) ?? []),
				statement,
			]);
		}
		return found;
	}

	/** @throws DomainError FORBIDDEN, NOT_FOUND, INVALID_INPUT naming the field */
	async attach(
		principal: Principal,
		input: NewAssuranceStatement,
	): Promise<AssuranceStatement> {
		if (!canReleaseMethod(principal))
			throw forbidden("Operators attach assurance statements.");
		const { repository, methods, audit, idempotency, clock, ids } = this.needs;
		const scope = mintTenantScope(PLATFORM_TENANT, {
			id: principal.userId,
			role: "OPERATOR",
		});
		const stated = checked(input, clock.now());
		const id = await idempotency.once(
			scope,
			"assuranceStatementAttach",
			input.idempotencyKey,
			input,
			async () => {
				const all = await methods.all();
				if (!all.some(({ method }) => method.version === stated.methodVersion))
					throw notFound("method version", ["methodVersion"]);
				const row: AssuranceStatement = {
					...stated,
					id: ids.next("assurance"),
					attachedAt: toDbTime(clock.now()),
					attachedBy: principal.userId,
				};
				await repository.addStatement(row);
				await audit.record(scope, {
					action: "assurance.attached",
					subject: row.id,
					detail: {
						methodVersion: row.methodVersion,
						documentHash: row.documentHash,
					},
				});
				return row.id;
			},
		);
		const row = await repository.statement(id);
		if (!row) throw new Error(`There is no assurance statement ${id}`);
		return row;
	}
}

/** @throws DomainError INVALID_INPUT */
function checked(
	input: NewAssuranceStatement,
	now: number,
): Omit<AssuranceStatement, "id" | "attachedAt" | "attachedBy"> {
	const { statedOn, validUntil = null } = input;
	const documentHash = input.documentHash.trim().toLowerCase();
	if (!SHA256.test(documentHash))
		throw invalidInput(
			"documentHash: give the SHA-256 of the signed document, 64 hexadecimal digits.",
			"documentHash",
		);
	if (statedOn > new Date(now).toISOString().slice(0, 10))
		throw invalidInput("statedOn: the day lies in the future.", "statedOn");
	if (validUntil !== null && validUntil < statedOn)
		throw invalidInput(
			"validUntil: it ends before it was stated.",
			"validUntil",
		);
	const text = (field: "body" | "standard" | "scope", longest: number) =>
		sayable(requiredText(input[field], field, longest), field, now);
	return {
		methodVersion: input.methodVersion,
		body: text("body", LENGTHS.name),
		standard: text("standard", LENGTHS.name),
		scope: text("scope", LENGTHS.text),
		quotation: sayable(
			requiredText(input.quotation, "quotation", ASSURANCE_LENGTHS.quotation),
			"quotation",
			now,
		),
		statedOn,
		validUntil,
		documentHash,
		documentUrl: optionalUrl(input.documentUrl, "documentUrl", LENGTHS.url, [
			"https",
		]),
	};
}

/**
 * What certificates will quote is held to their claim rules now, while it can still be left out.
 * @throws DomainError INVALID_INPUT
 */
function sayable(text: string, field: string, at: number): string {
	const policy = claimPolicy({
		jurisdiction: "INTERNATIONAL",
		audience: "B2C",
		at,
	});
	const [found] = findForbiddenPhrases(text, policy);
	if (found)
		throw invalidInput(
			`${field}: "${found.found}" may not stand on a certificate. Quote another sentence of the statement.`,
			field,
		);
	return text;
}
