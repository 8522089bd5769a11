import { FLEET_LIMITS } from "./fleet-field.js";
import type { FleetRowCode } from "./fleet-row-codes.js";
import { lettersAndDigits, tidy } from "./text.js";

/** What BIOS vendors and asset systems write when there is no serial number; compared as letters and digits. */
const PLACEHOLDERS = new Set(
	[
		"default string",
		"system serial number",
		"chassis serial number",
		"base board serial number",
		"baseboard serial number",
		"serial number",
		"serial",
		"to be filled by o.e.m.",
		"to be filled by oem",
		"o.e.m.",
		"not specified",
		"not available",
		"not applicable",
		"not defined",
		"no serial number",
		"no serial",
		"not known",
		"none",
		"none specified",
		"null",
		"nil",
		"n/a",
		"na",
		"unknown",
		"undefined",
		"invalid",
		"empty",
		"tbd",
		"tba",
		"keine",
		"unbekannt",
		"okänt",
		"inconnu",
		"INVALID_SERIAL",
		"xxxx",
	].map(lettersAndDigits),
);

/** "1E+10", "2,3E+12", "5.1E11": what is left of a long number. "12E34567" has neither sign nor decimals and may be real. */
const SCIENTIFIC = /^\d+(?:[.,]\d+)?E[+-]\d+$|^\d+[.,]\d+E\d+$/i;
const FLOAT = /^\d+[.,]\d+$/;
/** A spreadsheet keeps fifteen digits and fills up with zeros. */
const ROUNDED_BY_SPREADSHEET = /^\d{15}0+$/;
/** "1234", "01234567", "987654321": counted up or down, at least four digits. */
const COUNTING_UP = "01234567890123456789";
const COUNTING_DOWN = "98765432109876543210";
const CONTROL = /\p{Cc}/u;

/** A serial number as the product keeps it, or why it can't be one. */
export type SerialReading =
	| { readonly serialNumber: string; readonly serialKey: string }
	| { readonly code: FleetRowCode };

/** Takes off what exports put round text so that spreadsheets leave it alone: `="0012"` and `'0012`. */
function unguard(text: string): string {
	const formula = /^="(.*)"$/.exec(text);
	if (formula) return formula[1] ?? "";
	return text.startsWith("'") ? text.slice(1) : text;
}

function isPlaceholder(compared: string): boolean {
	if (compared === "" || PLACEHOLDERS.has(compared)) return true;
	if (/^(.)\1*$/u.test(compared))
		return compared.length > 1 || compared === "0";
	return (
		compared.length >= 6 &&
		(COUNTING_UP.includes(compared) || COUNTING_DOWN.includes(compared))
	);
}

/** The form in which serial numbers are unique and searched: upper case, no white space, invisible characters out. */
export function serialKey(serialNumber: string): string {
	return tidy(serialNumber.normalize("NFKC")).replace(/ /g, "").toUpperCase();
}

/**
 * Reads a serial-number cell. The number stays text: nothing of it is rounded, padded or stripped of zeros.
 * Placeholders ("Default string", zeros, 123456789) and numbers that a spreadsheet damaged are refused with their code.
 */
export function readSerialNumber(cell: string): SerialReading {
	const serialNumber = unguard(cell.trim()).trim();
	if (serialNumber === "") return { code: "SERIAL_MISSING" };
	if (serialNumber.length > FLEET_LIMITS.serialNumber)
		return { code: "FIELD_TOO_LONG" };
	if (CONTROL.test(serialNumber)) return { code: "SERIAL_INVALID" };
	if (
		SCIENTIFIC.test(serialNumber) ||
		FLOAT.test(serialNumber) ||
		ROUNDED_BY_SPREADSHEET.test(serialNumber)
	)
		return { code: "SERIAL_EXCEL_NUMBER" };
	if (isPlaceholder(lettersAndDigits(serialNumber)))
		return { code: "SERIAL_PLACEHOLDER" };
	const key = serialKey(serialNumber);
	if (key.length > FLEET_LIMITS.serialNumber) return { code: "FIELD_TOO_LONG" };
	return { serialNumber, serialKey: key };
}
