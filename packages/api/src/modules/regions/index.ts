import type { RegionService } from "./region.service.js";

export { regionsById, revisionInForce } from "./region.loaders.js";
export {
	RegionResolver,
	RolloutResolver,
	RolloutSettingsResolver,
} from "./region.resolver.js";
export {
	type RecordedRevision,
	type Region,
	RegionService,
} from "./region.service.js";
export {
	AvailabilityType,
	percentOf,
	RegionType,
	RolloutSettingsType,
	RolloutType,
} from "./region.type.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly regions: RegionService;
	}
}
