import { DomainArithmeticError } from "./arithmetic.error.js";

/**
 * Splits `total` in proportion to `weights` into integers that add up to it: the method of the largest remainder
 * (Hamilton). Ties go to the earlier weight, so the result is the same every time.
 * @param total safe integer ≥ 0
 * @param weights safe integers ≥ 0, at least one above 0
 * @throws DomainArithmeticError INVALID_MIX when no weight is above 0
 */
export function apportion(total: number, weights: readonly number[]): number[] {
	const whole = weights.reduce((all, weight) => all + weight, 0);
	// Where no product passes 2^53 − 1, doubles are exact.
	return whole > 0 && total * whole <= Number.MAX_SAFE_INTEGER
		? apportionSmall(total, weights, whole)
		: apportionLarge(total, weights);
}

function apportionSmall(
	total: number,
	weights: readonly number[],
	sum: number,
): number[] {
	const remainders = weights.map((weight) => (total * weight) % sum);
	const parts = weights.map(
		(weight, index) => (total * weight - (remainders[index] ?? 0)) / sum,
	);
	let left = total - parts.reduce((all, part) => all + part, 0);
	while (left > 0) {
		let next = 0;
		for (let index = 1; index < remainders.length; index++)
			if ((remainders[index] ?? -1) > (remainders[next] ?? -1)) next = index;
		parts[next] = (parts[next] ?? 0) + 1;
		remainders[next] = -1;
		left -= 1;
	}
	return parts;
}

/** In BigInt. */
export function apportionLarge(
	total: number,
	weights: readonly number[],
): number[] {
	const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
	if (sum <= 0n) {
		throw new DomainArithmeticError(
			"INVALID_MIX",
			"A mass can't be split when no part has a weight.",
		);
	}
	const exact = weights.map((weight) => BigInt(total) * BigInt(weight));
	const parts = exact.map((share) => Number(share / sum));
	let left = total - parts.reduce((all, part) => all + part, 0);
	const byRemainder = exact
		.map((share, index) => ({ index, remainder: share % sum }))
		.sort((a, b) =>
			a.remainder === b.remainder
				? a.index - b.index
				: a.remainder > b.remainder
					? -1
					: 1,
		);
	for (const { index } of byRemainder) {
		if (left === 0) break;
		parts[index] = (parts[index] ?? 0) + 1;
		left -= 1;
	}
	return parts;
}
