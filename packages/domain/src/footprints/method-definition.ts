import type { TransportMode } from "./footprint.js";
import type { TransportZone } from "./transport-zones.js";

/** The arithmetic that reads a method's parameters. Code of an engine never changes what it gives once a method used it. */
export type MethodEngine = "NORMALISE/1" | "NORMALISE/2";

/** What of a device that is in use already may be computed. */
export type ExistingDevices = "WHOLE_LIFE" | "REMAINING_USE";

/** Figures that each engine reads; ratios in parts per million. */
export type CommonParameters = {
	/** How the part beside use is split among the stages that a sheet gives no share for. */
	readonly otherStagesPpm: {
		readonly MANUFACTURING: number;
		readonly TRANSPORT: number;
		readonly END_OF_LIFE: number;
	};
	/** Shares that a sheet states for all four stages must add up to this much of its total. */
	readonly shareSumPpm: { readonly least: number; readonly most: number };
	/** Shares this near to the whole are complete but for the rounding on the sheet. */
	readonly shareRoundingPpm: number;
	readonly transportModes: readonly TransportMode[];
};

/** NORMALISE/1: an interval from the error ratio, transport as published. */
export type ErrorRatioParameters = CommonParameters & {
	/** Standard deviation ÷ mean where the sheet states none. */
	readonly defaultErrorRatioPpm: number;
	/** The interval is total ÷ (1 + w × ratio) … total × (1 + w × ratio). */
	readonly intervalWidth: number;
};

/** Of a part of the result: from part × lowPpm to part × highPpm; 0 ≤ low ≤ 1,000,000 ≤ high. */
export type IntervalFactors = {
	readonly lowPpm: number;
	readonly highPpm: number;
};

/** NORMALISE/2: an interval from what was measured on sheets, and transport by mode. */
export type CalibratedParameters = CommonParameters & {
	readonly interval: {
		/** What share of like devices the interval held when it was measured, in parts per million. */
		readonly coveragePpm: number;
		/** Manufacturing, transport and end of life. */
		readonly otherStages: IntervalFactors;
		/** Use, where the sheet states its electricity. */
		readonly useStated: IntervalFactors;
		/** Use, where the electricity is derived from the sheet's use phase. */
		readonly useDerived: IntervalFactors;
	};
	readonly transport: TransportParameters;
};

export type ComputedMode = Exclude<TransportMode, "AS_PUBLISHED">;

/** How transport by a mode is computed: shipped mass × (main leg + road legs). */
export type TransportParameters = {
	/** Where the factors and distances come from, and their year. */
	readonly source: string;
	/** Shipped mass ÷ the device's weight. */
	readonly shippedMassPpm: number;
	/** Road legs to and from the main leg of air, sea and rail, km. */
	readonly accessRoadKm: number;
	/** mg CO2e per tonne and km. */
	readonly milligramsPerTonneKm: Readonly<Record<ComputedMode, number>>;
	/** Main legs, km. A mode that isn't listed doesn't run on that route; a pair that isn't listed has no route. */
	readonly routes: readonly TransportRoute[];
};

export type TransportRoute = {
	readonly from: TransportZone;
	readonly to: TransportZone;
	readonly km: Readonly<Partial<Record<ComputedMode, number>>>;
};

type MethodHead = {
	readonly version: string;
	/** ISO 8601 day. */
	readonly releasedOn: string;
	readonly text: string;
	/** What is inside and outside, as ISO 14067 asks. */
	readonly boundary: string;
	/** What `lowGrams` and `highGrams` of a result mean. */
	readonly intervalText: string;
	/** The lifetime when none is asked for, in years. */
	readonly lifetimeYears: number;
	readonly gridFactorEdition: string;
	/** Each stage is rounded once, half up, to the gram; the total is their sum. */
	readonly rounding: "HALF_UP_GRAM";
	/** The rule for devices that are in use already: a sentence for each thing that may be computed, printed where it is. */
	readonly existingDevices: Readonly<Partial<Record<ExistingDevices, string>>>;
};

export type ErrorRatioMethod = MethodHead & {
	readonly engine: "NORMALISE/1";
	readonly parameters: ErrorRatioParameters;
};

export type CalibratedMethod = MethodHead & {
	readonly engine: "NORMALISE/2";
	readonly parameters: CalibratedParameters;
};

/** A released way to compute footprints, as data. It never changes: an improvement is a new version. */
export type FootprintMethod = ErrorRatioMethod | CalibratedMethod;

/** The longest lifetime that may be asked for, in years. */
export const MAX_LIFETIME_YEARS = 20;
