import {
	CURRENT_METHOD,
	FootprintError,
	gridFactorsOf,
	normaliseSheet,
	type ParsedSheet,
} from "@tonnetrace/domain";
import type { SheetColumns } from "./model-catalogue.repository.js";
import { sheetColumns, sheetInput } from "./sheet-figures.js";

/** Any country that has a grid factor of its own: whether a sheet can be computed from doesn't depend on it. */
const ANY_COUNTRY = "SE";

/** Why the current method can't compute from the sheet, in English; null when it can. */
export function sheetRefusal(sheet: SheetColumns): string | null {
	try {
		normaliseSheet(
			sheetInput(sheet),
			{ country: ANY_COUNTRY },
			CURRENT_METHOD,
			gridFactorsOf(CURRENT_METHOD.gridFactorEdition),
		);
		return null;
	} catch (error) {
		if (error instanceof FootprintError) return error.message;
		throw error;
	}
}

/** The same of a sheet as it was read from a file. */
export const refusalOfSheet = (sheet: ParsedSheet): string | null =>
	sheetRefusal(sheetColumns(sheet));
