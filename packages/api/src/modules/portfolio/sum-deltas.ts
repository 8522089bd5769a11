import {
	PORTFOLIO_DIMENSIONS,
	PORTFOLIO_FIGURES,
	type PortfolioDelta,
	type PortfolioDimension,
	type PortfolioFigure,
	type PortfolioFigures,
	type PortfolioRow,
} from "./portfolio.types.js";

export const NO_FIGURES: PortfolioFigures = {
	devices: 0,
	devicesWithoutFootprint: 0,
	footprintGrams: 0,
	coveredGrams: 0,
	offsetGrams: 0,
	allocatedGrams: 0,
	retiredGrams: 0,
};

/** The slices that a delta is added to. */
function slicesOf(delta: PortfolioDelta): [PortfolioDimension, string][] {
	if (delta.projectId !== undefined) return [["PROJECT", delta.projectId]];
	return [
		["TOTAL", ""],
		["CATEGORY", delta.category],
		["COUNTRY", delta.country],
		["MONTH", delta.month],
	];
}

/** @throws RangeError when a sum is no safe integer, so that no gram is lost to rounding */
export function addFigures(
	a: PortfolioFigures,
	b: Partial<PortfolioFigures>,
): PortfolioFigures {
	const sum: Record<PortfolioFigure, number> = { ...NO_FIGURES };
	for (const figure of PORTFOLIO_FIGURES) {
		sum[figure] = a[figure] + (b[figure] ?? 0);
		if (!Number.isSafeInteger(sum[figure]))
			throw new RangeError(
				`${figure} of a portfolio is not a whole number below 2^53`,
			);
	}
	return sum;
}

export const sliceKey = ({
	dimension,
	rollupKey,
}: Pick<PortfolioRow, "dimension" | "rollupKey">): string =>
	`${dimension} ${rollupKey}`;

/** What the deltas add to each slice: one row a slice, those without any change left out, in the one order in which rows are locked. */
export function sumDeltas(deltas: readonly PortfolioDelta[]): PortfolioRow[] {
	const rows = new Map<string, PortfolioRow>();
	for (const delta of deltas) {
		for (const [dimension, rollupKey] of slicesOf(delta)) {
			const key = sliceKey({ dimension, rollupKey });
			rows.set(key, {
				dimension,
				rollupKey,
				...addFigures(rows.get(key) ?? NO_FIGURES, delta),
			});
		}
	}
	return [...rows.values()]
		.filter((row) => PORTFOLIO_FIGURES.some((figure) => row[figure] !== 0))
		.sort(inLockOrder);
}

/** TOTAL first: its row is what serialises a tenant's postings. */
const inLockOrder = (a: PortfolioRow, b: PortfolioRow): number =>
	PORTFOLIO_DIMENSIONS.indexOf(a.dimension) -
		PORTFOLIO_DIMENSIONS.indexOf(b.dimension) ||
	(a.rollupKey < b.rollupKey ? -1 : 1);
