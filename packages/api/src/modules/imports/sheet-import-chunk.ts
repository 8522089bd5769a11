import {
	clipValue,
	type ParsedSheet,
	SHEET_ROW_CODES,
	type SheetRow,
	type SheetRowIssue,
	sheetRowText,
} from "@tonnetrace/domain";
import { LENGTHS } from "../../platform/database/columns.js";
import type { CsvRow } from "../../platform/files/csv/read-csv.js";
import {
	type CatalogueEntry,
	type EntryOutcome,
	refusalOfSheet,
} from "../footprints/index.js";
import type { SheetFinding } from "./sheet-import.js";

interface ReadSheet {
	readonly rowNumber: number;
	readonly entry: CatalogueEntry;
	readonly findings: readonly SheetFinding[];
}

/** A chunk's rows read, before they meet the catalogue. */
export interface ReadSheetChunk {
	readonly sheets: readonly ReadSheet[];
	readonly refused: number;
	readonly findings: readonly SheetFinding[];
}

export interface SheetChunkResult {
	readonly accepted: number;
	/** Of the accepted and unchanged rows, those with a repair. */
	readonly repaired: number;
	readonly unchanged: number;
	readonly refused: number;
	/** In the order of the file. */
	readonly findings: readonly SheetFinding[];
}

const SEVERITIES = new Map<string, "REPAIRED" | "REFUSED">(
	SHEET_ROW_CODES.map(({ code, severity }) => [code, severity]),
);

const finding = (
	rowNumber: number,
	severity: SheetFinding["severity"],
	code: string,
	message: string,
	column = "",
	value = "",
): SheetFinding => ({
	rowNumber,
	columnName: column.slice(0, LENGTHS.name),
	code,
	value: clipValue(value),
	message: message.slice(0, LENGTHS.text),
	severity,
});

const findingsOf = (
	rowNumber: number,
	issues: readonly SheetRowIssue[],
): SheetFinding[] =>
	issues.map(({ column, code, value, message }) =>
		finding(
			rowNumber,
			SEVERITIES.get(code) ?? "REFUSED",
			code,
			message,
			column,
			value,
		),
	);

function readSheet(
	rowNumber: number,
	sheet: ParsedSheet,
	repairs: readonly SheetRowIssue[],
): ReadSheet {
	const { manufacturer, name, category, partNumbers, aliases } = sheet;
	const findings = findingsOf(rowNumber, repairs);
	const refusal = refusalOfSheet(sheet);
	if (refusal !== null)
		findings.push(
			finding(
				rowNumber,
				"REPAIRED",
				"SHEET_NOT_NORMALISABLE",
				`The sheet is kept, but no footprint can be computed from it: ${refusal}`,
			),
		);
	return {
		rowNumber,
		entry: { manufacturer, name, category, partNumbers, aliases, sheet },
		findings,
	};
}

/** Reads a chunk's rows; a row stands or falls by itself. */
export function readSheetChunk(
	rows: readonly CsvRow[],
	read: (cells: readonly string[]) => SheetRow,
): ReadSheetChunk {
	const sheets: ReadSheet[] = [];
	const findings: SheetFinding[] = [];
	let refused = 0;
	for (const { rowNumber, cells, widthFault } of rows) {
		const row = widthFault ? undefined : read(cells);
		if (row?.kind === "SHEET") {
			sheets.push(readSheet(rowNumber, row.sheet, row.repairs));
			continue;
		}
		refused++;
		if (row) findings.push(...findingsOf(rowNumber, row.errors));
		else
			findings.push(
				finding(
					rowNumber,
					"REFUSED",
					"WRONG_NUMBER_OF_CELLS",
					sheetRowText("WRONG_NUMBER_OF_CELLS"),
				),
			);
	}
	return { sheets, refused, findings };
}

/** What the catalogue made of the chunk's sheets, added to what reading said. */
export function settleSheetChunk(
	chunk: ReadSheetChunk,
	outcomes: readonly EntryOutcome[],
): SheetChunkResult {
	const findings = [...chunk.findings];
	let [accepted, repaired, unchanged, refused] = [0, 0, 0, chunk.refused];
	for (const [
		index,
		{ rowNumber, entry, findings: own },
	] of chunk.sheets.entries()) {
		const outcome = outcomes[index];
		if (!outcome || outcome.kind === "REPEATED") {
			refused++;
			findings.push(
				finding(
					rowNumber,
					"REFUSED",
					"DUPLICATE_IN_FILE",
					"An earlier row of this file gives another sheet for this model. Keep one of the two.",
					"",
					entry.name,
				),
			);
			continue;
		}
		const all = [...own];
		if (outcome.keptCategory)
			all.push(
				finding(
					rowNumber,
					"REPAIRED",
					"CATEGORY_KEPT",
					`The catalogue has this model as ${outcome.keptCategory}, and keeps it: an import doesn't move a model to another category.`,
					"",
					entry.category,
				),
			);
		findings.push(...all);
		if (outcome.kind === "UNCHANGED") unchanged++;
		else accepted++;
		if (all.length > 0) repaired++;
	}
	return {
		accepted,
		repaired,
		unchanged,
		refused,
		findings: findings.sort((a, b) => a.rowNumber - b.rowNumber),
	};
}
