import {
	type CsvEncoding,
	type CsvEncodingChoice,
	readAsUtf8,
} from "./csv-bytes.js";
import {
	type CsvDelimiter,
	declaredDelimiter,
	detectDelimiter,
} from "./csv-delimiter.js";
import { CsvError } from "./csv-error.js";
import { type LineBlock, lineBlocks } from "./csv-lines.js";
import { type CsvRecord, RecordReader } from "./record-reader.js";

export interface CsvOptions {
	readonly encoding: CsvEncodingChoice;
	/** Longest record, in bytes of UTF-8. */
	readonly maxRecordBytes?: number;
}

export interface CsvHeader {
	readonly kind: "HEADER";
	/** The header's cells as written. */
	readonly header: readonly string[];
	readonly delimiter: CsvDelimiter;
	readonly encoding: CsvEncoding;
}

export interface CsvRow extends CsvRecord {
	/** The row has more or fewer cells than the header. */
	readonly widthFault: boolean;
}

export interface CsvRows {
	readonly kind: "ROWS";
	/** At least one, at most MAX_BATCH. */
	readonly rows: readonly CsvRow[];
}

/** Most rows in one batch. */
export const MAX_BATCH = 1_000;

const DEFAULT_MAX_RECORD_BYTES = 64 * 1024;

function checkHeader(header: readonly string[], line: number): void {
	const seen = new Set<string>();
	for (const cell of header) {
		const name = cell.trim().toLowerCase();
		if (name !== "" && seen.has(name))
			throw new CsvError(
				"DUPLICATE_HEADER",
				`Two columns are named “${cell.trim().slice(0, 80)}”. Rename one of them, so that it is clear which to read.`,
				line,
			);
		seen.add(name);
	}
}

/** Leaves out Excel's `sep=;` line, if the file begins with one. */
function open(block: LineBlock): {
	delimiter: CsvDelimiter;
	block: LineBlock;
} {
	const text = block.bytes.toString();
	const firstLine = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text)?.[0] ?? "";
	const declared = declaredDelimiter(firstLine);
	if (declared === undefined)
		return { delimiter: detectDelimiter(text), block };
	return {
		delimiter: declared,
		block: {
			bytes: block.bytes.subarray(Buffer.byteLength(firstLine)),
			firstLine: block.firstLine + 1,
			lines: block.lines - 1,
		},
	};
}

/** Takes the first record as the header and measures the others by it. */
class Table {
	private width: number | undefined;

	constructor(
		private readonly delimiter: CsvDelimiter,
		private readonly encoding: CsvEncoding,
	) {}

	get hasHeader(): boolean {
		return this.width !== undefined;
	}

	*add(records: readonly CsvRecord[]): Generator<CsvHeader | CsvRows> {
		let start = 0;
		const [first] = records;
		if (this.width === undefined && first !== undefined) {
			checkHeader(first.cells, first.rowNumber);
			this.width = first.cells.length;
			start = 1;
			yield {
				kind: "HEADER",
				header: first.cells,
				delimiter: this.delimiter,
				encoding: this.encoding,
			};
		}
		for (let at = start; at < records.length; at += MAX_BATCH)
			yield {
				kind: "ROWS",
				rows: records.slice(at, at + MAX_BATCH).map(({ rowNumber, cells }) => ({
					rowNumber,
					cells,
					widthFault: cells.length !== this.width,
				})),
			};
	}
}

/**
 * Reads a CSV file as a stream: first its header, then its rows in batches, in memory that doesn't grow with the file. UTF-8 with or
 * without byte order mark, UTF-16 by its mark, Windows-1252 when chosen; delimiter comma, semicolon or tab by the header;
 * blank lines are passed over. Reading stops, and the source is closed, when the consumer stops.
 * @throws CsvError when the file as a whole can't be read on; rows before the fault may have been given out already
 */
export async function* readCsv(
	source: AsyncIterable<Buffer>,
	options: CsvOptions,
): AsyncGenerator<CsvHeader | CsvRows> {
	const maxRecordBytes = options.maxRecordBytes ?? DEFAULT_MAX_RECORD_BYTES;
	const { encoding, bytes } = await readAsUtf8(source, options.encoding);
	let reader: RecordReader | undefined;
	let table: Table | undefined;
	try {
		for await (const whole of lineBlocks(bytes, maxRecordBytes)) {
			let block = whole;
			if (reader === undefined || table === undefined) {
				const opened = open(whole);
				block = opened.block;
				table = new Table(opened.delimiter, encoding);
				reader = new RecordReader(
					opened.delimiter,
					maxRecordBytes,
					block.firstLine,
				);
			}
			yield* table.add(await reader.read(block));
		}
		if (reader && table) yield* table.add(await reader.finish());
		if (!table?.hasHeader)
			throw new CsvError(
				"EMPTY_FILE",
				"The file holds no lines. Export the list again with its header and rows.",
			);
	} finally {
		reader?.close();
	}
}
