import { type Parser, type CsvError as ParserError, parse } from "csv-parse";
import type { CsvDelimiter } from "./csv-delimiter.js";
import { CsvError } from "./csv-error.js";
import type { LineBlock } from "./csv-lines.js";
import { openQuoteLine } from "./csv-quotes.js";

export interface CsvRecord {
	/** Number of the record's first line in the file, from 1: what an editor shows. */
	readonly rowNumber: number;
	readonly cells: readonly string[];
}

/** Line ends inside a cell: only quoted cells have any. */
function lineEndsIn(cell: string): number {
	if (!cell.includes("\n") && !cell.includes("\r")) return 0;
	return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}

/** Drives csv-parse block by block and gives each record the line it begins at. */
export class RecordReader {
	private readonly parser: Parser;
	private records: CsvRecord[] = [];
	/** Blocks that hold the record being read, kept to find an open quote in them. */
	private recent: LineBlock[] = [];

	/** @param nextLine line of the first record */
	constructor(
		private readonly delimiter: CsvDelimiter,
		private readonly maxRecordBytes: number,
		private nextLine: number,
	) {
		this.parser = parse({
			delimiter,
			record_delimiter: ["\r\n", "\n", "\r"],
			relax_column_count: true,
			max_record_size: maxRecordBytes,
			on_record: (cells: string[]) => {
				this.take(cells);
				return null;
			},
		});
		// Each write and the end report their own error; this keeps the stream from throwing it a second time.
		this.parser.on("error", () => {});
		this.parser.resume();
	}

	/** Reads a block and hands over the records that it completes. */
	async read(block: LineBlock) {
		this.recent.push(block);
		await this.settle((done) => this.parser.write(block.bytes, done));
		return this.handOver();
	}

	/** Reads what is left at the file's end. */
	async finish() {
		await this.settle((done) => {
			this.parser.once("end", () => done());
			this.parser.once("error", done);
			this.parser.end();
		});
		return this.handOver();
	}

	close(): void {
		this.parser.destroy();
	}

	/** csv-parse keeps a blank line as a record with one empty cell, so every line is counted. */
	private take(cells: string[]): void {
		const rowNumber = this.nextLine;
		let lines = 1;
		for (const cell of cells) lines += lineEndsIn(cell);
		this.nextLine += lines;
		if (cells.length > 1 || cells[0] !== "")
			this.records.push({ rowNumber, cells });
	}

	private handOver() {
		const { records } = this;
		this.records = [];
		this.recent = this.recent.filter(
			({ firstLine, lines }) => firstLine + lines > this.nextLine,
		);
		return records;
	}

	private settle(
		run: (done: (error?: Error | null) => void) => void,
	): Promise<void> {
		return new Promise((resolve, reject) => {
			run((error) =>
				error ? reject(this.explain(error as ParserError)) : resolve(),
			);
		});
	}

	/** The parser's word for it, turned into ours with the line at which the person should look. */
	private explain(error: ParserError): Error {
		switch (error.code as string) {
			case "CSV_QUOTE_NOT_CLOSED":
			case "CSV_INVALID_CLOSING_QUOTE":
			// A line by itself is never too long here, so the record runs on through an open quote.
			case "CSV_MAX_RECORD_SIZE": {
				const line = this.openQuote();
				return new CsvError(
					"UNCLOSED_QUOTE",
					`The quote that opens in line ${line} isn't closed where its cell ends, or its record is longer than ${Math.floor(this.maxRecordBytes / 1024)} kB. Close it, and double quotes inside a quoted cell.`,
					line,
				);
			}
			case "INVALID_OPENING_QUOTE":
				return new CsvError(
					"MALFORMED_QUOTE",
					`The record in line ${this.nextLine} has a quote inside a cell that isn't quoted. Quote the whole cell and double the quotes inside it.`,
					this.nextLine,
				);
			default:
				return error;
		}
	}

	private openQuote(): number {
		const [first] = this.recent;
		if (first === undefined) return this.nextLine;
		const text = Buffer.concat(
			this.recent.map(({ bytes }) => bytes),
		).toString();
		const lineEnd = /\r\n|\r|\n/g;
		for (let line = first.firstLine; line < this.nextLine; line++)
			lineEnd.exec(text);
		return openQuoteLine(
			text.slice(lineEnd.lastIndex),
			this.delimiter,
			this.nextLine,
		);
	}
}
