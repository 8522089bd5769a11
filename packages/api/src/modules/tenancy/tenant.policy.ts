import type { Actor } from "../../platform/tenancy/scope.js";

type Entered = Pick<Actor, "role">;

const WRITERS: readonly Actor["role"][] = [
	"TENANT_ADMIN",
	"TENANT_MEMBER",
	"RESELLER_ADMIN",
	"RESELLER_MEMBER",
	"SYSTEM",
];
const OVERSEERS: readonly Actor["role"][] = [
	"TENANT_ADMIN",
	"RESELLER_ADMIN",
	"OPERATOR",
	"AUDITOR",
	"SYSTEM",
];

/** Registers devices and imports fleet files. */
export const canImport = ({ role }: Entered): boolean => WRITERS.includes(role);

/** Makes quotes, places and cancels orders. */
export const canOrder = ({ role }: Entered): boolean => WRITERS.includes(role);

/** Reads the tenant's audit events. */
export const canSeeAudit = ({ role }: Entered): boolean =>
	OVERSEERS.includes(role);

/** Sees who the tenant's members are. */
export const canSeeMembers = ({ role }: Entered): boolean => role !== "PUBLIC";
