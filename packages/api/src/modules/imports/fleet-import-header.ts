import { type RecognisedHeader, recogniseHeader } from "@tonnetrace/domain";
import type { CsvRow } from "../../platform/files/csv/read-csv.js";
import { FileFailure } from "./file-failure.js";
import type {
	FleetImportColumn,
	FleetImportOptions,
	FleetImportRow,
} from "./fleet-import.js";
import { openQuestions } from "./fleet-import-mapping.js";
import type { FleetFileHeader, readFleetFile } from "./read-fleet-file.js";

const SAMPLES = 3;
const SAMPLE_LENGTH = 80;

/** A file's header and its first rows. */
export interface FirstRows extends FleetFileHeader {
	readonly rows: readonly CsvRow[];
}

/** Nothing but a header: also what a file of blank rows is. */
export const noRows = () =>
	new FileFailure(
		"NO_ROWS",
		"The file has a header and no rows. Export the list again with its devices.",
	);

/** Reads as far as the first rows and closes the file. @throws FileFailure NO_ROWS */
export async function readFirstRows(
	file: ReturnType<typeof readFleetFile>,
): Promise<FirstRows> {
	try {
		const first = (await file.next()).value;
		const second = (await file.next()).value;
		if (first?.kind !== "HEADER" || second?.kind !== "ROWS") throw noRows();
		return { ...first, rows: second.rows };
	} finally {
		await file.return(undefined);
	}
}

/** Up to three different values of a column. */
function samplesOf(rows: readonly CsvRow[], index: number): string[] {
	const values = new Set<string>();
	for (const { cells } of rows) {
		const value = cells[index]?.trim();
		if (value) values.add(value.slice(0, SAMPLE_LENGTH));
		if (values.size === SAMPLES) break;
	}
	return [...values];
}

const withoutSamples = ({ columns }: RecognisedHeader): FleetImportColumn[] =>
	columns.map((column) => ({ ...column, samples: [] }));

/** The import asks a person; samples help them, but none of personal data is kept. */
export const asking = (
	questions: readonly string[],
	columns: readonly FleetImportColumn[],
	rows: readonly CsvRow[],
): Partial<FleetImportRow> => ({
	status: "NEEDS_MAPPING",
	columns: JSON.stringify(
		columns.map((column) => ({
			...column,
			samples: column.dropped ? [] : samplesOf(rows, column.index),
		})),
	),
	failureCode: "MAPPING_INCOMPLETE",
	failureMessage: questions.join(" "),
});

/** What the header says of the import: it goes on, or a person is asked. */
export function afterHeader(
	file: FirstRows,
	options: FleetImportOptions,
): Partial<FleetImportRow> {
	const header = recogniseHeader(file.header);
	const questions = openQuestions(header, options);
	const columns = withoutSamples(header);
	return {
		source: header.source,
		encoding: file.encoding,
		delimiter: file.delimiter,
		...(questions.length > 0
			? asking(questions, columns, file.rows)
			: { status: "IMPORTING", columns: JSON.stringify(columns) }),
	};
}
