import { categoryOfWord, countryCode } from "@tonnetrace/domain";
import { type CsvRecord, readCsv } from "../../csv/read-csv";
import { readMeasure } from "../../format/read-measure";
import { type CartColumn, type CartColumns, cartColumns } from "./cart-columns";
import {
	type Cart,
	type CartFault,
	type CartLine,
	type CartProblem,
	MOST_DEVICES,
	MOST_LINES,
} from "./cart-line";

const LONGEST: Partial<Record<CartColumn, number>> = {
	modelName: 160,
	partNumber: 40,
	manufacturer: 80,
};
/**
 * Reads the lines of a cart that were pasted or stand in a file. Nothing is guessed: a line with a fault is left out and
 * said to be. Without a column for the quantity each line is one device, as in a fleet file.
 */
export function readCart(text: string): Cart {
	const records = readCsv(text);
	const [first] = records;
	if (!first) return { lines: [], faults: [] };
	const { headed, columns } = cartColumns(first.cells);
	const cart: Cart = { lines: [], faults: [] };
	for (const record of headed ? records.slice(1) : records) {
		if (cart.lines.length === MOST_LINES) {
			cart.faults.push({ line: record.line, problem: "TOO_MANY" });
			break;
		}
		const { line, faults } = readLine(record, columns);
		if (faults.length > 0) cart.faults.push(...faults);
		else cart.lines.push(line);
	}
	return cart;
}

function readLine(
	{ line, cells }: CsvRecord,
	columns: CartColumns,
): { line: CartLine; faults: CartFault[] } {
	const faults: CartFault[] = [];
	const cell = (column: CartColumn) =>
		cells[columns[column]?.index ?? -1] || undefined;
	const fault = (column: CartColumn, problem: CartProblem) => {
		const header = columns[column]?.header || undefined;
		faults.push({ line, problem, column: header, value: cell(column) });
		return undefined;
	};
	/** A cell as understood; undefined and a fault when it isn't. */
	const read = <Value>(
		column: CartColumn,
		understand: (text: string) => Value | undefined,
		problem: CartProblem,
	): Value | undefined => {
		const text = cell(column);
		if (text === undefined) return undefined;
		return understand(text) ?? fault(column, problem);
	};
	const words = (column: CartColumn) =>
		read(
			column,
			(text) => (text.length <= (LONGEST[column] ?? 0) ? text : undefined),
			"TOO_LONG",
		);
	const found: CartLine = {
		line,
		quantity: 1,
		modelName: words("modelName"),
		partNumber: words("partNumber"),
		manufacturer: words("manufacturer"),
		category: read("category", categoryOfWord, "CATEGORY_UNKNOWN"),
		country: read("country", countryCode, "COUNTRY_UNKNOWN"),
		weightKg: read("weightKg", readMeasure, "WEIGHT_INVALID"),
		screenInches: read("screenInches", readMeasure, "SCREEN_INVALID"),
	};
	if (columns.quantity)
		found.quantity =
			quantity(cell("quantity") ?? "") ??
			fault("quantity", "QUANTITY_INVALID") ??
			1;
	if (!cell("modelName") && !cell("partNumber") && !found.category)
		fault("modelName", "MODEL_MISSING");
	return { line: found, faults };
}

/** Blanks may part the thousands; a point or comma may not: it means thousands to one and a fraction to another. */
function quantity(text: string): number | undefined {
	const digits = text.replaceAll(/[\s\u00a0\u202f]/g, "");
	const number = /^\d{1,7}$/.test(digits) ? Number(digits) : 0;
	return number >= 1 && number <= MOST_DEVICES ? number : undefined;
}
