import { FootprintError } from "./footprint.error.js";
import type {
	FootprintAsk,
	SheetEstimate,
	SheetInput,
	Statistic,
} from "./footprint.js";
import {
	type FootprintMethod,
	MAX_LIFETIME_YEARS,
} from "./method-definition.js";
import { WHOLE_PPM } from "./parts-per-million.js";

/** 50 years: nothing that is sold lives longer, so more is a wrong unit. */
const MAX_SHEET_MONTHS = 600;
/** A standard deviation of ten times the mean says that the ratio was read wrongly. */
const MAX_ERROR_RATIO_PPM = 10_000_000;
/** A hundred times the estimate: more says nothing. */
const MAX_ESTIMATE_PPM = 100_000_000;

function isIntegerIn(n: number, least: number, most: number): boolean {
	return Number.isSafeInteger(n) && n >= least && n <= most;
}

/**
 * Refuses a sheet whose figures can't be what they say.
 * @throws FootprintError INVALID_TOTAL, INVALID_LIFETIME, INVALID_SHARE, INVALID_ENERGY, INVALID_ERROR_RATIO,
 * INVALID_ESTIMATE
 */
export function checkSheet(sheet: SheetInput): void {
	const { totalGrams, lifetimeMonths, yearlyEnergyWh, errorRatioPpm } = sheet;
	const { estimate } = sheet;
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
	if (estimate !== undefined) checkEstimate(estimate, sheet.statistic);
}

function checkEstimate(
	{ lowPpm, highPpm }: SheetEstimate,
	statistic: Statistic,
): void {
	if (statistic !== "MEAN") {
		throw new FootprintError(
			"INVALID_ESTIMATE",
			"An estimate is a mean; a percentile is never estimated.",
		);
	}
	const low = isIntegerIn(lowPpm, 0, WHOLE_PPM - 1);
	const high = isIntegerIn(highPpm, WHOLE_PPM + 1, MAX_ESTIMATE_PPM);
	if (!low || !high) {
		throw new FootprintError(
			"INVALID_ESTIMATE",
			`An estimate's interval must hold its value: ${lowPpm} to ${highPpm} parts per million don't.`,
		);
	}
}

/**
 * The lifetime to compute for, in years.
 * @throws FootprintError INVALID_LIFETIME, TRANSPORT_MODE_NOT_SUPPORTED, REMAINING_USE_NOT_SUPPORTED, INVALID_USED_MONTHS,
 * NOTHING_REMAINS
 */
export function checkAsk(ask: FootprintAsk, method: FootprintMethod): number {
	const years = ask.lifetimeYears ?? method.lifetimeYears;
	if (!isIntegerIn(years, 1, MAX_LIFETIME_YEARS)) {
		throw new FootprintError(
			"INVALID_LIFETIME",
			`The lifetime must be 1 to ${MAX_LIFETIME_YEARS} whole years, not ${years}.`,
		);
	}
	if (ask.remaining !== undefined) checkRemaining(ask, years * 12, method);
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

function checkRemaining(
	{ remaining, transport = "AS_PUBLISHED" }: FootprintAsk,
	months: number,
	method: FootprintMethod,
): void {
	if (method.existingDevices.REMAINING_USE === undefined) {
		throw new FootprintError(
			"REMAINING_USE_NOT_SUPPORTED",
			`${method.version} has no rule for the remaining use of devices that are in use already.`,
		);
	}
	if (transport !== "AS_PUBLISHED") {
		throw new FootprintError(
			"TRANSPORT_NOT_COMPUTABLE",
			"A device that is in use already has been transported: its remaining use has no transport mode.",
		);
	}
	const used = remaining?.usedMonths ?? 0;
	if (!isIntegerIn(used, 0, MAX_SHEET_MONTHS)) {
		throw new FootprintError(
			"INVALID_USED_MONTHS",
			`The months of use must be 0 to ${MAX_SHEET_MONTHS} whole months, not ${used}.`,
		);
	}
	if (used >= months) {
		throw new FootprintError(
			"NOTHING_REMAINS",
			`After ${used} months of use nothing remains of a lifetime of ${months} months.`,
		);
	}
}
