import { CatalogueFootprintAssigner } from "../modules/footprints/footprint-assigner.js";
import {
	ChosenModels,
	DeviceMatches,
	ModelChoiceCheck,
	ModelChoiceService,
} from "../modules/footprints/index.js";
import { ModelChoiceRepository } from "../modules/footprints/model-choice.repository.js";
import type {
	PlatformServices,
	TenantServices,
} from "../platform/graphql/context.js";
import type { TenantScope } from "../platform/tenancy/scope.js";
import type { Ports } from "./application.js";

/** Where one tenant's devices get their footprints from: the catalogue, and what its people chose. */
export const composeAssigner = (
	{ database, log }: Ports,
	{ footprints, estimators }: PlatformServices,
	scope: TenantScope,
	{ methods }: Pick<TenantServices, "methods">,
): CatalogueFootprintAssigner =>
	new CatalogueFootprintAssigner(
		footprints,
		methods,
		new ChosenModels(new ModelChoiceRepository(database, scope)),
		estimators,
		log,
	);

/** Builds what one tenant's people choose for models that the catalogue can't tell. */
export function composeModelChoices(
	ports: Ports,
	{ deviceModels, estimators, modelMatcher }: PlatformServices,
	scope: TenantScope,
	{ fleet }: Pick<TenantServices, "fleet">,
): Pick<TenantServices, "modelChoices" | "deviceMatches"> {
	const choices = new ModelChoiceRepository(ports.database, scope);
	return {
		deviceMatches: new DeviceMatches(modelMatcher, deviceModels, choices),
		modelChoices: new ModelChoiceService({
			...ports,
			scope,
			choices,
			fleet,
			check: new ModelChoiceCheck(deviceModels, estimators),
		}),
	};
}
