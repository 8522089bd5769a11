/** What a cell can hold; undefined and null are an empty cell. */
export type CsvValue = number | string | null | undefined;

/** A spreadsheet takes a cell that begins so for a formula, or drops the character and looks again. */
const FORMULA_START = /^[=+\-@\t\r]/;
/** Exact decimals are numbers to a spreadsheet, and harmless. */
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** One cell. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers stay numbers. */
export function csvCell(value: CsvValue): string {
	const written = String(value ?? "");
	const text =
		FORMULA_START.test(written) && !PLAIN_NUMBER.test(written)
			? `'${written}`
			: written;
	return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record with its line end (CR LF, as RFC 4180 has it). */
export function csvLine(values: readonly CsvValue[]): string {
	return `${values.map(csvCell).join(",")}\r\n`;
}
