export type ClaimErrorCode = "UNKNOWN_JURISDICTION" | "INCONSISTENT_CLAIM";

/** A claim that can't be judged, or that its own figures contradict. */
export class ClaimError extends Error {
	override readonly name = "ClaimError";

	constructor(
		readonly code: ClaimErrorCode,
		message: string,
	) {
		super(message);
	}
}
