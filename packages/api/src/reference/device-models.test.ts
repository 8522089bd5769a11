import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { REFERENCE_DEVICE_MODELS } from "./device-models.js";

const DATA = fileURLToPath(
	new URL("../../../../../shared/data/pcf/devices.csv", import.meta.url),
);
const DECIMAL = /^\d+(\.\d+)?$/;

describe("the catalogue of device models", () => {
	it("holds about forty models over all four families", () => {
		expect(REFERENCE_DEVICE_MODELS.length).toBeGreaterThanOrEqual(40);
		const families = new Set(
			REFERENCE_DEVICE_MODELS.map((model) => model.name.split(" ")[0]),
		);
		expect([...families].sort()).toEqual([
			"ThinkCentre",
			"ThinkPad",
			"ThinkStation",
			"ThinkVision",
		]);
	});

	it("gives each name, alias and machine type to one model", () => {
		const keys = REFERENCE_DEVICE_MODELS.flatMap((model) => [
			model.name,
			...model.aliases,
			...model.partNumbers,
		]).map((key) => key.toLowerCase());
		expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
	});

	it.each(REFERENCE_DEVICE_MODELS.map((model) => [model.name, model] as const))(
		"writes %s in exact decimals and plausible shares",
		(_name, model) => {
			for (const type of model.partNumbers)
				expect(type).toMatch(/^[0-9A-Z]{4}$/);
			const { sheet } = model;
			if (sheet === null) return;
			for (const text of [sheet.totalKg, sheet.lifetimeYears, sheet.useRatio])
				expect(text).toMatch(DECIMAL);
			for (const text of [sheet.errorRatio, sheet.weightKg, sheet.screenInches])
				if (text !== null) expect(text).toMatch(DECIMAL);
			expect(Number(sheet.useRatio)).toBeLessThan(1);
			expect(new URL(sheet.source).protocol).toBe("https:");
		},
	);
});

(existsSync(DATA) ? describe : describe.skip)(
	"the catalogue against the published figures (needs ../shared/data)",
	() => {
		const rows = existsSync(DATA)
			? (parse(readFileSync(DATA), { columns: true }) as Record<
					string,
					string
				>[])
			: [];

		it.each(
			REFERENCE_DEVICE_MODELS.flatMap(({ name, sheet }) =>
				sheet === null ? [] : [[name, sheet] as const],
			),
		)("%s equals its row", (_name, sheet) => {
			const found = rows.filter(
				(row) =>
					row.manufacturer === "Lenovo" && row.name === sheet.publishedName,
			);
			expect(found).toHaveLength(1);
			const row = found[0] ?? {};
			expect({
				totalKg: number(sheet.totalKg),
				errorRatio: number(sheet.errorRatio),
				lifetime: number(sheet.lifetimeYears),
				use: number(sheet.useRatio),
				manufacturing: number(sheet.manufacturingRatio),
				transport: number(sheet.transportRatio),
				endOfLife: number(sheet.endOfLifeRatio),
				yearlyEnergy: number(sheet.yearlyEnergyKwh),
				weight: number(sheet.weightKg),
				screen: number(sheet.screenInches),
				useLocation: sheet.useLocation,
				assembly: sheet.assemblyLocation,
				issuedOn: sheet.issuedOn,
				source: sheet.source,
			}).toEqual({
				totalKg: number(row.gwp_total),
				errorRatio: number(row.gwp_error_ratio),
				lifetime: number(row.lifetime),
				use: number(row.gwp_use_ratio),
				manufacturing: number(row.gwp_manufacturing_ratio),
				transport: number(row.gwp_transport_ratio),
				endOfLife: number(row.gwp_eol_ratio),
				yearlyEnergy: number(row.yearly_tec),
				weight: number(row.weight),
				screen: number(row.screen_size),
				useLocation: row.use_location,
				assembly: row.assembly_location,
				issuedOn: firstOfMonth(row.report_date ?? ""),
				source: row.sources?.split("?")[0],
			});
		});
	},
);

function number(text: string | null | undefined): number | null {
	return text ? Number(text) : null;
}

/** "April 2020" → "2020-04-01"; anything without a month → null. */
function firstOfMonth(text: string): string | null {
	const match = /^([A-Z][a-z]+) (\d{4})$/.exec(text);
	if (match === null) return null;
	const month = new Date(`${match[1]} 1, 2000 UTC`).getUTCMonth() + 1;
	return `${match[2]}-${String(month).padStart(2, "0")}-01`;
}
