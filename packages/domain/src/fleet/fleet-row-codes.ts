/** Every code a row of a fleet file can be refused with, and what it asks of the person who sent the file. */
export const FLEET_ROW_CODES = [
	{
		code: "SERIAL_MISSING",
		text: "The row has no serial number. Enter the one on the device, or take the row out.",
	},
	{
		code: "SERIAL_PLACEHOLDER",
		text: "This is a placeholder that firmware or an asset system writes when it knows no serial number. Enter the real one.",
	},
	{
		code: "SERIAL_EXCEL_NUMBER",
		text: "A spreadsheet turned the serial number into a number and lost digits. Format the column as text and export it again.",
	},
	{
		code: "SERIAL_INVALID",
		text: "The serial number holds control characters. Enter it as printed on the device.",
	},
	{
		code: "MODEL_MISSING",
		text: "The row has neither a model name nor a part number. Enter one of them.",
	},
	{
		code: "MODEL_PLACEHOLDER",
		text: "This is a placeholder of the firmware, not a model. Enter the model's name or its part number.",
	},
	{
		code: "CATEGORY_MISSING",
		text: "The row has no category, and the model's name doesn't tell one. Enter one, or choose a default category.",
	},
	{
		code: "CATEGORY_UNKNOWN",
		text: "This category is not known, and the model's name doesn't tell one. Use notebook, desktop, workstation, monitor, tablet, thin client, server or other.",
	},
	{
		code: "COUNTRY_MISSING",
		text: "The row has no country. Enter the country of use, or choose a default country for the file.",
	},
	{
		code: "COUNTRY_AMBIGUOUS",
		text: "“NA” is Namibia's code, but is also written for North America and for “not available”. Write the country's name or its three-letter code (NAM).",
	},
	{
		code: "COUNTRY_UNKNOWN",
		text: "This is not a country's name or ISO 3166 code. Use a code such as SE or SWE, or the country's name.",
	},
	{
		code: "DATE_MISSING",
		text: "The row has no purchase date. Enter it as yyyy-mm-dd.",
	},
	{
		code: "DATE_AMBIGUOUS",
		text: "The date can be read with the day or the month first. Say which the file uses, or write dates as yyyy-mm-dd.",
	},
	{
		code: "DATE_INVALID",
		text: "This is not a date that can be read. Write it as yyyy-mm-dd.",
	},
	{
		code: "DATE_EXCEL_SERIAL",
		text: "A spreadsheet wrote its own day number instead of the date. Format the column as a date (yyyy-mm-dd) and export it again.",
	},
	{
		code: "DATE_IN_FUTURE",
		text: "The purchase date lies in the future. Correct it, or import the device after it was bought.",
	},
	{
		code: "DATE_TOO_OLD",
		text: "The purchase date lies before 1990, which is a system's default more likely than a date. Enter the real one.",
	},
	{
		code: "FIELD_TOO_LONG",
		text: "The value is longer than the field allows. Shorten it.",
	},
	{
		code: "WRONG_NUMBER_OF_CELLS",
		text: "The row has more or fewer cells than the header. Look for a missing or unquoted delimiter.",
	},
	{
		code: "DUPLICATE_IN_FILE",
		text: "The serial number stands in an earlier row of this file. Keep one of the two rows.",
	},
] as const;

export type FleetRowCode = (typeof FLEET_ROW_CODES)[number]["code"];

const TEXTS = new Map<string, string>(
	FLEET_ROW_CODES.map(({ code, text }) => [code, text]),
);

/** The text that goes with a code. */
export function fleetRowText(code: FleetRowCode): string {
	return TEXTS.get(code) ?? code;
}
