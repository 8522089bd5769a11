export const errors = {
	title: "That didn't work",
	retry: "Try again",
	requestId: "Request {{id}}",
	required: "Please fill this in.",
	code: {
		NETWORK:
			"The server can't be reached. Check your connection and try again.",
		UNAUTHENTICATED: "Your session has ended. Please sign in again.",
		FORBIDDEN: "You may not do this.",
		NOT_FOUND: "There is no such thing, or it is not open to you.",
		RATE_LIMITED: "Too many requests. Wait a moment and try again.",
		UNAVAILABLE: "The service doesn't answer at the moment. Try again shortly.",
		INTERNAL:
			"Something went wrong on our side. It has been logged. Try again, then tell us.",
		SIGN_IN_FAILED: "E-mail address and password don't belong together.",
		CURRENT_PASSWORD_WRONG: "The current password is not right.",
		PASSWORD_TOO_WEAK: "This password is too weak.",
		IDEMPOTENCY_KEY_REUSED:
			"This was sent before with other contents. Start again.",
		IDEMPOTENCY_IN_PROGRESS:
			"What you sent is still being worked on. Ask again in a moment.",
		NOT_AVAILABLE: "The service is not open to your company at the moment.",
		MIX_NOT_100_PERCENT: "The shares must add up to 100 %.",
		PROJECT_NOT_OFFERED:
			"One of the projects is no longer offered in your region.",
		CURRENCY_NOT_OFFERED: "There is no price in this currency.",
		NO_DEVICES: "None of the chosen devices can be offset.",
		QUOTE_EXPIRED: "The quote has expired. Make a new one.",
		QUOTE_ALREADY_ORDERED: "This quote has been ordered before.",
		DEVICE_ALREADY_COVERED:
			"Some of the devices have been covered by another order meanwhile. Make a new quote.",
		CLIENT_REFERENCE_USED: "Another order has this reference.",
		OUT_OF_STOCK:
			"There are not enough credits in stock for this order. Nothing was ordered.",
		CANCELLATION_WINDOW_CLOSED: "The order can no longer be cancelled.",
		ORDER_HAS_RETIREMENTS:
			"Credits of this order are retired already, which can't be undone.",
		LIFETIMES_MIXED:
			"The devices are computed over different lifetimes, by different method versions. Offset them in separate quotes.",
		METHOD_ALREADY_IN_USE: "This version is in use already.",
		METHOD_ADOPTION_RUNNING:
			"Devices are still being restated to the version adopted before. Try again when that is done.",
		ESTIMATE_NOT_POSSIBLE:
			"No published sheet was found, and such a device can't be estimated.",
		MODEL_CHOICE_EXISTS:
			"A decision for this model is in force. Withdraw it first.",
		ALREADY_EXISTS: "There is one like this already.",
		SERIAL_MALFORMED:
			"This can't be read as a serial number range of the registry.",
		SERIAL_QUANTITY_MISMATCH: "This isn't the number of credits in the range.",
		SERIAL_OVERLAP: "Some of these credits are registered already.",
		SERIAL_OTHER_PROJECT: "The serial numbers name another project or vintage.",
		BATCH_NOT_FOUND: "No credit batch holds these serial numbers.",
		ALREADY_RETIRED: "Some of these credits are retired already.",
		NOT_ALLOCATED: "Some of these credits belong to no order.",
		FILE_REFUSED: "The file can't be read.",
		IMPORT_NOT_WAITING: "This import has moved on meanwhile.",
		MAPPING_INCOMPLETE: "A required column is not mapped.",
		IMPORT_ABANDONED:
			"Nobody sent the file or mapped its columns in time. Start a new import.",
		UPLOAD_TOO_LARGE: "The file is larger than the limit.",
	},
};
