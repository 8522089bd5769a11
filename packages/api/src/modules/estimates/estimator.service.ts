import { DomainError, notFound } from "../../platform/errors.js";
import type { SheetEstimates } from "./sheet-estimates.js";

/** Estimates sheets of models that have none. */
export class EstimatorService {
	/**
	 * The estimator in force by the end of a day.
	 * @param day YYYY-MM-DD (UTC); null is now
	 */
	async inForce(
		_day: string | null,
	): Promise<{ version: string; estimates: SheetEstimates } | undefined> {
		return undefined;
	}

	/** @throws DomainError NOT_FOUND */
	async byVersion(_version: string): Promise<SheetEstimates> {
		throw notFound("estimator", ["version"]);
	}
}

/** What is said where there is none to ask. */
export const noEstimator = () =>
	new DomainError(
		"ESTIMATE_NOT_POSSIBLE",
		"No published sheet was found, and no estimator had been trained.",
	);
