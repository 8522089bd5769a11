import { safeNumber } from "../quantities/decimal.js";
import { type Grams, sumGrams } from "../quantities/mass.js";
import { checkAsk, checkSheet } from "./check-sheet.js";
import {
	type FootprintAsk,
	type FootprintResult,
	LIFE_CYCLE_STAGES,
	type SheetInput,
} from "./footprint.js";
import type { GridFactors } from "./grid-factors.js";
import type { FootprintMethod } from "./method.js";
import { splitOtherStages } from "./other-stages.js";
import { kilogramsText, percentText, WHOLE_PPM } from "./parts-per-million.js";
import { normaliseUse, useOnSheet } from "./use-phase.js";

type Bounds = Pick<FootprintResult, "lowGrams" | "highGrams"> & {
	explanation: string;
};

/** The method's interval, rounded outwards. */
function boundsOf(
	sheet: SheetInput,
	total: Grams,
	method: FootprintMethod,
): Bounds {
	if (sheet.statistic === "P95") {
		return {
			lowGrams: 0,
			highGrams: total,
			explanation: `A 95th percentile is one-sided: 19 in 20 are expected at or below ${kilogramsText(total)}.`,
		};
	}
	const { defaultErrorRatioPpm, intervalWidth } = method.parameters;
	const stated = (sheet.errorRatioPpm ?? 0) > 0;
	const ratio = stated ? (sheet.errorRatioPpm ?? 0) : defaultErrorRatioPpm;
	const whole = BigInt(WHOLE_PPM);
	const factor = whole + BigInt(intervalWidth) * BigInt(ratio);
	const lowGrams = safeNumber((BigInt(total) * whole) / factor);
	const highGrams = safeNumber((BigInt(total) * factor + whole - 1n) / whole);
	const source = stated ? "the sheet's" : "the method's default, none stated";
	return {
		lowGrams,
		highGrams,
		explanation: `Interval: ${kilogramsText(lowGrams)} to ${kilogramsText(highGrams)}, the total divided and multiplied by 1 + ${intervalWidth} × ${percentText(ratio)} (error ratio: ${source}).`,
	};
}

function headline(sheet: SheetInput, location: string): string {
	const statistic = sheet.statistic === "MEAN" ? "a mean" : "a 95th percentile";
	return `The sheet states ${statistic} of ${kilogramsText(sheet.totalGrams)} CO2e over ${sheet.lifetimeMonths} months of use, use location ${location}.`;
}

/**
 * Brings a published sheet to the lifetime and the country of use asked for: total = manufacturing + transport + use + end of
 * life, with use = electricity a year × years × grid factor. Integers only; each stage is rounded half up once; the same
 * input gives the same result, word for word. The statistic is the sheet's: a P95 sheet gives a P95 result, whose stages are
 * the sheet's shares of that percentile.
 * @throws FootprintError when the sheet or what is asked can't be computed; never a guess
 */
export function normaliseSheet(
	sheet: SheetInput,
	ask: FootprintAsk,
	method: FootprintMethod,
	grid: GridFactors,
): FootprintResult {
	checkSheet(sheet);
	const years = checkAsk(ask, method);
	const target = grid.country(ask.country);
	const reference = grid.useLocation(sheet.useLocation);
	const onSheet = useOnSheet(sheet, reference);
	const others = splitOtherStages(
		sheet.totalGrams - onSheet.grams,
		sheet,
		method.parameters,
	);
	const use = normaliseUse({ sheet, onSheet, reference, target, years });
	const unordered = [
		...others.stages,
		{
			stage: "USE" as const,
			grams: use.grams,
			derived: use.yearlyEnergy.derived,
		},
	];
	const stages = LIFE_CYCLE_STAGES.flatMap((stage) =>
		unordered.filter((item) => item.stage === stage),
	);
	const totalGrams = sumGrams(stages.map((stage) => stage.grams));
	const bounds = boundsOf(sheet, totalGrams, method);
	const substitutions = new Set(
		[reference, target].flatMap(({ substitution }) =>
			substitution === undefined ? [] : [`${substitution}.`],
		),
	);
	return {
		statistic: sheet.statistic,
		totalGrams,
		lowGrams: bounds.lowGrams,
		highGrams: bounds.highGrams,
		stages,
		lifetimeYears: years,
		country: ask.country,
		methodVersion: method.version,
		gridFactorEdition: grid.edition,
		yearlyEnergy: use.yearlyEnergy,
		referenceFactor: use.referenceFactor,
		explanation: [
			headline(sheet, reference.location),
			...substitutions,
			onSheet.explanation,
			others.explanation,
			...use.explanation,
			`Total over ${years} years in ${ask.country}: ${kilogramsText(totalGrams)}.`,
			bounds.explanation,
		],
	};
}
