import {
	CURRENT_METHOD,
	FootprintError,
	gridFactorsOf,
	normaliseSheet,
} from "@tonnetrace/domain";
import type { SheetColumns } from "./model-catalogue.repository.js";
import { sheetInput } from "./sheet-figures.js";

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
