import type { ExistingDeviceFootprints } from "./existing-devices.js";
import type { FootprintService } from "./footprint.service.js";
import type { FootprintAnswers } from "./footprint-answers.js";
import type { ModelCatalogueService } from "./model-catalogue.service.js";
import type { ModelMatcher } from "./model-matcher.js";

export type { CatalogueEntry } from "./catalogue-entry.js";
export type { EntryOutcome } from "./catalogue-intake.js";
export { deviceModelNode, footprintSheetNode } from "./catalogue-nodes.js";
export { DeviceFootprintResolver } from "./device-footprint.resolver.js";
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
export {
	type ModelCatalogueService,
	SHEETS_ADDED_JOB,
} from "./model-catalogue.service.js";
export { ModelMatcher } from "./model-matcher.js";
export { refusalOfSheet } from "./sheet-refusal.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly deviceModels: ModelCatalogueService;
		readonly footprints: FootprintService;
		readonly existingDevices: ExistingDeviceFootprints;
		readonly footprintAnswers: FootprintAnswers;
		readonly modelMatcher: ModelMatcher;
	}
}
