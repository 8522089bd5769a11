import { readCart } from "./read-cart";

describe("readCart", () => {
	it("reads columns by their names, in any order and in several languages", () => {
		expect(
			readCart("Antal;Modell;Land\n2;ThinkPad T14 Gen 4;Sverige\n10;P27h;NO")
				.lines,
		).toEqual([
			expect.objectContaining({
				line: 2,
				quantity: 2,
				modelName: "ThinkPad T14 Gen 4",
				country: "SE",
			}),
			expect.objectContaining({
				line: 3,
				quantity: 10,
				modelName: "P27h",
				country: "NO",
			}),
		]);
	});

	it("takes model, quantity and country when there is no header", () => {
		const { lines, faults } = readCart(
			"ThinkPad T14 Gen 4,2,SE\nOptiPlex 7010,5",
		);
		expect(faults).toEqual([]);
		expect(lines).toMatchObject([
			{
				line: 1,
				modelName: "ThinkPad T14 Gen 4",
				quantity: 2,
				country: "SE",
			},
			{ line: 2, modelName: "OptiPlex 7010", quantity: 5 },
		]);
		expect(lines[1]?.country).toBeUndefined();
	});

	it("counts one device a line without a column for the quantity", () => {
		expect(readCart("model,country\nX1,SE").lines[0]?.quantity).toBe(1);
	});

	it("reads what describes a device without a sheet", () => {
		expect(
			readCart(
				'Manufacturer,Model,Type,Weight (kg),Screen size (inches),Qty\nExample,E-1000,Laptop,"1,4 kg",14",3',
			),
		).toEqual({
			faults: [],
			lines: [
				expect.objectContaining({
					manufacturer: "Example",
					modelName: "E-1000",
					category: "NOTEBOOK",
					weightKg: "1.4",
					screenInches: "14",
					quantity: 3,
				}),
			],
		});
	});

	it.each([
		["1 000", 1000],
		["1\u00a0000", 1000],
		["1000000", 1_000_000],
	])("reads the quantity %j", (text, quantity) => {
		expect(readCart(`model;quantity\nX;${text}`).lines[0]?.quantity).toBe(
			quantity,
		);
	});

	it.each(["0", "-1", "1.5", "1.000", "many", "", "1000001", "1e3"])(
		"refuses the quantity %j, naming column and value",
		(text) => {
			const { lines, faults } = readCart(`model;Qty\nX;${text}\nY;1`);
			expect(lines.map(({ modelName }) => modelName)).toEqual(["Y"]);
			expect(faults).toEqual([
				{
					line: 2,
					problem: "QUANTITY_INVALID",
					column: "Qty",
					value: text || undefined,
				},
			]);
		},
	);

	it("names every fault of a line, and keeps the other lines", () => {
		const { lines, faults } = readCart(
			"model,country,category,weight\n,Atlantis,typewriter,heavy\nX,SE,monitor,5",
		);
		expect(faults.map(({ problem }) => problem).sort()).toEqual([
			"CATEGORY_UNKNOWN",
			"COUNTRY_UNKNOWN",
			"MODEL_MISSING",
			"WEIGHT_INVALID",
		]);
		expect(faults.every(({ line }) => line === 2)).toBe(true);
		expect(lines).toHaveLength(1);
	});

	it("takes a category instead of a model, which can be estimated", () => {
		expect(readCart("model,category\n,monitor").lines).toHaveLength(1);
	});

	it("stops at 500 lines, and says where", () => {
		const rows = Array.from({ length: 502 }, (_, at) => `M${at},1`);
		const { lines, faults } = readCart(rows.join("\n"));
		expect(lines).toHaveLength(500);
		expect(faults).toEqual([{ line: 501, problem: "TOO_MANY" }]);
	});

	it("has nothing in nothing", () => {
		expect(readCart(" \n")).toEqual({ lines: [], faults: [] });
	});
});
