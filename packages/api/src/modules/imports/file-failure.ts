import type { ErrorCode } from "@tonnetrace/contract";
import { CsvError } from "../../platform/files/csv/csv-error.js";

/** Why a file as a whole can't be imported: nothing of it becomes visible. */
export class FileFailure extends Error {
	override readonly name = "FileFailure";

	/** @param message what is wrong and what to do about it */
	constructor(
		readonly code: ErrorCode,
		message: string,
	) {
		super(message);
	}
}

/** The fault of the file that an error tells of; undefined for any other error, which the job's retry may mend. */
export function fileFailureOf(error: unknown): FileFailure | undefined {
	if (error instanceof FileFailure) return error;
	return error instanceof CsvError
		? new FileFailure(error.code, error.message)
		: undefined;
}
