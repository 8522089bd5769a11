import type { EstimatorService } from "./estimator.service.js";

export { EstimatorService, noEstimator } from "./estimator.service.js";
export type {
	EstimatedSheet,
	EstimateQuestion,
	FormFactor,
	KnownSpecs,
	SheetEstimates,
} from "./sheet-estimates.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly estimators: EstimatorService;
	}
}
