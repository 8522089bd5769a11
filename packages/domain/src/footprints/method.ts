import { FootprintError } from "./footprint.error.js";
import type { TransportMode } from "./footprint.js";
import { EMBER_EDITION } from "./grid-factors.js";

/** The figures that a method version fixes; ratios in parts per million. */
export type MethodParameters = {
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
	/** Standard deviation ÷ mean where the sheet states none. */
	readonly defaultErrorRatioPpm: number;
	/** The interval is total ÷ (1 + w × ratio) … total × (1 + w × ratio). */
	readonly intervalWidth: number;
	readonly transportModes: readonly TransportMode[];
};

/** What of a device that is in use already may be computed. */
export type ExistingDevices = "WHOLE_LIFE" | "REMAINING_USE";

/** A released way to compute footprints, as data. It never changes: an improvement is a new version. */
export type FootprintMethod = {
	/** The arithmetic that reads the parameters. */
	readonly engine: "NORMALISE/1";
	readonly version: string;
	/** ISO 8601 day. */
	readonly releasedOn: string;
	readonly text: string;
	/** What is inside and outside, as ISO 14067 asks. */
	readonly boundary: string;
	/** What `lowGrams` and `highGrams` of a result mean. */
	readonly intervalText: string;
	/** The lifetime when none is asked for. */
	readonly lifetimeYears: number;
	readonly gridFactorEdition: string;
	/** Each stage is rounded once, half up, to the gram; the total is their sum. */
	readonly rounding: "HALF_UP_GRAM";
	/** The rule for devices that are in use already: a sentence for each thing that may be computed, printed where it is. */
	readonly existingDevices: Readonly<Partial<Record<ExistingDevices, string>>>;
	readonly parameters: MethodParameters;
};

/** The longest lifetime that may be asked for, in years. */
export const MAX_LIFETIME_YEARS = 20;

const TT_2026_1: FootprintMethod = Object.freeze({
	engine: "NORMALISE/1",
	version: "TT-2026.1",
	releasedOn: "2026-11-23",
	text: "The published sheet of the model, normalised to the lifetime and the country of use. Use phase = electricity a year × years × grid factor of the country. Where the sheet states no electricity but a use share, the electricity is derived: use phase of the sheet ÷ (the edition's grid factor of the sheet's use location × the sheet's lifetime); makers often used an older, higher factor, so the derived electricity errs high. The part beside use is the sheet's total without its use phase; it depends on neither country nor lifetime. Stages that the sheet gives no share for are split by fixed ratios and marked derived: manufacturing 92 %, transport 7 %, end of life 1 %, near the means of published sheets of workplace devices that state all four shares. A sheet that tells neither electricity nor use share is refused.",
	boundary:
		"Cradle to grave of one device with its packaging, by the boundary of its maker's sheet: raw materials and manufacturing, transport to the customer as the maker assumed it, electricity during use, end of life. Grid factors are life-cycle averages of generation; grid losses, repairs, accessories and data-centre services are outside.",
	intervalText:
		"For a mean: total ÷ (1 + 2e) to total × (1 + 2e), e being the sheet's standard deviation ÷ mean, or 0.25 where none is stated. If the error is log-normal, it covers about nine in ten for e up to 0.3 and less above. It is not a percentile and is not derived from one. For a 95th percentile: 0 to the value, one-sided, 95 %.",
	lifetimeYears: 5,
	gridFactorEdition: EMBER_EDITION,
	rounding: "HALF_UP_GRAM",
	existingDevices: Object.freeze({
		WHOLE_LIFE:
			"A device that is in use already counts with its whole life, as when it was new: manufacturing, transport, all years of use and end of life.",
	}),
	parameters: Object.freeze({
		otherStagesPpm: Object.freeze({
			MANUFACTURING: 920_000,
			TRANSPORT: 70_000,
			END_OF_LIFE: 10_000,
		}),
		shareSumPpm: Object.freeze({ least: 700_000, most: 1_100_000 }),
		shareRoundingPpm: 20_000,
		defaultErrorRatioPpm: 250_000,
		intervalWidth: 2,
		transportModes: Object.freeze(["AS_PUBLISHED"] as const),
	}),
});

/** Every released method version, oldest first. */
export const METHODS: readonly FootprintMethod[] = Object.freeze([TT_2026_1]);

/** The version that new results are computed with. */
export const CURRENT_METHOD: FootprintMethod = TT_2026_1;

/**
 * A released version, for replaying an old result.
 * @throws FootprintError UNKNOWN_METHOD
 */
export function methodOf(version: string): FootprintMethod {
	const found = METHODS.find((method) => method.version === version);
	if (found === undefined) {
		const names = METHODS.map((method) => method.version).join(", ");
		throw new FootprintError(
			"UNKNOWN_METHOD",
			`There is no method version "${version}". Versions: ${names}.`,
		);
	}
	return found;
}
