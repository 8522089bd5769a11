import type { Role } from "@tonnetrace/contract";

/** Who acts: a signed-in user, a key, or the platform itself. */
export interface Actor {
	/** Pseudonymous id for audit and idempotency: a user id, a key id, or `system`. */
	readonly id: string;
	/** The role in which the actor entered; policies decide by it. `SYSTEM` is a job. */
	readonly role: Role | "SYSTEM" | "PUBLIC";
}

export const SYSTEM_ACTOR: Actor = { id: "system", role: "SYSTEM" };

/** Owner of rows that belong to no tenant but live in tenant-keyed tables: the platform's own audit events, files and keys. */
export const PLATFORM_TENANT = "platform";

const minted = Symbol("minted by authentication");

/**
 * Proof that the actor may enter one tenant. Without it no tenant-owned row can be reached: repositories are bound to it
 * when they are made. Only `mintTenantScope` makes one, and only authentication and jobs call that.
 */
export class TenantScope {
	/** @internal */
	constructor(
		proof: typeof minted,
		readonly tenantId: string,
		readonly actor: Actor,
	) {
		if (proof !== minted)
			throw new Error("A tenant scope is minted by authentication only");
	}
}

/** Call only after the actor's relation to the tenant was checked. */
export const mintTenantScope = (tenantId: string, actor: Actor) =>
	new TenantScope(minted, tenantId, actor);

/**
 * Proof that the actor may read across tenants: operators and auditors (`tenantIds` undefined: all), or a reseller over its
 * customers. Roll-ups and lists over tenants are read-only and take this instead of a tenant scope.
 */
export class CrossTenantScope {
	/** @internal */
	constructor(
		proof: typeof minted,
		readonly reason: "OPERATOR" | "AUDITOR" | "RESELLER" | "PUBLIC" | "SYSTEM",
		readonly actor: Actor,
	) {
		if (proof !== minted)
			throw new Error("A cross-tenant scope is minted by authentication only");
	}
}

export const mintCrossTenantScope = (
	reason: CrossTenantScope["reason"],
	actor: Actor,
) => new CrossTenantScope(minted, reason, actor);
