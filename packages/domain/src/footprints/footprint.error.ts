export type FootprintErrorCode =
	| "SHEET_NOT_NORMALISABLE"
	| "SHARES_INCONSISTENT"
	| "INVALID_SHARE"
	| "INVALID_ERROR_RATIO"
	| "INVALID_LIFETIME"
	| "INVALID_ENERGY"
	| "INVALID_TOTAL"
	| "UNKNOWN_COUNTRY"
	| "INVALID_ESTIMATE"
	| "INVALID_WEIGHT"
	| "TRANSPORT_MODE_NOT_SUPPORTED"
	| "TRANSPORT_NOT_COMPUTABLE"
	| "INVALID_USED_MONTHS"
	| "REMAINING_USE_NOT_SUPPORTED"
	| "NOTHING_REMAINS"
	| "UNKNOWN_METHOD"
	| "UNKNOWN_GRID_EDITION";

/** A footprint that the method refuses to compute, and why. */
export class FootprintError extends Error {
	override readonly name = "FootprintError";

	constructor(
		readonly code: FootprintErrorCode,
		message: string,
	) {
		super(message);
	}
}
