import type { DeviceCategory } from "../fleet/device-category.js";
import { normaliseManufacturer } from "../fleet/manufacturer.js";
import type { Statistic } from "../footprints/footprint.js";
import { decodeEscapedBytes } from "./escaped-bytes.js";
import { readIssueDate } from "./issue-date.js";
import { aliasesOf } from "./model-aliases.js";
import {
	type ParsedSheet,
	SHEET_LIMITS,
	type SheetRow,
} from "./parsed-sheet.js";
import { parseDecimalScaled } from "./scaled-decimal.js";
import { categoryOfSheet, correctedCategory } from "./sheet-category.js";
import { SheetCells, sheetColumns } from "./sheet-cells.js";
import type { SheetLayout } from "./sheet-layout.js";
import { readAssemblyLocation, readUseLocation } from "./sheet-places.js";
import { STAGES, usableShares } from "./stage-shares.js";

/** 1,000,000 kg in grams: more than any device, and what grams in place of kilograms come to. */
const MAX_TOTAL_GRAMS = 1_000_000_000;
const MAX_LIFETIME_MONTHS = 240;
const MAX_ERROR_RATIO_PPM = 2_000_000;
/** g CO2e per kWh: above every grid. */
const MAX_GRID_GRAMS = 2_000;
const MAX_PORTABLE_GRAMS = 10_000;
/** 150 inches. */
const MAX_SCREEN = 150_000;

function readManufacturer(cells: SheetCells): string {
	const written = cells.required(
		"manufacturer",
		SHEET_LIMITS.manufacturer,
		"MANUFACTURER_MISSING",
	);
	const maker = normaliseManufacturer(written);
	if (maker === undefined && written !== "")
		cells.refuse("manufacturer", "MANUFACTURER_MISSING");
	return maker ?? written;
}

function readName(cells: SheetCells): string {
	const written = cells.required("name", SHEET_LIMITS.name, "NAME_MISSING");
	const name = decodeEscapedBytes(written);
	if (name !== written) cells.repair("name", "TEXT_DECODED");
	return name;
}

function readStatistic(cells: SheetCells, layout: SheetLayout): Statistic {
	if (layout === "BOAVIZTA") return "MEAN";
	const written = cells.text("statistic").toLowerCase();
	if (written === "mean") return "MEAN";
	if (written === "p95") return "P95";
	cells.refuse("statistic", "STATISTIC_MISSING");
	return "MEAN";
}

function readTotal(cells: SheetCells): number {
	const text = cells.text("total");
	const grams = parseDecimalScaled(text, 3);
	if (text === "") cells.refuse("total", "TOTAL_MISSING");
	else if (grams === null || grams === 0 || grams > MAX_TOTAL_GRAMS)
		cells.refuse("total", "TOTAL_INVALID");
	return grams ?? 0;
}

/** Years with up to four decimals, to whole months, half up: 3.5 → 42. */
function readLifetime(cells: SheetCells): number {
	const text = cells.text("lifetime");
	const tenThousandths = parseDecimalScaled(text, 4);
	const months =
		tenThousandths === null
			? 0
			: Math.floor((tenThousandths * 12 + 5_000) / 10_000);
	if (text === "") cells.refuse("lifetime", "LIFETIME_MISSING");
	else if (months < 1 || months > MAX_LIFETIME_MONTHS)
		cells.refuse("lifetime", "LIFETIME_INVALID");
	return months;
}

function readShares(cells: SheetCells): ParsedSheet["shares"] {
	const stated = Object.fromEntries(
		STAGES.map((stage) => [stage, cells.ratio(stage)]),
	);
	const { shares, repairs } = usableShares(stated);
	for (const { stage, code } of repairs) cells.repair(stage, code);
	return shares;
}

function readErrorRatio(cells: SheetCells): number | undefined {
	const ratio = cells.quantity("errorRatio", 6);
	if (ratio === undefined || ratio <= MAX_ERROR_RATIO_PPM) return ratio;
	cells.repair("errorRatio", "ERROR_RATIO_IMPOSSIBLE");
	return undefined;
}

/** Left out when the use phase that the sheet states can't come from it. */
function readEnergy(
	cells: SheetCells,
	totalGrams: number,
	usePpm: number | undefined,
	lifetimeMonths: number,
): number | undefined {
	const wattHours = cells.quantity("energy", 3);
	if (wattHours === undefined || usePpm === undefined) return wattHours;
	// use grams > Wh ÷ 1,000 × months ÷ 12 × MAX_GRID_GRAMS, without fractions
	const useTimes = BigInt(totalGrams) * BigInt(usePpm) * 12_000n;
	const most =
		BigInt(wattHours) * BigInt(lifetimeMonths * MAX_GRID_GRAMS) * 1_000_000n;
	if (useTimes <= most) return wattHours;
	cells.repair("energy", "ENERGY_CONTRADICTS_USE");
	return undefined;
}

interface Body {
	readonly category: DeviceCategory;
	readonly weightGrams: number | undefined;
	readonly screenMilliInches: number | undefined;
}

/** Category, weight and screen check one another. */
function readBody(cells: SheetCells, name: string): Body {
	const stated = categoryOfSheet(cells.text("category"));
	if (stated === undefined) cells.refuse("category", "CATEGORY_UNKNOWN");
	let weightGrams = cells.quantity("weight", 3);
	let screenMilliInches = cells.quantity("screen", 3);
	const category = correctedCategory(
		stated ?? "OTHER",
		name,
		screenMilliInches,
		weightGrams,
	);
	if (stated !== undefined && category !== stated)
		cells.repair("category", "CATEGORY_CORRECTED");
	const portable = category === "NOTEBOOK" || category === "TABLET";
	if (portable && (weightGrams ?? 0) > MAX_PORTABLE_GRAMS) {
		cells.repair("weight", "WEIGHT_IMPOSSIBLE");
		weightGrams = undefined;
	}
	const screenless = category === "SERVER" || category === "THIN_CLIENT";
	if (
		screenMilliInches !== undefined &&
		(screenless || screenMilliInches > MAX_SCREEN)
	) {
		cells.repair("screen", "SCREEN_IMPOSSIBLE");
		screenMilliInches = undefined;
	}
	return { category, weightGrams, screenMilliInches };
}

function readUse(cells: SheetCells): string {
	const place = readUseLocation(cells.text("useLocation"));
	if (place === null) cells.repair("useLocation", "USE_LOCATION_UNKNOWN");
	return place ?? "";
}

function readAssembly(cells: SheetCells): string | undefined {
	const text = cells.text("assembly");
	if (text === "") return undefined;
	const place = readAssemblyLocation(text);
	if (place !== null && place.length <= SHEET_LIMITS.assemblyLocation)
		return place;
	cells.repair("assembly", "ASSEMBLY_LOCATION_UNKNOWN");
	return undefined;
}

function readIssued(cells: SheetCells): string | undefined {
	const text = cells.text("issuedOn");
	if (text === "") return undefined;
	const date = readIssueDate(text);
	if (date === null) cells.repair("issuedOn", "ISSUED_ON_INVALID");
	return date ?? undefined;
}

function readRow(cells: SheetCells, layout: SheetLayout): SheetRow {
	const manufacturer = readManufacturer(cells);
	const name = readName(cells);
	const statistic = readStatistic(cells, layout);
	const totalGrams = readTotal(cells);
	const lifetimeMonths = readLifetime(cells);
	const source = cells.required(
		"source",
		SHEET_LIMITS.source,
		"SOURCE_MISSING",
	);
	const body = readBody(cells, name);
	const partNumbers = cells.list("partNumbers", SHEET_LIMITS.partNumber);
	const stated = cells.list("aliases", SHEET_LIMITS.alias);
	if (cells.errors.length > 0) return { kind: "REFUSED", errors: cells.errors };
	const shares = readShares(cells);
	return {
		kind: "SHEET",
		sheet: {
			manufacturer,
			name,
			category: body.category,
			statistic,
			totalGrams,
			errorRatioPpm: readErrorRatio(cells),
			lifetimeMonths,
			useLocation: readUse(cells),
			shares,
			yearlyEnergyWh: readEnergy(
				cells,
				totalGrams,
				shares.usePpm,
				lifetimeMonths,
			),
			weightGrams: body.weightGrams,
			screenMilliInches: body.screenMilliInches,
			assemblyLocation: readAssembly(cells),
			issuedOn: readIssued(cells),
			source,
			partNumbers,
			aliases: layout === "BOAVIZTA" ? aliasesOf(name) : stated,
		},
		repairs: cells.repairs,
	};
}

/** Makes the function that reads the rows of a file of footprint sheets with this header. */
export function footprintSheetReader(
	headers: readonly string[],
	layout: SheetLayout,
): (cells: readonly string[]) => SheetRow {
	const columns = sheetColumns(headers, layout);
	return (cells) => readRow(new SheetCells(cells, columns), layout);
}

/**
 * Reads one row as a footprint sheet, or says all that keeps it from being one. Values that can't be true are corrected or left out, each
 * with a word; nothing is made up in their place.
 */
export function toFootprintSheet(
	cells: readonly string[],
	headers: readonly string[],
	layout: SheetLayout,
): SheetRow {
	return footprintSheetReader(headers, layout)(cells);
}
