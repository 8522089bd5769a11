/** The median: of an even number, the mean of the two in the middle. Undefined of nothing. */
export function medianOf(values: readonly number[]): number | undefined {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	const upper = sorted[Math.floor(half)];
	const lower = sorted[Math.ceil(half) - 1];
	return upper === undefined || lower === undefined
		? undefined
		: (lower + upper) / 2;
}

/** The arithmetic mean. Undefined of nothing. */
export function meanOf(values: readonly number[]): number | undefined {
	return values.length === 0
		? undefined
		: values.reduce((sum, value) => sum + value, 0) / values.length;
}
