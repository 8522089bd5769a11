import type { Role } from "@tonnetrace/contract";

export interface RoleGrant {
	readonly role: Role;
	readonly tenantId: string | null;
	readonly resellerId: string | null;
	readonly regionId: string | null;
}

/** The signed-in user with all roles. */
export interface Principal {
	readonly userId: string;
	readonly email: string;
	readonly name: string;
	readonly locale: string;
	readonly grants: readonly RoleGrant[];
}

export const hasRole = (principal: Principal, role: Role): boolean =>
	principal.grants.some((grant) => grant.role === role);

export const resellerOf = (principal: Principal): RoleGrant | undefined =>
	principal.grants.find(({ resellerId }) => resellerId !== null);

/** Operators and auditors read across all tenants. */
export const readsAllTenants = (principal: Principal): boolean =>
	hasRole(principal, "OPERATOR") || hasRole(principal, "AUDITOR");
