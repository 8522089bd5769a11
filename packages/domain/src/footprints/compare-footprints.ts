import {
	type FootprintResult,
	LIFE_CYCLE_STAGES,
	type LifeCycleStage,
	type Statistic,
} from "./footprint.js";
import { kilogramsText, signedKilogramsText } from "./parts-per-million.js";
import { StatisticError } from "./statistic.error.js";
import { factorText } from "./use-phase.js";

/** Why two results of one device differ: a stage whose grams changed, or what they were computed with. */
export type DifferenceReason = {
	code:
		| LifeCycleStage
		| "INTERVAL"
		| "METHOD"
		| "GRID_EDITION"
		| "SHEET_FACTOR"
		| "ASKED";
	/** What it changes of the total, after − before; the stages' add up to `deltaGrams`, the others say why and have 0. */
	grams: number;
	text: string;
};

export type FootprintDifference = {
	/** after − before. */
	deltaGrams: number;
	/** Neither the total nor a stage nor the interval differs, whatever it was computed with. */
	same: boolean;
	reasons: DifferenceReason[];
};

const STAGE_NAMES: Readonly<Record<LifeCycleStage, string>> = {
	MANUFACTURING: "Manufacturing",
	TRANSPORT: "Transport",
	USE: "Use",
	END_OF_LIFE: "End of life",
};

function stageReasons(
	before: FootprintResult,
	after: FootprintResult,
): DifferenceReason[] {
	return LIFE_CYCLE_STAGES.flatMap((stage) => {
		const of = ({ stages }: FootprintResult) =>
			stages.find((item) => item.stage === stage);
		const [old, now] = [of(before)?.grams ?? 0, of(after)?.grams ?? 0];
		if (old === now) return [];
		return [
			{
				code: stage,
				grams: now - old,
				text: `${STAGE_NAMES[stage]}: ${kilogramsText(now)} instead of ${kilogramsText(old)} (${signedKilogramsText(now - old)}).`,
			},
		];
	});
}

function asked({
	country,
	lifetimeYears,
	transport,
	remaining,
}: FootprintResult) {
	return [
		`${lifetimeYears} years in ${country}`,
		...(transport === undefined
			? []
			: [`transport by ${transport.toLowerCase()}`]),
		...(remaining === undefined
			? []
			: [`the ${remaining.remainingMonths} months that remain`]),
	].join(", ");
}

const interval = ({ lowGrams, highGrams }: FootprintResult) =>
	`${kilogramsText(lowGrams)} to ${kilogramsText(highGrams)}`;

const sheetFactor = ({ referenceFactor }: FootprintResult) =>
	`${factorText(referenceFactor.milligramsPerKwh)} (${referenceFactor.location})`;

/** What both were computed with, where it differs: a text of each. */
const CONTEXT: readonly (readonly [
	DifferenceReason["code"],
	string,
	(result: FootprintResult) => string,
])[] = [
	["METHOD", "Method version", ({ methodVersion }) => methodVersion],
	[
		"GRID_EDITION",
		"Grid factors",
		({ gridFactorEdition }) => gridFactorEdition,
	],
	["SHEET_FACTOR", "Factor behind the sheet's use phase", sheetFactor],
	["ASKED", "Asked", asked],
	["INTERVAL", "Interval", interval],
];

/**
 * Why the second result isn't the first: the change of each stage in grams, which add up to the change of the total, and what
 * differs in method, grid factors, question and interval.
 * @throws StatisticError STATISTICS_MIXED: a mean and a percentile are never compared
 */
export function compareFootprints<S extends Statistic>(
	before: FootprintResult<S>,
	after: FootprintResult<NoInfer<S>>,
): FootprintDifference {
	if (before.statistic !== after.statistic) {
		throw new StatisticError(
			"STATISTICS_MIXED",
			"A mean is never compared with a 95th percentile.",
		);
	}
	const stages = stageReasons(before, after);
	const context = CONTEXT.flatMap(([code, name, textOf]) => {
		const [old, now] = [textOf(before), textOf(after)];
		return old === now
			? []
			: [{ code, grams: 0, text: `${name}: ${now} instead of ${old}.` }];
	});
	return {
		deltaGrams: after.totalGrams - before.totalGrams,
		same:
			stages.length === 0 && !context.some(({ code }) => code === "INTERVAL"),
		reasons: [...stages, ...context],
	};
}
