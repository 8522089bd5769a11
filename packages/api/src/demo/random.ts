/** A source of reproducible pseudo-random numbers: the same seed gives the same sequence on every machine. */
export interface DemoRandom {
	/** 0 ≤ x < 1. */
	next(): number;
	/** One of the items, as often as its weight says. */
	pick<T extends { readonly weight: number }>(items: readonly T[]): T;
}

/** Mulberry32: 32 bits of state, good enough for a demo's data and never used for secrets. */
export function demoRandom(seed: number): DemoRandom {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		next,
		pick(items) {
			let left = next() * items.reduce((sum, item) => sum + item.weight, 0);
			for (const item of items) {
				left -= item.weight;
				if (left < 0) return item;
			}
			const last = items.at(-1);
			if (last === undefined) throw new Error("There is nothing to pick from.");
			return last;
		},
	};
}
