import type { Answer } from "./estimate-trial.js";
import { decimals } from "./print-table.js";

const CATEGORIES = ["NOTEBOOK", "DESKTOP", "MONITOR"];

const sum = (values: readonly number[]) =>
	values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]) => sum(values) / values.length;

/** Of an even number, the mean of the two in the middle. */
function middle(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length / 2;
	return mean(sorted.slice(Math.ceil(half) - 1, Math.floor(half) + 1));
}

const errors = (answers: readonly Answer[]) =>
	answers.map(({ published, estimated }) =>
		Math.abs(estimated / published - 1),
	);

const percent = (share: number) => `${decimals(share * 100, 1)} %`;

/** The figures of a method over trials: each figure is computed in each trial, and the mean over the trials is given. */
export function scoresOf(
	trials: readonly (readonly Answer[])[],
): Record<string, string> {
	const over = (figure: (answers: readonly Answer[]) => number) =>
		mean(trials.map(figure).filter((value) => !Number.isNaN(value)));
	const bias = over(
		(answers) =>
			sum(answers.map(({ estimated }) => estimated)) /
				sum(answers.map(({ published }) => published)) -
			1,
	);
	const within = trials
		.flat()
		.flatMap((answer) => (answer.within === undefined ? [] : [answer.within]));
	return {
		"mean error": percent(over((answers) => mean(errors(answers)))),
		"median error": percent(over((answers) => middle(errors(answers)))),
		"sum of the held-out": `${bias < 0 ? "−" : "+"}${percent(Math.abs(bias))}`,
		"within 90 %": within.length === 0 ? "" : percent(mean(within.map(Number))),
		...Object.fromEntries(
			CATEGORIES.map((category) => [
				category.toLowerCase(),
				percent(
					over((answers) =>
						mean(errors(answers.filter((a) => a.category === category))),
					),
				),
			]),
		),
	};
}
