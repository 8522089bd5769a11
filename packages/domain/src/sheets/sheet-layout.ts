import { lettersAndDigits } from "../fleet/text.js";

/** Layouts of footprint sheets that are read: Boavizta's data set, and our own. */
export type SheetLayout = "BOAVIZTA" | "TONNETRACE";

export type SheetField =
	| "manufacturer"
	| "name"
	| "category"
	| "statistic"
	| "total"
	| "errorRatio"
	| "lifetime"
	| "useLocation"
	| "manufacturing"
	| "transport"
	| "use"
	| "endOfLife"
	| "energy"
	| "weight"
	| "screen"
	| "assembly"
	| "issuedOn"
	| "source"
	| "partNumbers"
	| "aliases";

/** Columns by field, as they are written in files of the layout. */
export const SHEET_COLUMNS: Readonly<
	Record<SheetLayout, Readonly<Partial<Record<SheetField, string>>>>
> = {
	BOAVIZTA: {
		manufacturer: "manufacturer",
		name: "name",
		category: "subcategory",
		total: "gwp_total",
		errorRatio: "gwp_error_ratio",
		lifetime: "lifetime",
		useLocation: "use_location",
		manufacturing: "gwp_manufacturing_ratio",
		transport: "gwp_transport_ratio",
		use: "gwp_use_ratio",
		endOfLife: "gwp_eol_ratio",
		energy: "yearly_tec",
		weight: "weight",
		screen: "screen_size",
		assembly: "assembly_location",
		issuedOn: "report_date",
		source: "sources",
	},
	TONNETRACE: {
		manufacturer: "manufacturer",
		name: "model",
		category: "category",
		statistic: "statistic",
		total: "total kg",
		errorRatio: "error ratio",
		lifetime: "lifetime years",
		useLocation: "use location",
		manufacturing: "manufacturing ratio",
		transport: "transport ratio",
		use: "use ratio",
		endOfLife: "end of life ratio",
		energy: "energy kwh per year",
		weight: "weight kg",
		screen: "screen inches",
		assembly: "assembly location",
		issuedOn: "issued on",
		source: "source",
		partNumbers: "part numbers",
		aliases: "aliases",
	},
};

/** Without these columns a file isn't of the layout. */
const REQUIRED: Readonly<Record<SheetLayout, readonly SheetField[]>> = {
	BOAVIZTA: [
		"manufacturer",
		"name",
		"category",
		"total",
		"lifetime",
		"useLocation",
		"source",
	],
	TONNETRACE: [
		"manufacturer",
		"name",
		"category",
		"statistic",
		"total",
		"lifetime",
		"source",
	],
};

/** Columns that the layout needs and the header lacks, as they are to be written. */
export function missingSheetColumns(
	headers: readonly string[],
	layout: SheetLayout,
): string[] {
	const present = new Set(headers.map(lettersAndDigits));
	return REQUIRED[layout]
		.map((field) => SHEET_COLUMNS[layout][field] ?? "")
		.filter((column) => !present.has(lettersAndDigits(column)));
}

/** The layout whose required columns are all in the header, or null. */
export function recogniseSheetLayout(
	headers: readonly string[],
): SheetLayout | null {
	if (missingSheetColumns(headers, "BOAVIZTA").length === 0) return "BOAVIZTA";
	if (missingSheetColumns(headers, "TONNETRACE").length === 0)
		return "TONNETRACE";
	return null;
}
