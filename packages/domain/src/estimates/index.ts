export { EstimateError, type EstimateErrorCode } from "./estimate.error.js";
export { estimateSheet } from "./estimate-sheet.js";
export {
	type DeviceSpecs,
	type Estimate,
	type EstimatorModel,
	FORM_FACTORS,
	type FormFactor,
	type GroupEvaluation,
	type LearntSheet,
	type PoolModel,
	type TrainingSheet,
} from "./estimator.js";
export { parseEstimator } from "./parse-estimator.js";
export { trainEstimator } from "./train-estimator.js";
