/** What a column of a fleet file can mean. STATE, OWNERSHIP and VIRTUAL decide whether a row is left out; SITE is never read as a country. */
export const FLEET_FIELDS = [
	"SERIAL_NUMBER",
	"MODEL_NAME",
	"PART_NUMBER",
	"MANUFACTURER",
	"CATEGORY",
	"COUNTRY",
	"PURCHASED_ON",
	"COST_CENTRE",
	"ORDER_REFERENCE",
	"STATE",
	"OWNERSHIP",
	"VIRTUAL",
	"SITE",
] as const;

export type FleetField = (typeof FLEET_FIELDS)[number];

/** Longest value of each text field, in UTF-16 units; the database columns have the same lengths. */
export const FLEET_LIMITS = {
	serialNumber: 80,
	model: 160,
	manufacturer: 80,
	costCentre: 80,
	orderReference: 80,
	partNumber: 40,
} as const;
