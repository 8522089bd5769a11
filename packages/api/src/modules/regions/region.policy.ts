import { hasRole, type Principal } from "../../platform/auth/principal.js";

/** Proposes a new revision of the region's rollout. */
export const canRevise = (
	principal: Principal | undefined,
	regionId: string,
): boolean =>
	principal?.grants.some(
		(grant) => grant.role === "REGIONAL_MANAGER" && grant.regionId === regionId,
	) ?? false;

/** Approves what another person revised. */
export const canApprove = canRevise;

/** Sees settings of the rollout: its managers, operators and auditors. Tenants see what they are offered, not the plan. */
export const canSeeRollout = (
	principal: Principal | undefined,
	regionId: string,
): boolean =>
	principal !== undefined &&
	(canRevise(principal, regionId) ||
		hasRole(principal, "OPERATOR") ||
		hasRole(principal, "AUDITOR") ||
		hasRole(principal, "REGIONAL_MANAGER"));
