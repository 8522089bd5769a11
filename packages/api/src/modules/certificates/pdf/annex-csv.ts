import { csvLine } from "../../../platform/files/csv/csv-write.js";

/** One device of the annex file. */
export interface CertificateAnnexRow {
	readonly serialNumber: string;
	readonly modelName: string;
	readonly category: string;
	/** Country of use, ISO 3166-1 alpha-2. */
	readonly country: string;
	/** Date of purchase, YYYY-MM-DD. */
	readonly purchasedOn: string;
	readonly computedGrams: number;
	readonly offsetGrams: number;
	/** The computed mass is an estimate; else it rests on a published sheet. */
	readonly estimated: boolean;
	/** Whole months of use until the quote, where the computed mass is of the rest alone; else absent. */
	readonly usedMonths?: number;
}

const HEADER = [
	"serial number",
	"model",
	"category",
	"country",
	"purchase date",
	"computed kg CO2e",
	"offset kg CO2e",
	"footprint",
];

/** A further column where only the remaining use is counted: the computed mass is then of a part, and the list says of which. */
const REMAINING_HEADER = [...HEADER, "months used, not counted"];

/**
 * The annex of a certificate as CSV (RFC 4180, UTF-8), line by line, so that a
 * fleet of any size streams. Masses are exact kilograms with a decimal point.
 * Cells that a spreadsheet would run as a formula are guarded by an apostrophe.
 * @param remaining only the remaining use of the devices is counted
 */
export async function* certificateAnnexCsv(
	rows: AsyncIterable<CertificateAnnexRow> | Iterable<CertificateAnnexRow>,
	remaining = false,
): AsyncGenerator<string> {
	yield csvLine(remaining ? REMAINING_HEADER : HEADER);
	for await (const row of rows)
		yield csvLine([
			row.serialNumber,
			row.modelName,
			row.category,
			row.country,
			row.purchasedOn,
			kilograms(row.computedGrams),
			kilograms(row.offsetGrams),
			row.estimated ? "estimated" : "published",
			...(remaining ? [String(row.usedMonths ?? 0)] : []),
		]);
}

/** grams ÷ 1,000 as an exact decimal with three places, so that the column lines up. */
function kilograms(grams: number): string {
	const digits = String(grams).padStart(4, "0");
	return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
}
