import fc from "fast-check";
import { FLEET_LIMITS } from "./fleet-field.js";
import type { FleetRow, FleetRowOptions } from "./fleet-row.js";
import { FLEET_ROW_CODES } from "./fleet-row-codes.js";
import { recogniseHeader } from "./recognise-header.js";
import { fleetRowReader, toFleetRow } from "./to-fleet-row.js";

const OPTIONS: FleetRowOptions = { dateFormat: "AUTO", today: "2024-06-30" };
const HEADER = [
	"Serial number",
	"Manufacturer",
	"Model",
	"Part number",
	"Category",
	"Country",
	"Purchase date",
	"Cost centre",
	"Order reference",
	"Status",
	"Ownership",
	"Virtual",
	"Location",
] as const;

type Cells = Partial<Record<(typeof HEADER)[number], string>>;

const GOOD: Cells = {
	"Serial number": "PF2ABC12",
	Manufacturer: "LENOVO",
	Model: "ThinkPad T14 Gen 2",
	Category: "Notebook",
	Country: "SE",
	"Purchase date": "2024-03-05",
};
const MAPPING = recogniseHeader(HEADER).columns;

const read = (cells: Cells, options: Partial<FleetRowOptions> = {}): FleetRow =>
	toFleetRow(
		HEADER.map((name) => ({ ...GOOD, ...cells })[name] ?? ""),
		MAPPING,
		{ ...OPTIONS, ...options },
	);
const codes = (row: FleetRow) =>
	row.kind === "REFUSED" ? row.errors.map(({ code }) => code) : row.kind;
const device = (row: FleetRow) => {
	if (row.kind !== "DEVICE") throw new Error(JSON.stringify(row));
	return row.device;
};

describe("toFleetRow", () => {
	it("reads a device", () => {
		expect(
			read({
				"Serial number": " pf 2abc12 ",
				Country: "Schweden",
				"Cost centre": " 4711  North ",
				"Order reference": "PO-1",
				Location: "Berlin",
			}),
		).toEqual({
			kind: "DEVICE",
			device: {
				serialNumber: "pf 2abc12",
				serialKey: "PF2ABC12",
				modelName: "ThinkPad T14 Gen 2",
				modelKey: "thinkpad t14 gen2",
				partNumber: undefined,
				manufacturer: "Lenovo",
				category: "NOTEBOOK",
				country: "SE",
				purchasedOn: "2024-03-05",
				costCentre: "4711 North",
				orderReference: "PO-1",
			},
		});
	});

	it.each<[string, Cells, string]>([
		[
			"VMware by model",
			{ Model: "VMware Virtual Platform" },
			"VIRTUAL_MACHINE",
		],
		["VMware by number", { Model: "VMware20,1" }, "VIRTUAL_MACHINE"],
		["VirtualBox", { Model: "VirtualBox" }, "VIRTUAL_MACHINE"],
		[
			"Hyper-V",
			{ Manufacturer: "Microsoft Corporation", Model: "Virtual Machine" },
			"VIRTUAL_MACHINE",
		],
		["KVM", { Model: "KVM" }, "VIRTUAL_MACHINE"],
		[
			"QEMU",
			{ Manufacturer: "QEMU", Model: "Standard PC (Q35 + ICH9, 2009)" },
			"VIRTUAL_MACHINE",
		],
		["a flag", { Virtual: "true" }, "VIRTUAL_MACHINE"],
		["a private device", { Ownership: "Personal" }, "PERSONAL_DEVICE"],
		["a sold device", { Status: "Sold" }, "RETIRED_STATE"],
		["a retired device", { Status: "Retired" }, "RETIRED_STATE"],
	])("leaves out %s, whatever else is wrong", (_, cells, reason) => {
		expect(read({ ...cells, "Purchase date": "", Country: "?" })).toEqual({
			kind: "LEFT_OUT",
			reason,
		});
	});

	it.each<[string, Cells]>([
		["a managed one", { Status: "Managed" }],
		["a corporate one", { Ownership: "Corporate" }],
		["one that is not virtual", { Virtual: "false" }],
		["a state given by a number", { Status: "7" }],
	])("keeps %s", (_, cells) => {
		expect(read(cells).kind).toBe("DEVICE");
	});

	it("leaves out blank rows", () => {
		expect(
			toFleetRow(
				HEADER.map(() => " "),
				MAPPING,
				OPTIONS,
			),
		).toEqual({ kind: "LEFT_OUT", reason: "BLANK_ROW" });
	});

	it.each<[Cells, string]>([
		[{ "Serial number": "" }, "SERIAL_MISSING"],
		[{ "Serial number": "System Serial Number" }, "SERIAL_PLACEHOLDER"],
		[{ "Serial number": "1E+10" }, "SERIAL_EXCEL_NUMBER"],
		[{ Model: "" }, "MODEL_MISSING"],
		[{ Model: "System Product Name" }, "MODEL_PLACEHOLDER"],
		[{ Model: "Frobnicator 3", Category: "" }, "CATEGORY_MISSING"],
		[{ Model: "Frobnicator 3", Category: "Sales" }, "CATEGORY_UNKNOWN"],
		[{ Country: "" }, "COUNTRY_MISSING"],
		[{ Country: "N/A" }, "COUNTRY_MISSING"],
		[{ Country: "NA" }, "COUNTRY_AMBIGUOUS"],
		[{ Country: "Atlantis" }, "COUNTRY_UNKNOWN"],
		[{ "Purchase date": "" }, "DATE_MISSING"],
		[{ "Purchase date": "0001-01-01" }, "DATE_MISSING"],
		[{ "Purchase date": "03/04/2024" }, "DATE_AMBIGUOUS"],
		[{ "Purchase date": "yesterday" }, "DATE_INVALID"],
		[{ "Purchase date": "45366" }, "DATE_EXCEL_SERIAL"],
		[{ "Purchase date": "2024-07-01" }, "DATE_IN_FUTURE"],
		[{ "Purchase date": "1980-01-01" }, "DATE_TOO_OLD"],
		[{ Model: `ThinkPad ${"x".repeat(160)}` }, "FIELD_TOO_LONG"],
		[{ Manufacturer: "m".repeat(81) }, "FIELD_TOO_LONG"],
		[{ "Part number": "p".repeat(41) }, "FIELD_TOO_LONG"],
		[{ "Cost centre": "c".repeat(81) }, "FIELD_TOO_LONG"],
		[{ "Order reference": "o".repeat(81) }, "FIELD_TOO_LONG"],
	])("refuses %p with %s", (cells, code) => {
		expect(codes(read(cells))).toEqual([code]);
	});

	it("names the column as written, clips the value and says what to do", () => {
		const row = read({ Country: "x".repeat(1000) });
		expect(row.kind === "REFUSED" && row.errors[0]).toEqual({
			column: "Country",
			code: "COUNTRY_UNKNOWN",
			value: `${"x".repeat(79)}…`,
			message: expect.stringContaining("ISO 3166"),
		});
	});

	it("finds all faults of a row at once", () => {
		expect(
			codes(read({ "Serial number": "", Country: "", Model: "" })),
		).toEqual(["SERIAL_MISSING", "MODEL_MISSING", "COUNTRY_MISSING"]);
	});

	it("uses the defaults only where the row says nothing", () => {
		expect(
			device(read({ Country: "" }, { defaultCountry: "FI" })).country,
		).toBe("FI");
		expect(
			device(read({ Country: "unknown" }, { defaultCountry: "FI" })).country,
		).toBe("FI");
		expect(
			device(read({ Country: "DK" }, { defaultCountry: "FI" })).country,
		).toBe("DK");
		expect(
			device(read({ Country: "Namibia" }, { defaultCountry: "FI" })).country,
		).toBe("NA");
		expect(
			codes(read({ Country: "Atlantis" }, { defaultCountry: "FI" })),
		).toEqual(["COUNTRY_UNKNOWN"]);
		expect(
			device(
				read(
					{ Model: "Frobnicator 3", Category: "" },
					{ defaultCategory: "OTHER" },
				),
			).category,
		).toBe("OTHER");
	});

	it("takes the category from the word, then from the model's family", () => {
		expect(device(read({ Category: "Workstation" })).category).toBe(
			"WORKSTATION",
		);
		expect(device(read({ Category: "Sales team" })).category).toBe("NOTEBOOK");
		expect(
			device(read({ Category: "", Model: "ThinkCentre M70q" })).category,
		).toBe("DESKTOP");
		expect(
			device(read({ Category: "{10}", Model: "20XW0027MX" })).category,
		).toBe("NOTEBOOK");
	});

	it("keeps a machine type as the name and takes it as the part number", () => {
		expect(device(read({ Model: "20XW0027MX" }))).toMatchObject({
			modelName: "20XW0027MX",
			partNumber: "20XW0027MX",
		});
		expect(device(read({ Model: "20xw" }))).toMatchObject({
			modelName: "20xw",
			partNumber: "20XW",
		});
		expect(
			device(read({ Manufacturer: "Dell Inc.", Model: "7420" })).partNumber,
		).toBeUndefined();
	});

	it("knows the maker by the model's family when no column names it", () => {
		expect(device(read({ Manufacturer: "" })).manufacturer).toBe("Lenovo");
		expect(
			device(read({ Manufacturer: "", Model: "Frobnicator" })).manufacturer,
		).toBeUndefined();
	});

	it("names a part number the model where there is no name", () => {
		expect(
			device(read({ Model: "", "Part number": "20XW0027MX" })).modelName,
		).toBe("20XW0027MX");
	});

	it("reads short rows as rows with empty cells", () => {
		expect(toFleetRow(["PF2ABC12"], MAPPING, OPTIONS).kind).toBe("REFUSED");
	});
});

describe("fleetRowReader", () => {
	const known = new Set<string>(FLEET_ROW_CODES.map(({ code }) => code));
	const cell = fc.oneof(
		fc.string({ unit: "binary", maxLength: 200 }),
		fc.constantFrom(...Object.values(GOOD).filter((v) => v !== undefined)),
	);

	it("answers every row with a device within the limits, a reason or known codes, whatever came before", () => {
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { maxLength: HEADER.length + 1 }), {
					maxLength: 5,
				}),
				(rows) => {
					const reader = fleetRowReader(MAPPING, OPTIONS);
					for (const cells of rows) {
						const row = reader(cells);
						expect(row).toEqual(toFleetRow(cells, MAPPING, OPTIONS));
						if (row.kind === "REFUSED") {
							expect(row.errors.length).toBeGreaterThan(0);
							for (const error of row.errors) {
								expect(known).toContain(error.code);
								expect(error.value.length).toBeLessThanOrEqual(80);
							}
						}
						if (row.kind === "DEVICE")
							expect(row.device.modelName.length).toBeLessThanOrEqual(
								FLEET_LIMITS.model,
							);
					}
				},
			),
		);
	});
});
