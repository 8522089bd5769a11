export type EstimateErrorCode =
	| "NOT_ENOUGH_SHEETS"
	| "CATEGORY_UNKNOWN"
	| "CATEGORY_NOT_COVERED"
	| "INVALID_SPECS"
	| "INVALID_MODEL";

/** An estimate or a training that can't be done, with what is missing in words. */
export class EstimateError extends Error {
	/** @param path where the fault lies: a field of the specs, or a path into a model's file such as `sheets[3].totalGrams` */
	constructor(
		readonly code: EstimateErrorCode,
		message: string,
		readonly path?: string,
	) {
		super(message);
		this.name = "EstimateError";
	}
}
