import type { TrainingSheet } from "@tonnetrace/domain";
import { REFERENCE_DEVICE_MODELS } from "../src/reference/index.js";
import {
	type Answer,
	categoryMedian,
	product,
	ridge,
} from "./support/estimate-trial.js";
import {
	hasPublishedSheets,
	publishedRows,
} from "./support/footprint-files.js";
import { printTable, whole } from "./support/print-table.js";
import { referenceSheets } from "./support/reference-sheets.js";
import { scoresOf } from "./support/score-answers.js";

/** How near estimates come to published sheets that were not learnt from: 80 % learnt, 20 % held out, mean over seeds. */
const SEEDS = Number(process.env.BENCH_ESTIMATES_SEEDS ?? 50);
const MAKER = "Lenovo";
const HELD_OUT = 0.2;

/** Park and Miller's generator: the same splits everywhere. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
	let state = seed + 1;
	const random = () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
	for (let warmUp = 0; warmUp < 10; warmUp++) random();
	const mixed = [...items];
	for (let place = mixed.length - 1; place > 0; place--) {
		const other = Math.floor(random() * (place + 1));
		[mixed[place], mixed[other]] = [mixed[other] as T, mixed[place] as T];
	}
	return mixed;
}

type Trial = Record<string, Answer[]>;

function tryOnce(
	learnt: readonly TrainingSheet[],
	unseen: readonly TrainingSheet[],
): Trial {
	const { buyer, conditions, germany } = product(learnt, unseen);
	return {
		"median of the category": categoryMedian(learnt, unseen),
		"ridge on weight and screen": ridge(learnt, unseen),
		"the product": buyer,
		"the product, brought to the held-out sheet's lifetime and place":
			conditions,
		"the product, both over 5 years in Germany": germany,
	};
}

function printScores(title: string, trials: readonly Trial[]): void {
	const methods = Object.keys(trials[0] ?? {});
	console.log(`\n${title}`);
	printTable(
		methods.map((method) => ({
			method,
			...scoresOf(trials.map((trial) => trial[method] ?? [])),
		})),
	);
}

function splits(title: string, sheets: readonly TrainingSheet[]): void {
	const began = performance.now();
	const trials = Array.from({ length: SEEDS }, (_, seed) => {
		const mixed = shuffled(sheets, seed);
		const held = Math.round(mixed.length * HELD_OUT);
		return tryOnce(mixed.slice(held), mixed.slice(0, held));
	});
	printScores(
		`${title}: ${sheets.length} sheets, mean of ${SEEDS} splits`,
		trials,
	);
	console.log(`(${whole((performance.now() - began) / 1000)} s)`);
}

/** Each sheet estimated from all the others. */
function leaveOneOut(title: string, sheets: readonly TrainingSheet[]): void {
	const trials = sheets.map((sheet) =>
		tryOnce(
			sheets.filter((other) => other !== sheet),
			[sheet],
		),
	);
	const together = Object.fromEntries(
		Object.keys(trials[0] ?? {}).map((method) => [
			method,
			trials.flatMap((trial) => trial[method] ?? []),
		]),
	);
	printScores(`${title}: ${sheets.length} sheets, each left out in turn`, [
		together,
	]);
}

if (hasPublishedSheets) {
	const rows = publishedRows(MAKER);
	splits(
		`All laptops, desktops and monitors of ${MAKER}`,
		rows.map(({ sheet }) => sheet),
	);
	splits(
		"Those that the product's reader accepts",
		rows.filter(({ accepted }) => accepted).map(({ sheet }) => sheet),
	);
} else {
	console.log("SKIPPED: the published sheets (../shared/data) are absent");
}
leaveOneOut(
	"The product's own catalogue",
	referenceSheets(REFERENCE_DEVICE_MODELS),
);
