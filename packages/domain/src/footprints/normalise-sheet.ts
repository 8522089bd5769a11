import { type Grams, sumGrams } from "../quantities/mass.js";
import { type ChangeFacts, changesOf } from "./changes.js";
import { checkAsk, checkSheet } from "./check-sheet.js";
import { FootprintError } from "./footprint.error.js";
import {
	type FootprintAsk,
	type FootprintResult,
	type FootprintStage,
	LIFE_CYCLE_STAGES,
	type ResultSinceNormalise2,
	type SheetInput,
	type Statistic,
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
import { splitOtherStages } from "./other-stages.js";
import { kilogramsText } from "./parts-per-million.js";
import { MODE_WORDS, transportBy } from "./transport-phase.js";
import {
	factorText,
	normaliseUse,
	type UseInput,
	type UsePhase,
	useOnSheet,
	useOver,
} from "./use-phase.js";

function headline(sheet: SheetInput, location: string): string {
	const statistic = sheet.statistic === "MEAN" ? "a mean" : "a 95th percentile";
	const source =
		sheet.estimate === undefined
			? "The sheet states"
			: `The model has no published sheet; ${sheet.estimate.estimator} estimates`;
	return `${source} ${statistic} of ${kilogramsText(sheet.totalGrams)} CO2e over ${sheet.lifetimeMonths} months of use, use location ${location}.`;
}

/** The stages asked for, what is said of them, and the facts that explain the way there. */
type Computed = {
	stages: FootprintStage[];
	explanation: string[];
	facts: ChangeFacts;
	since2: Omit<ResultSinceNormalise2, "changes" | "interval">;
};

const inOrder = (stages: readonly FootprintStage[]): FootprintStage[] =>
	LIFE_CYCLE_STAGES.flatMap((stage) =>
		stages.filter((item) => item.stage === stage),
	);

/** Replaces the sheet's transport by that of the mode asked for, if one is. */
function withTransport(
	computed: Computed,
	sheet: SheetInput,
	ask: FootprintAsk,
	method: FootprintMethod,
): Computed {
	const mode = ask.transport ?? "AS_PUBLISHED";
	if (mode === "AS_PUBLISHED" || method.engine === "NORMALISE/1")
		return computed;
	const { grams, explanation } = transportBy(
		mode,
		sheet,
		ask.country,
		method.parameters.transport,
	);
	const asPublished =
		computed.stages.find(({ stage }) => stage === "TRANSPORT")?.grams ?? 0;
	return {
		stages: computed.stages.map((item) =>
			item.stage === "TRANSPORT" ? { ...item, grams, derived: true } : item,
		),
		explanation: [...computed.explanation, explanation],
		facts: {
			...computed.facts,
			transport: {
				asPublished,
				computed: grams,
				words: `Transport by ${MODE_WORDS[mode]} instead of ${kilogramsText(asPublished)} as on the sheet`,
			},
		},
		since2: { ...computed.since2, transport: mode },
	};
}

/** Leaves of a device in use already what the method's rule counts: the electricity of the months that remain. */
function withRemaining(
	computed: Computed,
	input: UseInput,
	ask: FootprintAsk,
	method: FootprintMethod,
): Computed {
	if (ask.remaining === undefined) return computed;
	if (input.sheet.statistic === "P95") {
		throw new FootprintError(
			"REMAINING_USE_NOT_SUPPORTED",
			"The sheet states a 95th percentile; a part of a percentile isn't the percentile of the part.",
		);
	}
	const { usedMonths } = ask.remaining;
	const months = input.years * 12;
	const { target } = input;
	const useGrams = useOver(months - usedMonths, target.milligramsPerKwh, input);
	const others = sumGrams(
		computed.stages
			.filter(({ stage }) => stage !== "USE")
			.map(({ grams }) => grams),
	);
	return {
		stages: computed.stages.map((item) => ({
			...item,
			grams: item.stage === "USE" ? useGrams : 0,
		})),
		explanation: [
			...computed.explanation,
			method.existingDevices.REMAINING_USE ?? "",
			`Use of the ${months - usedMonths} months that remain of ${months}, in ${target.location} (${factorText(target.milligramsPerKwh)}): ${kilogramsText(useGrams)}.`,
		],
		facts: { ...computed.facts, remaining: { others, useGrams, usedMonths } },
		since2: {
			...computed.since2,
			remaining: { usedMonths, remainingMonths: months - usedMonths },
		},
	};
}

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

function wholeLife(
	input: UseInput,
	use: UsePhase,
	method: FootprintMethod,
): Computed {
	const { sheet, onSheet, reference, target, years } = input;
	const others = splitOtherStages(
		sheet.totalGrams - onSheet.grams,
		sheet,
		method.parameters,
	);
	const substitutions = new Set(
		[reference, target].flatMap(({ substitution }) =>
			substitution === undefined ? [] : [`${substitution}.`],
		),
	);
	return {
		stages: inOrder([
			...others.stages,
			{ stage: "USE", grams: use.grams, derived: use.yearlyEnergy.derived },
		]),
		explanation: [
			headline(sheet, reference.location),
			...substitutions,
			onSheet.explanation,
			others.explanation,
			...use.explanation,
		],
		facts: {
			sheet,
			onSheet,
			reference,
			target,
			years,
			useGrams: use.grams,
			useAtReference: use.atReference,
			...(use.referenceFactor.derived
				? { impliedFactor: use.referenceFactor.milligramsPerKwh }
				: {}),
		},
		since2: {},
	};
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
	const input = { sheet, onSheet, reference, target, years };
	const use = normaliseUse(input);
	const { stages, explanation, facts, since2 } = withRemaining(
		withTransport(wholeLife(input, use, method), sheet, ask, method),
		input,
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
