import { type ParsedSheet, parseDecimalScaled } from "@tonnetrace/domain";
import {
	REFERENCE_DEVICE_MODELS,
	type ReferenceDeviceModel,
	type ReferenceSheet,
} from "../../reference/index.js";
import type { CatalogueEntry } from "./catalogue-entry.js";

/** Decimal places of the smaller unit in the printed one: grams in kg, ppm in ratios. */
const MILLI = 3;
const PPM = 6;
const MONTHS_PER_YEAR = 12;

/** How the reference writes regions, as the domain reads them. */
const USE_LOCATIONS: Readonly<Record<string, string>> = {
	WW: "WW",
	EU: "EU",
	US: "US",
};

/** @throws Error: the reference is ours, so a wrong figure is a fault of the code */
function integer(text: string, digits: number, what: string): number {
	const value = parseDecimalScaled(text, digits);
	if (value === null)
		throw new Error(`Reference catalogue: ${what} "${text}" is no decimal`);
	return value;
}

const optional = (
	text: string | null,
	digits: number,
	what: string,
): number | undefined =>
	text === null ? undefined : integer(text, digits, what);

/** Absent keys stay absent, as everywhere in the domain. */
const stated = <T extends object>(values: T): Partial<T> =>
	Object.fromEntries(
		Object.entries(values).filter(
			([, value]) => value !== undefined && value !== null,
		),
	) as Partial<T>;

function parsedSheet(
	model: ReferenceDeviceModel,
	sheet: ReferenceSheet,
): ParsedSheet {
	const { manufacturer, name, category, partNumbers, aliases } = model;
	const useLocation = USE_LOCATIONS[sheet.useLocation];
	if (useLocation === undefined)
		throw new Error(
			`Reference catalogue: use location "${sheet.useLocation}" of ${name} is not known`,
		);
	return {
		manufacturer,
		name,
		category,
		statistic: sheet.statistic,
		totalGrams: integer(sheet.totalKg, MILLI, `total of ${name}`),
		lifetimeMonths:
			(integer(sheet.lifetimeYears, MILLI, `lifetime of ${name}`) *
				MONTHS_PER_YEAR) /
			1000,
		useLocation,
		shares: stated({
			manufacturingPpm: optional(
				sheet.manufacturingRatio,
				PPM,
				"manufacturing ratio",
			),
			transportPpm: optional(sheet.transportRatio, PPM, "transport ratio"),
			usePpm: optional(sheet.useRatio, PPM, "use ratio"),
			endOfLifePpm: optional(sheet.endOfLifeRatio, PPM, "end of life ratio"),
		}),
		...stated({
			errorRatioPpm: optional(sheet.errorRatio, PPM, "error ratio"),
			yearlyEnergyWh: optional(sheet.yearlyEnergyKwh, MILLI, "electricity"),
			weightGrams: optional(sheet.weightKg, MILLI, "weight"),
			screenMilliInches: optional(sheet.screenInches, MILLI, "screen"),
			assemblyLocation: sheet.assemblyLocation,
			issuedOn: sheet.issuedOn ?? undefined,
		}),
		source: sheet.source,
		partNumbers,
		aliases,
	};
}

/** The product's own models and sheets, as the catalogue takes them in. */
export const referenceEntries = (): CatalogueEntry[] =>
	REFERENCE_DEVICE_MODELS.map((model) => ({
		...model,
		sheet: model.sheet && parsedSheet(model, model.sheet),
	}));
