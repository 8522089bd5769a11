import {
	clipValue,
	type FleetDevice,
	type FleetField,
	type FleetRow,
	fleetRowText,
} from "@tonnetrace/domain";
import { LENGTHS } from "../../platform/database/columns.js";
import type { CsvRow } from "../../platform/files/csv/read-csv.js";
import type { KnownDevice, StagedDevice, StageResult } from "../fleet/index.js";
import type { FleetImportColumn, ImportIssue } from "./fleet-import.js";

/** What became of the rows of a chunk. */
export interface ChunkResult {
	readonly accepted: number;
	readonly unchanged: number;
	readonly refused: number;
	readonly leftOut: Readonly<Record<string, number>>;
	/** In the order of the file. */
	readonly issues: readonly ImportIssue[];
}

/** A chunk's rows read, before they meet the fleet. */
export interface ReadChunk {
	readonly devices: readonly StagedDevice[];
	readonly refused: number;
	readonly leftOut: Readonly<Record<string, number>>;
	readonly issues: readonly ImportIssue[];
	/** A date could be read in two ways. */
	readonly ambiguousDate: boolean;
}

const issue = (
	rowNumber: number,
	columnName: string,
	code: string,
	value: string,
	message: string,
): ImportIssue => ({
	rowNumber,
	columnName: columnName.slice(0, LENGTHS.name),
	code,
	value: clipValue(value),
	message: message.slice(0, LENGTHS.text),
});

/** Reads a chunk's rows; a row stands or falls by itself. */
export function readChunk(
	rows: readonly CsvRow[],
	read: (cells: readonly string[]) => FleetRow,
): ReadChunk {
	const devices: StagedDevice[] = [];
	const issues: ImportIssue[] = [];
	const leftOut: Record<string, number> = {};
	let refused = 0;
	let ambiguousDate = false;
	for (const { rowNumber, cells, widthFault } of rows) {
		const blank = cells.every((cell) => cell.trim() === "");
		if (widthFault && !blank) {
			refused++;
			issues.push(
				issue(
					rowNumber,
					"",
					"WRONG_NUMBER_OF_CELLS",
					"",
					fleetRowText("WRONG_NUMBER_OF_CELLS"),
				),
			);
			continue;
		}
		const row = read(cells);
		if (row.kind === "DEVICE") devices.push({ rowNumber, ...row.device });
		else if (row.kind === "LEFT_OUT")
			leftOut[row.reason] = (leftOut[row.reason] ?? 0) + 1;
		else {
			refused++;
			for (const error of row.errors) {
				ambiguousDate ||= error.code === "DATE_AMBIGUOUS";
				issues.push(
					issue(
						rowNumber,
						error.column,
						error.code,
						error.value,
						error.message,
					),
				);
			}
		}
	}
	return { devices, refused, leftOut, issues, ambiguousDate };
}

const headerOf = (
	columns: readonly FleetImportColumn[],
	field: FleetField,
): string => columns.find((column) => column.field === field)?.header ?? "";

/** The row's serial number is in the fleet with other data: devices are never changed by an import. */
export function existsIssue(
	{ rowNumber, serialKey, differences }: KnownDevice,
	columns: readonly FleetImportColumn[],
	serialNumber: FleetDevice["serialNumber"] = serialKey,
): ImportIssue {
	return issue(
		rowNumber,
		headerOf(columns, "SERIAL_NUMBER"),
		"ALREADY_EXISTS",
		serialNumber,
		`The fleet has this serial number with another value in: ${differences.join(", ")}. An import never changes a device; correct the row, or take it out.`,
	);
}

/** What staging said of the chunk's devices, added to what reading said. */
export function settleChunk(
	chunk: ReadChunk,
	staged: StageResult,
	columns: readonly FleetImportColumn[],
): ChunkResult {
	const serials = new Map(
		chunk.devices.map(({ rowNumber, serialNumber }) => [
			rowNumber,
			serialNumber,
		]),
	);
	const duplicates = staged.duplicates.map(
		({ rowNumber, serialKey, earlierRow }) =>
			issue(
				rowNumber,
				headerOf(columns, "SERIAL_NUMBER"),
				"DUPLICATE_IN_FILE",
				serials.get(rowNumber) ?? serialKey,
				`${fleetRowText("DUPLICATE_IN_FILE")} The other is row ${earlierRow}.`,
			),
	);
	const different = staged.known.filter(
		({ differences }) => differences.length > 0,
	);
	const exist = different.map((known) =>
		existsIssue(known, columns, serials.get(known.rowNumber)),
	);
	return {
		accepted: staged.staged,
		unchanged: staged.known.length - different.length,
		refused: chunk.refused + duplicates.length + different.length,
		leftOut: chunk.leftOut,
		issues: [...chunk.issues, ...duplicates, ...exist].sort(
			(a, b) => a.rowNumber - b.rowNumber,
		),
	};
}
