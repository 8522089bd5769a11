/** What a cell can hold; undefined and null are an empty cell. */
export type CsvValue = string | number | boolean | null | undefined;

/** A spreadsheet takes a cell that begins so for a formula, or drops the character and looks again. */
const FORMULA_START = /^[=+\-@\t\r]/;
/** Exact decimals are numbers to a spreadsheet, and harmless. */
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
/** Also what other locales' delimiters would break, and blanks that some readers trim. */
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/**
 * One cell of a CSV file. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay numbers.
 */
export function csvCell(value: CsvValue): string {
	if (value === null || value === undefined) return "";
	const written = String(value);
	const text =
		FORMULA_START.test(written) && !PLAIN_NUMBER.test(written)
			? `'${written}`
			: written;
	return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record of a CSV file with its line end (CR LF, as RFC 4180 has it). */
export function csvLine(values: readonly CsvValue[]): string {
	return `${values.map(csvCell).join(",")}\r\n`;
}
