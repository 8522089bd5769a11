import type { Calibration } from "./estimator.js";
import type { Expectation } from "./grown-pool.js";

/** Spread of ln total where the similar sheets alone can't tell it. */
const USUAL_SPREAD = 0.3;
/** A footprint at which the sum correction counts 1. */
const REFERENCE_GRAMS = 400_000;
const LEAST_SHARE = 0.02;

/** How far ln total may lie from its middle: half what the similar sheets show, half what is usual. */
export function spreadOf({ deviation }: Expectation): number {
	return Math.sqrt((deviation ** 2 + USUAL_SPREAD ** 2) / 2);
}

/**
 * The point estimate in grams. For a log-normal footprint with the middle and spread expected it has, with a correction of 0, the
 * least mean relative error: exp(middle − spread²). That lies below the mean, so sums would come out low; the correction λ moves
 * each estimate up to where one more gram of all of them together costs the same relative error everywhere: more for large
 * devices and wide spreads. λ is found in cross-validation so that the sums agree: it does what the smearing estimate (Duan 1983)
 * does with one factor for all. The quantile is the logistic distribution's, which needs no table.
 */
export function pointEstimate(
	expected: Expectation,
	{ trustPpm, sumCorrection }: Pick<Calibration, "trustPpm" | "sumCorrection">,
): number {
	const spread = spreadOf(expected);
	const middle = expected.level + (expected.difference * trustPpm) / 1_000_000;
	const relative = Math.exp(middle - spread ** 2 / 2) / REFERENCE_GRAMS;
	const share = Math.min(
		1 - LEAST_SHARE,
		Math.max(LEAST_SHARE, (1 + sumCorrection * relative) / 2),
	);
	const quantile = (Math.sqrt(3) / Math.PI) * Math.log(share / (1 - share));
	return Math.exp(middle - spread ** 2 + spread * quantile);
}

/** Bounds that hold nine in ten sheets, in grams. The estimate lies between them. */
export function intervalOf(
	expected: Expectation,
	point: number,
	{ low, high }: Calibration,
): [number, number] {
	const spread = spreadOf(expected);
	return [point * Math.exp(low * spread), point * Math.exp(high * spread)];
}
