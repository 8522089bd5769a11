/**
 * Pseudo-random numbers in [0, 1) that are the same for the same seed on every machine: mulberry32, 32-bit integers only. For
 * growing trees, not for secrets.
 */
export function seededRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** `count` of the numbers 0 … size − 1, without repetition, in the order drawn. */
export function drawWithout(
	size: number,
	count: number,
	random: () => number,
): Uint32Array {
	const numbers = Uint32Array.from({ length: size }, (_, index) => index);
	for (let place = 0; place < count; place++) {
		const other = place + Math.floor(random() * (size - place));
		const held = numbers[place] as number;
		numbers[place] = numbers[other] as number;
		numbers[other] = held;
	}
	return numbers.subarray(0, count);
}
