import { CART_COLUMNS, cartCsv } from "./cart-csv";
import type { CartLine } from "./cart-line";
import {
	type CartAnswer,
	type CartChoice,
	type CartRow,
	cartRows,
	chooseRows,
	kindOf,
} from "./cart-row";

const mass = (grams: number) => ({ __typename: "Mass" as const, grams });

function answered(
	index: number,
	grams: number,
	basis: "ESTIMATED" | "PUBLISHED",
	quantity: number,
): CartAnswer["lines"][number] {
	return {
		__typename: "FootprintCartLine",
		index,
		quantity,
		total: mass(grams * quantity),
		footprint: {
			__typename: "Footprint",
			total: mass(grams),
			low: mass(grams - 1_000),
			high: mass(grams + 1_000),
			statistic: "MEAN",
			basis,
			country: "SE",
			method: { __typename: "MethodVersion", version: "TT-2026.2" },
			match: null,
		},
		error: null,
	};
}

const asked: CartLine[] = [
	{ line: 2, quantity: 3, modelName: "Beta" },
	{ line: 4, quantity: 1, modelName: "=HYPERLINK(1)" },
	{ line: 5, quantity: 10, modelName: "Alpha", manufacturer: "Example" },
];
const answer = {
	lines: [
		answered(0, 222_913, "PUBLISHED", 3),
		{
			__typename: "FootprintCartLine",
			index: 1,
			quantity: 1,
			total: null,
			footprint: null,
			error: {
				__typename: "UserError",
				code: "CATEGORY_MISSING",
				field: null,
				message: "Give a category.",
			},
		},
		answered(2, 5_050, "ESTIMATED", 10),
	],
} as unknown as CartAnswer;

const rows = cartRows(asked, answer);
const all: CartChoice = {
	search: "",
	kinds: [],
	sort: "LINE",
	descending: false,
};
const names = (choice: Partial<CartChoice>) =>
	chooseRows(rows, { ...all, ...choice }).map(({ asked: { line } }) => line);

describe("cartRows", () => {
	it("joins each answer with its question", () => {
		expect(rows.map(kindOf)).toEqual(["PUBLISHED", "FAILED", "ESTIMATED"]);
	});

	it("counts a line as failed that has a footprint but is in no total", () => {
		const [first] = rows as [CartRow];
		expect(kindOf({ ...first, answer: { ...first.answer, total: null } })).toBe(
			"FAILED",
		);
	});
});

describe("chooseRows", () => {
	it.each<[CartChoice["sort"], number[]]>([
		["LINE", [2, 4, 5]],
		["MODEL", [4, 5, 2]],
		["QUANTITY", [4, 2, 5]],
		["EACH", [4, 5, 2]],
		["TOTAL", [4, 5, 2]],
	])("sorts by %s, and the other way round", (sort, lines) => {
		expect(names({ sort })).toEqual(lines);
		expect(names({ sort, descending: true })).toEqual([...lines].reverse());
	});

	it("finds by name and maker, whatever the case", () => {
		expect(names({ search: " BET " })).toEqual([2]);
		expect(names({ search: "example" })).toEqual([5]);
		expect(names({ search: "nothing" })).toEqual([]);
	});

	it("lets through the kinds asked for", () => {
		expect(names({ kinds: ["FAILED", "ESTIMATED"] })).toEqual([4, 5]);
	});
});

describe("cartCsv", () => {
	const header = Object.fromEntries(
		CART_COLUMNS.map((column) => [column, column]),
	) as Record<(typeof CART_COLUMNS)[number], string>;

	it("writes exact kilograms, the reason of what failed, and no formula", () => {
		expect(cartCsv(rows, header).split("\r\n")).toEqual([
			"line,model,partNumber,manufacturer,country,quantity,basis,statistic,each,total,low,high,method,evidence,error",
			"2,Beta,,,SE,3,PUBLISHED,MEAN,222.913,668.739,665.739,671.739,TT-2026.2,,",
			"4,'=HYPERLINK(1),,,,1,,,,,,,,,Give a category.",
			"5,Alpha,,Example,SE,10,ESTIMATED,MEAN,5.050,50.500,40.500,60.500,TT-2026.2,,",
			"",
		]);
	});
});
