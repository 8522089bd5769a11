import { type Grams, sumGrams } from "../quantities/mass.js";
import {
	type FootprintResult,
	LIFE_CYCLE_STAGES,
	type LifeCycleStage,
} from "./footprint.js";
import { StatisticError } from "./statistic.error.js";

/** What can be added of a footprint: a mean. A percentile is another type, so adding one doesn't compile. */
export type Addend = Pick<
	FootprintResult<"MEAN">,
	"statistic" | "totalGrams" | "lowGrams" | "highGrams"
> & { stages: readonly { stage: LifeCycleStage; grams: Grams }[] };

/** A result of either statistic as one that can be added, if it is a mean. */
export const isMean = (
	result: FootprintResult,
): result is FootprintResult<"MEAN"> => result.statistic === "MEAN";

export type FootprintSum = {
	statistic: "MEAN";
	totalGrams: Grams;
	lowGrams: Grams;
	highGrams: Grams;
	stages: { stage: LifeCycleStage; grams: Grams }[];
};

/**
 * The footprint of a fleet: means add up, and so do the bounds, because the errors of one method are largely common to all
 * devices (dividing by √n would understate them). What comes from outside is checked once more as it runs.
 * @throws StatisticError STATISTICS_MIXED for means beside percentiles, STATISTIC_NOT_ADDITIVE for percentiles;
 * DomainArithmeticError TOO_LARGE
 */
export function addFootprints(footprints: readonly Addend[]): FootprintSum {
	const percentiles = footprints.filter(
		({ statistic }) => statistic !== "MEAN",
	);
	if (percentiles.length > 0) {
		const mixed = percentiles.length < footprints.length;
		throw new StatisticError(
			mixed ? "STATISTICS_MIXED" : "STATISTIC_NOT_ADDITIVE",
			mixed
				? "A mean is never added to a 95th percentile."
				: "95th percentiles don't add up over devices.",
		);
	}
	const total = (part: (footprint: Addend) => Grams) =>
		sumGrams(footprints.map(part));
	return {
		statistic: "MEAN",
		totalGrams: total((footprint) => footprint.totalGrams),
		lowGrams: total((footprint) => footprint.lowGrams),
		highGrams: total((footprint) => footprint.highGrams),
		stages: LIFE_CYCLE_STAGES.map((stage) => ({
			stage,
			grams: total((footprint) =>
				sumGrams(
					footprint.stages
						.filter((item) => item.stage === stage)
						.map((item) => item.grams),
				),
			),
		})),
	};
}
