import { createHash } from "node:crypto";
import type { ErrorCode } from "@tonnetrace/contract";
import type { Clock } from "../clock.js";
import { LENGTHS } from "../database/columns.js";
import type { Database, Row } from "../database/database.js";
import { toDbTime } from "../database/db-time.js";
import {
	isConflict,
	isDuplicateKey,
	isLockTimeout,
	unavailable,
} from "../database/faults.js";
import { DomainError, invalidInput } from "../errors.js";
import type { TenantScope } from "../tenancy/scope.js";

interface Refusal {
	readonly code: ErrorCode;
	readonly message: string;
	readonly field?: readonly string[];
}

type Outcome = { readonly effect: string } | { readonly refusal: Refusal };

interface KeyRow {
	readonly fingerprint: string;
	readonly outcome: string;
}

const IN_PROGRESS = "running";

/** Passing faults roll the key back with the effect: the same request may then be sent again. */
const NOT_AN_ANSWER = new Set<ErrorCode>([
	"UNAVAILABLE",
	"INTERNAL",
	"RATE_LIMITED",
	"UNAUTHENTICATED",
	"IDEMPOTENCY_IN_PROGRESS",
	"IDEMPOTENCY_KEY_REUSED",
]);

/** The same value always gives the same text: keys sorted, undefined left out. */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (value !== null && typeof value === "object") {
		const entries = Object.entries(value).filter(
			([, item]) => item !== undefined && item !== null,
		);
		return `{${entries
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`)
			.join(",")}}`;
	}
	return JSON.stringify(value ?? null);
}

/**
 * Carries a request out once per (tenant, principal, operation, key). The key's row is written first in the effect's own
 * transaction, so a second request waits on it and then gets the stored answer, a refusal included.
 */
export class Idempotency {
	constructor(
		private readonly database: Database,
		private readonly clock: Clock,
	) {}

	/** Forgets the answers of one tenant's requests from before a moment, milliseconds since the epoch. */
	async forget({ tenantId }: TenantScope, before: number): Promise<void> {
		await this.database.write(() =>
			this.database.run(
				"DELETE FROM idempotency_key WHERE tenantId = :tenantId AND createdAt < :before",
				{ tenantId, before: toDbTime(before) },
			),
		);
	}

	/**
	 * @param effect does the work within the open unit and answers the id of what it made
	 * @returns the id, from this or the first request
	 * @throws DomainError IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS, or the (stored) refusal
	 */
	async once(
		scope: TenantScope,
		operation: string,
		idempotencyKey: string,
		input: object,
		effect: () => Promise<string>,
	): Promise<string> {
		if (idempotencyKey.trim() === "" || idempotencyKey.length > LENGTHS.key) {
			throw invalidInput(
				`idempotencyKey: give 1 to ${LENGTHS.key} characters, a new key for each new request (a UUID is good).`,
				"idempotencyKey",
			);
		}
		const key = {
			tenantId: scope.tenantId,
			principalId: scope.actor.id,
			operation,
			idempotencyKey,
		};
		const fingerprint = createHash("sha256")
			.update(canonicalJson({ ...input, idempotencyKey: null }))
			.digest("hex");
		const createdAt = toDbTime(this.clock.now());
		try {
			return await this.database.write(async () => {
				await this.open({
					...key,
					fingerprint,
					outcome: IN_PROGRESS,
					createdAt,
				});
				const id = await effect();
				await this.settle(key, { effect: id });
				return id;
			});
		} catch (error) {
			if (isDuplicateKey(error)) return this.replay(key, fingerprint, error);
			if (isConflict(error)) throw unavailable();
			if (error instanceof DomainError && !NOT_AN_ANSWER.has(error.code))
				return this.refuse(key, fingerprint, createdAt, error);
			throw error;
		}
	}

	/** Waits, for a bounded time, while another request holds the key. Not retried: the caller does that. */
	private async open(row: Row): Promise<void> {
		try {
			await this.database.insert("idempotency_key", [row]);
		} catch (error) {
			if (!isLockTimeout(error)) throw error;
			throw new DomainError(
				"IDEMPOTENCY_IN_PROGRESS",
				"The first request with this key still runs. Send the same request again shortly.",
				["idempotencyKey"],
			);
		}
	}

	private async settle(key: KeyParts, outcome: Outcome): Promise<void> {
		await this.database.run(
			"UPDATE idempotency_key SET outcome = :outcome WHERE tenantId = :tenantId AND principalId = :principalId AND operation = :operation AND idempotencyKey = :idempotencyKey",
			{ ...key, outcome: JSON.stringify(outcome) },
		);
	}

	// The effect's transaction is rolled back, and the key's row with it; the refusal is the answer, so it gets a row of its own.
	// Where a request that waited meanwhile got an answer of its own, that one is everybody's.
	private async refuse(
		key: KeyParts,
		fingerprint: string,
		createdAt: string,
		refused: DomainError,
	): Promise<string> {
		const { code, message, field } = refused;
		const outcome = JSON.stringify({
			refusal: { code, message, field },
		} satisfies Outcome);
		try {
			await this.database.write(() =>
				this.open({ ...key, fingerprint, outcome, createdAt }),
			);
		} catch (error) {
			if (!isDuplicateKey(error)) throw error;
			return this.replay(key, fingerprint, refused);
		}
		throw refused;
	}

	private async replay(
		key: KeyParts,
		fingerprint: string,
		original: unknown,
	): Promise<string> {
		const row = await this.database.first<KeyRow>(
			"SELECT fingerprint, outcome FROM idempotency_key WHERE tenantId = :tenantId AND principalId = :principalId AND operation = :operation AND idempotencyKey = :idempotencyKey",
			{ ...key },
		);
		// A duplicate of another key than ours: the effect's own fault.
		if (!row) throw original;
		if (row.fingerprint !== fingerprint) {
			throw new DomainError(
				"IDEMPOTENCY_KEY_REUSED",
				"This idempotency key was used with another input. Take a new key for a new request.",
				["idempotencyKey"],
			);
		}
		const outcome = JSON.parse(row.outcome) as Outcome;
		if ("refusal" in outcome)
			throw new DomainError(
				outcome.refusal.code,
				outcome.refusal.message,
				outcome.refusal.field,
			);
		return outcome.effect;
	}
}

interface KeyParts extends Record<string, string> {
	tenantId: string;
	principalId: string;
	operation: string;
	idempotencyKey: string;
}
