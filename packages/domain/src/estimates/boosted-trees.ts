import type { BoostingSettings } from "./estimator.js";
import { medianOf } from "./middle.js";
import {
	growTree,
	type Leaf,
	leafOf,
	leavesOf,
	type TraitColumn,
	type Tree,
} from "./regression-tree.js";
import { drawWithout, seededRandom } from "./seeded-random.js";
import { shareOfColumns } from "./share-of-columns.js";

const WHOLE = 1_000_000;

type Step = { tree: Tree; moves: ReadonlyMap<Leaf, number> };

export type BoostedTrees = { steps: readonly Step[] };

const moveOf = ({ tree, moves }: Step, traits: ArrayLike<number>) =>
	moves.get(leafOf(tree, traits)) ?? 0;

/**
 * Grows trees one after the other, each on what those before it left over, in small steps (Friedman 2001, 2002: least absolute
 * deviation, on a random part of the sheets each time). The same input gives the same trees.
 */
export function growBoosted(
	columns: readonly TraitColumn[],
	target: Float64Array,
	settings: BoostingSettings,
): BoostedTrees {
	const random = seededRandom(settings.seed);
	const left = target.slice();
	const rows = Array.from(target, (_, sheet) =>
		Float64Array.from(columns, (column) => column[sheet] as number),
	);
	const seen = Math.max(
		1,
		Math.round((target.length * settings.sheetsSeenPpm) / WHOLE),
	);
	const steps = Array.from({ length: settings.rounds }, () => {
		const tree = growTree(
			drawWithout(target.length, seen, random).slice().sort(),
			{
				columns,
				target: left.map(Math.sign),
				leastInLeaf: 1,
				deepest: settings.deepest,
				columnsTried: shareOfColumns(columns.length, settings.columnsTriedPpm),
				cuts: "BEST",
				random,
			},
		);
		const moves = new Map(
			leavesOf(tree).map((leaf) => {
				const middle = medianOf(
					Array.from(leaf.sheets, (sheet) => left[sheet] as number),
				);
				return [leaf, ((middle ?? 0) * settings.stepPpm) / WHOLE];
			}),
		);
		const step = { tree, moves };
		rows.forEach((row, sheet) => {
			left[sheet] = (left[sheet] as number) - moveOf(step, row);
		});
		return step;
	});
	return { steps };
}

/** What the boosted trees expect of a device with these traits. */
export function boostedValue(
	{ steps }: BoostedTrees,
	traits: ArrayLike<number>,
): number {
	return steps.reduce((sum, step) => sum + moveOf(step, traits), 0);
}
