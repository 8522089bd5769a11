import type { DeviceCategory } from "../fleet/device-category.js";
import type { Tested } from "./cross-validate.js";
import type { Calibration, GroupEvaluation } from "./estimator.js";
import { meanOf, medianOf } from "./middle.js";
import { intervalOf, pointEstimate, spreadOf } from "./point-estimate.js";

/** Half of what may lie outside the interval of 90 %. */
const TAIL = 0.05;
const HALVINGS = 40;
const WIDEST_CORRECTION = 3;
const DECIMALS = 1_000_000;
const WHOLE = 1_000_000;

const sumOf = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0);
const rounded = (value: number, unit: number) =>
	Math.round(value * unit) / unit;

const TRUSTS = [0, 250_000, 500_000, 750_000, WHOLE] as const;

/** The trust with which the logarithms of the tested sheets are missed by least. */
function trustOf(tested: readonly Tested[]): number {
	const missedBy = (trust: number) =>
		sumOf(
			tested.map(({ sheet, expected }) =>
				Math.abs(
					Math.log(sheet.totalGrams) -
						expected.level -
						(expected.difference * trust) / WHOLE,
				),
			),
		);
	return TRUSTS.reduce<number>(
		(best, trust) => (missedBy(trust) < missedBy(best) ? trust : best),
		0,
	);
}

/** The correction with which the estimates of the tested sheets add up to what the sheets do. */
function sumCorrectionOf(tested: readonly Tested[], trustPpm: number): number {
	const published = sumOf(tested.map(({ sheet }) => sheet.totalGrams));
	let least = -WIDEST_CORRECTION;
	let most = WIDEST_CORRECTION;
	for (let halving = 0; halving < HALVINGS; halving++) {
		const middle = (least + most) / 2;
		const sum = sumOf(
			tested.map(({ expected }) =>
				pointEstimate(expected, { trustPpm, sumCorrection: middle }),
			),
		);
		if (sum < published) least = middle;
		else most = middle;
	}
	return rounded((least + most) / 2, DECIMALS);
}

/**
 * Calibrates on sheets that were estimated without being known: the correction of sums, and the interval by split-conformal
 * quantiles of the residuals over their spread (Lei et al. 2018; over folds as in CV+, Barber et al. 2021).
 */
export function calibrate(tested: readonly Tested[]): Calibration {
	const trustPpm = trustOf(tested);
	const sumCorrection = sumCorrectionOf(tested, trustPpm);
	const moved = { trustPpm, sumCorrection };
	const scores = tested
		.map(
			({ sheet, expected }) =>
				Math.log(sheet.totalGrams / pointEstimate(expected, moved)) /
				spreadOf(expected),
		)
		.sort((a, b) => a - b);
	const count = scores.length;
	const at = (place: number) =>
		scores[Math.min(count, Math.max(1, place)) - 1] ?? 0;
	return {
		...moved,
		low: Math.min(
			-1 / DECIMALS,
			rounded(at(Math.floor((count + 1) * TAIL)), DECIMALS),
		),
		high: Math.max(
			1 / DECIMALS,
			rounded(at(Math.ceil((count + 1) * (1 - TAIL))), DECIMALS),
		),
		sheets: count,
	};
}

const percent = (share: number | undefined) => rounded((share ?? 0) * 100, 10);

function evaluateGroup(
	category: DeviceCategory,
	tested: readonly Tested[],
	calibration: Calibration,
): GroupEvaluation {
	const totals = tested.map(({ sheet }) => sheet.totalGrams);
	const points = tested.map(({ expected }) =>
		pointEstimate(expected, calibration),
	);
	const error = (estimate: number, index: number) => {
		const total = totals[index] as number;
		return Math.abs(estimate - total) / total;
	};
	const errors = points.map(error);
	const ofMedian = totals.map((_, index) =>
		error(medianOf(totals.filter((_, other) => other !== index)) ?? 0, index),
	);
	const within = tested.filter(({ sheet, expected }, index) => {
		const [low, high] = intervalOf(
			expected,
			points[index] as number,
			calibration,
		);
		return sheet.totalGrams >= low && sheet.totalGrams <= high;
	});
	return {
		category,
		sheets: tested.length,
		meanErrorPercent: percent(meanOf(errors)),
		medianErrorPercent: percent(medianOf(errors)),
		meanErrorOfMedianPercent: percent(meanOf(ofMedian)),
		sumErrorPercent: percent(sumOf(points) / sumOf(totals) - 1),
		withinIntervalPercent: percent(within.length / tested.length),
	};
}

/** How good the estimates of the tested sheets are, by category. */
export function evaluate(
	tested: readonly Tested[],
	calibration: Calibration,
): GroupEvaluation[] {
	const categories = [
		...new Set(tested.map(({ sheet }) => sheet.category)),
	].sort();
	return categories.map((category) =>
		evaluateGroup(
			category,
			tested.filter(({ sheet }) => sheet.category === category),
			calibration,
		),
	);
}
