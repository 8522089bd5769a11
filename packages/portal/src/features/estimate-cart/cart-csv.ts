import { csvLine } from "../../csv/write-csv";
import type { CartRow } from "./cart-row";

/** Columns of the file, named in the language files under `cart.column`. */
export const CART_COLUMNS = [
	"line",
	"model",
	"partNumber",
	"manufacturer",
	"country",
	"quantity",
	"basis",
	"statistic",
	"each",
	"total",
	"low",
	"high",
	"method",
	"evidence",
	"error",
] as const;

/** Exact kilograms of integer grams, with a point. */
function kilograms(grams: number): string {
	const text = String(grams).padStart(4, "0");
	return `${text.slice(0, -3)}.${text.slice(-3)}`;
}

/** A cart with its footprints as a CSV file, in the order given. Figures are exact and have a point in every language. */
export function cartCsv(
	rows: readonly CartRow[],
	header: Record<(typeof CART_COLUMNS)[number], string>,
): string {
	const lines = rows.map(({ asked, answer }) => {
		const { footprint, quantity, total } = answer;
		const times = (grams: number | undefined) =>
			total && grams !== undefined ? kilograms(grams * quantity) : null;
		return csvLine([
			asked.line,
			asked.modelName,
			asked.partNumber,
			asked.manufacturer,
			footprint?.country ?? asked.country,
			quantity,
			footprint?.basis,
			footprint?.statistic,
			footprint && kilograms(footprint.total.grams),
			times(footprint?.total.grams),
			times(footprint?.low.grams),
			times(footprint?.high.grams),
			footprint?.method.version,
			footprint?.match?.evidence,
			answer.error?.message,
		]);
	});
	return [csvLine(CART_COLUMNS.map((column) => header[column])), ...lines].join(
		"",
	);
}
