import { hasRole, type Principal } from "../../platform/auth/principal.js";
import type { Actor } from "../../platform/tenancy/scope.js";

/** Releases method versions and attaches assurance statements. */
export const canReleaseMethod = (principal: Principal | undefined): boolean =>
	principal !== undefined && hasRole(principal, "OPERATOR");

const ADOPTERS: readonly Actor["role"][] = [
	"TENANT_ADMIN",
	"RESELLER_ADMIN",
	"SYSTEM",
];

/** Decides by which method version the tenant's devices are computed. */
export const canAdoptMethod = ({ role }: Pick<Actor, "role">): boolean =>
	ADOPTERS.includes(role);
