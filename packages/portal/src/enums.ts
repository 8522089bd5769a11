import type {
	CertificateStatus,
	Coverage,
	DateFormat,
	DeviceCategory,
	FileEncoding,
	FleetField,
	FleetImportStatus,
	FormFactor,
	OrderStatus,
	QuoteStatus,
	TransportMode,
} from "./gql/graphql";

/** Values of the schema's enums in the order that menus show them; the generated ones are sorted by name. */
function inOrder<Value extends string>(values: Record<Value, true>): Value[] {
	return Object.keys(values) as Value[];
}

export const CATEGORIES = inOrder<DeviceCategory>({
	NOTEBOOK: true,
	DESKTOP: true,
	WORKSTATION: true,
	MONITOR: true,
	TABLET: true,
	THIN_CLIENT: true,
	SERVER: true,
	OTHER: true,
});

export const COVERAGES = inOrder<Coverage>({
	NONE: true,
	QUOTED: true,
	ALLOCATED: true,
	RETIRED: true,
});

export const FLEET_IMPORT_STATUSES = inOrder<FleetImportStatus>({
	AWAITING_UPLOAD: true,
	QUEUED: true,
	READING: true,
	NEEDS_MAPPING: true,
	IMPORTING: true,
	DONE: true,
	FAILED: true,
});

export const FLEET_FIELDS = inOrder<FleetField>({
	SERIAL_NUMBER: true,
	MODEL_NAME: true,
	PART_NUMBER: true,
	MANUFACTURER: true,
	CATEGORY: true,
	COUNTRY: true,
	PURCHASED_ON: true,
	COST_CENTRE: true,
	ORDER_REFERENCE: true,
	STATE: true,
	OWNERSHIP: true,
	VIRTUAL: true,
	SITE: true,
});

export const FILE_ENCODINGS = inOrder<FileEncoding>({
	AUTO: true,
	UTF_8: true,
	UTF_16: true,
	WINDOWS_1252: true,
});

export const DATE_FORMATS = inOrder<DateFormat>({
	AUTO: true,
	DAY_FIRST: true,
	MONTH_FIRST: true,
	YEAR_FIRST: true,
});

export const QUOTE_STATUSES = inOrder<QuoteStatus>({
	OPEN: true,
	ORDERED: true,
	EXPIRED: true,
});

export const ORDER_STATUSES = inOrder<OrderStatus>({
	PLACED: true,
	ALLOCATED: true,
	RETIRING: true,
	RETIRED: true,
	CANCELLED: true,
});

export const CERTIFICATE_STATUSES = inOrder<CertificateStatus>({
	ISSUED: true,
	SUPERSEDED: true,
	WITHDRAWN: true,
});

export const TRANSPORT_MODES = inOrder<TransportMode>({
	AS_PUBLISHED: true,
	SEA: true,
	RAIL: true,
	ROAD: true,
	AIR: true,
});

export const FORM_FACTORS = inOrder<FormFactor>({
	CLAMSHELL: true,
	CONVERTIBLE: true,
	TOWER: true,
	SMALL: true,
	MINI: true,
	ALL_IN_ONE: true,
	RACK: true,
	BLADE: true,
});
