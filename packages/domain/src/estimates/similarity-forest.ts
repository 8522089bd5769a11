import type { ForestSettings } from "./estimator.js";
import {
	growTree,
	leafOf,
	type TraitColumn,
	type Tree,
} from "./regression-tree.js";
import { seededRandom } from "./seeded-random.js";
import { shareOfColumns } from "./share-of-columns.js";

export type SimilarityForest = { trees: readonly Tree[]; sheets: number };

/**
 * Grows extremely randomised trees (Geurts, Ernst and Wehenkel 2006): each parts the sheets by their traits so that sheets of
 * like footprints come together. The same input gives the same trees.
 */
export function growForest(
	columns: readonly TraitColumn[],
	target: Float64Array,
	settings: ForestSettings,
): SimilarityForest {
	const random = seededRandom(settings.seed);
	const all = Uint32Array.from(target, (_, sheet) => sheet);
	const trees = Array.from({ length: settings.trees }, () =>
		growTree(all, {
			columns,
			target,
			leastInLeaf: settings.leastSheetsInLeaf,
			deepest: Number.POSITIVE_INFINITY,
			columnsTried: shareOfColumns(columns.length, settings.columnsTriedPpm),
			cuts: "ONE_DRAWN",
			random,
		}),
	);
	return { trees, sheets: target.length };
}

/**
 * How much each sheet weighs for a device: in how many trees both share a leaf, each leaf counting 1 together. The weights add up
 * to 1.
 * @param traits the device's value in each column
 */
export function similarities(
	{ trees, sheets }: SimilarityForest,
	traits: ArrayLike<number>,
): Float64Array {
	const weights = new Float64Array(sheets);
	for (const tree of trees) {
		const leaf = leafOf(tree, traits).sheets;
		const part = 1 / (leaf.length * trees.length);
		for (const sheet of leaf)
			weights[sheet] = (weights[sheet] as number) + part;
	}
	return weights;
}
