import { registerEnumType } from "type-graphql";

export enum FleetImportStatus {
	AWAITING_UPLOAD = "AWAITING_UPLOAD",
	QUEUED = "QUEUED",
	READING = "READING",
	NEEDS_MAPPING = "NEEDS_MAPPING",
	IMPORTING = "IMPORTING",
	DONE = "DONE",
	FAILED = "FAILED",
}
registerEnumType(FleetImportStatus, {
	name: "FleetImportStatus",
	description: "How far an import is.",
	valuesConfig: {
		AWAITING_UPLOAD: { description: "Announced; the file has not come yet." },
		QUEUED: { description: "Uploaded; waits for the worker." },
		READING: { description: "The header is being read." },
		NEEDS_MAPPING: {
			description:
				"A person has to say what the columns mean; failure says what is open.",
		},
		IMPORTING: { description: "Rows are being checked; none is visible yet." },
		DONE: { description: "Its rows are visible; refused rows are reported." },
		FAILED: {
			description: "The file as a whole was refused; nothing of it is visible.",
		},
	},
});

export enum FleetFieldEnum {
	SERIAL_NUMBER = "SERIAL_NUMBER",
	MODEL_NAME = "MODEL_NAME",
	PART_NUMBER = "PART_NUMBER",
	MANUFACTURER = "MANUFACTURER",
	CATEGORY = "CATEGORY",
	COUNTRY = "COUNTRY",
	PURCHASED_ON = "PURCHASED_ON",
	COST_CENTRE = "COST_CENTRE",
	ORDER_REFERENCE = "ORDER_REFERENCE",
	STATE = "STATE",
	OWNERSHIP = "OWNERSHIP",
	VIRTUAL = "VIRTUAL",
	SITE = "SITE",
}
registerEnumType(FleetFieldEnum, {
	name: "FleetField",
	description: "What a column of a fleet file means.",
	valuesConfig: {
		SERIAL_NUMBER: { description: "Serial number of the device; required." },
		MODEL_NAME: {
			description: "Trade name or machine type; this or the part number.",
		},
		PART_NUMBER: { description: "Part number or machine type." },
		MANUFACTURER: { description: "Maker." },
		CATEGORY: {
			description: "Kind of device; else told by the model's family.",
		},
		COUNTRY: {
			description: "Country of use; required unless a default is given.",
		},
		PURCHASED_ON: { description: "Day of purchase; required." },
		COST_CENTRE: { description: "Cost centre." },
		ORDER_REFERENCE: { description: "Reference of the purchase order." },
		STATE: {
			description: "State in the asset system; retired devices are left out.",
		},
		OWNERSHIP: { description: "Owner; personal devices are left out." },
		VIRTUAL: {
			description: "Whether it is a virtual machine; those are left out.",
		},
		SITE: { description: "Site; never read as a country." },
	},
});

export enum FileEncoding {
	AUTO = "AUTO",
	UTF_8 = "UTF_8",
	UTF_16 = "UTF_16",
	WINDOWS_1252 = "WINDOWS_1252",
}
registerEnumType(FileEncoding, {
	name: "FileEncoding",
	description: "How a file's text is encoded; a byte order mark beats it.",
	valuesConfig: {
		AUTO: {
			description: "UTF-8, or UTF-16 when a byte order mark says so.",
		},
		UTF_8: { description: "UTF-8." },
		UTF_16: { description: "UTF-16, little endian without a mark." },
		WINDOWS_1252: { description: "Windows-1252 (Western European)." },
	},
});

export enum DateFormatEnum {
	AUTO = "AUTO",
	DAY_FIRST = "DAY_FIRST",
	MONTH_FIRST = "MONTH_FIRST",
	YEAR_FIRST = "YEAR_FIRST",
}
registerEnumType(DateFormatEnum, {
	name: "DateFormat",
	description: "How a file writes dates.",
	valuesConfig: {
		AUTO: {
			description:
				"Only dates with one meaning are read; others are asked about.",
		},
		DAY_FIRST: { description: "31/12/2026." },
		MONTH_FIRST: { description: "12/31/2026." },
		YEAR_FIRST: { description: "2026-12-31." },
	},
});

export enum FleetImportOrderField {
	CREATED_AT = "CREATED_AT",
	FILE_NAME = "FILE_NAME",
}
registerEnumType(FleetImportOrderField, {
	name: "FleetImportOrderField",
	description: "What imports are sorted by.",
	valuesConfig: {
		CREATED_AT: { description: "When they were announced." },
		FILE_NAME: { description: "Name of the file." },
	},
});

export enum SheetLayoutEnum {
	AUTO = "AUTO",
	TONNETRACE = "TONNETRACE",
	BOAVIZTA = "BOAVIZTA",
}
registerEnumType(SheetLayoutEnum, {
	name: "SheetLayout",
	description: "Layout of a file of footprint sheets.",
	valuesConfig: {
		AUTO: { description: "Recognised by its columns." },
		TONNETRACE: { description: "Our own; docs/formats.md has its columns." },
		BOAVIZTA: { description: "Boavizta's environmental-footprint-data." },
	},
});

export enum FindingSeverity {
	REPAIRED = "REPAIRED",
	REFUSED = "REFUSED",
}
registerEnumType(FindingSeverity, {
	name: "FindingSeverity",
	description: "What became of the row.",
	valuesConfig: {
		REPAIRED: {
			description: "A value was corrected or left out; the rest is used.",
		},
		REFUSED: { description: "The row is not used." },
	},
});
