import { sumGrams } from "../quantities/mass.js";
import type { ChangeFacts } from "./changes.js";
import { FootprintError } from "./footprint.error.js";
import {
	type FootprintAsk,
	type FootprintStage,
	LIFE_CYCLE_STAGES,
	type ResultSinceNormalise2,
	type SheetInput,
} from "./footprint.js";
import type { FootprintMethod } from "./method-definition.js";
import { splitOtherStages } from "./other-stages.js";
import { kilogramsText } from "./parts-per-million.js";
import { MODE_WORDS, transportBy } from "./transport-phase.js";
import {
	factorText,
	normaliseUse,
	type UseInput,
	type UsePhase,
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
export type AskedStages = Computed & { readonly use: UsePhase };

/** Stages in the order of printing. */
function inOrder(
	others: readonly FootprintStage[],
	use: FootprintStage,
): FootprintStage[] {
	return LIFE_CYCLE_STAGES.flatMap((stage) =>
		stage === "USE" ? use : others.filter((item) => item.stage === stage),
	);
}

type Computed = {
	stages: FootprintStage[];
	explanation: string[];
	facts: ChangeFacts;
	since2: Omit<ResultSinceNormalise2, "changes" | "interval">;
};

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
		stages: inOrder(others.stages, {
			stage: "USE",
			grams: use.grams,
			derived: use.yearlyEnergy.derived,
		}),
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
 * The stages of what is asked: the whole life as published, then by the mode of transport asked for, then what a device in use
 * already has left.
 * @throws FootprintError when the sheet or what is asked can't be computed
 */
export function askedStages(
	input: UseInput,
	ask: FootprintAsk,
	method: FootprintMethod,
): AskedStages {
	const use = normaliseUse(input);
	const whole = wholeLife(input, use, method);
	const transported = withTransport(whole, input.sheet, ask, method);
	return { ...withRemaining(transported, input, ask, method), use };
}
