import type {
	DateFormat,
	DeviceCategory,
	FleetField,
	RecognisedColumn,
} from "@tonnetrace/domain";
import type { SqlValue } from "../../platform/database/sql.js";
import type { CsvEncodingChoice } from "../../platform/files/csv/csv-bytes.js";

export type ImportStatus =
	| "AWAITING_UPLOAD"
	| "QUEUED"
	| "READING"
	| "NEEDS_MAPPING"
	| "IMPORTING"
	| "DONE"
	| "FAILED";

/** How a fleet file is to be read. */
export interface FleetImportOptions {
	readonly encoding: CsvEncodingChoice;
	/** ISO 3166-1 alpha-2. */
	readonly defaultCountry: string | null;
	readonly defaultCategory: DeviceCategory | null;
	readonly dateFormat: DateFormat;
	/** A person has mapped the columns: they are taken as they are, and nothing is asked again. */
	readonly mapped: boolean;
}

/** A column of the file. */
export interface FleetImportColumn extends RecognisedColumn {
	readonly field: FleetField | null;
	/** Up to three values, while a person maps the columns; never of personal data. */
	readonly samples: readonly string[];
}

export interface FleetImportRow extends Record<string, SqlValue> {
	id: string;
	fileName: string;
	status: ImportStatus;
	createdAt: string;
	finishedAt: string | null;
	createdBy: string;
	sizeBytes: number;
	sha256: string | null;
	fileId: string | null;
	/** JSON of FleetImportOptions. */
	options: string;
	/** JSON of FleetImportColumn[]. */
	columns: string | null;
	source: string | null;
	encoding: string | null;
	delimiter: string | null;
	fingerprint: string | null;
	sameAsId: string | null;
	bytesRead: number;
	rowsRead: number;
	rowsTotal: number | null;
	rowsAccepted: number;
	rowsUnchanged: number;
	rowsRefused: number;
	/** JSON: reason → rows. */
	leftOut: string;
	errorCount: number;
	failureCode: string | null;
	failureMessage: string | null;
}

/** One thing wrong in a row; `row` is the line of the file. */
export interface ImportIssue extends Record<string, SqlValue> {
	rowNumber: number;
	columnName: string;
	code: string;
	value: string;
	message: string;
}

export interface NewFleetImport {
	readonly fileName: string;
	readonly sha256?: string | null;
	readonly encoding?: CsvEncodingChoice | null;
	readonly defaultCountry?: string | null;
	readonly dateFormat?: DateFormat | null;
}

export interface FleetImportMapping {
	readonly columns: readonly {
		readonly index: number;
		readonly field?: FleetField | null;
	}[];
	readonly defaultCountry?: string | null;
	readonly defaultCategory?: DeviceCategory | null;
	readonly dateFormat?: DateFormat | null;
}

/** Counts of rows, by what became of them. */
export interface RowCounts {
	readonly rowsRead: number;
	readonly rowsAccepted: number;
	readonly rowsUnchanged: number;
	readonly rowsRefused: number;
	readonly leftOut: Readonly<Record<string, number>>;
}

export const FLEET_IMPORT_JOB = "fleet.import";

export const optionsOf = (row: FleetImportRow): FleetImportOptions =>
	JSON.parse(row.options) as FleetImportOptions;

export const columnsOf = (row: FleetImportRow): FleetImportColumn[] =>
	row.columns === null ? [] : (JSON.parse(row.columns) as FleetImportColumn[]);

export const leftOutOf = (row: FleetImportRow): Record<string, number> =>
	JSON.parse(row.leftOut) as Record<string, number>;
