import { DomainArithmeticError } from "../quantities/arithmetic.error.js";
import { assertGrams, type Grams } from "../quantities/mass.js";
import type { Interval } from "./interval.js";

/**
 * Lays masses out one after the other from gram 0: the order space, in which each device or project has an interval. A mass
 * of 0 g gets an empty interval, so that the results match the masses one for one.
 * @throws DomainArithmeticError NOT_A_MASS; TOO_LARGE when the end is no safe integer
 */
export function layOut(masses: readonly Grams[]): Interval[] {
	let next = 0;
	return masses.map((mass) => {
		const start = next;
		next += assertGrams(mass);
		if (!Number.isSafeInteger(next)) {
			throw new DomainArithmeticError(
				"TOO_LARGE",
				"The masses together are larger than an order can be addressed in grams.",
			);
		}
		return { start, end: next };
	});
}
