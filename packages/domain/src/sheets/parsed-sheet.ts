import type { DeviceCategory } from "../fleet/device-category.js";
import type { RowIssue } from "../fleet/row-issue.js";
import type { Statistic } from "../footprints/footprint.js";
import type { SheetRowCode } from "./sheet-row-codes.js";

/** Longest value of each text field, in UTF-16 units; the database columns have the same lengths. */
export const SHEET_LIMITS = {
	manufacturer: 80,
	name: 160,
	assemblyLocation: 40,
	source: 1000,
	partNumber: 40,
	alias: 160,
} as const;

/** A published product carbon footprint as its sheet states it, in integers. Absent means not stated. */
export interface ParsedSheet {
	/** In the product's spelling. */
	readonly manufacturer: string;
	readonly name: string;
	readonly category: DeviceCategory;
	readonly statistic: Statistic;
	/** Over the sheet's lifetime. */
	readonly totalGrams: number;
	/** Standard deviation ÷ mean, parts per million. */
	readonly errorRatioPpm?: number;
	readonly lifetimeMonths: number;
	/** ISO 3166-1 alpha-2, or WW, EU, NA (North America), APAC, LATAM; "" when not stated. */
	readonly useLocation: string;
	/** Of the total, parts per million each; together at most 1,000,000. */
	readonly shares: {
		readonly manufacturingPpm?: number;
		readonly transportPpm?: number;
		readonly usePpm?: number;
		readonly endOfLifePpm?: number;
	};
	/** Typical electricity consumption, Wh a year. */
	readonly yearlyEnergyWh?: number;
	readonly weightGrams?: number;
	/** Thousandths of an inch: 13,300 for 13.3″. */
	readonly screenMilliInches?: number;
	readonly assemblyLocation?: string;
	/** yyyy-mm-dd; the first day of the month or year when the sheet names no day. */
	readonly issuedOn?: string;
	/** Where the figures can be looked up: an address or a document's name. */
	readonly source: string;
	/** Part numbers and machine types that the sheet covers. */
	readonly partNumbers: readonly string[];
	/** Other names of the model, each of them complete. */
	readonly aliases: readonly string[];
}

export type SheetRowIssue = RowIssue<SheetRowCode>;

export type SheetRow =
	| {
			readonly kind: "SHEET";
			readonly sheet: ParsedSheet;
			readonly repairs: readonly SheetRowIssue[];
	  }
	| { readonly kind: "REFUSED"; readonly errors: readonly SheetRowIssue[] };
