import type { ErrorCode } from "@tonnetrace/contract";

/**
 * Something that the caller can understand and mend. Thrown by services, so that the unit of work rolls back;
 * a mutation answers it as a `userErrors` entry, a query as a top-level error with this code.
 */
export class DomainError extends Error {
	override readonly name = "DomainError";

	/**
	 * @param code from the closed list of the contract
	 * @param message what is wrong and what to do next, in English, without internals
	 * @param field path into the mutation's input, when one field is at fault
	 */
	constructor(
		readonly code: ErrorCode,
		message: string,
		readonly field?: readonly string[],
	) {
		super(message);
	}
}

/** A missing and a forbidden thing answer alike. */
export const notFound = (what: string, field?: readonly string[]) =>
	new DomainError("NOT_FOUND", `There is no such ${what}.`, field);

export const invalidInput = (message: string, ...field: string[]) =>
	new DomainError(
		"INVALID_INPUT",
		message,
		field.length > 0 ? field : undefined,
	);

export const forbidden = (message = "You may not do this.") =>
	new DomainError("FORBIDDEN", message);

/** For fields that answer null where a thing is missing or forbidden, which must look alike. */
export async function nullIfMissing<T>(
	work: () => Promise<T>,
): Promise<T | null> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof DomainError && error.code === "NOT_FOUND") return null;
		throw error;
	}
}
