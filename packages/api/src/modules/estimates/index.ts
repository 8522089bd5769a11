import type { EstimatorService } from "./estimator.service.js";

export { EstimatorService } from "./estimator.service.js";

declare module "../../platform/graphql/context.js" {
	interface PlatformServices {
		readonly estimators: EstimatorService;
	}
}
