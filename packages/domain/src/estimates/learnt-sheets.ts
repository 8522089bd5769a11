import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { normaliseManufacturer } from "../fleet/manufacturer.js";
import { FootprintError } from "../footprints/footprint.error.js";
import type { GridFactors } from "../footprints/grid-factors.js";
import { useOnSheet } from "../footprints/use-phase.js";
import type { LearntSheet, TrainingSheet } from "./estimator.js";

const MONTHS = 12;
const WHOLE = 1_000_000;
/** g × 10⁶ mg·Wh/(g·kWh): what a gram is in Wh at 1 mg/kWh. */
const WATT_HOURS = 1_000_000;

/** 2019-07-01 is 2019.5. */
function yearOf(day: string | undefined): number | null {
	const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(day ?? "") ?? [];
	return year === undefined || month === undefined
		? null
		: Math.round((Number(year) + (Number(month) - 1) / MONTHS) * 100) / 100;
}

function learn(
	{ sheet, ...device }: TrainingSheet,
	grid: GridFactors,
): LearntSheet | undefined {
	if (sheet.statistic !== "MEAN" || sheet.estimate !== undefined)
		return undefined;
	const reference = grid.useLocation(sheet.useLocation);
	let use: number;
	try {
		use = useOnSheet(sheet, reference).grams;
	} catch (error) {
		if (error instanceof FootprintError) return undefined;
		throw error;
	}
	const derived =
		(use * MONTHS * WATT_HOURS) /
		(sheet.lifetimeMonths * reference.milligramsPerKwh);
	return {
		manufacturer:
			normaliseManufacturer(device.manufacturer) ?? device.manufacturer,
		name: device.name,
		category: device.category,
		weightGrams: device.weightGrams ?? null,
		screenMilliInches: device.screenMilliInches ?? null,
		issued: yearOf(device.issuedOn),
		totalGrams: sheet.totalGrams,
		usePpm: Math.round((use / sheet.totalGrams) * WHOLE),
		yearlyEnergyWh: sheet.yearlyEnergyWh ?? Math.round(derived),
		lifetimeMonths: sheet.lifetimeMonths,
		useLocation: sheet.useLocation,
	};
}

const canonical = (sheet: LearntSheet) =>
	JSON.stringify([
		sheet.manufacturer,
		sheet.category,
		sheet.name,
		sheet.weightGrams,
		sheet.screenMilliInches,
		sheet.issued,
		sheet.totalGrams,
		sheet.usePpm,
		sheet.yearlyEnergyWh,
		sheet.lifetimeMonths,
		sheet.useLocation,
	]);

/**
 * What is learnt from the sheets, in an order that doesn't depend on theirs. Left out: 95th percentiles, estimates, sheets that
 * don't tell their use phase.
 */
export function learntSheets(
	sheets: readonly TrainingSheet[],
	grid: GridFactors,
): LearntSheet[] {
	return sheets
		.flatMap((sheet) => learn(sheet, grid) ?? [])
		.map((sheet) => [canonical(sheet), sheet] as const)
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
		.map(([, sheet]) => sheet);
}

/** SHA-256 of the sheets in canonical form, one a line; hex. */
export function dataHashOf(sheets: readonly LearntSheet[]): string {
	return bytesToHex(sha256(utf8ToBytes(sheets.map(canonical).join("\n"))));
}
