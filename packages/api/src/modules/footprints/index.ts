import type { DeviceMatches } from "./device-matches.js";
import type { ExistingDeviceFootprints } from "./existing-devices.js";
import type { FootprintService } from "./footprint.service.js";
import type { FootprintAnswers } from "./footprint-answers.js";
import type { FootprintReplays } from "./footprint-replays.js";
import type { MethodDifferences } from "./method-differences.js";
import type { ModelCatalogueService } from "./model-catalogue.service.js";
import type { ModelChoiceService } from "./model-choice.service.js";
import type { ModelMatcher } from "./model-matcher.js";
import type { OtherMethod } from "./other-method.js";
import type { RestateFleet } from "./restate-fleet.js";

export type { CatalogueEntry } from "./catalogue-entry.js";
export type { EntryOutcome } from "./catalogue-intake.js";
export { deviceModelNode, footprintSheetNode } from "./catalogue-nodes.js";
export { ChosenModels } from "./chosen-models.js";
export { DeviceFootprintResolver } from "./device-footprint.resolver.js";
export { DeviceMatches } from "./device-matches.js";
export { DeviceModelResolver } from "./device-model.resolver.js";
export { DeviceModelType, FootprintSheetType } from "./device-model.type.js";
export { EstimateFootprintResolver } from "./estimate-footprint.resolver.js";
export {
	ExistingDeviceFootprints,
	type RemainingUse,
	remainingUseKey,
} from "./existing-devices.js";
export { footprintLoader, type SheetView } from "./footprint.loaders.js";
export { FootprintResolver } from "./footprint.resolver.js";
export type { Footprint, FootprintService } from "./footprint.service.js";
export { FootprintType } from "./footprint.type.js";
export { FootprintAnswers, type MethodsByDay } from "./footprint-answers.js";
export { type FootprintReplay, FootprintReplays } from "./footprint-replays.js";
export {
	MethodDifferenceLineResolver,
	MethodDifferenceResolver,
} from "./method-difference.resolver.js";
export { MethodDifferences } from "./method-differences.js";
export {
	type ModelCatalogueService,
	SHEETS_ADDED_JOB,
} from "./model-catalogue.service.js";
export {
	ModelChoiceResolver,
	TenantModelChoicesResolver,
} from "./model-choice.resolver.js";
export { ModelChoiceService } from "./model-choice.service.js";
export { ModelChoiceType } from "./model-choice.type.js";
export { ModelChoiceCheck } from "./model-choice-check.js";
export { ModelMatcher } from "./model-matcher.js";
export { OtherMethod } from "./other-method.js";
export { RestateFleet } from "./restate-fleet.js";
export { refusalOfSheet } from "./sheet-refusal.js";
export { UnmatchedModelResolver } from "./unmatched-model.resolver.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly deviceModels: ModelCatalogueService;
		readonly footprints: FootprintService;
		readonly existingDevices: ExistingDeviceFootprints;
		readonly footprintAnswers: FootprintAnswers;
		readonly footprintReplays: FootprintReplays;
		readonly otherMethod: OtherMethod;
		readonly modelMatcher: ModelMatcher;
	}
	interface TenantServices {
		readonly methodDifferences: MethodDifferences;
		readonly restateFleet: RestateFleet;
	}
	interface TenantServices {
		readonly modelChoices: ModelChoiceService;
		readonly deviceMatches: DeviceMatches;
	}
}
