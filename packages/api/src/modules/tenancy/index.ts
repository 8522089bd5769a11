import type { TenantRow } from "./tenant.repository.js";
import type { TenantService } from "./tenant.service.js";

export { resellerLoader, tenantLoader } from "./tenant.loaders.js";
export {
	canImport,
	canOrder,
	canSeeAudit,
	canSeeMembers,
} from "./tenant.policy.js";
export type { TenantRow } from "./tenant.repository.js";
export {
	type EnteredTenant,
	type NewTenant,
	TenantService,
} from "./tenant.service.js";
export {
	ResellerType,
	TenantConnection,
	TenantFilter,
	TenantOrder,
	TenantOrderField,
	TenantType,
} from "./tenant.type.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly tenants: TenantService;
	}
	interface EnteredServices {
		readonly tenant: TenantRow;
	}
}
