import type { IdentityService } from "./identity.service.js";

export { IdentityResolver } from "./identity.resolver.js";
export { IdentityService } from "./identity.service.js";
export { UserType } from "./identity.type.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly identity: IdentityService;
	}
}
