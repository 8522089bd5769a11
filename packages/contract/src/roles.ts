/** Every role that can be granted. Tenant and reseller roles belong to one tenant or reseller, a regional manager to one region. */
export const ROLES = [
	"TENANT_ADMIN",
	"TENANT_MEMBER",
	"TENANT_VIEWER",
	"RESELLER_ADMIN",
	"RESELLER_MEMBER",
	"REGIONAL_MANAGER",
	"OPERATOR",
	"AUDITOR",
] as const;

export type Role = (typeof ROLES)[number];
