import { type Grams, sumGrams } from "../quantities/mass.js";
import { askedStages } from "./asked-stages.js";
import { changesOf } from "./changes.js";
import { checkAsk, checkSheet } from "./check-sheet.js";
import type {
	FootprintAsk,
	FootprintResult,
	SheetInput,
	Statistic,
} from "./footprint.js";
import type { GridFactors } from "./grid-factors.js";
import {
	type Bounds,
	calibratedBounds,
	errorRatioBounds,
	estimateBounds,
	type IntervalParts,
	percentileBounds,
} from "./interval.js";
import type { FootprintMethod } from "./method-definition.js";
import { kilogramsText } from "./parts-per-million.js";
import { useOnSheet } from "./use-phase.js";

function boundsOf(
	sheet: SheetInput,
	total: Grams,
	parts: IntervalParts,
	method: FootprintMethod,
): Bounds {
	if (sheet.statistic === "P95") return percentileBounds(total);
	if (sheet.estimate !== undefined)
		return estimateBounds(sheet.estimate, total);
	return method.engine === "NORMALISE/1"
		? errorRatioBounds(sheet.errorRatioPpm, total, method.parameters)
		: calibratedBounds(parts, method.parameters);
}

/**
 * Brings a published sheet to the lifetime and the country of use asked for: total = manufacturing + transport + use + end of
 * life, with use = electricity a year × years × grid factor. Integers only; each stage is rounded half up once; the same
 * input gives the same result, word for word. The statistic is the sheet's: a P95 sheet gives a P95 result, whose stages are
 * the sheet's shares of that percentile.
 * @throws FootprintError when the sheet or what is asked can't be computed; never a guess
 */
export function normaliseSheet<S extends Statistic>(
	sheet: SheetInput<S>,
	ask: FootprintAsk,
	method: FootprintMethod,
	grid: GridFactors,
): FootprintResult<S> {
	checkSheet(sheet);
	const years = checkAsk(ask, method);
	const target = grid.country(ask.country);
	const reference = grid.useLocation(sheet.useLocation);
	const onSheet = useOnSheet(sheet, reference);
	const { stages, explanation, facts, since2, use } = askedStages(
		{ sheet, onSheet, reference, target, years },
		ask,
		method,
	);
	const totalGrams = sumGrams(stages.map(({ grams }) => grams));
	const useGrams = facts.remaining?.useGrams ?? use.grams;
	const bounds = boundsOf(
		sheet,
		totalGrams,
		{
			otherGrams: totalGrams - useGrams,
			useGrams,
			useDerived: use.yearlyEnergy.derived,
		},
		method,
	);
	const changes = method.engine === "NORMALISE/1" ? [] : changesOf(facts);
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
			...explanation,
			...changes.slice(1).map(({ text }) => text),
			since2.remaining === undefined
				? `Total over ${years} years in ${ask.country}: ${kilogramsText(totalGrams)}.`
				: `Total of the ${since2.remaining.remainingMonths} months that remain, in ${ask.country}: ${kilogramsText(totalGrams)}, a partial footprint.`,
			bounds.explanation,
		],
		...(method.engine === "NORMALISE/1"
			? {}
			: { changes, interval: bounds.interval, ...since2 }),
	};
}
