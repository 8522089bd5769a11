import type { ReferenceSheet } from "./reference.types.js";

type Printed =
	| "publishedName"
	| "totalKg"
	| "errorRatio"
	| "lifetimeYears"
	| "useLocation"
	| "useRatio"
	| "weightKg"
	| "screenInches"
	| "issuedOn"
	| "source";

/**
 * A sheet of this maker. What all of them have in common stands here once: the value is the mean, of the life-cycle stages
 * only the share of use is on file, no yearly consumption is printed, and assembly is in China.
 */
export function lenovoSheet(
	printed: Pick<ReferenceSheet, Printed>,
): ReferenceSheet {
	return {
		statistic: "MEAN",
		manufacturingRatio: null,
		transportRatio: null,
		endOfLifeRatio: null,
		yearlyEnergyKwh: null,
		assemblyLocation: "CN",
		...printed,
	};
}

/** Where the maker keeps its sheets. */
export const SHEETS = "https://static.lenovo.com/ww/docs/regulatory";

/** Where older sheets were kept. */
export const OLDER_SHEETS = "https://www.lenovo.com/medias";
