import { existsSync, readFileSync } from "node:fs";
import {
	footprintSheetReader,
	type ParsedSheet,
	recogniseSheetLayout,
	type SheetRow,
	sheetFingerprint,
} from "./index.js";

const FILE = "../shared/data/pcf/devices.csv";

/** The data set has no line ends in cells. */
function cellsOf(line: string): string[] {
	const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
	return cells.map((cell) =>
		cell
			.replace(/,$/, "")
			.replace(/^"(.*)"$/, "$1")
			.replaceAll('""', '"'),
	);
}

(existsSync(FILE) ? describe : describe.skip)(
	"published sheets (needs ../shared/data)",
	() => {
		let header: string[] = [];
		let rows: { name: string; line: number; row: SheetRow }[] = [];

		beforeAll(() => {
			const [first = "", ...lines] = readFileSync(FILE, "utf8")
				.trim()
				.split(/\r?\n/);
			header = cellsOf(first);
			const reader = footprintSheetReader(header, "BOAVIZTA");
			rows = lines.map((line, index) => {
				const cells = cellsOf(line);
				return { name: cells[1] ?? "", line: index + 2, row: reader(cells) };
			});
		});

		const named = (name: string): SheetRow => {
			const found = rows.find((candidate) => candidate.name === name);
			if (found === undefined) throw new Error(`no row ${name}`);
			return found.row;
		};
		const sheetOf = (name: string): ParsedSheet => {
			const row = named(name);
			if (row.kind !== "SHEET") throw new Error(JSON.stringify(row));
			return row.sheet;
		};
		const repairsOf = (name: string) => {
			const row = named(name);
			return row.kind === "SHEET" ? row.repairs.map(({ code }) => code) : [];
		};

		it("is recognised by its header", () => {
			expect(recogniseSheetLayout(header)).toBe("BOAVIZTA");
		});

		it("answers each row: accepted, repaired or refused with a reason", () => {
			expect(rows).toHaveLength(1113);
			const accepted = rows.filter(({ row }) => row.kind === "SHEET");
			expect(accepted.length).toBeGreaterThan(1000);
			for (const { row } of rows) {
				if (row.kind === "REFUSED") {
					expect(row.errors.length).toBeGreaterThan(0);
					continue;
				}
				const { sheet } = row;
				const shares = Object.values(sheet.shares).map((ppm) => ppm ?? 0);
				expect(shares.reduce((sum, ppm) => sum + ppm)).toBeLessThanOrEqual(
					1_000_000,
				);
				for (const integer of [
					sheet.totalGrams,
					sheet.lifetimeMonths,
					sheet.yearlyEnergyWh ?? 1,
					sheet.weightGrams ?? 1,
					sheet.screenMilliInches ?? 1,
				])
					expect(Number.isSafeInteger(integer) && integer > 0).toBe(true);
			}
		});

		it("refuses sheets without a lifetime, and only those", () => {
			const refused = rows.flatMap(({ row }) =>
				row.kind === "REFUSED" ? row.errors.map(({ code }) => code) : [],
			);
			expect(new Set(refused)).toEqual(new Set(["LIFETIME_MISSING"]));
			expect(named("ThinkPad T460").kind).toBe("REFUSED");
		});

		it("reads a Lenovo sheet: a use share, no others, no energy", () => {
			expect(sheetOf("ThinkPad T490")).toEqual({
				manufacturer: "Lenovo",
				name: "ThinkPad T490",
				category: "NOTEBOOK",
				statistic: "MEAN",
				totalGrams: 421_000,
				errorRatioPpm: 256_500,
				lifetimeMonths: 60,
				useLocation: "EU",
				shares: { usePpm: 100_000 },
				yearlyEnergyWh: undefined,
				weightGrams: 1_431,
				screenMilliInches: undefined,
				assemblyLocation: "CN",
				issuedOn: "2019-02-01",
				source: expect.stringContaining("http"),
				partNumbers: [],
				aliases: [],
			});
			expect(repairsOf("ThinkPad T490")).toEqual([]);
		});

		it.each([
			["OptiPlex 7070 Ultra", "SHARE_IMPOSSIBLE"],
			["Precision 3650 Tower", "SHARES_EXCEED_TOTAL"],
			["14-inch MacBook Pro with 64GB", "SHARES_ROUNDED"],
			["Latitude 3120", "SHARE_ZERO"],
			["ThinkCentre Tiny-in-One 22 4th Gen Touch", "ERROR_RATIO_IMPOSSIBLE"],
			["Legion 5 15\\xe2\\x80\\x9d", "TEXT_DECODED"],
			["11 inch Tablet PC", "CATEGORY_CORRECTED"],
			["Vostro 15 3510", "CATEGORY_CORRECTED"],
			["ThinkPad T540p", "WEIGHT_IMPOSSIBLE"],
			["B3442dw", "ENERGY_CONTRADICTS_USE"],
			["PowerEdge R6515", "SCREEN_IMPOSSIBLE"],
			["V50t Tower", "ASSEMBLY_LOCATION_UNKNOWN"],
		])("finds what is wrong with %s", (name, code) => {
			expect(repairsOf(name)).toContain(code);
		});

		it("keeps what is only unusual", () => {
			expect(sheetOf("PowerEdge R740XD").errorRatioPpm).toBe(1_154_700);
			expect(repairsOf("PowerEdge R740XD")).toEqual([]);
			expect(
				sheetOf("OneStor SP2584 Extensible Storage Platform"),
			).toMatchObject({ totalGrams: 190_000_000, category: "OTHER" });
		});

		it.each([
			["11 inch Tablet PC", "TABLET"],
			["Smart Tab M8", "TABLET"],
			["Vostro 15 3510", "NOTEBOOK"],
			["Wyse 7040 Thin Client", "THIN_CLIENT"],
			["PowerEdge R740", "SERVER"],
			["Synergy 480 Gen10 Compute Module4", "SERVER"],
			["Pixel 7", "OTHER"],
			["B3442dw", "OTHER"],
			["Surface Studio 2", "WORKSTATION"],
			["ThinkVision P24q-20", "MONITOR"],
		])("files %s under %s", (name, category) => {
			expect(sheetOf(name).category).toBe(category);
		});

		it("knows a row that comes twice with another source", () => {
			const seen = new Map<string, number>();
			const twice: number[] = [];
			for (const { row, line } of rows) {
				if (row.kind !== "SHEET") continue;
				const fingerprint = sheetFingerprint(row.sheet);
				if (seen.has(fingerprint)) twice.push(line);
				else seen.set(fingerprint, line);
			}
			expect(twice.length).toBeGreaterThan(0);
			expect(twice.length).toBeLessThan(10);
		});
	},
);
