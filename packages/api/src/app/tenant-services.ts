import { AuditEvents } from "../modules/viewer/index.js";
import { FileStore } from "../platform/files/file-store.js";
import type {
	PlatformServices,
	TenantServices,
} from "../platform/graphql/context.js";
import type { TenantScope } from "../platform/tenancy/scope.js";
import type { Ports } from "./application.js";

/** Builds the services of one tenant. Each takes the scope; none exists without it. */
export function composeTenant(
	ports: Ports,
	platform: PlatformServices,
	scope: TenantScope,
): TenantServices {
	const { database, clock, ids } = ports;
	return {
		scope,
		files: new FileStore(database, scope, clock, ids),
		auditEvents: new AuditEvents(database, scope, platform.identity),
	};
}
