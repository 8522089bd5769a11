import type { DeviceCategory } from "../fleet/device-category.js";
import { normaliseManufacturer } from "../fleet/manufacturer.js";
import type { Statistic } from "../footprints/footprint.js";
import { decodeEscapedBytes } from "./escaped-bytes.js";
import { readIssueDate } from "./issue-date.js";
import { aliasesOf } from "./model-aliases.js";
import { SHEET_LIMITS, type SheetRow } from "./parsed-sheet.js";
import { categoryOfSheet, correctedCategory } from "./sheet-category.js";
import { SheetCells, sheetColumns } from "./sheet-cells.js";
import {
	readEnergy,
	readErrorRatio,
	readLifetime,
	readShares,
	readTotal,
} from "./sheet-figures.js";
import type { SheetLayout } from "./sheet-layout.js";
import { readAssemblyLocation, readUseLocation } from "./sheet-places.js";

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
