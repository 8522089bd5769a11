/** What can be wrong with a row of a registry's export; such a row is reported and not compared. */
export const REGISTRY_ROW_CODES = [
	"SERIAL_MISSING",
	"SERIAL_UNREADABLE",
	"ENDS_DISAGREE",
	"QUANTITY_UNREADABLE",
	"STATUS_UNKNOWN",
	"DATE_AMBIGUOUS",
	"DATE_UNREADABLE",
] as const;
export type RegistryRowCode = (typeof REGISTRY_ROW_CODES)[number];
