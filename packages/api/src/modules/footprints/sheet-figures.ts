import { createHash } from "node:crypto";
import type {
	FootprintMethod,
	ParsedSheet,
	SheetInput,
} from "@tonnetrace/domain";
import { canonicalJson } from "../../platform/idempotency/idempotency.js";
import type { SheetColumns } from "./model-catalogue.repository.js";

/** The sheet as columns; what isn't stated is null. */
export function sheetColumns(sheet: ParsedSheet): SheetColumns {
	return {
		statistic: sheet.statistic,
		totalGrams: sheet.totalGrams,
		errorRatioPpm: sheet.errorRatioPpm ?? null,
		lifetimeMonths: sheet.lifetimeMonths,
		useLocation: sheet.useLocation,
		manufacturingPpm: sheet.shares.manufacturingPpm ?? null,
		transportPpm: sheet.shares.transportPpm ?? null,
		usePpm: sheet.shares.usePpm ?? null,
		endOfLifePpm: sheet.shares.endOfLifePpm ?? null,
		yearlyEnergyWh: sheet.yearlyEnergyWh ?? null,
		weightGrams: sheet.weightGrams ?? null,
		screenMilliInches: sheet.screenMilliInches ?? null,
		assemblyLocation: sheet.assemblyLocation ?? null,
		issuedOn: sheet.issuedOn ?? null,
		source: sheet.source,
	};
}

/** What the domain computes from, out of the columns. Absent keys stay absent, so equal sheets hash alike. */
export function sheetInput(row: SheetColumns): SheetInput {
	const shares = Object.fromEntries(
		(["manufacturingPpm", "transportPpm", "usePpm", "endOfLifePpm"] as const)
			.filter((share) => row[share] !== null)
			.map((share) => [share, row[share]]),
	);
	return {
		statistic: row.statistic,
		totalGrams: row.totalGrams,
		lifetimeMonths: row.lifetimeMonths,
		useLocation: row.useLocation,
		...(row.errorRatioPpm === null ? {} : { errorRatioPpm: row.errorRatioPpm }),
		...(row.yearlyEnergyWh === null
			? {}
			: { yearlyEnergyWh: row.yearlyEnergyWh }),
		...(Object.keys(shares).length === 0 ? {} : { shares }),
	};
}

/**
 * The same for one method: weight and place of assembly only where it has factors for transport modes, which alone look at
 * them. So the inputs of TT-2026.1 stay what they were when it was the only one.
 */
export function sheetInputFor(
	row: SheetColumns,
	method: FootprintMethod,
): SheetInput {
	const sheet = sheetInput(row);
	if (method.parameters.transportModes.every((mode) => mode === "AS_PUBLISHED"))
		return sheet;
	const { weightGrams, assemblyLocation } = row;
	return {
		...sheet,
		...(weightGrams === null ? {} : { weightGrams }),
		...(assemblyLocation === null ? {} : { assemblyLocation }),
	};
}

/** SHA-256 over canonical JSON, hex: the same content has the same text, whatever the order of its keys. */
export const hashOf = (content: object): string =>
	createHash("sha256").update(canonicalJson(content)).digest("hex");

/** SHA-256 of a text's UTF-8 bytes, hex. */
export const hashOfBytes = (text: string): string =>
	createHash("sha256").update(text, "utf8").digest("hex");

/** Equal for two sheets of one model that state the same, wherever it was published. */
export const figuresHash = (columns: SheetColumns): string =>
	hashOf({ ...columns, source: null });
