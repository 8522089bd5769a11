import { createHash } from "node:crypto";
import type { ParsedSheet, SheetInput } from "@tonnetrace/domain";
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

/** SHA-256 over canonical JSON, hex: the same content has the same text, whatever the order of its keys. */
export const hashOf = (content: object): string =>
	createHash("sha256").update(canonicalJson(content)).digest("hex");

/** Equal for two sheets of one model that state the same, wherever it was published. */
export const figuresHash = (columns: SheetColumns): string =>
	hashOf({ ...columns, source: null });
