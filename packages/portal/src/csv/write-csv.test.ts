import { csvCell, csvLine } from "./write-csv";

describe("csvCell", () => {
	it.each([
		["=1+1", "'=1+1"],
		["+46 8 123", "'+46 8 123"],
		["-cmd", "'-cmd"],
		["@SUM(A1)", "'@SUM(A1)"],
		["\t=1", '"\'\t=1"'],
		["\r=1", '"\'\r=1"'],
	])("guards %j, which a spreadsheet would run", (value, cell) => {
		expect(csvCell(value)).toBe(cell);
	});

	it.each<[string | number | null, string]>([
		["-12.5", "-12.5"],
		[222_913, "222913"],
		["ThinkVision P27, 27″", '"ThinkVision P27, 27″"'],
		['27"', '"27"""'],
		[" padded ", '" padded "'],
		[null, ""],
	])("writes %j as it is, in quotes where needed", (value, cell) => {
		expect(csvCell(value)).toBe(cell);
	});
});

describe("csvLine", () => {
	it("ends as RFC 4180 has it", () => {
		expect(csvLine(["a", undefined, 1])).toBe("a,,1\r\n");
	});
});
