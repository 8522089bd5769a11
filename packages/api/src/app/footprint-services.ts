import { FootprintRepository } from "../modules/footprints/footprint.repository.js";
import { FootprintService } from "../modules/footprints/footprint.service.js";
import { ModelCatalogueRepository } from "../modules/footprints/model-catalogue.repository.js";
import { ModelCatalogueService } from "../modules/footprints/model-catalogue.service.js";
import type { PlatformServices } from "../platform/graphql/context.js";
import type { Ports } from "./application.js";

/** Builds the catalogue of device models and the footprints computed from it. */
export function composeFootprints({
	database,
	jobs,
	clock,
	ids,
}: Ports): Pick<PlatformServices, "deviceModels" | "footprints"> {
	const catalogue = new ModelCatalogueRepository(database);
	return {
		deviceModels: new ModelCatalogueService(
			database,
			catalogue,
			jobs,
			clock,
			ids,
		),
		footprints: new FootprintService(
			database,
			new FootprintRepository(database),
			catalogue,
			clock,
			ids,
		),
	};
}
