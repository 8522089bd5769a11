export type ArithmeticErrorCode =
	| "NOT_A_MASS"
	| "NOT_A_DECIMAL"
	| "TOO_PRECISE"
	| "TOO_LARGE"
	| "NOT_A_MONEY_AMOUNT"
	| "NOT_A_RATE"
	| "UNKNOWN_CURRENCY"
	| "INVALID_MIX"
	| "INVALID_INTERVAL"
	| "INTERVALS_OVERLAP";

/** A quantity that the books can't hold exactly: fractional, negative, beyond 2^53 − 1, or not a number at all. */
export class DomainArithmeticError extends Error {
	override readonly name = "DomainArithmeticError";

	constructor(
		readonly code: ArithmeticErrorCode,
		message: string,
	) {
		super(message);
	}
}
