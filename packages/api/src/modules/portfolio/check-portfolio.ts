import {
	PORTFOLIO_FIGURES,
	type PortfolioDimension,
	type PortfolioFault,
	type PortfolioFigure,
	type PortfolioRow,
} from "./portfolio.types.js";
import { addFigures, NO_FIGURES, sliceKey } from "./sum-deltas.js";

export interface RecountedRows {
	readonly dimensions: readonly PortfolioDimension[];
	readonly figures: readonly PortfolioFigure[];
	readonly rows: readonly PortfolioRow[];
}

/** Compares rows slice by slice; a slice that one side lacks counts as zero there. */
function compare(
	rule: PortfolioFault["rule"],
	figures: readonly PortfolioFigure[],
	found: readonly PortfolioRow[],
	expected: readonly PortfolioRow[],
): PortfolioFault[] {
	const foundRows = new Map(found.map((row) => [sliceKey(row), row]));
	const expectedRows = new Map(expected.map((row) => [sliceKey(row), row]));
	const slices = new Map([...foundRows, ...expectedRows]);
	return [...slices].flatMap(([key, { dimension, rollupKey }]) =>
		figures.flatMap((figure) => {
			const is = foundRows.get(key)?.[figure] ?? 0;
			const shall = expectedRows.get(key)?.[figure] ?? 0;
			return is === shall
				? []
				: [{ rule, dimension, rollupKey, figure, expected: shall, found: is }];
		}),
	);
}

/** The slices of each dimension, summed up, beside the total. */
function checkSlices(rollup: readonly PortfolioRow[]): PortfolioFault[] {
	const total =
		rollup.find(({ dimension }) => dimension === "TOTAL") ?? NO_FIGURES;
	const ofProjects = ["offsetGrams", "allocatedGrams", "retiredGrams"] as const;
	const dimensions = [
		["CATEGORY", PORTFOLIO_FIGURES],
		["COUNTRY", PORTFOLIO_FIGURES],
		["MONTH", PORTFOLIO_FIGURES],
		["PROJECT", ofProjects],
	] as const;
	return dimensions.flatMap(([name, figures]) => {
		const sum = rollup
			.filter(({ dimension }) => dimension === name)
			.reduce<typeof NO_FIGURES>(addFigures, NO_FIGURES);
		return compare(
			"SLICES_ADD_UP",
			figures,
			[{ dimension: name, rollupKey: "", ...sum }],
			[{ ...total, dimension: name, rollupKey: "" }],
		);
	});
}

/**
 * What must hold of a portfolio, whatever happened: the roll-up is the sum of the postings, each dimension's slices add up to
 * the total, ordered mass is allocated or retired, and what can be counted anew equals the count.
 */
export function checkPortfolio(
	rollup: readonly PortfolioRow[],
	postings: readonly PortfolioRow[],
	recounts: readonly RecountedRows[],
): PortfolioFault[] {
	const booked = rollup.map((row) => ({
		...row,
		offsetGrams: row.allocatedGrams + row.retiredGrams,
	}));
	return [
		...compare(
			"ROLLUP_IS_SUM_OF_POSTINGS",
			PORTFOLIO_FIGURES,
			rollup,
			postings,
		),
		...checkSlices(rollup),
		...compare(
			"OFFSET_IS_ALLOCATED_AND_RETIRED",
			["offsetGrams"],
			rollup,
			booked,
		),
		...recounts.flatMap(({ dimensions, figures, rows }) =>
			compare(
				"EQUALS_RECOUNT",
				figures,
				rollup.filter(({ dimension }) => dimensions.includes(dimension)),
				rows,
			),
		),
	];
}
