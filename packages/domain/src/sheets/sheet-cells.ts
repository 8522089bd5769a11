import { clipValue } from "../fleet/row-issue.js";
import { lettersAndDigits, tidy } from "../fleet/text.js";
import type { SheetRowIssue } from "./parsed-sheet.js";
import { parseDecimalScaled } from "./scaled-decimal.js";
import {
	SHEET_COLUMNS,
	type SheetField,
	type SheetLayout,
} from "./sheet-layout.js";
import { type SheetRowCode, sheetRowText } from "./sheet-row-codes.js";

export type SheetColumns = ReadonlyMap<
	SheetField,
	{ readonly index: number; readonly header: string }
>;

/** Where each field of the layout stands in a file with this header. */
export function sheetColumns(
	headers: readonly string[],
	layout: SheetLayout,
): SheetColumns {
	const at = new Map(
		headers.map((header, index) => [lettersAndDigits(header), index]),
	);
	const columns = new Map<SheetField, { index: number; header: string }>();
	for (const [field, column] of Object.entries(SHEET_COLUMNS[layout])) {
		const index = at.get(lettersAndDigits(column));
		if (index !== undefined)
			columns.set(field as SheetField, { index, header: headers[index] ?? "" });
	}
	return columns;
}

/** The cells of one row, and what was found wrong with them. */
export class SheetCells {
	readonly errors: SheetRowIssue[] = [];
	readonly repairs: SheetRowIssue[] = [];

	constructor(
		private readonly cells: readonly string[],
		private readonly columns: SheetColumns,
	) {}

	/** The field's cell, tidied; empty when there is none. */
	text(field: SheetField): string {
		const column = this.columns.get(field);
		return column === undefined ? "" : tidy(this.cells[column.index] ?? "");
	}

	refuse(field: SheetField, code: SheetRowCode): void {
		this.errors.push(this.issue(field, code));
	}

	repair(field: SheetField, code: SheetRowCode): void {
		this.repairs.push(this.issue(field, code));
	}

	/** A text that must be there, within its limit. */
	required(field: SheetField, limit: number, missing: SheetRowCode): string {
		const text = this.text(field);
		if (text === "") this.refuse(field, missing);
		else if (text.length > limit) this.refuse(field, "FIELD_TOO_LONG");
		return text;
	}

	/** An optional decimal in units of 10^-digits; 0 and empty are "not stated", and what isn't a decimal is left out with a word. */
	quantity(field: SheetField, digits: number): number | undefined {
		const units = this.ratio(field, digits);
		return units === 0 ? undefined : units;
	}

	/** Like quantity, but a 0 is a value. */
	ratio(field: SheetField, digits = 6): number | undefined {
		const text = this.text(field);
		if (text === "") return undefined;
		const units = parseDecimalScaled(text, digits);
		if (units === null) this.repair(field, "NUMBER_INVALID");
		return units ?? undefined;
	}

	/** A list whose entries are separated by "|". */
	list(field: SheetField, limit: number): string[] {
		const entries = this.text(field)
			.split("|")
			.map((entry) => entry.trim())
			.filter((entry) => entry !== "");
		if (entries.some((entry) => entry.length > limit))
			this.refuse(field, "FIELD_TOO_LONG");
		return [...new Set(entries)];
	}

	private issue(field: SheetField, code: SheetRowCode): SheetRowIssue {
		const column = this.columns.get(field);
		return {
			column: column?.header ?? "",
			code,
			value: clipValue(
				column === undefined ? "" : (this.cells[column.index] ?? ""),
			),
			message: sheetRowText(code),
		};
	}
}
