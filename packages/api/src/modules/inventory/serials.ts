import {
	formatTonnes,
	GRAMS_PER_TONNE,
	type Interval,
	parseSerialRange,
	type Registry,
	SerialError,
	type SerialRange,
	serialsOfGrams,
} from "@tonnetrace/domain";
import { DomainError } from "../../platform/errors.js";
import type { CreditBatch } from "./inventory.types.js";

/** The batch's range, as the domain computes with it. */
export const serialRangeOf = ({
	serialText,
	registry,
}: Pick<CreditBatch, "serialText" | "registry">): SerialRange =>
	parseSerialRange(serialText, registry);

/**
 * Reads serials that a person gave.
 * @throws DomainError SERIAL_MALFORMED with the place of the fault
 */
export function readSerials(text: string, registry?: Registry): SerialRange {
	try {
		return parseSerialRange(text, registry);
	} catch (error) {
		if (!(error instanceof SerialError)) throw error;
		throw new DomainError(
			"SERIAL_MALFORMED",
			`${error.message} (at character ${error.position + 1})`,
			["serials"],
		);
	}
}

/** The grams of the batch that the credits of a range in it are. */
export function gramsOf(
	batch: Pick<CreditBatch, "firstSerial">,
	{ first, last }: Pick<SerialRange, "first" | "last">,
): Interval {
	return {
		start: (first - batch.firstSerial) * GRAMS_PER_TONNE,
		end: (last - batch.firstSerial + 1) * GRAMS_PER_TONNE,
	};
}

const MOST_NAMED = 5;

/** The credits that the intervals touch, as a person reads them: `a, b and 3 more runs`. */
export function nameSerials(
	range: SerialRange,
	intervals: readonly Interval[],
): string {
	const named = intervals
		.slice(0, MOST_NAMED)
		.map(({ start, end }) => serialsOfGrams(range, start, end).text);
	const more = intervals.length - named.length;
	return named.join(", ") + (more > 0 ? ` and ${more} more runs` : "");
}

/** "12.5 t" */
export const tonnes = (grams: number): string => `${formatTonnes(grams)} t`;
