import type { AuditEvents } from "./audit-events.js";

export { AuditEvents } from "./audit-events.js";
export { NodeResolver } from "./node.resolver.js";
export {
	PlatformAuditResolver,
	ResellerResolver,
	TenantResolver,
} from "./tenant.resolver.js";
export { ViewerResolver } from "./viewer.resolver.js";

declare module "../../platform/graphql/context.js" {
	interface TenantServices {
		readonly auditEvents: AuditEvents;
	}
	interface PlatformServices {
		readonly platformAuditEvents: AuditEvents;
	}
}
