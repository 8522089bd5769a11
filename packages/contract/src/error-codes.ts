interface ErrorCodeFacts {
	/** Whether sending the same request again can succeed without a change. */
	readonly retryable: boolean;
	/** When it is answered and what to do next. */
	readonly meaning: string;
}

const code = (meaning: string, retryable = false): ErrorCodeFacts => ({
	retryable,
	meaning,
});

/** The closed list of `extensions.code` and `UserError.code` values. A code is never renamed or given another meaning. */
export const ERROR_CODES = {
	// Answered at the top level
	UNAUTHENTICATED: code(
		"Nobody is signed in. Sign in and send the request again.",
	),
	FORBIDDEN: code("The signed-in user may not do this."),
	NOT_FOUND: code("There is no such thing, or not for this user."),
	TENANT_REQUIRED: code(
		"The user reaches several tenants. Name one with tenantId.",
	),
	BAD_REQUEST: code("The request is not well formed. The message says where."),
	GRAPHQL_PARSE_FAILED: code("The document is not GraphQL."),
	GRAPHQL_VALIDATION_FAILED: code("The document does not fit the schema."),
	OPERATION_TOO_COMPLEX: code(
		"The operation is too deep, too wide or too costly. Ask for less.",
	),
	RATE_LIMITED: code(
		"Too many requests. Wait as long as the answer says.",
		true,
	),
	UNAVAILABLE: code("The service or its database does not answer now.", true),
	INTERNAL: code(
		"A fault of ours, logged under the request id. Retry, then tell us.",
		true,
	),
	// Input
	INVALID_INPUT: code("A value is missing, malformed or out of its range."),
	ALREADY_EXISTS: code("Something with this key exists."),
	SIGN_IN_FAILED: code("E-mail address and password do not belong together."),
	PASSWORD_TOO_WEAK: code("The new password is too short or too common."),
	// Money and credits
	IDEMPOTENCY_KEY_REUSED: code(
		"The key was used with another input. Take a new key.",
	),
	IDEMPOTENCY_IN_PROGRESS: code(
		"The first request with this key still runs. Ask again shortly.",
		true,
	),
	NOT_AVAILABLE: code(
		"The service is not sold to this tenant now. The message gives every reason.",
	),
	MIX_NOT_100_PERCENT: code(
		"The shares of the project mix must add up to 100.",
	),
	PROJECT_NOT_OFFERED: code(
		"The project is not offered in the tenant's region.",
	),
	CURRENCY_NOT_OFFERED: code("There is no price in this currency."),
	NO_DEVICES: code("The selection holds no device that can be offset."),
	QUOTE_EXPIRED: code("The quote's validity has ended. Make a new one."),
	QUOTE_ALREADY_ORDERED: code("The quote was ordered before."),
	DEVICE_ALREADY_COVERED: code(
		"A device of the quote is covered by another order. Make a new quote.",
	),
	CLIENT_REFERENCE_USED: code("Another order has this client reference."),
	OUT_OF_STOCK: code(
		"The credits in stock do not suffice. The message says what is missing.",
	),
	CAP_REACHED: code("The region may not sell that much more. Order less."),
	CANCELLATION_WINDOW_CLOSED: code("The order can no longer be cancelled."),
	ORDER_HAS_RETIREMENTS: code(
		"Credits of the order are retired; retirement is irreversible.",
	),
	SERIAL_MALFORMED: code(
		"The text is not a serial number range of the registry. The message gives the position.",
	),
	SERIAL_QUANTITY_MISMATCH: code(
		"Last minus first plus one is not the quantity.",
	),
	SERIAL_OVERLAP: code("Some of these credits are registered already."),
	SERIAL_OTHER_PROJECT: code(
		"The serial numbers name another project or vintage.",
	),
	BATCH_NOT_FOUND: code("No credit batch holds these serial numbers."),
	ALREADY_RETIRED: code("Some of these credits are retired already."),
	NOT_ALLOCATED: code("Some of these credits are not allocated to any order."),
	// Devices, one by one or as rows of a file
	SERIAL_MISSING: code("The device has no serial number."),
	SERIAL_PLACEHOLDER: code(
		"The serial number is what firmware writes when it knows none. Give the real one.",
	),
	SERIAL_EXCEL_NUMBER: code(
		"A spreadsheet turned the serial number into a number and lost digits. Send it as text.",
	),
	SERIAL_INVALID: code("The serial number holds control characters."),
	MODEL_MISSING: code("The device has neither a model name nor a part number."),
	MODEL_PLACEHOLDER: code(
		"The model is a placeholder of the firmware. Give its name or part number.",
	),
	CATEGORY_MISSING: code(
		"The device has no category, and its model does not tell one.",
	),
	CATEGORY_UNKNOWN: code("The category is not known."),
	COUNTRY_MISSING: code("The device has no country of use."),
	COUNTRY_AMBIGUOUS: code(
		"The country's code is also written for something else. Write its name or three letters.",
	),
	COUNTRY_UNKNOWN: code("The country is neither a name nor an ISO 3166 code."),
	DATE_MISSING: code("The device has no purchase date."),
	DATE_AMBIGUOUS: code(
		"The date can be read with the day or the month first. Write yyyy-mm-dd.",
	),
	DATE_INVALID: code("This is not a date. Write yyyy-mm-dd."),
	DATE_EXCEL_SERIAL: code(
		"A spreadsheet wrote its own day number. Write yyyy-mm-dd.",
	),
	DATE_IN_FUTURE: code("The purchase date lies in the future."),
	DATE_TOO_OLD: code("The purchase date lies before 1990."),
	FIELD_TOO_LONG: code("A value is longer than its field allows."),
	WRONG_NUMBER_OF_CELLS: code(
		"The row has more or fewer cells than the header.",
	),
	DUPLICATE_IN_FILE: code(
		"An earlier row of the file has the same serial number.",
	),
	DEVICE_LEFT_OUT: code(
		"A virtual machine or another thing that is no hardware of the fleet.",
	),
	// Fleet and footprints
	FILE_REFUSED: code(
		"The file as a whole can't be read. The message says why.",
	),
	EMPTY_FILE: code("There is no line in the file."),
	NO_ROWS: code("The file has a header and no rows."),
	NOT_A_CSV: code(
		"The file is a workbook, an archive, a PDF or another binary file. Export it as CSV.",
	),
	NOT_UTF8: code(
		"The file is not UTF-8 at the line named. Export it as UTF-8, or choose its encoding.",
	),
	RECORD_TOO_LARGE: code(
		"A line is longer than 64 kB. The message says which.",
	),
	UNCLOSED_QUOTE: code(
		"A quote isn't closed. The message says in which line it opens.",
	),
	MALFORMED_QUOTE: code(
		"A cell that isn't quoted holds a quote. The message says in which line.",
	),
	DUPLICATE_HEADER: code("Two columns have the same name. Rename one of them."),
	LAYOUT_UNKNOWN: code(
		"The file has the columns of no layout that is read. The message lists those missing.",
	),
	IMPORT_NOT_WAITING: code("The import does not wait for this step."),
	MAPPING_INCOMPLETE: code("A required column is not mapped."),
	IMPORT_ABANDONED: code(
		"Nobody sent the file or mapped its columns in time. Start a new import.",
	),
	UPLOAD_TOO_LARGE: code("The file is larger than the limit."),
	UNKNOWN_EDITION: code(
		"There is no such edition. The message lists those there are.",
	),
	STATISTIC_MISMATCH: code(
		"A mean is never added to, or compared with, a 95th percentile.",
	),
	LIFETIMES_MIXED: code(
		"The devices are computed over different lifetimes, by different method versions.",
		true,
	),
	METHOD_ALREADY_IN_USE: code(
		"The tenant computes by this method version already.",
	),
	METHOD_ADOPTION_RUNNING: code(
		"Devices are still being restated to the version adopted before.",
		true,
	),
	SHEET_NOT_NORMALISABLE: code(
		"The sheet states neither electricity use nor a use share.",
	),
	ESTIMATE_NOT_POSSIBLE: code(
		"No published sheet was found, and such a device can't be estimated. The message says what is missing.",
	),
	MODEL_CHOICE_EXISTS: code(
		"A choice for this model is in force. Withdraw it first.",
	),
} as const satisfies Record<string, ErrorCodeFacts>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** Whether the same request can succeed later without a change. */
export function isRetryable(errorCode: ErrorCode): boolean {
	return ERROR_CODES[errorCode].retryable;
}
