import type { DeviceCategory } from "../fleet/device-category.js";
import type { SheetInput } from "../footprints/footprint.js";
import type { Grams } from "../quantities/mass.js";
import type { PoolKey } from "./pools.js";

/** How a device is built, as a buyer knows it. */
export const FORM_FACTORS = [
	"TOWER",
	"SMALL",
	"MINI",
	"ALL_IN_ONE",
	"CLAMSHELL",
	"CONVERTIBLE",
	"RACK",
	"BLADE",
] as const;

export type FormFactor = (typeof FORM_FACTORS)[number];

/** What a buyer knows of a device. The category may be left out when the name gives it away. */
export type DeviceSpecs = {
	manufacturer?: string;
	name?: string;
	category?: DeviceCategory;
	/** 1 g to 2 t. */
	weightGrams?: number;
	/** Thousandths of an inch, to 150 inches. */
	screenMilliInches?: number;
	formFactor?: FormFactor;
};

/** A published sheet and the device that it is of. */
export type TrainingSheet = {
	manufacturer: string;
	name: string;
	category: DeviceCategory;
	weightGrams?: number;
	screenMilliInches?: number;
	/** ISO 8601 day. */
	issuedOn?: string;
	sheet: SheetInput;
};

/** What an estimator keeps of a sheet that it was trained on. */
export type LearntSheet = {
	manufacturer: string;
	name: string;
	category: DeviceCategory;
	weightGrams: number | null;
	screenMilliInches: number | null;
	/** Year and part of it: 2019.5 is July 2019. */
	issued: number | null;
	totalGrams: Grams;
	/** Share of the use phase, parts per million. */
	usePpm: number;
	/** Electricity a year, stated or derived with the edition's factor of the sheet's use location. */
	yearlyEnergyWh: number;
	lifetimeMonths: number;
	useLocation: string;
};

/** How the similarity forest is grown. It is grown again from the sheets, to the same trees, whenever the model is read. */
export type ForestSettings = {
	trees: number;
	/** A leaf holds at least so many sheets. */
	leastSheetsInLeaf: number;
	/** Of the columns, how many are tried at each fork, parts per million. */
	columnsTriedPpm: number;
	/** Start of the pseudo-random numbers. */
	seed: number;
};

/** How the boosted trees are grown, likewise again from the sheets. */
export type BoostingSettings = {
	rounds: number;
	/** How much of a tree's answer is taken, parts per million. */
	stepPpm: number;
	/** Forks in a row, at most. */
	deepest: number;
	columnsTriedPpm: number;
	/** Of the sheets, how many each tree is grown from, parts per million. */
	sheetsSeenPpm: number;
	seed: number;
};

/** From residuals of cross-validation: sheets estimated by an estimator that didn't know them. */
export type Calibration = {
	/**
	 * How far the trees are followed away from the median of the maker's sheets of the category, parts per million: the less, the
	 * fewer sheets there are to learn from.
	 */
	trustPpm: number;
	/** How far estimates are moved up so that sums over many devices are right; see pointEstimate. */
	sumCorrection: number;
	/** Nine in ten of the sheets have ln(published ÷ estimated) ÷ spread between these. */
	low: number;
	high: number;
	/** Sheets that it is computed from. */
	sheets: number;
};

/** Errors in cross-validation, percentages of the published total. */
export type GroupEvaluation = {
	category: DeviceCategory;
	sheets: number;
	meanErrorPercent: number;
	medianErrorPercent: number;
	/** The mean error of the plain median of the category, beside it. */
	meanErrorOfMedianPercent: number;
	/** Sum of the estimates over the sum of the sheets, less 1. */
	sumErrorPercent: number;
	/** Sheets within the interval of 90 %. */
	withinIntervalPercent: number;
};

/** A maker with sheets enough of its own; or all makers together, for devices of any other maker. */
export type PoolModel = PoolKey & {
	sheets: number;
	calibration: Calibration;
	evaluation: readonly GroupEvaluation[];
};

/** A trained estimator: plain JSON that a person can read. */
export type EstimatorModel = {
	engine: "ESTIMATE/1";
	version: string;
	/** ISO 8601 day. */
	trainedOn: string;
	/** SHA-256 of the sheets in their canonical form, hex. */
	dataHash: string;
	sheets: number;
	/** How it estimates, for a reader of the file. */
	text: string;
	gridFactorEdition: string;
	forest: ForestSettings;
	boosting: BoostingSettings;
	pools: readonly PoolModel[];
	learntFrom: readonly LearntSheet[];
};

/** A sheet that a model without one would probably have. */
export type Estimate = {
	sheet: SheetInput;
	category: DeviceCategory;
	/** What was known, what it leans on, how far the truth may lie: in sentences. */
	explanation: string[];
	/** How many sheets had a part in it. */
	basedOn: number;
};
