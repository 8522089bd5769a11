import type { EstimatorService } from "./estimator.service.js";
import type { EstimatorTrainings } from "./estimator-trainings.js";

export { EstimatorResolver } from "./estimator.resolver.js";
export {
	EstimatorService,
	noEstimator,
	type Trainer,
	type TrainingSheets,
} from "./estimator.service.js";
export {
	ESTIMATOR_TRAIN_JOB,
	EstimatorTrainings,
} from "./estimator-trainings.js";
export type {
	EstimatedSheet,
	EstimateQuestion,
	KnownSpecs,
	SheetEstimates,
} from "./sheet-estimates.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly estimators: EstimatorService;
		readonly estimatorTrainings: EstimatorTrainings;
	}
}
