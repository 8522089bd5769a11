export type SerialErrorCode =
	| "EMPTY"
	| "TOO_LONG"
	| "UNKNOWN_FORMAT"
	| "WRONG_PART_COUNT"
	| "BAD_PART"
	| "BAD_DATE"
	| "NOT_A_NUMBER"
	| "TOO_LARGE"
	| "END_BEFORE_START"
	| "ENDS_DIFFER"
	| "REGISTRY_MISMATCH"
	| "OUT_OF_RANGE";

/** A registry serial number that can't be read, with the place of the fault. */
export class SerialError extends Error {
	override readonly name = "SerialError";

	constructor(
		readonly code: SerialErrorCode,
		/** 0-based index of the faulty character in the text as it was given. */
		readonly position: number,
		message: string,
	) {
		super(message);
	}
}
