import type { CatalogueService } from "./catalogue.service.js";

export type {
	CatalogueService,
	ProjectListFilter,
	ProjectSort,
	StockedProject,
} from "./catalogue.service.js";
export {
	MECHANISMS,
	type Mechanism,
	type Project,
	type ProjectInput,
	type ProjectStock,
	REGISTRIES,
} from "./project.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly catalogue: CatalogueService;
	}
}
