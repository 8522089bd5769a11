import { normaliseModelName } from "../fleet/model-name.js";
import type { ParsedSheet } from "./parsed-sheet.js";

/**
 * A text that is equal for two sheets that state the same figures for the same model, wherever they were published; so a
 * row that comes twice is known. Hash it to store it.
 */
export function sheetFingerprint(sheet: ParsedSheet): string {
	const { shares } = sheet;
	return JSON.stringify([
		sheet.manufacturer.toLowerCase(),
		normaliseModelName(sheet.name, sheet.manufacturer),
		[...sheet.partNumbers].sort(),
		sheet.category,
		sheet.statistic,
		sheet.totalGrams,
		sheet.errorRatioPpm ?? null,
		sheet.lifetimeMonths,
		sheet.useLocation,
		shares.manufacturingPpm ?? null,
		shares.transportPpm ?? null,
		shares.usePpm ?? null,
		shares.endOfLifePpm ?? null,
		sheet.yearlyEnergyWh ?? null,
		sheet.weightGrams ?? null,
		sheet.screenMilliInches ?? null,
		sheet.assemblyLocation ?? null,
		sheet.issuedOn ?? null,
	]);
}
