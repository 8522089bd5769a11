/**
 * Every finding on a row of footprint sheets. REFUSED: the row can't be used. REPAIRED: a value was corrected or left out, as
 * the text says, and the rest of the row is used.
 */
export const SHEET_ROW_CODES = [
	{
		code: "MANUFACTURER_MISSING",
		severity: "REFUSED",
		text: "The row names no manufacturer.",
	},
	{
		code: "NAME_MISSING",
		severity: "REFUSED",
		text: "The row names no model.",
	},
	{
		code: "STATISTIC_MISSING",
		severity: "REFUSED",
		text: "The row doesn't say which statistic its total is. Write mean or p95: the two are never mixed.",
	},
	{
		code: "CATEGORY_UNKNOWN",
		severity: "REFUSED",
		text: "The category is not known. Use notebook, desktop, workstation, monitor, tablet, thin client, server or other.",
	},
	{
		code: "TOTAL_MISSING",
		severity: "REFUSED",
		text: "The sheet states no total. Without it there is no footprint.",
	},
	{
		code: "TOTAL_INVALID",
		severity: "REFUSED",
		text: "The total is not a plain decimal number of kg CO2e above 0 and up to 1,000,000, such as 231.5.",
	},
	{
		code: "LIFETIME_MISSING",
		severity: "REFUSED",
		text: "The sheet states no lifetime, so its total can't be brought to another one. Enter the years the sheet assumes.",
	},
	{
		code: "LIFETIME_INVALID",
		severity: "REFUSED",
		text: "The lifetime is not a plain decimal number of years from one month to 20 years.",
	},
	{
		code: "SOURCE_MISSING",
		severity: "REFUSED",
		text: "The row names no source. A figure that can't be looked up is not used.",
	},
	{
		code: "FIELD_TOO_LONG",
		severity: "REFUSED",
		text: "The value is longer than the field allows. Shorten it.",
	},
	{
		code: "WRONG_NUMBER_OF_CELLS",
		severity: "REFUSED",
		text: "The row has more or fewer cells than the header. Look for a missing or unquoted delimiter.",
	},
	{
		code: "TEXT_DECODED",
		severity: "REPAIRED",
		text: "The name held characters written as escaped bytes (such as \\xe2\\x80\\x93). They were decoded.",
	},
	{
		code: "CATEGORY_CORRECTED",
		severity: "REPAIRED",
		text: "The category contradicts the device itself and was corrected: a model that is called a tablet is one, and a desktop of less than 4 kg with a screen of 10 to 18 inches is a notebook.",
	},
	{
		code: "SHARE_IMPOSSIBLE",
		severity: "REPAIRED",
		text: "A stage's share of the total lies between 0 and 1 (write 0.15 for 15 %). This one was left out.",
	},
	{
		code: "SHARES_EXCEED_TOTAL",
		severity: "REPAIRED",
		text: "The stages' shares add up to more than 1.02, which rounding doesn't explain, and which of them is wrong can't be told. All were left out; the total stands.",
	},
	{
		code: "SHARES_ROUNDED",
		severity: "REPAIRED",
		text: "The stages' shares add up to slightly more than 1 (at most 1.02) because they were published rounded. They were scaled to 1.",
	},
	{
		code: "SHARE_ZERO",
		severity: "REPAIRED",
		text: "A share of 0 while the stages explain less than 99 % of the total means that the share isn't stated. It was left out.",
	},
	{
		code: "ERROR_RATIO_IMPOSSIBLE",
		severity: "REPAIRED",
		text: "A standard deviation of more than twice the mean is not plausible for a device. The error ratio was left out.",
	},
	{
		code: "ENERGY_CONTRADICTS_USE",
		severity: "REPAIRED",
		text: "With this electricity per year, the use phase would need more than 2 kg CO2e per kWh, which no grid emits; it may be a value per week. It was left out, and the use phase's share stands.",
	},
	{
		code: "WEIGHT_IMPOSSIBLE",
		severity: "REPAIRED",
		text: "No notebook or tablet weighs more than 10 kg; it may be the screen's size. The weight was left out.",
	},
	{
		code: "SCREEN_IMPOSSIBLE",
		severity: "REPAIRED",
		text: "This kind of device has no screen, or no screen of this size. The size was left out.",
	},
	{
		code: "NUMBER_INVALID",
		severity: "REPAIRED",
		text: "This is not a plain decimal number such as 12.5. It was left out.",
	},
	{
		code: "USE_LOCATION_UNKNOWN",
		severity: "REPAIRED",
		text: "The use location is neither a country nor WW, EU, NA (North America), APAC or LATAM. It is read as not stated.",
	},
	{
		code: "ASSEMBLY_LOCATION_UNKNOWN",
		severity: "REPAIRED",
		text: "The assembly location names no place. It was left out.",
	},
	{
		code: "ISSUED_ON_INVALID",
		severity: "REPAIRED",
		text: "The date of issue can't be read, or can be read in two ways. It was left out; write it as yyyy-mm-dd.",
	},
] as const;

export type SheetRowCode = (typeof SHEET_ROW_CODES)[number]["code"];

const TEXTS = new Map<string, string>(
	SHEET_ROW_CODES.map(({ code, text }) => [code, text]),
);

/** The text that goes with a code. */
export function sheetRowText(code: SheetRowCode): string {
	return TEXTS.get(code) ?? code;
}
