import {
	EMPTY_STATEMENT,
	statementInput,
	statementProblems,
} from "./statement-form-values";

const TODAY = "2026-11-23";
const values = {
	...EMPTY_STATEMENT,
	body: " Example Assurance GmbH ",
	standard: "ISO 14064-3",
	scope: "The calculation process",
	quotation: "We found no reason to doubt …",
	statedOn: "2026-11-20",
	documentHash: "AB".repeat(32),
};

describe("statementProblems", () => {
	it("finds none in a complete statement", () => {
		expect(statementProblems(values, TODAY)).toEqual({});
	});

	it("names all that is missing", () => {
		expect(
			Object.keys(statementProblems(EMPTY_STATEMENT, TODAY)).sort(),
		).toEqual([
			"body",
			"documentHash",
			"quotation",
			"scope",
			"standard",
			"statedOn",
		]);
	});

	it.each([
		["statedOn", "future", { statedOn: "2026-11-24" }],
		["validUntil", "order", { validUntil: "2026-11-19" }],
		["documentHash", "hash", { documentHash: "abc" }],
		["documentUrl", "link", { documentUrl: "http://example.com/a.pdf" }],
	])("finds %s %s", (field, problem, change) => {
		expect(statementProblems({ ...values, ...change }, TODAY)).toEqual({
			[field]: problem,
		});
	});
});

describe("statementInput", () => {
	it("sends the quotation word for word, the hash in lower case, and nothing for what is empty", () => {
		expect(statementInput("TT-2026.2", values)).toEqual({
			methodVersion: "TT-2026.2",
			body: "Example Assurance GmbH",
			standard: "ISO 14064-3",
			scope: "The calculation process",
			quotation: "We found no reason to doubt …",
			statedOn: "2026-11-20",
			validUntil: null,
			documentHash: "ab".repeat(32),
			documentUrl: null,
		});
	});
});
