import type { SheetInput } from "../footprints/footprint.js";
import { checkSpecs } from "./check-specs.js";
import { type DeviceTraits, traitsOf } from "./device-traits.js";
import { EstimateError } from "./estimate.error.js";
import type {
	Calibration,
	DeviceSpecs,
	Estimate,
	EstimatorModel,
	LearntSheet,
	PoolModel,
} from "./estimator.js";
import { explainEstimate } from "./explain-estimate.js";
import { type Expectation, type GrownPool, growPool } from "./grown-pool.js";
import { intervalOf, pointEstimate } from "./point-estimate.js";
import {
	kindOf,
	LEAST_SHEETS_A_CATEGORY,
	poolSheets,
	settingsOf,
} from "./pools.js";

const WHOLE = 1_000_000;
/** Estimates are rounded to this, so that a replay never hangs on a float's last bit. */
const ROUNDING = {
	grams: 100,
	sharePpm: 1_000,
	wattHours: 100,
	intervalPpm: 1_000,
} as const;

const roundTo = (value: number, unit: number) =>
	Math.round(value / unit) * unit;

const grownPools = new WeakMap<PoolModel, GrownPool>();

/** The pool's trees; grown at the first question, then kept as long as the model. */
function grown(model: EstimatorModel, pool: PoolModel): GrownPool {
	let trees = grownPools.get(pool);
	if (trees === undefined) {
		trees = growPool(
			poolSheets(model.learntFrom, pool),
			settingsOf(pool, model),
		);
		grownPools.set(pool, trees);
	}
	return trees;
}

function sheetsOfCategory(pool: PoolModel, traits: DeviceTraits): number {
	const found = pool.evaluation.find(
		({ category }) => category === traits.category,
	);
	return found?.sheets ?? 0;
}

/** The maker's own pool if it has sheets enough of the category, else all makers'. A device of no known maker takes the only pool. */
function poolFor(model: EstimatorModel, traits: DeviceTraits): PoolModel {
	const kind = kindOf(traits.category);
	const pools = model.pools.filter((pool) => pool.kind === kind);
	const only =
		traits.manufacturer === "" && pools.length === 1 ? pools[0] : undefined;
	const own = pools.find(
		({ manufacturer }) => manufacturer === traits.manufacturer,
	);
	const all = pools.find(({ manufacturer }) => manufacturer === null);
	const found = [own ?? only, all].find(
		(pool) =>
			pool !== undefined &&
			sheetsOfCategory(pool, traits) >= LEAST_SHEETS_A_CATEGORY,
	);
	if (found !== undefined) return found;
	const most = Math.max(
		0,
		...[own ?? only, all].map((pool) =>
			pool === undefined ? 0 : sheetsOfCategory(pool, traits),
		),
	);
	if (kind === undefined) {
		throw new EstimateError(
			"CATEGORY_NOT_COVERED",
			"Hardware of the category OTHER isn't estimated: what a printer emits says nothing of a phone.",
			"category",
		);
	}
	const maker = traits.manufacturer === "" ? "" : ` of ${traits.manufacturer}`;
	throw new EstimateError(
		"CATEGORY_NOT_COVERED",
		`${model.version} can't estimate ${traits.category}${maker}: it needs ${LEAST_SHEETS_A_CATEGORY} sheets to learn from and has ${most}.`,
		"category",
	);
}

/** Weighted mean of a figure over the similar sheets. */
function meanOver(
	{ sheets }: GrownPool,
	weights: Float64Array,
	figure: (sheet: LearntSheet) => number,
): number {
	return sheets.reduce(
		(sum, sheet, index) => sum + (weights[index] as number) * figure(sheet),
		0,
	);
}

/** What most of the weight of the similar sheets states. */
function mostStated<T extends string | number>(
	{ sheets }: GrownPool,
	weights: Float64Array,
	figure: (sheet: LearntSheet) => T,
): T {
	const votes = new Map<T, number>();
	sheets.forEach((sheet, index) => {
		const value = figure(sheet);
		votes.set(value, (votes.get(value) ?? 0) + (weights[index] as number));
	});
	const [first] = [...votes].sort(([, a], [, b]) => b - a);
	if (first === undefined) throw new Error("a pool has sheets");
	return first[0];
}

/** The sheet with the total, and what the similar sheets tell of its use phase. */
function sheetOf(
	trees: GrownPool,
	expected: Expectation,
	calibration: Calibration,
	estimator: string,
): SheetInput {
	const { weights } = expected;
	const point = pointEstimate(expected, calibration);
	const [low, high] = intervalOf(expected, point, calibration);
	const mean = (figure: (sheet: LearntSheet) => number) =>
		meanOver(trees, weights, figure);
	const total = mean(({ totalGrams }) => totalGrams);
	const use = mean(({ totalGrams, usePpm }) => totalGrams * usePpm);
	const energy = mean(({ yearlyEnergyWh }) => yearlyEnergyWh);
	const { grams, sharePpm, wattHours, intervalPpm } = ROUNDING;
	return {
		statistic: "MEAN",
		totalGrams: Math.max(grams, roundTo(point, grams)),
		lifetimeMonths: mostStated(trees, weights, (s) => s.lifetimeMonths),
		useLocation: mostStated(trees, weights, (s) => s.useLocation),
		shares: { usePpm: roundTo(use / total, sharePpm) },
		yearlyEnergyWh: Math.max(
			wattHours,
			roundTo((energy * point) / total, wattHours),
		),
		estimate: {
			estimator,
			lowPpm: Math.floor(((low / point) * WHOLE) / intervalPpm) * intervalPpm,
			highPpm: Math.ceil(((high / point) * WHOLE) / intervalPpm) * intervalPpm,
		},
	};
}

/**
 * The sheet that a device without one would probably have: the total, over the lifetime and in the place that the similar sheets
 * mostly state, with their share of the use phase and their electricity, so that it can be normalised like any other. Grams are
 * rounded to 100 g. The same model and specs give the same estimate.
 * @throws EstimateError INVALID_SPECS, CATEGORY_UNKNOWN, CATEGORY_NOT_COVERED
 */
export function estimateSheet(
	model: EstimatorModel,
	specs: DeviceSpecs,
): Estimate {
	checkSpecs(specs);
	const traits = traitsOf(specs);
	if (traits === undefined) {
		throw new EstimateError(
			"CATEGORY_UNKNOWN",
			"State the device's category: its name doesn't tell it.",
			"category",
		);
	}
	const pool = poolFor(model, traits);
	const trees = grown(model, pool);
	const expected = trees.expect(traits);
	const { weights } = expected;
	const sheet = sheetOf(trees, expected, pool.calibration, model.version);
	return {
		sheet,
		category: traits.category,
		explanation: explainEstimate({
			model,
			pool,
			traits,
			sheet,
			neighbours: trees.sheets.map((similar, index) => ({
				sheet: similar,
				weight: weights[index] as number,
			})),
		}),
		basedOn: weights.filter((weight) => weight > 0).length,
	};
}
