import type { TrainingSheet } from "@tonnetrace/domain";

const PENALTY = 1;

const features = (sheet: TrainingSheet, categories: readonly string[]) =>
	categories.flatMap((category) => {
		const own = Number(sheet.category === category);
		const { weightGrams, screenMilliInches } = sheet;
		return [
			own,
			own * Number(weightGrams === undefined),
			weightGrams === undefined ? 0 : own * Math.log(weightGrams / 3_000),
			screenMilliInches === undefined
				? 0
				: own * Math.log(screenMilliInches / 15_600),
		];
	});

/** Solves a symmetric positive definite system by Gaussian elimination. */
function solve(matrix: number[][], right: number[]): number[] {
	const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
	rows.forEach((pivot, column) => {
		for (const row of rows.slice(column + 1)) {
			const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
			pivot.forEach((value, place) => {
				row[place] = (row[place] ?? 0) - factor * value;
			});
		}
	});
	const solution = right.map(() => 0);
	for (let column = rows.length - 1; column >= 0; column--) {
		const row = rows[column] ?? [];
		const known = solution.reduce(
			(sum, value, place) =>
				place > column ? sum + value * (row[place] ?? 0) : sum,
			0,
		);
		solution[column] = ((row[right.length] ?? 0) - known) / (row[column] ?? 1);
	}
	return solution;
}

/** What simple regression reaches: ridge on the logarithm of the total, with category, weight and screen. Grams. */
export function logRidge(
	learnt: readonly TrainingSheet[],
): (device: TrainingSheet) => number {
	const categories = [...new Set(learnt.map(({ category }) => category))];
	const rows = learnt.map((sheet) => features(sheet, categories));
	const targets = learnt.map(({ sheet }) =>
		Math.log(sheet.totalGrams / 400_000),
	);
	const width = rows[0]?.length ?? 0;
	const columns = Array.from({ length: width }, (_, column) => column);
	const product = (a: number, b: number) =>
		rows.reduce((sum, row) => sum + (row[a] ?? 0) * (row[b] ?? 0), 0);
	const weights = solve(
		columns.map((a) =>
			columns.map((b) => product(a, b) + (a === b ? PENALTY : 0)),
		),
		columns.map((a) =>
			rows.reduce(
				(sum, row, index) => sum + (row[a] ?? 0) * (targets[index] ?? 0),
				0,
			),
		),
	);
	return (device) =>
		400_000 *
		Math.exp(
			features(device, categories).reduce(
				(sum, value, column) => sum + value * (weights[column] ?? 0),
				0,
			),
		);
}
