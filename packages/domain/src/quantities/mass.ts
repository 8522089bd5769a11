import { DomainArithmeticError } from "./arithmetic.error.js";
import { parseScaled, printScaled } from "./decimal.js";

/** A mass of CO2e in whole grams: a safe integer ≥ 0 (up to 9 × 10⁹ t). */
export type Grams = number;

export const GRAMS_PER_KILOGRAM = 1_000;
/** One credit is one tonne. */
export const GRAMS_PER_TONNE = 1_000_000;

const KILOGRAM_SCALE = 3;
const TONNE_SCALE = 6;

/** @throws DomainArithmeticError NOT_A_MASS unless `n` is a safe integer ≥ 0 */
export function assertGrams(n: number): Grams {
	if (!Number.isSafeInteger(n) || n < 0) {
		throw new DomainArithmeticError(
			"NOT_A_MASS",
			`${n} is not a mass: it must be a whole number of grams, 0 or more.`,
		);
	}
	// −0 is 0 g; it must not be stored or printed as another value.
	return n === 0 ? 0 : n;
}

/** Exact decimal kilograms without trailing zeros: 1500 g → "1.5". */
export function formatKilograms(grams: Grams): string {
	return printScaled(assertGrams(grams), KILOGRAM_SCALE);
}

/** Exact decimal tonnes without trailing zeros: 1500 g → "0.0015". */
export function formatTonnes(grams: Grams): string {
	return printScaled(assertGrams(grams), TONNE_SCALE);
}

/**
 * Reads decimal kilograms exactly.
 * @throws DomainArithmeticError NOT_A_DECIMAL; TOO_PRECISE for fractions of a gram; TOO_LARGE
 */
export function parseKilograms(text: string): Grams {
	return parseScaled(text, KILOGRAM_SCALE);
}

/**
 * Reads decimal tonnes exactly.
 * @throws DomainArithmeticError NOT_A_DECIMAL; TOO_PRECISE for fractions of a gram; TOO_LARGE
 */
export function parseTonnes(text: string): Grams {
	return parseScaled(text, TONNE_SCALE);
}

/**
 * Adds masses up.
 * @throws DomainArithmeticError NOT_A_MASS for a bad term; TOO_LARGE when the sum is no safe integer
 */
export function sumGrams(masses: Iterable<Grams>): Grams {
	let sum = 0;
	for (const mass of masses) {
		sum += assertGrams(mass);
		if (!Number.isSafeInteger(sum)) {
			throw new DomainArithmeticError(
				"TOO_LARGE",
				"The sum of the masses is larger than the books can hold.",
			);
		}
	}
	return sum;
}
