import fc from "fast-check";
import iconv from "iconv-lite";
import type { CsvError } from "./csv-error.js";
import { csvLine } from "./csv-write.js";
import {
	type CsvHeader,
	type CsvOptions,
	type CsvRow,
	MAX_BATCH,
	readCsv,
} from "./read-csv.js";

async function* pieces(bytes: Buffer, size = bytes.length || 1) {
	for (let at = 0; at < bytes.length; at += size)
		yield bytes.subarray(at, at + size);
}

async function read(
	content: string | Buffer,
	options: Partial<CsvOptions> & { pieceSize?: number } = {},
) {
	let header: CsvHeader | undefined;
	const rows: CsvRow[] = [];
	const bytes = Buffer.from(content as string);
	for await (const part of readCsv(pieces(bytes, options.pieceSize), {
		encoding: "AUTO",
		...options,
	})) {
		if (part.kind === "HEADER") header = part;
		else rows.push(...part.rows);
	}
	return { header, rows, cells: rows.map(({ cells }) => cells) };
}

async function fault(...args: Parameters<typeof read>) {
	try {
		await read(...args);
	} catch (error) {
		const { code, line } = error as CsvError;
		return line === undefined ? code : `${code}:${line}`;
	}
	return "no fault";
}

describe("readCsv", () => {
	it("gives the header first, then rows with the number of their first line", async () => {
		const { header, rows } = await read(
			'serial;model\r\nA;"two\r\nlines"\r\n\r\nB;"say ""hi"""\r\nC;x;y\r\nD',
		);
		expect(header).toEqual({
			kind: "HEADER",
			header: ["serial", "model"],
			delimiter: ";",
			encoding: "UTF_8",
		});
		expect(rows).toEqual([
			{ rowNumber: 2, cells: ["A", "two\r\nlines"], widthFault: false },
			{ rowNumber: 5, cells: ["B", 'say "hi"'], widthFault: false },
			{ rowNumber: 6, cells: ["C", "x", "y"], widthFault: true },
			{ rowNumber: 7, cells: ["D"], widthFault: true },
		]);
	});

	it.each([
		["comma", "a,b\n1,2\n", ","],
		["semicolon", "a;b\n1;2\n", ";"],
		["tab", "a\tb\n1\t2\n", "\t"],
		["semicolon, with commas in quotes", '"a,b,c,d";b\n1;2\n', ";"],
		["one column", "a\n1\n", ","],
		["declared by Excel", "sep=;\na,x;b\n1;2\n", ";"],
		["declared alone in the first piece", "sep=\t\r\na\tb\r\n", "\t"],
	])("finds the delimiter: %s", async (_, content, delimiter) => {
		expect((await read(content)).header?.delimiter).toBe(delimiter);
		expect((await read(content, { pieceSize: 3 })).header?.delimiter).toBe(
			delimiter,
		);
	});

	it("counts Excel's sep line", async () => {
		expect((await read("sep=;\na;b\n1;2\n")).rows[0]?.rowNumber).toBe(3);
	});

	it.each([
		["LF", "\n"],
		["CR LF", "\r\n"],
		["CR", "\r"],
	])("reads lines that end with %s", async (_, end) => {
		const content = ["a,b", "1,2", "", "3,4"].join(end);
		for (const pieceSize of [1, 2, 3, 100]) {
			const { rows } = await read(content, { pieceSize });
			expect(rows.map(({ rowNumber, cells }) => [rowNumber, ...cells])).toEqual(
				[
					[2, "1", "2"],
					[4, "3", "4"],
				],
			);
		}
	});

	const TEXT = "modèle;größe\n“Å”;€ 漢字\n";

	it.each<[string, Buffer, CsvOptions["encoding"], string]>([
		["UTF-8", Buffer.from(TEXT), "AUTO", "UTF_8"],
		["UTF-8 with a mark", Buffer.from(`\ufeff${TEXT}`), "UTF_8", "UTF_8"],
		[
			"UTF-16 LE",
			iconv.encode(TEXT, "utf-16le", { addBOM: true }),
			"AUTO",
			"UTF_16LE",
		],
		[
			"UTF-16 BE",
			iconv.encode(TEXT, "utf-16be", { addBOM: true }),
			"AUTO",
			"UTF_16BE",
		],
		[
			"UTF-16 LE without a mark",
			iconv.encode(TEXT, "utf-16le", { addBOM: false }),
			"UTF_16",
			"UTF_16LE",
		],
		[
			"UTF-8 whose mark beats the choice",
			Buffer.from(`\ufeff${TEXT}`),
			"WINDOWS_1252",
			"UTF_8",
		],
	])("reads %s, in pieces of any size", async (_, bytes, encoding, found) => {
		for (const pieceSize of [1, 3, 7, 1000]) {
			const { header, cells } = await read(bytes, { encoding, pieceSize });
			expect(header?.encoding).toBe(found);
			expect(header?.header).toEqual(["modèle", "größe"]);
			expect(cells).toEqual([["“Å”", "€ 漢字"]]);
		}
	});

	it("reads Windows-1252 only when told", async () => {
		const bytes = iconv.encode("name;preis\nGröße;5 €\n", "windows-1252");
		expect((await read(bytes, { encoding: "WINDOWS_1252" })).cells).toEqual([
			["Größe", "5 €"],
		]);
		expect(await fault(bytes)).toBe("NOT_UTF8:2");
	});

	it.each<[string, string | Buffer, string]>([
		["an empty file", "", "EMPTY_FILE"],
		["a byte order mark alone", "\ufeff", "EMPTY_FILE"],
		["blank lines", "\n\r\n\n", "EMPTY_FILE"],
		["a workbook", Buffer.from("PK\u0003\u0004abcdefghijklmno"), "NOT_A_CSV"],
		["a PDF", "%PDF-1.7 abcdefghijklmnop", "NOT_A_CSV"],
		["a web page", "<html><body>Sign in</body></html>", "NOT_A_CSV"],
		["zero bytes", "a,b\n1,\u0000\n", "NOT_A_CSV:2"],
		[
			"UTF-16 without a mark",
			iconv.encode("a,b\n1,2\n", "utf-16le"),
			"NOT_A_CSV:1",
		],
		["two equal columns", "a,b,A \n1,2,3\n", "DUPLICATE_HEADER:1"],
		["a quote open to the end", 'a,b\n1,2\n3,"4\n5,6\n', "UNCLOSED_QUOTE:3"],
		[
			"a quote open into another cell's quote",
			'a,b\r\n1,"x\r\n2,"y"\r\n',
			"UNCLOSED_QUOTE:2",
		],
		[
			"an open quote behind a cell of several lines",
			'a,b\n"1\n1","2\n3,"4"\n',
			"UNCLOSED_QUOTE:3",
		],
		["a quote in a bare cell", 'a,b\n1,24" screen\n', "MALFORMED_QUOTE:2"],
		[
			"a cell of a million characters",
			`a,b\n1,${"x".repeat(1e6)}\n`,
			"RECORD_TOO_LARGE:2",
		],
		[
			"a million empty cells",
			`a,b\n1,2\n${",".repeat(1e6)}\n`,
			"RECORD_TOO_LARGE:3",
		],
		[
			"an open quote that swallows a long file",
			`a,b\n1,2\n3,"4\n${"5,6\n".repeat(50_000)}`,
			"UNCLOSED_QUOTE:3",
		],
	])("refuses %s", async (_, content, expected) => {
		expect(await fault(content)).toBe(expected);
		expect(await fault(content, { pieceSize: 1000 })).toBe(expected);
	});

	it("names the line of a byte that isn't UTF-8, far into the file", async () => {
		const good = Buffer.from(`a,b\n${"1,ö\n".repeat(30_000)}`);
		const bytes = Buffer.concat([good, Buffer.from([0xf6, 10]), good]);
		expect(await fault(bytes, { pieceSize: 4096 })).toBe("NOT_UTF8:30002");
	});

	it("gives bounded batches and closes the source when the reader stops", async () => {
		let closed = false;
		let given = 0;
		async function* endless() {
			try {
				yield Buffer.from("a,b\n");
				for (;;) {
					given++;
					yield Buffer.from("1,2\n".repeat(20_000));
				}
			} finally {
				closed = true;
			}
		}
		let rows = 0;
		for await (const part of readCsv(endless(), { encoding: "AUTO" })) {
			if (part.kind === "HEADER") continue;
			expect(part.rows.length).toBeLessThanOrEqual(MAX_BATCH);
			rows += part.rows.length;
			if (rows > 50_000) break;
		}
		expect(closed).toBe(true);
		expect(given).toBeLessThanOrEqual(4);
	});

	it("reads 100,000 rows without holding them", async () => {
		const rows = 100_000;
		async function* source() {
			yield Buffer.from("serial,model,category,country,date,centre,order,x\n");
			for (let at = 0; at < rows; at += 1000)
				yield Buffer.from(
					"PF2ABC12,ThinkPad T14 Gen 2,Notebook,SE,2024-03-05,4711,PO-1,\n".repeat(
						1000,
					),
				);
		}
		let count = 0;
		let last = 0;
		for await (const part of readCsv(source(), { encoding: "AUTO" })) {
			if (part.kind !== "ROWS") continue;
			count += part.rows.length;
			last = part.rows.at(-1)?.rowNumber ?? 0;
		}
		expect([count, last]).toEqual([rows, rows + 1]);
	});

	it("reads what csvLine wrote, cell by cell, whatever the cells hold", async () => {
		const cell = fc.oneof(
			fc.string({ maxLength: 30 }),
			fc.string({ unit: "grapheme", maxLength: 30 }),
			fc.stringMatching(/^[",;\t\r\n a=+@-]{0,12}$/),
			fc.integer().map(String),
		);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }),
				fc.integer({ min: 1, max: 200 }),
				async (written, pieceSize) => {
					const content =
						csvLine(["a", "b", "c"]) + written.map(csvLine).join("");
					const { cells } = await read(content, { pieceSize });
					const guarded = (text: string) =>
						/^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text)
							? `'${text}`
							: text;
					expect(cells).toEqual(written.map((row) => row.map(guarded)));
				},
			),
		);
	});
});
