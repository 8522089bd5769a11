import { ComputedFootprints } from "../modules/footprints/computed-footprints.js";
import { FootprintRepository } from "../modules/footprints/footprint.repository.js";
import { FootprintService } from "../modules/footprints/footprint.service.js";
import {
	ExistingDeviceFootprints,
	FootprintAnswers,
	FootprintReplays,
	ModelMatcher,
	OtherMethod,
} from "../modules/footprints/index.js";
import { ModelCatalogueRepository } from "../modules/footprints/model-catalogue.repository.js";
import { ModelCatalogueService } from "../modules/footprints/model-catalogue.service.js";
import type { PlatformServices } from "../platform/graphql/context.js";
import type { Ports } from "./application.js";
import { composeEstimators } from "./estimator-services.js";

/** Builds the catalogue of device models, the footprints computed from it and the estimates beside it. */
export function composeFootprints(
	ports: Ports,
	{ methods }: Pick<PlatformServices, "methods">,
): Pick<
	PlatformServices,
	| "deviceModels"
	| "footprints"
	| "existingDevices"
	| "otherMethod"
	| "footprintReplays"
	| "footprintAnswers"
	| "modelMatcher"
	| "estimators"
	| "estimatorTrainings"
> {
	const { database, jobs, clock, ids } = ports;
	const catalogue = new ModelCatalogueRepository(database);
	const deviceModels = new ModelCatalogueService(
		database,
		catalogue,
		jobs,
		clock,
		ids,
	);
	const modelMatcher = new ModelMatcher(catalogue, deviceModels);
	const estimates = composeEstimators(ports, {
		current: () => deviceModels.trainingSheets(),
	});
	const repository = new FootprintRepository(database);
	const computed = new ComputedFootprints(repository, clock, ids);
	return {
		deviceModels,
		modelMatcher,
		...estimates,
		footprints: new FootprintService(database, computed, catalogue),
		existingDevices: new ExistingDeviceFootprints(
			repository,
			computed,
			methods,
		),
		otherMethod: new OtherMethod(computed, catalogue),
		footprintReplays: new FootprintReplays(
			repository,
			computed,
			methods,
			estimates.estimators,
		),
		footprintAnswers: new FootprintAnswers(
			deviceModels,
			modelMatcher,
			methods,
			estimates.estimators,
		),
	};
}
