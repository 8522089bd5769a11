import { EMBER_GRID_FACTORS } from "../footprints/grid-factors.js";
import { calibrate, evaluate } from "./calibrate.js";
import {
	crossValidate,
	foldsByChance,
	foldsByMaker,
} from "./cross-validate.js";
import { EstimateError } from "./estimate.error.js";
import type {
	EstimatorModel,
	LearntSheet,
	PoolModel,
	TrainingSheet,
} from "./estimator.js";
import type { Settings } from "./grown-pool.js";
import { dataHashOf, learntSheets } from "./learnt-sheets.js";
import {
	LEAST_SHEETS_A_POOL,
	type PoolKey,
	poolSheets,
	poolsAllowedBy,
	settingsOf,
} from "./pools.js";

const SEED = 2026;

const SETTINGS: Settings = Object.freeze({
	forest: Object.freeze({
		trees: 150,
		leastSheetsInLeaf: 2,
		columnsTriedPpm: 500_000,
		seed: SEED,
	}),
	boosting: Object.freeze({
		rounds: 200,
		stepPpm: 70_000,
		deepest: 6,
		columnsTriedPpm: 300_000,
		sheetsSeenPpm: 600_000,
		seed: SEED,
	}),
});

const TEXT =
	"A device is compared with the sheets below by what its name, category, build, weight and screen tell. Half of the estimate is the mean of the similar sheets, those that share leaves with it in a forest of extremely randomised trees; half is from boosted trees; both on the logarithm of the total over the median of its maker and category. The trees are grown again from the sheets, to the same trees, by the settings below. The trees are followed as far as cross-validation shows that they lead nearer than the median (trust). Estimates are then moved so that sums over many devices are right, and bounded by an interval that holds nine in ten; both were calibrated in cross-validation, whose errors stand with each pool. A pool is a maker with sheets enough; devices of other makers are estimated from the sheets of all makers. Servers are apart from workplace devices; other hardware isn't estimated.";

function poolOf(key: PoolKey, all: readonly LearntSheet[]): PoolModel {
	const sheets = poolSheets(all, key);
	const folds =
		key.manufacturer === null
			? foldsByMaker(sheets)
			: foldsByChance(sheets.length, SEED);
	const tested = crossValidate(sheets, folds, settingsOf(key, SETTINGS));
	const calibration = calibrate(tested);
	return {
		...key,
		sheets: sheets.length,
		calibration,
		evaluation: evaluate(tested, calibration),
	};
}

/**
 * Trains an estimator. The same sheets, in whatever order, give the same model to the byte. Only means are learnt from, and only
 * sheets that tell their use phase.
 * @param about version: the model's name; trainedOn: ISO 8601 day
 * @throws EstimateError NOT_ENOUGH_SHEETS when no maker has 30 usable sheets, nor three makers together
 */
export function trainEstimator(
	sheets: readonly TrainingSheet[],
	about: { version: string; trainedOn: string },
): EstimatorModel {
	const learntFrom = learntSheets(sheets, EMBER_GRID_FACTORS);
	const pools = poolsAllowedBy(learntFrom);
	if (pools.length === 0) {
		throw new EstimateError(
			"NOT_ENOUGH_SHEETS",
			`An estimator needs ${LEAST_SHEETS_A_POOL} sheets of one maker, or as many of three makers or more; of ${sheets.length} sheets ${learntFrom.length} can be learnt from (means that tell their use phase).`,
		);
	}
	return {
		engine: "ESTIMATE/1",
		version: about.version,
		trainedOn: about.trainedOn,
		dataHash: dataHashOf(learntFrom),
		sheets: learntFrom.length,
		text: TEXT,
		gridFactorEdition: EMBER_GRID_FACTORS.edition,
		...SETTINGS,
		pools: pools.map((key) => poolOf(key, learntFrom)),
		learntFrom,
	};
}
