import type { LearntSheet } from "./estimator.js";
import { type Expectation, growPool, type Settings } from "./grown-pool.js";
import { drawWithout, seededRandom } from "./seeded-random.js";
import { knownOf } from "./trait-encoder.js";

/** A sheet and what is expected of its device by trees grown without it. */
export type Tested = { sheet: LearntSheet; expected: Expectation };

/** Deals numbers 0 … size − 1 to so many hands, evenly and by chance. */
function deal(size: number, hands: number, seed: number): number[] {
	const order = drawWithout(size, size, seededRandom(seed));
	const hand = new Array<number>(size).fill(0);
	order.forEach((sheet, place) => {
		hand[sheet] = place % hands;
	});
	return hand;
}

/** Estimates each sheet from the sheets of the other folds. */
export function crossValidate(
	sheets: readonly LearntSheet[],
	folds: readonly number[],
	settings: Settings,
): Tested[] {
	const tested: Tested[] = [];
	for (const fold of [...new Set(folds)].sort((a, b) => a - b)) {
		const pool = growPool(
			sheets.filter((_, index) => folds[index] !== fold),
			settings,
		);
		sheets.forEach((sheet, index) => {
			if (folds[index] === fold)
				tested.push({ sheet, expected: pool.expect(knownOf(sheet).traits) });
		});
	}
	return tested;
}

/** Ten folds by chance. */
export function foldsByChance(sheets: number, seed: number): number[] {
	return deal(sheets, Math.min(10, sheets), seed);
}

/** One fold a maker: how good estimates are for makers without sheets. */
export function foldsByMaker(sheets: readonly LearntSheet[]): number[] {
	const makers = [
		...new Set(sheets.map(({ manufacturer }) => manufacturer)),
	].sort();
	return sheets.map(({ manufacturer }) => makers.indexOf(manufacturer));
}
