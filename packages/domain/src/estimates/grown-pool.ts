import {
	type BoostedTrees,
	boostedValue,
	growBoosted,
} from "./boosted-trees.js";
import type { DeviceTraits } from "./device-traits.js";
import type {
	BoostingSettings,
	ForestSettings,
	LearntSheet,
} from "./estimator.js";
import { medianOf } from "./middle.js";
import { growForest, similarities } from "./similarity-forest.js";
import { columnsOf, knownOf, traitEncoder } from "./trait-encoder.js";

export type Settings = { forest: ForestSettings; boosting: BoostingSettings };

/** What is expected of a device, before it is calibrated. */
export type Expectation = {
	/** ln of the median total (g) of the maker's sheets of the category. */
	level: number;
	/** How far from it the device's own ln total is expected. */
	difference: number;
	/** Standard deviation of ln total among the similar sheets. */
	deviation: number;
	/** How much each sheet of the pool weighs; together 1. */
	weights: Float64Array;
};

/** Sheets with the trees grown over them. */
export type GrownPool = {
	sheets: readonly LearntSheet[];
	expect(traits: DeviceTraits): Expectation;
};

type Group = Pick<LearntSheet, "manufacturer" | "category">;

/** A maker's level in a category is told by so many sheets; fewer take the category's over all makers. */
const LEAST_SHEETS_A_LEVEL = 5;

/** Median of ln total of a maker's sheets in a category. */
function levelOf(sheets: readonly LearntSheet[]): (group: Group) => number {
	const totals = new Map<string, number[]>();
	const own = (group: Group) => `${group.category} ${group.manufacturer}`;
	for (const sheet of sheets) {
		for (const key of [own(sheet), sheet.category]) {
			const list = totals.get(key) ?? [];
			list.push(Math.log(sheet.totalGrams));
			totals.set(key, list);
		}
	}
	const levels = new Map(
		[...totals]
			.filter(
				([key, list]) =>
					list.length >= LEAST_SHEETS_A_LEVEL || !key.includes(" "),
			)
			.map(([key, list]) => [key, medianOf(list) ?? 0]),
	);
	return (group) => levels.get(own(group)) ?? levels.get(group.category) ?? 0;
}

/**
 * Grows the trees over sheets: half of an estimate is the mean of the similar sheets by the forest, half the boosted trees'. The
 * same sheets in the same order with the same settings give the same trees.
 */
export function growPool(
	sheets: readonly LearntSheet[],
	settings: Settings,
): GrownPool {
	const known = sheets.map(knownOf);
	const encoder = traitEncoder(known);
	const columns = columnsOf(known.map(({ traits }) => encoder.encode(traits)));
	const level = levelOf(sheets);
	const target = Float64Array.from(
		sheets,
		(sheet) => Math.log(sheet.totalGrams) - level(sheet),
	);
	const forest = growForest(columns, target, settings.forest);
	const boosted: BoostedTrees = growBoosted(columns, target, settings.boosting);
	return {
		sheets,
		expect: (traits) => {
			const row = encoder.encode(traits);
			const weights = similarities(forest, row);
			let mean = 0;
			let square = 0;
			weights.forEach((weight, sheet) => {
				const value = target[sheet] as number;
				mean += weight * value;
				square += weight * value * value;
			});
			return {
				level: level(traits),
				difference: (mean + boostedValue(boosted, row)) / 2,
				deviation: Math.sqrt(Math.max(0, square - mean * mean)),
				weights,
			};
		},
	};
}
