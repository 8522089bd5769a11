export type FootprintErrorCode =
	| "SHEET_NOT_NORMALISABLE"
	| "SHARES_INCONSISTENT"
	| "INVALID_SHARE"
	| "INVALID_ERROR_RATIO"
	| "INVALID_LIFETIME"
	| "INVALID_ENERGY"
	| "INVALID_TOTAL"
	| "UNKNOWN_COUNTRY"
	| "TRANSPORT_MODE_NOT_SUPPORTED"
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
