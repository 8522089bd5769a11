import type { TrainingSheet } from "@tonnetrace/domain";
import type { ReferenceDeviceModel } from "../../src/reference/index.js";

const thousandths = (decimal: string) => Math.round(Number(decimal) * 1_000);
const ppm = (decimal: string) => Math.round(Number(decimal) * 1_000_000);

/** A category of the catalogue with fewer sheets can't be estimated. */
const LEAST_OF_A_CATEGORY = 9;

/** The sheets of the product's own catalogue, in categories with enough of them to leave one out. */
export function referenceSheets(
	models: readonly ReferenceDeviceModel[],
): TrainingSheet[] {
	const sheets = models.flatMap(
		({ manufacturer, name, category, sheet }): TrainingSheet[] =>
			sheet === null
				? []
				: [
						{
							manufacturer,
							name,
							category,
							...(sheet.weightKg === null
								? {}
								: { weightGrams: thousandths(sheet.weightKg) }),
							...(sheet.screenInches === null
								? {}
								: { screenMilliInches: thousandths(sheet.screenInches) }),
							...(sheet.issuedOn === null ? {} : { issuedOn: sheet.issuedOn }),
							sheet: {
								statistic: sheet.statistic,
								totalGrams: thousandths(sheet.totalKg),
								lifetimeMonths: Math.round(Number(sheet.lifetimeYears) * 12),
								useLocation: sheet.useLocation,
								shares: { usePpm: ppm(sheet.useRatio) },
							},
						},
					],
	);
	return sheets.filter(
		({ category }) =>
			sheets.filter((other) => other.category === category).length >=
			LEAST_OF_A_CATEGORY,
	);
}
