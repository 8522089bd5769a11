import type { PlatformServices, TenantServices } from "../platform/graphql/context.js";
import type { TenantScope } from "../platform/tenancy/scope.js";
import type { Ports } from "./application.js";

/** Builds the services of one tenant. Each takes the scope; none exists without it. */
export function composeTenant(ports: Ports, platform: PlatformServices, scope: TenantScope): TenantServices {
	return { scope };
}
