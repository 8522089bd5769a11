import { DEVICE_CATEGORIES } from "../fleet/device-category.js";
import type {
	BoostingSettings,
	Calibration,
	EstimatorModel,
	ForestSettings,
	GroupEvaluation,
	LearntSheet,
	PoolModel,
} from "./estimator.js";
import { dataHashOf } from "./learnt-sheets.js";
import { ModelReader, refuse } from "./model-reader.js";
import { LEAST_SHEETS_A_POOL, POOL_KINDS, poolSheets } from "./pools.js";

const WHOLE = 1_000_000;
const MOST_SHEETS = 1_000_000;
const MOST_GRAMS = 1_000_000_000_000;
const MOST_PERCENT = 1_000_000;

const forestOf = (reader: ModelReader): ForestSettings => ({
	trees: reader.whole("trees", 1, 2_000),
	leastSheetsInLeaf: reader.whole("leastSheetsInLeaf", 1, 1_000),
	columnsTriedPpm: reader.whole("columnsTriedPpm", 1, WHOLE),
	seed: reader.whole("seed", 0, 0xffffffff),
});

const boostingOf = (reader: ModelReader): BoostingSettings => ({
	rounds: reader.whole("rounds", 1, 5_000),
	stepPpm: reader.whole("stepPpm", 1, WHOLE),
	deepest: reader.whole("deepest", 1, 30),
	columnsTriedPpm: reader.whole("columnsTriedPpm", 1, WHOLE),
	sheetsSeenPpm: reader.whole("sheetsSeenPpm", 1, WHOLE),
	seed: reader.whole("seed", 0, 0xffffffff),
});

const calibrationOf = (reader: ModelReader): Calibration => ({
	trustPpm: reader.whole("trustPpm", 0, WHOLE),
	sumCorrection: reader.number("sumCorrection", -3, 3),
	low: reader.number("low", -100, -1e-6),
	high: reader.number("high", 1e-6, 100),
	sheets: reader.whole("sheets", 1, MOST_SHEETS),
});

const evaluationOf = (reader: ModelReader): GroupEvaluation => ({
	category: reader.oneOf("category", DEVICE_CATEGORIES),
	sheets: reader.whole("sheets", 1, MOST_SHEETS),
	meanErrorPercent: reader.number("meanErrorPercent", 0, MOST_PERCENT),
	medianErrorPercent: reader.number("medianErrorPercent", 0, MOST_PERCENT),
	meanErrorOfMedianPercent: reader.number(
		"meanErrorOfMedianPercent",
		0,
		MOST_PERCENT,
	),
	sumErrorPercent: reader.number("sumErrorPercent", -100, MOST_PERCENT),
	withinIntervalPercent: reader.number("withinIntervalPercent", 0, 100),
});

const poolOf = (reader: ModelReader): PoolModel => ({
	kind: reader.oneOf("kind", POOL_KINDS),
	manufacturer: reader.orNull("manufacturer", () =>
		reader.text("manufacturer"),
	),
	sheets: reader.whole("sheets", LEAST_SHEETS_A_POOL, MOST_SHEETS),
	calibration: calibrationOf(reader.object("calibration")),
	evaluation: reader.list("evaluation", evaluationOf),
});

const learntSheetOf = (reader: ModelReader): LearntSheet => ({
	manufacturer: reader.text("manufacturer"),
	name: reader.text("name"),
	category: reader.oneOf("category", DEVICE_CATEGORIES),
	weightGrams: reader.orNull("weightGrams", () =>
		reader.whole("weightGrams", 1, MOST_GRAMS),
	),
	screenMilliInches: reader.orNull("screenMilliInches", () =>
		reader.whole("screenMilliInches", 1, WHOLE),
	),
	issued: reader.orNull("issued", () => reader.number("issued", 1990, 2200)),
	totalGrams: reader.whole("totalGrams", 1, MOST_GRAMS),
	usePpm: reader.whole("usePpm", 0, WHOLE),
	yearlyEnergyWh: reader.whole("yearlyEnergyWh", 0, MOST_GRAMS),
	lifetimeMonths: reader.whole("lifetimeMonths", 1, 600),
	useLocation: reader.text("useLocation", 0, 10),
});

function checkWhole(model: EstimatorModel): void {
	const { learntFrom, pools } = model;
	if (model.sheets !== learntFrom.length)
		refuse("sheets", `${learntFrom.length}, the number of sheets listed`);
	if (model.dataHash !== dataHashOf(learntFrom))
		refuse("dataHash", "the hash of the sheets listed: one was changed");
	if (pools.length === 0) refuse("pools", "a list of at least one pool");
	pools.forEach((pool, index) => {
		const sheets = poolSheets(learntFrom, pool).length;
		if (pool.sheets !== sheets)
			refuse(`pools[${index}].sheets`, `${sheets}, the number of its sheets`);
	});
}

/**
 * Reads a model's file and checks all of it, the hash of its sheets included.
 * @param json the file's text, or what it was parsed to
 * @throws EstimateError INVALID_MODEL with the path of the first fault
 */
export function parseEstimator(json: unknown): EstimatorModel {
	let value = json;
	if (typeof json === "string") {
		try {
			value = JSON.parse(json);
		} catch {
			refuse("", "JSON");
		}
	}
	const reader = new ModelReader(value, "");
	const model: EstimatorModel = {
		engine: reader.oneOf("engine", ["ESTIMATE/1"]),
		version: reader.text("version", 1, 40),
		trainedOn: reader.matching(
			"trainedOn",
			/^\d{4}-\d{2}-\d{2}$/,
			"a day, yyyy-mm-dd",
		),
		dataHash: reader.matching(
			"dataHash",
			/^[\da-f]{64}$/,
			"64 hexadecimal digits",
		),
		sheets: reader.whole("sheets", 1, MOST_SHEETS),
		text: reader.text("text"),
		gridFactorEdition: reader.text("gridFactorEdition", 1, 80),
		forest: forestOf(reader.object("forest")),
		boosting: boostingOf(reader.object("boosting")),
		pools: reader.list("pools", poolOf),
		learntFrom: reader.list("learntFrom", learntSheetOf),
	};
	checkWhole(model);
	return model;
}
