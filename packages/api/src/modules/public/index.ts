import type { PublicLookup } from "./public-lookup.service.js";

export { PublicResolver } from "./public.resolver.js";
export { PublicLookup } from "./public-lookup.service.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly publicLookup: PublicLookup;
	}
}
