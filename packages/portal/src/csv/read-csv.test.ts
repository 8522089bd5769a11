import fc from "fast-check";
import { readCsv } from "./read-csv";
import { csvLine } from "./write-csv";

const cells = (text: string) => readCsv(text).map((record) => record.cells);

describe("readCsv", () => {
	it.each([
		["commas", "a,b\r\n1,2\r\n"],
		["semicolons", "a;b\n1;2"],
		["tabs, as copied from a spreadsheet", "a\tb\n1\t2\n"],
		["a byte order mark", "\ufeffa,b\n1,2"],
	])("reads %s", (_, text) => {
		expect(cells(text)).toEqual([
			["a", "b"],
			["1", "2"],
		]);
	});

	it("keeps delimiters, quotes and line ends inside quotes", () => {
		expect(cells('m,q\n"Monitor 27"", wide\nblack",2')).toEqual([
			["m", "q"],
			['Monitor 27", wide\nblack', "2"],
		]);
	});

	it("counts the delimiter outside quotes only", () => {
		expect(cells('"a,b,c,d";e\n1;2')).toEqual([
			["a,b,c,d", "e"],
			["1", "2"],
		]);
	});

	it("leaves out empty lines, and counts lines as a person does", () => {
		expect(readCsv('\n\na\n"b\nb"\n , \nc')).toEqual([
			{ line: 3, cells: ["a"] },
			{ line: 4, cells: ["b\nb"] },
			{ line: 7, cells: ["c"] },
		]);
	});

	it("has no record in nothing", () => {
		expect(readCsv("")).toEqual([]);
		expect(readCsv(" \n")).toEqual([]);
	});

	it("reads back what is written", () => {
		const cell = fc.string().map((text) => text.trim());
		// A first record of two plain cells tells the delimiter, as a header does.
		const rows = fc.array(fc.tuple(cell, cell), { maxLength: 8 });
		fc.assert(
			fc.property(rows, (body) => {
				const rowsWithText = body.filter((row) => row.some(Boolean));
				const written = [["model", "quantity"], ...rowsWithText]
					.map((row) => csvLine(row))
					.join("");
				const guarded = rowsWithText.map((row) =>
					row.map((one) =>
						/^[=+\-@\t\r]/.test(one) && !/^-?\d+(\.\d+)?$/.test(one)
							? `'${one}`
							: one,
					),
				);
				const read = cells(written).slice(1);
				expect(read).toEqual(guarded);
			}),
		);
	});
});
