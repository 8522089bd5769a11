import type { Grams } from "../quantities/mass.js";

/** What a published value is of its distribution: the mean, or the 95th percentile. */
export type Statistic = "MEAN" | "P95";

export type LifeCycleStage =
	| "MANUFACTURING"
	| "TRANSPORT"
	| "USE"
	| "END_OF_LIFE";

/** In the order in which they are printed. */
export const LIFE_CYCLE_STAGES: readonly LifeCycleStage[] = Object.freeze([
	"MANUFACTURING",
	"TRANSPORT",
	"USE",
	"END_OF_LIFE",
]);

/** How the device travels. Only methods with factors for a mode accept more than the sheet's own assumption. */
export type TransportMode = "AS_PUBLISHED" | "SEA" | "RAIL" | "ROAD" | "AIR";

/** A published product carbon footprint, as its sheet states it. Absent means not stated. */
export type SheetInput<S extends Statistic = Statistic> = {
	statistic: S;
	/** The stated value over the sheet's lifetime. */
	totalGrams: Grams;
	/** Standard deviation ÷ mean, in parts per million; 0 counts as not stated. */
	errorRatioPpm?: number;
	lifetimeMonths: number;
	/** ISO 3166-1 alpha-2, or a region: WW, EU, NA (North America, never Namibia), APAC, LATAM. "" = not stated. */
	useLocation: string;
	/** Shares of the total, in parts per million. */
	shares?: {
		manufacturingPpm?: number;
		transportPpm?: number;
		usePpm?: number;
		endOfLifePpm?: number;
	};
	/** Typical electricity consumption (TEC) in Wh a year. */
	yearlyEnergyWh?: number;
	/** The device's weight, without packaging. Only methods with factors for transport modes look at it. */
	weightGrams?: number;
	/** Where it is assembled: a country (ISO 3166-1 alpha-2) or a region as for `useLocation`. Only for transport modes, too. */
	assemblyLocation?: string;
	/** The sheet isn't published: an estimator made it. */
	estimate?: SheetEstimate;
};

/** Says that a sheet is an estimate, and how far the truth may lie from it. */
export type SheetEstimate = {
	/** The estimator's version, "EST-2026.1". */
	estimator: string;
	/** The interval of 90 % is total × lowPpm … total × highPpm, in parts per million: 0 ≤ low < 1,000,000 < high. */
	lowPpm: number;
	highPpm: number;
};

/** What the footprint is wanted for. */
export type FootprintAsk = {
	/** Country of use, ISO 3166-1 alpha-2. */
	country: string;
	/** Whole years, 1 to 20; the method's default (5) when absent. */
	lifetimeYears?: number;
	transport?: TransportMode;
	/**
	 * For a device that is in use already: whole months that it has been, 0 or more. Then only what the method's rule for existing
	 * devices leaves: the electricity of the months that remain.
	 */
	remaining?: { usedMonths: number };
};

export type FootprintStage = {
	stage: LifeCycleStage;
	grams: Grams;
	/** The figure that it rests on isn't on the sheet: the method computed it. */
	derived: boolean;
};

/** A step from the sheet's total to the result. */
export type FootprintStep =
	| "SHEET"
	| "LIFETIME"
	| "REFERENCE_FACTOR"
	| "COUNTRY"
	| "TRANSPORT"
	| "PAST_STAGES"
	| "PAST_USE";

/** What a step adds to the result, or takes from it. */
export type FootprintChange = {
	step: FootprintStep;
	/** Whole grams; below 0 for less. The first change is the sheet's total, and all of them add up to the result's. */
	grams: number;
	text: string;
};

/** A footprint normalised to a lifetime and a country of use. Stages add up to the total to the gram. */
export type FootprintResult<S extends Statistic = Statistic> = {
	statistic: S;
	totalGrams: Grams;
	/** Bounds of an interval whose coverage the method's `intervalText` states. */
	lowGrams: Grams;
	highGrams: Grams;
	stages: FootprintStage[];
	lifetimeYears: number;
	country: string;
	methodVersion: string;
	gridFactorEdition: string;
	/** Electricity of the device, Wh a year; derived from the use phase where the sheet states none. */
	yearlyEnergy: { wattHours: number; derived: boolean };
	/** The grid factor behind the sheet's own use phase; derived: implied by its figures, else taken from the edition. */
	referenceFactor: {
		location: string;
		milligramsPerKwh: number;
		derived: boolean;
	};
	/** Each step in words and figures, in order. */
	explanation: string[];
} & ResultSinceNormalise2;

/** Only results of NORMALISE/2 and later have these; results of NORMALISE/1 keep their bytes without them. */
export type ResultSinceNormalise2 = {
	/** From the sheet's total to the result, in grams that add up. */
	changes?: FootprintChange[];
	interval?: {
		/** Parts per million of the cases that the bounds held when they were measured. */
		coveragePpm: number;
		/** LIKE_DEVICES: measured on sheets; ESTIMATOR: the estimator's own; ONE_SIDED: the sheet's 95th percentile, from 0. */
		basis: "LIKE_DEVICES" | "ESTIMATOR" | "ONE_SIDED";
	};
	/** How it travels, unless as published. */
	transport?: Exclude<TransportMode, "AS_PUBLISHED">;
	/** A partial footprint: only the use of the months that remain. */
	remaining?: { usedMonths: number; remainingMonths: number };
};
