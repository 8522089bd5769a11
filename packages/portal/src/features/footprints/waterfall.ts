export interface WaterfallBar {
	/** Share of the whole width, 0…1, at which it begins. */
	left: number;
	/** Share of the whole width, 0…1. */
	width: number;
}

export interface Waterfall {
	/** One for each step, in order; each begins or ends where the one before ended. */
	bars: WaterfallBar[];
	/** From nothing to the sum of all steps. */
	totalBar: WaterfallBar;
	/** Sum of all steps, grams. */
	total: number;
}

/**
 * Lays out steps that add up: what adds goes on to the right, what takes away goes back to the left. The highest point on
 * the way is the whole width.
 *
 * @param steps grams, below 0 for less; no sum on the way is below 0
 */
export function waterfallOf(steps: readonly number[]): Waterfall {
	let sum = 0;
	const ends = steps.map((grams) => {
		const from = sum;
		sum += grams;
		return { from, to: sum };
	});
	const top = Math.max(1, ...ends.map(({ to }) => to));
	return {
		bars: ends.map(({ from, to }) => ({
			left: Math.min(from, to) / top,
			width: Math.abs(to - from) / top,
		})),
		totalBar: { left: 0, width: sum / top },
		total: sum,
	};
}
