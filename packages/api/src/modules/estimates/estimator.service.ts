import { DomainError } from "../../platform/errors.js";

/** Estimates sheets of models that have none. */
export class EstimatorService {
	/** @param day YYYY-MM-DD: the estimator in force by the end of that day (UTC); null is now */
	async inForce(_day: string | null): Promise<{ estimate(): never }> {
		return {
			estimate: () => {
				throw new DomainError(
					"ESTIMATE_NOT_POSSIBLE",
					"No published sheet was found, and no estimator has been trained yet.",
				);
			},
		};
	}
}
