import {
	CURRENT_METHOD,
	EMBER_GRID_FACTORS,
	estimateSheet,
	normaliseSheet,
	type SheetInput,
	type TrainingSheet,
	trainEstimator,
} from "@tonnetrace/domain";
import { logRidge } from "./log-ridge.js";
import { median } from "./print-table.js";

/** A device that wasn't learnt from: what was published, and what a method says. */
export type Answer = {
	category: string;
	published: number;
	estimated: number;
	/** Undefined where the method gives no interval. */
	within?: boolean;
};

export type Method = (
	learnt: readonly TrainingSheet[],
	unseen: readonly TrainingSheet[],
) => Answer[];

const WHOLE = 1_000_000;
const ABOUT = { version: "EST-BENCH", trainedOn: "2026-11-23" };
const COUNTRY = "DE";

const answer = (device: TrainingSheet, estimated: number): Answer => ({
	category: device.category,
	published: device.sheet.totalGrams,
	estimated,
});

export const categoryMedian: Method = (learnt, unseen) =>
	unseen.map((device) =>
		answer(
			device,
			median(
				learnt
					.filter(({ category }) => category === device.category)
					.map(({ sheet }) => sheet.totalGrams),
			),
		),
	);

export const ridge: Method = (learnt, unseen) => {
	const estimate = logRidge(learnt);
	return unseen.map((device) => answer(device, estimate(device)));
};

/** What a buyer knows: maker, name, category, weight, screen. Nothing else of the unseen sheet is passed on. */
const known = ({
	manufacturer,
	name,
	category,
	weightGrams,
	screenMilliInches,
}: TrainingSheet) => ({
	manufacturer,
	name,
	category,
	...(weightGrams === undefined ? {} : { weightGrams }),
	...(screenMilliInches === undefined ? {} : { screenMilliInches }),
});

/** The total over another sheet's lifetime in its place of use, by the reference factors. */
function underConditionsOf(estimated: SheetInput, other: SheetInput): number {
	const { totalGrams, shares, lifetimeMonths, useLocation } = estimated;
	const factor = (location: string) =>
		EMBER_GRID_FACTORS.useLocation(location).milligramsPerKwh;
	const use = (totalGrams * (shares?.usePpm ?? 0)) / WHOLE;
	const years = other.lifetimeMonths / lifetimeMonths;
	const grid = factor(other.useLocation) / factor(useLocation);
	return totalGrams - use + use * years * grid;
}

const inGermany = (sheet: SheetInput) =>
	normaliseSheet(
		sheet,
		{ country: COUNTRY },
		CURRENT_METHOD,
		EMBER_GRID_FACTORS,
	).totalGrams;

/** The product's estimator, judged three ways. */
export function product(
	learnt: readonly TrainingSheet[],
	unseen: readonly TrainingSheet[],
): { buyer: Answer[]; conditions: Answer[]; germany: Answer[] } {
	const model = trainEstimator(learnt, ABOUT);
	const pairs = unseen.map((device) => ({
		device,
		sheet: estimateSheet(model, known(device)).sheet,
	}));
	return {
		buyer: pairs.map(({ device, sheet }) => {
			const { lowPpm = 0, highPpm = 0 } = sheet.estimate ?? {};
			const ratio = (device.sheet.totalGrams / sheet.totalGrams) * WHOLE;
			return {
				...answer(device, sheet.totalGrams),
				within: ratio >= lowPpm && ratio <= highPpm,
			};
		}),
		conditions: pairs.map(({ device, sheet }) =>
			answer(device, underConditionsOf(sheet, device.sheet)),
		),
		germany: pairs.map(({ device, sheet }) => ({
			category: device.category,
			published: inGermany(device.sheet),
			estimated: inGermany(sheet),
		})),
	};
}
