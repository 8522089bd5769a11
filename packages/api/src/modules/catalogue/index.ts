import type { CatalogueService } from "./catalogue.service.js";

export { projectLoader, stockLoader } from "./catalogue.loaders.js";
export { CatalogueService, type StockedProject } from "./catalogue.service.js";
export {
	MECHANISMS,
	type Mechanism,
	type Project,
	type ProjectInput,
	type ProjectStock,
	REGISTRIES,
} from "./project.js";
export type { ProjectListFilter, ProjectSort } from "./project.repository.js";
export { ProjectResolver } from "./project.resolver.js";
export { MechanismEnum, ProjectType } from "./project.type.js";
export {
	ProjectPriceType,
	RegionProjectsResolver,
	RolloutProjectsResolver,
} from "./region-projects.resolver.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly catalogue: CatalogueService;
	}
}
