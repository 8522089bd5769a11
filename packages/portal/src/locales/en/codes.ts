/** Reasons that the server gives by code, beyond errors of a request: refused rows, closed sales, devices left out of a quote. */
export const codes = {
	SERIAL_MISSING:
		"The row has no serial number. Enter the one on the device, or take the row out.",
	SERIAL_PLACEHOLDER:
		"This is a placeholder that firmware or an asset system writes when it knows no serial number. Enter the real one.",
	SERIAL_EXCEL_NUMBER:
		"A spreadsheet turned the serial number into a number and lost digits. Format the column as text and export it again.",
	SERIAL_INVALID:
		"The serial number holds control characters. Enter it as printed on the device.",
	MODEL_MISSING:
		"The row has neither a model name nor a part number. Enter one of them.",
	MODEL_PLACEHOLDER:
		"This is a placeholder of the firmware, not a model. Enter the model's name or its part number.",
	CATEGORY_MISSING:
		"The row has no category, and the model's name doesn't tell one. Enter one, or choose a default category.",
	CATEGORY_UNKNOWN:
		"This category is not known, and the model's name doesn't tell one. Use notebook, desktop, workstation, monitor, tablet, thin client, server or other.",
	COUNTRY_MISSING:
		"The row has no country. Enter the country of use, or choose a default country for the file.",
	COUNTRY_AMBIGUOUS:
		"“NA” is Namibia's code, but is also written for North America and for “not available”. Write the country's name or its three-letter code.",
	COUNTRY_UNKNOWN:
		"This is not a country's name or ISO 3166 code. Use a code such as SE or SWE, or the country's name.",
	DATE_MISSING: "The row has no purchase date. Enter it as yyyy-mm-dd.",
	DATE_AMBIGUOUS:
		"The date can be read with the day or the month first. Say which the file uses, or write dates as yyyy-mm-dd.",
	DATE_INVALID: "This is not a date that can be read. Write it as yyyy-mm-dd.",
	DATE_EXCEL_SERIAL:
		"A spreadsheet wrote its own day number instead of the date. Format the column as a date (yyyy-mm-dd) and export it again.",
	DATE_IN_FUTURE:
		"The purchase date lies in the future. Correct it, or import the device after it was bought.",
	DATE_TOO_OLD:
		"The purchase date lies before 1990, which is a system's default more likely than a date. Enter the real one.",
	FIELD_TOO_LONG: "The value is longer than the field allows. Shorten it.",
	WRONG_NUMBER_OF_CELLS:
		"The row has more or fewer cells than the header. Look for a missing or unquoted delimiter.",
	DUPLICATE_IN_FILE:
		"The serial number stands in an earlier row of this file. Keep one of the two rows.",
	NO_REGION: "The service has no region yet that includes your country.",
	STAGE_DRAFT:
		"The service is being prepared in your region and is not sold there yet.",
	STAGE_PAUSED:
		"Sales in your region are paused. Orders that were placed stay valid.",
	STAGE_RETIRED:
		"The service is no longer sold in your region. Orders that were placed stay valid.",
	NOT_A_PILOT_TENANT:
		"The service runs as a pilot in your region, for invited customers only. Ask the regional manager for an invitation.",
	CATEGORY_NOT_OFFERED:
		"Devices of this category can't be offset in your region at present.",
	NO_PROJECTS_OFFERED:
		"No climate project is offered in your region at present.",
	NO_TAX_RATE:
		"No tax rate is set for your country, so nothing can be priced there. Ask the regional manager.",
	NO_FOOTPRINT:
		"The footprint of these devices is not known, because no sheet is published here for their models.",
	ALREADY_COVERED: "These devices are under an order already.",
	BOUGHT_TOO_LONG_AGO:
		"These devices were bought longer ago than the region allows.",
	NO_RULE_FOR_REMAINING_USE:
		"The method version of their footprints has no rule for the remaining use. Adopt a newer one, or offset their whole life.",
	NOTHING_REMAINS:
		"Nothing remains of these devices' use: their lifetime is over, or they use no electricity.",
};
