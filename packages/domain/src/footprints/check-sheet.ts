import { FootprintError } from "./footprint.error.js";
import type { FootprintAsk, SheetInput } from "./footprint.js";
import { type FootprintMethod, MAX_LIFETIME_YEARS } from "./method.js";
import { WHOLE_PPM } from "./parts-per-million.js";

/** 50 years: nothing that is sold lives longer, so more is a wrong unit. */
const MAX_SHEET_MONTHS = 600;
/** A standard deviation of ten times the mean says that the ratio was read wrongly. */
const MAX_ERROR_RATIO_PPM = 10_000_000;

function isIntegerIn(n: number, least: number, most: number): boolean {
	return Number.isSafeInteger(n) && n >= least && n <= most;
}

/**
 * Refuses a sheet whose figures can't be what they say.
 * @throws FootprintError INVALID_TOTAL, INVALID_LIFETIME, INVALID_SHARE, INVALID_ENERGY, INVALID_ERROR_RATIO
 */
export function checkSheet(sheet: SheetInput): void {
	const { totalGrams, lifetimeMonths, yearlyEnergyWh, errorRatioPpm } = sheet;
	if (!isIntegerIn(totalGrams, 1, Number.MAX_SAFE_INTEGER)) {
		throw new FootprintError(
			"INVALID_TOTAL",
			`A sheet's total is a whole number of grams above 0, not ${totalGrams}.`,
		);
	}
	if (!isIntegerIn(lifetimeMonths, 1, MAX_SHEET_MONTHS)) {
		throw new FootprintError(
			"INVALID_LIFETIME",
			`A sheet's lifetime is 1 to ${MAX_SHEET_MONTHS} months, not ${lifetimeMonths}.`,
		);
	}
	for (const [name, ppm] of Object.entries(sheet.shares ?? {})) {
		if (ppm !== undefined && !isIntegerIn(ppm, 0, WHOLE_PPM)) {
			throw new FootprintError(
				"INVALID_SHARE",
				`${name} must be 0 to 1,000,000 parts per million, not ${ppm}.`,
			);
		}
	}
	if (
		yearlyEnergyWh !== undefined &&
		!isIntegerIn(yearlyEnergyWh, 1, Number.MAX_SAFE_INTEGER)
	) {
		throw new FootprintError(
			"INVALID_ENERGY",
			`A sheet's yearly electricity is a whole number of Wh above 0, not ${yearlyEnergyWh}.`,
		);
	}
	if (
		errorRatioPpm !== undefined &&
		!isIntegerIn(errorRatioPpm, 0, MAX_ERROR_RATIO_PPM)
	) {
		throw new FootprintError(
			"INVALID_ERROR_RATIO",
			`The error ratio must be 0 to ${MAX_ERROR_RATIO_PPM} parts per million, not ${errorRatioPpm}.`,
		);
	}
}

/**
 * The lifetime to compute for, in years.
 * @throws FootprintError INVALID_LIFETIME, TRANSPORT_MODE_NOT_SUPPORTED
 */
export function checkAsk(ask: FootprintAsk, method: FootprintMethod): number {
	const years = ask.lifetimeYears ?? method.lifetimeYears;
	if (!isIntegerIn(years, 1, MAX_LIFETIME_YEARS)) {
		throw new FootprintError(
			"INVALID_LIFETIME",
			`The lifetime must be 1 to ${MAX_LIFETIME_YEARS} whole years, not ${years}.`,
		);
	}
	const mode = ask.transport ?? "AS_PUBLISHED";
	const { transportModes } = method.parameters;
	if (!transportModes.includes(mode)) {
		throw new FootprintError(
			"TRANSPORT_MODE_NOT_SUPPORTED",
			`${method.version} has no factors for transport ${mode}. Modes: ${transportModes.join(", ")}.`,
		);
	}
	return years;
}
