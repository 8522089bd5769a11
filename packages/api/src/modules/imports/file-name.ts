import { LENGTHS } from "../../platform/database/columns.js";
import { invalidInput } from "../../platform/errors.js";

/** Reads a file name as given by a client: its last part, without the client's folders. @throws DomainError INVALID_INPUT */
export function readFileName(text: string): string {
	const name = (text.split(/[\\/]/).at(-1) ?? "").trim();
	if (name === "" || name.length > LENGTHS.name)
		throw invalidInput(
			`fileName: give 1 to ${LENGTHS.name} characters.`,
			"fileName",
		);
	return name;
}
