import { safeNumber } from "../quantities/decimal.js";
import { assertGrams, type Grams } from "../quantities/mass.js";
import type { FootprintResult, SheetInput } from "./footprint.js";
import type {
	CalibratedParameters,
	ErrorRatioParameters,
	IntervalFactors,
} from "./method-definition.js";
import {
	kilogramsText,
	percentText,
	timesText,
	WHOLE_PPM,
} from "./parts-per-million.js";

export type Bounds = Pick<
	FootprintResult,
	"lowGrams" | "highGrams" | "interval"
> & { explanation: string };

/** `n ÷ divisor`, rounded down or up. */
function divide(n: bigint, divisor: bigint, up: boolean): Grams {
	return safeNumber((n + (up ? divisor - 1n : 0n)) / divisor);
}

/** `Σ part × ppm ÷ 10⁶`, rounded down or up; in BigInt where a double isn't exact. */
function scaled(
	parts: readonly (readonly [grams: Grams, ppm: number])[],
	up: boolean,
): Grams {
	let sum = 0;
	for (const [grams, ppm] of parts) sum += grams * ppm;
	if (sum + WHOLE_PPM > Number.MAX_SAFE_INTEGER) {
		const exact = parts.reduce(
			(all, [grams, ppm]) => all + BigInt(grams) * BigInt(ppm),
			0n,
		);
		return divide(exact, BigInt(WHOLE_PPM), up);
	}
	const remainder = sum % WHOLE_PPM;
	const whole = (sum - remainder) / WHOLE_PPM;
	return up && remainder > 0 ? whole + 1 : whole;
}

/** A sheet's 95th percentile: one-sided. */
export function percentileBounds(total: Grams): Bounds {
	return {
		lowGrams: 0,
		highGrams: total,
		interval: { coveragePpm: 950_000, basis: "ONE_SIDED" },
		explanation: `A 95th percentile is one-sided: 19 in 20 are expected at or below ${kilogramsText(total)}.`,
	};
}

/** What the sheet's estimator says of its estimate, rounded outwards. */
export function estimateBounds(
	{ estimator, lowPpm, highPpm }: NonNullable<SheetInput["estimate"]>,
	total: Grams,
): Bounds {
	const lowGrams = scaled([[total, lowPpm]], false);
	const highGrams = scaled([[total, highPpm]], true);
	return {
		lowGrams,
		highGrams,
		interval: { coveragePpm: 900_000, basis: "ESTIMATOR" },
		explanation: `Interval of the estimate by ${estimator}: ${kilogramsText(lowGrams)} to ${kilogramsText(highGrams)}, ${timesText(lowPpm)} to ${timesText(highPpm)} times the total.`,
	};
}

/** NORMALISE/1: from the sheet's error ratio, rounded outwards. */
export function errorRatioBounds(
	errorRatioPpm: number | undefined,
	total: Grams,
	parameters: ErrorRatioParameters,
): Bounds {
	const { defaultErrorRatioPpm, intervalWidth } = parameters;
	const stated = (errorRatioPpm ?? 0) > 0;
	const ratio = stated ? (errorRatioPpm ?? 0) : defaultErrorRatioPpm;
	const factor = WHOLE_PPM + intervalWidth * ratio;
	const product = total * WHOLE_PPM;
	const lowGrams =
		product > Number.MAX_SAFE_INTEGER
			? divide(BigInt(total) * BigInt(WHOLE_PPM), BigInt(factor), false)
			: (product - (product % factor)) / factor;
	const highGrams = scaled([[total, factor]], true);
	const source = stated ? "the sheet's" : "the method's default, none stated";
	return {
		lowGrams,
		highGrams,
		explanation: `Interval: ${kilogramsText(lowGrams)} to ${kilogramsText(highGrams)}, the total divided and multiplied by 1 + ${intervalWidth} × ${percentText(ratio)} (error ratio: ${source}).`,
	};
}

/** The two parts of a result that are known with different certainty. */
export type IntervalParts = {
	otherGrams: Grams;
	useGrams: Grams;
	useDerived: boolean;
};

const rangeText = ({ lowPpm, highPpm }: IntervalFactors) =>
	`${timesText(lowPpm)} to ${timesText(highPpm)} times`;

/**
 * NORMALISE/2: the bounds of the parts added up, because the errors of one method are largely common to all of them; rounded
 * outwards.
 */
export function calibratedBounds(
	{ otherGrams, useGrams, useDerived }: IntervalParts,
	{ interval }: CalibratedParameters,
): Bounds {
	const { coveragePpm, otherStages: other } = interval;
	const use = useDerived ? interval.useDerived : interval.useStated;
	const part = (key: keyof IntervalFactors) =>
		[
			[assertGrams(otherGrams), other[key]],
			[assertGrams(useGrams), use[key]],
		] as const;
	const lowGrams = scaled(part("lowPpm"), false);
	const highGrams = scaled(part("highPpm"), true);
	return {
		lowGrams,
		highGrams,
		interval: { coveragePpm, basis: "LIKE_DEVICES" },
		explanation: `Interval, measured to hold ${percentText(coveragePpm)} of like devices: ${kilogramsText(lowGrams)} to ${kilogramsText(highGrams)}; the stages beside use ${rangeText(other)}, use ${rangeText(use)} (electricity ${useDerived ? "derived" : "stated"}).`,
	};
}
