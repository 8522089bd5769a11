import {
	missingSheetColumns,
	type ParsedSheet,
	recogniseSheetLayout,
	type SheetRow,
	sheetFingerprint,
	toFootprintSheet,
} from "./index.js";
import { SHEET_COLUMNS } from "./sheet-layout.js";

const HEADER = Object.values(SHEET_COLUMNS.TONNETRACE);
const GOOD: Record<string, string> = {
	manufacturer: "LENOVO",
	model: "ThinkPad T14 Gen 2",
	category: "Notebook",
	statistic: "mean",
	"total kg": "231.5",
	"error ratio": "0.2",
	"lifetime years": "4.0",
	"use location": "Worldwide",
	"manufacturing ratio": "0.75",
	"transport ratio": "0.05",
	"use ratio": "0.19",
	"end of life ratio": "0.01",
	"energy kwh per year": "21.35",
	"weight kg": "1.47",
	"screen inches": "14.0",
	"assembly location": "China",
	"issued on": "May 2021",
	source: "https://example.com/pcf.pdf",
	"part numbers": "20W0 | 20W1",
	aliases: "T14 G2 Intel|T14 G2i",
};

const read = (cells: Record<string, string> = {}): SheetRow =>
	toFootprintSheet(
		HEADER.map((name) => ({ ...GOOD, ...cells })[name] ?? ""),
		HEADER,
		"TONNETRACE",
	);
const sheetOf = (row: SheetRow): ParsedSheet => {
	if (row.kind !== "SHEET") throw new Error(JSON.stringify(row.errors));
	return row.sheet;
};
const repairs = (row: SheetRow) =>
	row.kind === "SHEET"
		? row.repairs.map(({ code, column }) => `${column}: ${code}`)
		: row.kind;

describe("recogniseSheetLayout", () => {
	it("knows both layouts by their columns, in any order and case", () => {
		expect(recogniseSheetLayout(HEADER)).toBe("TONNETRACE");
		expect(
			recogniseSheetLayout(
				[...HEADER].reverse().map((name) => ` ${name.toUpperCase()}`),
			),
		).toBe("TONNETRACE");
		expect(recogniseSheetLayout(Object.values(SHEET_COLUMNS.BOAVIZTA))).toBe(
			"BOAVIZTA",
		);
		expect(recogniseSheetLayout(["serial number", "model"])).toBeNull();
	});

	it("tells which columns are missing", () => {
		expect(
			missingSheetColumns(
				HEADER.filter((name) => name !== "total kg"),
				"TONNETRACE",
			),
		).toEqual(["total kg"]);
	});
});

describe("toFootprintSheet", () => {
	it("reads a sheet into integers", () => {
		expect(read()).toEqual({
			kind: "SHEET",
			repairs: [],
			sheet: {
				manufacturer: "Lenovo",
				name: "ThinkPad T14 Gen 2",
				category: "NOTEBOOK",
				statistic: "MEAN",
				totalGrams: 231_500,
				errorRatioPpm: 200_000,
				lifetimeMonths: 48,
				useLocation: "WW",
				shares: {
					manufacturingPpm: 750_000,
					transportPpm: 50_000,
					usePpm: 190_000,
					endOfLifePpm: 10_000,
				},
				yearlyEnergyWh: 21_350,
				weightGrams: 1_470,
				screenMilliInches: 14_000,
				assemblyLocation: "CN",
				issuedOn: "2021-05-01",
				source: "https://example.com/pcf.pdf",
				partNumbers: ["20W0", "20W1"],
				aliases: ["T14 G2 Intel", "T14 G2i"],
			},
		});
	});

	it("needs no more than the total, its statistic, lifetime, and a source", () => {
		const needed = [
			"manufacturer",
			"model",
			"category",
			"statistic",
			"total kg",
			"lifetime years",
			"source",
		];
		const row = read(
			Object.fromEntries(
				HEADER.filter((name) => !needed.includes(name)).map((n) => [n, ""]),
			),
		);
		expect(repairs(row)).toEqual([]);
		expect(sheetOf(row)).toMatchObject({ useLocation: "", aliases: [] });
	});

	it.each([
		["manufacturer", "", "MANUFACTURER_MISSING"],
		["manufacturer", "System manufacturer", "MANUFACTURER_MISSING"],
		["model", " ", "NAME_MISSING"],
		["model", "x".repeat(161), "FIELD_TOO_LONG"],
		["category", "Spaceship", "CATEGORY_UNKNOWN"],
		["statistic", "", "STATISTIC_MISSING"],
		["statistic", "median", "STATISTIC_MISSING"],
		["total kg", "", "TOTAL_MISSING"],
		["total kg", "0", "TOTAL_INVALID"],
		["total kg", "-5", "TOTAL_INVALID"],
		["total kg", "231,5", "TOTAL_INVALID"],
		["total kg", "1000000.001", "TOTAL_INVALID"],
		["lifetime years", "", "LIFETIME_MISSING"],
		["lifetime years", "0", "LIFETIME_INVALID"],
		["lifetime years", "21", "LIFETIME_INVALID"],
		["lifetime years", "five", "LIFETIME_INVALID"],
		["source", "", "SOURCE_MISSING"],
		["part numbers", `20W0|${"1".repeat(41)}`, "FIELD_TOO_LONG"],
	])("refuses %s %p", (column, value, code) => {
		expect(read({ [column]: value })).toMatchObject({
			kind: "REFUSED",
			errors: [{ column, code }],
		});
	});

	it.each<[string, string, string, Partial<ParsedSheet>]>([
		[
			"error ratio",
			"3.2796",
			"ERROR_RATIO_IMPOSSIBLE",
			{ errorRatioPpm: undefined },
		],
		["error ratio", "n/a", "NUMBER_INVALID", { errorRatioPpm: undefined }],
		["weight kg", "15.6", "WEIGHT_IMPOSSIBLE", { weightGrams: undefined }],
		[
			"screen inches",
			"1400",
			"SCREEN_IMPOSSIBLE",
			{ screenMilliInches: undefined },
		],
		[
			"energy kwh per year",
			"0.4",
			"ENERGY_CONTRADICTS_USE",
			{ yearlyEnergyWh: undefined },
		],
		[
			"use location",
			"Middle-earth",
			"USE_LOCATION_UNKNOWN",
			{ useLocation: "" },
		],
		["use location", "Namibia", "USE_LOCATION_UNKNOWN", { useLocation: "" }],
		[
			"assembly location",
			"default",
			"ASSEMBLY_LOCATION_UNKNOWN",
			{ assemblyLocation: undefined },
		],
		["issued on", "03/04/2021", "ISSUED_ON_INVALID", { issuedOn: undefined }],
		[
			"model",
			"Legion 5 15\\xe2\\x80\\x9d",
			"TEXT_DECODED",
			{ name: "Legion 5 15”" },
		],
		[
			"model",
			"11 inch Tablet PC",
			"CATEGORY_CORRECTED",
			{ category: "TABLET" },
		],
	])("repairs %s %p and says so", (column, value, code, part) => {
		const row = read({ [column]: value });
		expect(row).toMatchObject({ kind: "SHEET", repairs: [{ code }] });
		expect(sheetOf(row)).toMatchObject(part);
	});

	it("takes zero for not stated where nothing can be zero", () => {
		const row = read({
			"error ratio": "0.0000",
			"screen inches": "0",
			"weight kg": "0",
			"energy kwh per year": "0",
		});
		expect(repairs(row)).toEqual([]);
		expect(sheetOf(row)).toMatchObject({
			errorRatioPpm: undefined,
			screenMilliInches: undefined,
			weightGrams: undefined,
			yearlyEnergyWh: undefined,
		});
	});

	it.each([
		["5", 60],
		["5.0", 60],
		["3.5", 42],
		["1.5", 18],
		["0.0833", 1],
	])("reads a lifetime of %p years as %i months", (text, months) => {
		expect(sheetOf(read({ "lifetime years": text })).lifetimeMonths).toBe(
			months,
		);
	});

	it.each([
		["November 2020", "2020-11-01"],
		["Oct 2020", "2020-10-01"],
		["September 14 2021", "2021-09-14"],
		["December 4 2019", "2019-12-04"],
		["2022-2-6", "2022-02-06"],
		["2021-11-3", "2021-11-03"],
		["2021-4-13", "2021-04-13"],
		["2020-12-15", "2020-12-15"],
		["26/07/2019", "2019-07-26"],
		["2019", "2019-01-01"],
	])("reads %p as issued on %s", (text, date) => {
		expect(sheetOf(read({ "issued on": text })).issuedOn).toBe(date);
	});

	it.each([
		["WW", "WW"],
		["Worldwide", "WW"],
		["EU", "EU"],
		["US", "US"],
		["North America", "NA"],
		["NA", "NA"],
		["Sverige", "SE"],
		["N/A", ""],
		["unknown", ""],
		["", ""],
	])("reads use location %p as %p", (text, place) => {
		expect(sheetOf(read({ "use location": text })).useLocation).toBe(place);
	});
});

describe("sheetFingerprint", () => {
	it("is equal for the same figures of the same model, wherever published", () => {
		const one = sheetOf(read());
		const other = sheetOf(
			read({
				model: "Lenovo ThinkPad T14 2nd Gen",
				source: "another document",
				aliases: "",
			}),
		);
		expect(sheetFingerprint(other)).toBe(sheetFingerprint(one));
	});

	it.each(Object.keys(GOOD).filter((n) => n !== "source" && n !== "aliases"))(
		"differs when %s does",
		(column) => {
			const changed: Record<string, string> = {
				manufacturer: "Dell",
				model: "ThinkPad T14 Gen 3",
				category: "Other",
				statistic: "p95",
				"use location": "EU",
				"assembly location": "MX",
				"issued on": "2022",
				"part numbers": "20W0",
				"lifetime years": "5",
				"total kg": "232",
			};
			expect(
				sheetFingerprint(
					sheetOf(read({ [column]: changed[column] ?? "0.009" })),
				),
			).not.toBe(sheetFingerprint(sheetOf(read())));
		},
	);
});
