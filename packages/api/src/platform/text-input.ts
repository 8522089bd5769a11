import { invalidInput } from "./errors.js";

/** Line breaks and other control characters: they would break lists, files and certificates that print the text. */
const CONTROL = /\p{Cc}/u;

/**
 * A text that must be there, without surrounding blanks.
 * @param longest characters, from LENGTHS
 * @throws DomainError INVALID_INPUT naming the field
 */
export function requiredText(
	text: string,
	field: string,
	longest: number,
): string {
	const trimmed = text.trim();
	if (trimmed === "" || trimmed.length > longest)
		throw invalidInput(`${field}: give 1 to ${longest} characters.`, field);
	if (CONTROL.test(trimmed))
		throw invalidInput(
			`${field}: take the line breaks and control characters out.`,
			field,
		);
	return trimmed;
}

/** The same for a text that may be left out; blank counts as left out. */
export function optionalText(
	text: string | null | undefined,
	field: string,
	longest: number,
): string | null {
	return text == null || text.trim() === ""
		? null
		: requiredText(text, field, longest);
}

/**
 * A web address that may be left out.
 * @throws DomainError INVALID_INPUT unless it is absolute, of one of the schemes and without a password
 */
export function optionalUrl(
	text: string | null | undefined,
	field: string,
	longest: number,
	schemes: readonly ("https" | "http")[],
): string | null {
	const address = optionalText(text, field, longest);
	if (address === null) return null;
	const url = URL.canParse(address) ? new URL(address) : undefined;
	const scheme = url?.protocol.slice(0, -1);
	if (
		!url ||
		!schemes.some((allowed) => allowed === scheme) ||
		url.username !== "" ||
		url.password !== "" ||
		/\s/.test(address)
	)
		throw invalidInput(
			`${field}: write a whole address that begins with ${schemes.map((allowed) => `${allowed}://`).join(" or ")}.`,
			field,
		);
	return address;
}
