import { GRAMS_PER_TONNE } from "../quantities/mass.js";
import { SerialError } from "./serial.error.js";
import { readNumber, type Token } from "./serial-parts.js";
import type { SerialRange } from "./serial-range.js";

/** A range together with the way to print other ends in the same format. */
export type ReadSerial = {
	range: SerialRange;
	print: (first: number, last: number) => string;
};

/** Largest quantity whose grams are still safe integers: a batch is addressed in grams. */
const MAX_QUANTITY = Math.floor(Number.MAX_SAFE_INTEGER / GRAMS_PER_TONNE);

/**
 * The range between two ends.
 * @throws SerialError NOT_A_NUMBER, TOO_LARGE, END_BEFORE_START
 */
export function makeRange(
	given: Pick<SerialRange, "registry" | "scope" | "vintage" | "projectNumber">,
	ends: { first: Token; last: Token },
	text: string,
): SerialRange {
	const first = readNumber(ends.first);
	const last = readNumber(ends.last);
	if (last < first) {
		throw new SerialError(
			"END_BEFORE_START",
			ends.last.position,
			`The range ends at ${last}, before it begins at ${first}.`,
		);
	}
	const quantity = last - first + 1;
	if (quantity > MAX_QUANTITY) {
		throw new SerialError(
			"TOO_LARGE",
			ends.last.position,
			`${quantity} credits are more than one batch can be addressed in grams.`,
		);
	}
	const firstText = ends.first.value;
	const lastText = ends.last.value;
	return { ...given, first, last, quantity, text, firstText, lastText };
}
