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
}

const HEADER = [
	"serial number",
	"model",
	"category",
	"country",
	"purchase date",
	"computed kg CO2e",
	"offset kg CO2e",
];

/**
 * The annex of a certificate as CSV (RFC 4180, UTF-8), line by line, so that a
 * fleet of any size streams. Masses are exact kilograms with a decimal point.
 * Cells that a spreadsheet would run as a formula are guarded by an apostrophe.
 */
export async function* certificateAnnexCsv(
	rows: AsyncIterable<CertificateAnnexRow> | Iterable<CertificateAnnexRow>,
): AsyncGenerator<string> {
	yield csvLine(HEADER);
	for await (const row of rows)
		yield csvLine([
			row.serialNumber,
			row.modelName,
			row.category,
			row.country,
			row.purchasedOn,
			kilograms(row.computedGrams),
			kilograms(row.offsetGrams),
		]);
}

/** grams ÷ 1,000 as an exact decimal with three places, so that the column lines up. */
function kilograms(grams: number): string {
	const digits = String(grams).padStart(4, "0");
	return `${digits.slice(0, -3)}.${digits.slice(-3)}`;
}
