import { apportion } from "./apportion.js";
import { DomainArithmeticError } from "./arithmetic.error.js";
import { assertGrams, type Grams } from "./mass.js";

/** One project's part of a mix, in whole percent. */
export type PercentShare = { key: string; percent: number };

function assertMix(shares: readonly PercentShare[]): void {
	const keys = new Set<string>();
	let sum = 0;
	for (const { key, percent } of shares) {
		if (!Number.isInteger(percent) || percent < 1 || percent > 100) {
			throw new DomainArithmeticError(
				"INVALID_MIX",
				`The share of ${key} must be a whole percent from 1 to 100, not ${percent}.`,
			);
		}
		if (keys.has(key)) {
			throw new DomainArithmeticError(
				"INVALID_MIX",
				`${key} is in the mix twice.`,
			);
		}
		keys.add(key);
		sum += percent;
	}
	if (sum !== 100) {
		throw new DomainArithmeticError(
			"INVALID_MIX",
			`The shares of a mix must add up to 100 %, not ${sum} %.`,
		);
	}
}

/**
 * Splits a mass by percent so that the parts add up to it to the gram (largest remainder; ties go to the earlier share).
 * No part differs from its exact share by a gram or more.
 * @throws DomainArithmeticError INVALID_MIX, NOT_A_MASS
 */
export function splitByPercent(
	total: Grams,
	shares: readonly PercentShare[],
): { key: string; grams: Grams }[] {
	assertMix(shares);
	const parts = apportion(
		assertGrams(total),
		shares.map((share) => share.percent),
	);
	return shares.map(({ key }, i) => ({ key, grams: parts[i] ?? 0 }));
}
