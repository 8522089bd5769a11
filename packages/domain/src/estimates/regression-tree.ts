/** A column of a trait, one value a sheet. */
export type TraitColumn = Float64Array;

export type Leaf = { sheets: Uint32Array };
export type Fork = { column: number; below: number; left: Tree; right: Tree };
export type Tree = Fork | Leaf;

/** What a tree is grown from and how. */
export type Soil = {
	columns: readonly TraitColumn[];
	/** What the leaves are to be alike in, one value a sheet. */
	target: Float64Array;
	/** A leaf holds at least so many sheets. */
	leastInLeaf: number;
	/** Forks in a row, at most. */
	deepest: number;
	/** How many columns are tried at each fork; columns that don't differ there aren't counted. */
	columnsTried: number;
	/** At a fork each column is cut at one place drawn, or at the best of all. */
	cuts: "ONE_DRAWN" | "BEST";
	random: () => number;
};

type Cut = { column: number; below: number; gain: number };

const EQUAL = 1e-9;

/** Least and greatest value of a column among some sheets. Indexed loops here and below: most of the time is spent in them. */
function rangeOf(column: TraitColumn, sheets: Uint32Array): [number, number] {
	let least = Number.POSITIVE_INFINITY;
	let greatest = Number.NEGATIVE_INFINITY;
	for (let place = 0; place < sheets.length; place++) {
		const value = column[sheets[place] as number] as number;
		if (value < least) least = value;
		if (value > greatest) greatest = value;
	}
	return [least, greatest];
}

/** The more, the nearer both sides are to their own means; up to a constant of the fork, the fall of the squared error. */
const gainOf = (
	left: number,
	leftSum: number,
	right: number,
	rightSum: number,
) => (leftSum * leftSum) / left + (rightSum * rightSum) / right;

function cutAt(
	column: number,
	below: number,
	sheets: Uint32Array,
	{ columns, target, leastInLeaf }: Soil,
): Cut | undefined {
	const values = columns[column] as TraitColumn;
	let left = 0;
	let leftSum = 0;
	let sum = 0;
	for (let place = 0; place < sheets.length; place++) {
		const sheet = sheets[place] as number;
		const value = target[sheet] as number;
		sum += value;
		if ((values[sheet] as number) < below) {
			left++;
			leftSum += value;
		}
	}
	const right = sheets.length - left;
	if (left < leastInLeaf || right < leastInLeaf) return undefined;
	return { column, below, gain: gainOf(left, leftSum, right, sum - leftSum) };
}

/** Whether a column says yes or no: there is one place to cut it. */
function isYesOrNo(column: TraitColumn, sheets: Uint32Array): boolean {
	return sheets.every((sheet) => column[sheet] === 0 || column[sheet] === 1);
}

function bestPlace(
	column: number,
	sheets: Uint32Array,
	{ columns, target, leastInLeaf }: Soil,
): Cut | undefined {
	const values = columns[column] as TraitColumn;
	const sorted = sheets
		.slice()
		.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
	let sum = 0;
	for (const sheet of sorted) sum += target[sheet] as number;
	let leftSum = 0;
	let best: Cut | undefined;
	for (let left = 1; left < sorted.length; left++) {
		const before = sorted[left - 1] as number;
		leftSum += target[before] as number;
		const right = sorted.length - left;
		if (left < leastInLeaf || right < leastInLeaf) continue;
		const low = values[before] as number;
		const high = values[sorted[left] as number] as number;
		if (high - low < EQUAL) continue;
		const gain = gainOf(left, leftSum, right, sum - leftSum);
		if (best === undefined || gain > best.gain)
			best = { column, below: (low + high) / 2, gain };
	}
	return best;
}

/** The best cut of a column; undefined where a side would be too small. */
function cutOf(
	column: number,
	[least, greatest]: [number, number],
	sheets: Uint32Array,
	soil: Soil,
): Cut | undefined {
	if (soil.cuts === "ONE_DRAWN") {
		const below = greatest - soil.random() * (greatest - least);
		return cutAt(column, below, sheets, soil);
	}
	return isYesOrNo(soil.columns[column] as TraitColumn, sheets)
		? cutAt(column, 0.5, sheets, soil)
		: bestPlace(column, sheets, soil);
}

/**
 * The best cut in some columns drawn.
 * @param candidates columns that may differ among the sheets
 * @returns with it, the candidates that are left for the sides: a column that is equal here is equal there
 */
function bestCut(
	sheets: Uint32Array,
	soil: Soil,
	candidates: Uint32Array,
): { best: Cut | undefined; candidates: Uint32Array } {
	const order = candidates.slice();
	let left = order.length;
	let best: Cut | undefined;
	let tried = 0;
	let place = 0;
	while (place < left && tried < soil.columnsTried) {
		const other = place + Math.floor(soil.random() * (left - place));
		const column = order[other] as number;
		order[other] = order[place] as number;
		const range = rangeOf(soil.columns[column] as TraitColumn, sheets);
		if (range[1] - range[0] < EQUAL) {
			left--;
			order[place] = order[left] as number;
			continue;
		}
		order[place] = column;
		place++;
		tried++;
		const cut = cutOf(column, range, sheets, soil);
		if (cut !== undefined && (best === undefined || cut.gain > best.gain))
			best = cut;
	}
	return { best, candidates: order.subarray(0, left) };
}

/** Grows a tree that parts the sheets by their traits until they are alike. The same soil, and the same draws, give the same tree. */
export function growTree(sheets: Uint32Array, soil: Soil): Tree {
	const grow = (
		members: Uint32Array,
		depth: number,
		columns: Uint32Array,
	): Tree => {
		if (depth === soil.deepest || members.length < 2 * soil.leastInLeaf)
			return { sheets: members };
		const { best, candidates } = bestCut(members, soil, columns);
		if (best === undefined) return { sheets: members };
		const { column, below } = best;
		const values = soil.columns[column] as TraitColumn;
		const isLeft = (sheet: number) => (values[sheet] as number) < below;
		const right = members.filter((sheet) => !isLeft(sheet));
		return {
			column,
			below,
			left: grow(members.filter(isLeft), depth + 1, candidates),
			right: grow(right, depth + 1, candidates),
		};
	};
	return grow(
		sheets,
		0,
		Uint32Array.from(soil.columns, (_, column) => column),
	);
}

/** The leaf that a device with these traits comes to. */
export function leafOf(tree: Tree, traits: ArrayLike<number>): Leaf {
	let node = tree;
	while (!("sheets" in node))
		node =
			(traits[node.column] as number) < node.below ? node.left : node.right;
	return node;
}

export function leavesOf(tree: Tree): Leaf[] {
	return "sheets" in tree
		? [tree]
		: [...leavesOf(tree.left), ...leavesOf(tree.right)];
}
