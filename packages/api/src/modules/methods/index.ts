import type { AssuranceService } from "./assurance.service.js";
import type { MethodService } from "./method.service.js";
import type { MethodReleases } from "./method-releases.js";
import type { TenantMethods } from "./tenant-methods.js";

export type { MethodAdoption, RestatementStatus } from "./adoption.js";
export {
	type AssuranceStatement,
	type QuotedAssurance,
	quotedOf,
} from "./assurance.js";
export { AssuranceService } from "./assurance.service.js";
export {
	AssuranceStatementType,
	QuotedAssuranceType,
} from "./assurance.type.js";
export { canAdoptMethod, canReleaseMethod } from "./method.policy.js";
export { MethodVersionResolver } from "./method.resolver.js";
export { MethodService } from "./method.service.js";
export { MethodVersionType, methodType } from "./method.type.js";
export { MethodReleases } from "./method-releases.js";
export type { ReleasedMethod } from "./released-method.js";
export { RESTATE_FLEET_JOB, TenantMethods } from "./tenant-methods.js";
export {
	MethodAdoptionResolver,
	TenantMethodsResolver,
} from "./tenant-methods.resolver.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly methods: MethodService;
		readonly methodReleases: MethodReleases;
		readonly assurance: AssuranceService;
	}
	interface TenantServices {
		readonly methods: TenantMethods;
	}
}
