import { DomainArithmeticError } from "../quantities/arithmetic.error.js";
import { GRAMS_PER_TONNE, type Grams } from "../quantities/mass.js";
import { readSerial } from "./parse-serial-range.js";
import { SerialError } from "./serial.error.js";
import type { SerialRange } from "./serial-range.js";
import { unitIdentity } from "./unit-identity.js";

/**
 * `quantity` credits of `range` from `offset` on, with a serial text in the registry's own format.
 * @param offset credits to leave out at the beginning, ≥ 0
 * @param quantity credits, ≥ 1
 * @throws SerialError OUT_OF_RANGE unless the piece lies within the range
 */
export function subRange(
	range: SerialRange,
	offset: number,
	quantity: number,
): SerialRange {
	if (
		!Number.isSafeInteger(offset) ||
		!Number.isSafeInteger(quantity) ||
		offset < 0 ||
		quantity < 1 ||
		offset + quantity > range.quantity
	) {
		throw new SerialError(
			"OUT_OF_RANGE",
			0,
			`${quantity} credits from ${offset} on don't lie within the ${range.quantity} of ${range.text}.`,
		);
	}
	const first = range.first + offset;
	const last = first + quantity - 1;
	const { print } = readSerial(range.text, range.registry);
	return {
		...range,
		first,
		last,
		quantity,
		text: print(first, last),
		firstText: String(first),
		lastText: String(last),
	};
}

function sameNumbering(a: SerialRange, b: SerialRange): boolean {
	return unitIdentity(a).space === unitIdentity(b).space;
}

/** Whether the two ranges have a credit in common, whichever registries list them. */
export function overlaps(a: SerialRange, b: SerialRange): boolean {
	return sameNumbering(a, b) && a.first <= b.last && b.first <= a.last;
}

/** Whether each credit of `inner` is one of `outer`. */
export function contains(outer: SerialRange, inner: SerialRange): boolean {
	return (
		sameNumbering(outer, inner) &&
		outer.first <= inner.first &&
		inner.last <= outer.last
	);
}

/** Which credit of its batch a gram belongs to. Exact for every safe integer: nothing is rounded by the division. */
function creditAt(gram: Grams): number {
	return (gram - (gram % GRAMS_PER_TONNE)) / GRAMS_PER_TONNE;
}

/**
 * The whole credits that the grams `[startGram, endGram)` of a batch touch. A batch of N credits is addressed `[0, N × 10⁶)`,
 * credit number `first` being the grams `[0, 10⁶)`.
 * @throws DomainArithmeticError INVALID_INTERVAL for an empty interval or one beyond the batch
 */
export function serialsOfGrams(
	range: SerialRange,
	startGram: Grams,
	endGram: Grams,
): SerialRange {
	if (
		!Number.isSafeInteger(startGram) ||
		!Number.isSafeInteger(endGram) ||
		startGram < 0 ||
		startGram >= endGram ||
		endGram > range.quantity * GRAMS_PER_TONNE
	) {
		throw new DomainArithmeticError(
			"INVALID_INTERVAL",
			`[${startGram}, ${endGram}) is no part of the ${range.quantity} t of ${range.text}.`,
		);
	}
	const from = creditAt(startGram);
	const to = creditAt(endGram - 1);
	return subRange(range, from, to - from + 1);
}
