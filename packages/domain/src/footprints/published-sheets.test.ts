import { existsSync, readFileSync } from "node:fs";
import { FootprintError } from "./footprint.error.js";
import type { FootprintResult, SheetInput } from "./footprint.js";
import { EMBER_GRID_FACTORS } from "./grid-factors.js";
import { CURRENT_METHOD } from "./method.js";
import { normaliseSheet } from "./normalise-sheet.js";

const DEVICES = "../shared/data/pcf/devices.csv";
const LOCATIONS: Record<string, string> = {
	EU: "EU",
	US: "US",
	WW: "WW",
	Worldwide: "WW",
	"North America": "NA",
};

/** Cells of a line of CSV; quoted cells may hold commas. */
const cells = (line: string) =>
	(line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? []).map((cell) =>
		cell.replace(/,$/, "").replace(/^"|"$/g, ""),
	);

function readRows(): Record<string, string>[] {
	const [header = "", ...lines] = readFileSync(DEVICES, "utf8")
		.trim()
		.split(/\r?\n/);
	const names = cells(header);
	return lines.map((line) =>
		Object.fromEntries(cells(line).map((cell, i) => [names[i] ?? "", cell])),
	);
}

const scaled = (cell: string | undefined, factor: number) =>
	cell === undefined || cell === "" || Number.isNaN(Number(cell))
		? undefined
		: Math.round(Number(cell) * factor);

function sheetOf(row: Record<string, string>): SheetInput {
	return {
		statistic: "MEAN",
		totalGrams: scaled(row.gwp_total, 1_000) ?? 0,
		errorRatioPpm: scaled(row.gwp_error_ratio, 1_000_000),
		lifetimeMonths: scaled(row.lifetime, 12) ?? 0,
		useLocation: LOCATIONS[row.use_location ?? ""] ?? "",
		shares: {
			manufacturingPpm: scaled(row.gwp_manufacturing_ratio, 1_000_000),
			transportPpm: scaled(row.gwp_transport_ratio, 1_000_000),
			usePpm: scaled(row.gwp_use_ratio, 1_000_000),
			endOfLifePpm: scaled(row.gwp_eol_ratio, 1_000_000),
		},
		yearlyEnergyWh: scaled(row.yearly_tec, 1_000) || undefined,
	};
}

(existsSync(DEVICES) ? describe : describe.skip)(
	"published sheets (needs ../shared/data)",
	() => {
		const rows = existsSync(DEVICES) ? readRows() : [];
		const attempt = (row: Record<string, string>, country: string) => {
			try {
				return normaliseSheet(
					sheetOf(row),
					{ country },
					CURRENT_METHOD,
					EMBER_GRID_FACTORS,
				);
			} catch (error) {
				if (error instanceof FootprintError) return error.code;
				throw error;
			}
		};

		it("are computed or refused with a reason; nearly all are computed, every Lenovo sheet too", () => {
			const results = rows.map((row) => attempt(row, "DE"));
			const refused = results.filter((result) => typeof result === "string");
			expect(rows.length).toBeGreaterThan(1_000);
			expect(refused.length).toBeLessThan(rows.length * 0.04);
			const lenovo = rows.flatMap((row, i) =>
				row.manufacturer === "Lenovo" && Number(row.lifetime) > 0
					? [results[i]]
					: [],
			);
			expect(lenovo.length).toBeGreaterThan(200);
			expect(lenovo.filter((result) => typeof result === "string")).toEqual([]);
		});

		it("give workplace devices sane footprints, lower on a clean grid, stages adding up", () => {
			const workplace = rows.filter(({ subcategory = "" }) =>
				["Laptop", "Desktop", "Monitor"].includes(subcategory),
			);
			const ok = (
				result: FootprintResult | string,
			): result is FootprintResult => typeof result !== "string";
			const norway = workplace.map((row) => attempt(row, "NO")).filter(ok);
			const poland = workplace.map((row) => attempt(row, "PL")).filter(ok);
			expect(norway.length).toBe(poland.length);
			norway.forEach((result, i) => {
				const sum = result.stages.reduce((all, { grams }) => all + grams, 0);
				expect(sum).toBe(result.totalGrams);
				expect(result.totalGrams).toBeGreaterThan(20_000);
				expect(result.totalGrams).toBeLessThan(5_000_000);
				expect(poland[i]?.totalGrams).toBeGreaterThanOrEqual(result.totalGrams);
			});
			const totals = norway.map((r) => r.totalGrams).sort((a, b) => a - b);
			const median = totals[totals.length >> 1] ?? 0;
			expect(median).toBeGreaterThan(150_000);
			expect(median).toBeLessThan(450_000);
		});

		it("imply factors far above today's grids, which is recorded and explained", () => {
			const dell = rows.filter(
				(row) =>
					row.manufacturer === "Dell" &&
					row.use_location === "EU" &&
					Number(row.gwp_use_ratio) > 0,
			);
			const implied = dell
				.map((row) => attempt(row, "DE"))
				.flatMap((result) =>
					typeof result !== "string" && result.referenceFactor.derived
						? [result.referenceFactor.milligramsPerKwh]
						: [],
				)
				.sort((a, b) => a - b);
			const median = implied[implied.length >> 1] ?? 0;
			expect(median).toBeGreaterThan(500_000);
			expect(median).toBeLessThan(560_000);
		});

		it("bear out the method's split of the stages beside use", () => {
			const whole = rows
				.map(sheetOf)
				.map(({ shares = {} }) => shares)
				.filter(
					(s) =>
						s.manufacturingPpm !== undefined &&
						s.transportPpm !== undefined &&
						s.endOfLifePpm !== undefined &&
						s.usePpm !== undefined &&
						Math.abs(
							s.manufacturingPpm +
								s.transportPpm +
								s.endOfLifePpm +
								s.usePpm -
								1_000_000,
						) <= CURRENT_METHOD.parameters.shareRoundingPpm,
				);
			expect(whole.length).toBeGreaterThan(200);
			const meanOf = (part: (s: (typeof whole)[number]) => number) =>
				whole.reduce((sum, s) => {
					const rest =
						(s.manufacturingPpm ?? 0) +
						(s.transportPpm ?? 0) +
						(s.endOfLifePpm ?? 0);
					return sum + part(s) / rest;
				}, 0) / whole.length;
			const { MANUFACTURING, TRANSPORT, END_OF_LIFE } =
				CURRENT_METHOD.parameters.otherStagesPpm;
			const near = (mean: number, ppm: number) =>
				expect(Math.abs(mean - ppm / 1_000_000)).toBeLessThan(0.02);
			near(
				meanOf((s) => s.manufacturingPpm ?? 0),
				MANUFACTURING,
			);
			near(
				meanOf((s) => s.transportPpm ?? 0),
				TRANSPORT,
			);
			near(
				meanOf((s) => s.endOfLifePpm ?? 0),
				END_OF_LIFE,
			);
		});
	},
);
