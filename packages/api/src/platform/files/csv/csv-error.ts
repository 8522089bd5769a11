/** Why a file as a whole can't be read as CSV. */
export type CsvErrorCode =
	| "EMPTY_FILE"
	| "NOT_A_CSV"
	| "NOT_UTF8"
	| "RECORD_TOO_LARGE"
	| "UNCLOSED_QUOTE"
	| "MALFORMED_QUOTE"
	| "DUPLICATE_HEADER";

/** A file that can't be read further; nothing of it should be kept. */
export class CsvError extends Error {
	override readonly name = "CsvError";

	/**
	 * @param message what is wrong and what to do about it
	 * @param line where it is, counted from 1 as an editor does; undefined when the whole file is meant
	 */
	constructor(
		readonly code: CsvErrorCode,
		message: string,
		readonly line?: number,
	) {
		super(message);
	}
}
