import { type CsvValue, csvCell, csvLine } from "./csv-write.js";

describe("csvCell", () => {
	it.each<[CsvValue, string]>([
		["plain", "plain"],
		[null, ""],
		[undefined, ""],
		[true, "true"],
		[12, "12"],
		[-12.5, "-12.5"],
		["-12.50", "-12.50"],
		["0012", "0012"],
		["a,b", '"a,b"'],
		["a;b", '"a;b"'],
		['say "hi"', '"say ""hi"""'],
		["two\nlines", '"two\nlines"'],
		[" padded", '" padded"'],
		["=1+1", "'=1+1"],
		["+46 8 123", "'+46 8 123"],
		["-2+3", "'-2+3"],
		["@SUM(A1)", "'@SUM(A1)"],
		["\t=1", '"\'\t=1"'],
		["\r=1", '"\'\r=1"'],
		['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
	])("writes %p as %p", (value, cell) => {
		expect(csvCell(value)).toBe(cell);
	});

	it("ends a line as RFC 4180 has it", () => {
		expect(csvLine(["a", 1, null])).toBe("a,1,\r\n");
	});
});
