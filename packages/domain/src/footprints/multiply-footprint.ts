import { safeNumber } from "../quantities/decimal.js";
import type { Addend } from "./add-footprints.js";

/**
 * The footprint of several like devices: every mass times their number. The bounds go with it, because the errors of one
 * method are common to all devices.
 * @param devices a whole number ≥ 1
 * @throws DomainArithmeticError TOO_LARGE
 */
export function multiplyFootprint(
	{ statistic, totalGrams, lowGrams, highGrams, stages }: Addend,
	devices: number,
): Addend {
	const times = (grams: number) => safeNumber(BigInt(grams) * BigInt(devices));
	return {
		statistic,
		totalGrams: times(totalGrams),
		lowGrams: times(lowGrams),
		highGrams: times(highGrams),
		stages: stages.map(({ stage, grams }) => ({ stage, grams: times(grams) })),
	};
}
