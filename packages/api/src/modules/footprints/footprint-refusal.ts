import { FootprintError, type FootprintErrorCode } from "@tonnetrace/domain";
import { DomainError } from "../../platform/errors.js";

/** Which field of a question a refusal of the method is about. */
const FIELDS: Partial<Record<FootprintErrorCode, string>> = {
	UNKNOWN_COUNTRY: "country",
	INVALID_LIFETIME: "lifetimeYears",
	TRANSPORT_MODE_NOT_SUPPORTED: "transport",
};

/** What the method refuses, as the API says it; other errors are thrown on. */
export function footprintRefusal(error: unknown): DomainError {
	if (!(error instanceof FootprintError)) throw error;
	const field = FIELDS[error.code];
	return field
		? new DomainError("INVALID_INPUT", `${field}: ${error.message}`, [field])
		: new DomainError("SHEET_NOT_NORMALISABLE", error.message);
}
