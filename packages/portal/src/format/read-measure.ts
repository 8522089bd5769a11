const MEASURE =
	/^(\d{1,4})(?:[.,](\d{1,3}))?\s*(?:kg|"|″|''|in|inch|inches|tum)?$/i;

/**
 * A weight in kilograms or a diagonal in inches as people write it, with or without its unit, with a point or a comma.
 *
 * @returns exact decimal text with a point; undefined when it isn't a number above 0
 */
export function readMeasure(text: string): string | undefined {
	const [, whole, fraction] = MEASURE.exec(text.trim()) ?? [];
	if (whole === undefined) return undefined;
	const decimal = fraction ? `${whole}.${fraction}` : whole;
	return Number(decimal) > 0 ? decimal : undefined;
}
