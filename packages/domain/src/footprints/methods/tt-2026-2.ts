import { deepFreeze } from "../deep-freeze.js";
import { EMBER_EDITION } from "../grid-factors.js";
import type {
	CalibratedMethod,
	CalibratedParameters,
	TransportRoute,
} from "../method-definition.js";

/** Main legs in km, rounded: air on the great circle between the airports named in docs/method.md, sea and rail as sailed and run. */
const ROUTES: readonly TransportRoute[] = [
	{ from: "ASIA", to: "EUROPE", km: { AIR: 8_900, SEA: 19_600, RAIL: 11_200 } },
	{ from: "ASIA", to: "NORTH_AMERICA", km: { AIR: 11_300, SEA: 10_600 } },
	{ from: "ASIA", to: "LATIN_AMERICA", km: { AIR: 18_600, SEA: 20_500 } },
	{ from: "ASIA", to: "MIDDLE_EAST", km: { AIR: 6_400, SEA: 10_800 } },
	{ from: "ASIA", to: "AFRICA", km: { AIR: 11_800, SEA: 12_700 } },
	{ from: "ASIA", to: "OCEANIA", km: { AIR: 7_900, SEA: 8_600 } },
	{ from: "ASIA", to: "ASIA", km: { AIR: 3_800, SEA: 4_200 } },
	{
		from: "EUROPE",
		to: "EUROPE",
		km: { AIR: 1_200, RAIL: 1_500, ROAD: 1_500 },
	},
	{ from: "EUROPE", to: "NORTH_AMERICA", km: { AIR: 6_200, SEA: 6_200 } },
	{ from: "EUROPE", to: "LATIN_AMERICA", km: { AIR: 9_800, SEA: 10_100 } },
	{ from: "EUROPE", to: "MIDDLE_EAST", km: { AIR: 4_800, SEA: 11_700 } },
	{ from: "EUROPE", to: "AFRICA", km: { AIR: 8_700, SEA: 13_000 } },
	{ from: "EUROPE", to: "OCEANIA", km: { AIR: 16_500, SEA: 21_400 } },
	{
		from: "NORTH_AMERICA",
		to: "NORTH_AMERICA",
		km: { AIR: 2_800, RAIL: 3_200, ROAD: 3_200 },
	},
];

const PARAMETERS: CalibratedParameters = {
	otherStagesPpm: {
		MANUFACTURING: 920_000,
		TRANSPORT: 70_000,
		END_OF_LIFE: 10_000,
	},
	shareSumPpm: { least: 700_000, most: 1_100_000 },
	shareRoundingPpm: 20_000,
	transportModes: ["AS_PUBLISHED", "AIR", "SEA", "RAIL", "ROAD"],
	interval: {
		coveragePpm: 900_000,
		otherStages: { lowPpm: 450_000, highPpm: 2_150_000 },
		useStated: { lowPpm: 600_000, highPpm: 1_650_000 },
		useDerived: { lowPpm: 190_000, highPpm: 1_650_000 },
	},
	transport: {
		source:
			"Factors: UK Government GHG Conversion Factors for Company Reporting 2025 (DESNZ, June 2025), Freighting goods, kg CO2e per tonne·km, without well-to-tank: long-haul freight flight with radiative forcing 0.89939, container ship average 0.01612, freight train 0.02779, HGV all diesel average laden 0.10163. Main legs: one pair of places for each pair of zones, rounded. Road legs of 500 km and packaging of 30 % are assumptions of the method.",
		shippedMassPpm: 1_300_000,
		accessRoadKm: 500,
		milligramsPerTonneKm: {
			AIR: 899_390,
			SEA: 16_120,
			RAIL: 27_790,
			ROAD: 101_630,
		},
		routes: ROUTES,
	},
};

/** Keeps the figures of TT-2026.1 for what is asked as published; transport by mode, remaining use and a measured interval are new. */
export const TT_2026_2: CalibratedMethod = deepFreeze({
	engine: "NORMALISE/2",
	version: "TT-2026.2",
	releasedOn: "2026-11-23",
	text: "As TT-2026.1: the published sheet of the model, normalised to the lifetime and the country of use. Use phase = electricity a year × years × grid factor of the country. Where the sheet states no electricity but a use share, the electricity is derived: use phase of the sheet ÷ (the edition's grid factor of the sheet's use location × the sheet's lifetime). The part beside use is the sheet's total without its use phase, split by the sheet's shares, else by fixed ratios (manufacturing 92 %, transport 7 %, end of life 1 %) and marked derived. New: transport by air, sea, rail or road replaces the sheet's transport where the sheet states weight and place of assembly: weight × 1.3 for packaging × (main leg × factor of the mode + 500 km × factor of road); a mode that can't be computed is refused. New: each step's change in grams, adding up from the sheet's total to the result. New: an interval measured on published sheets. New: the remaining use of devices that are in use already. A sheet that tells neither electricity nor use share is refused.",
	boundary:
		"Cradle to grave of one device with its packaging, by the boundary of its maker's sheet: raw materials and manufacturing, transport to the customer (as the maker assumed it, or by the mode asked for: direct emissions of the vehicles, without the fuel's supply), electricity during use, end of life. Grid factors are life-cycle averages of generation; grid losses, repairs, accessories and data-centre services are outside. The remaining use of a device is a partial footprint: only electricity, only of the months that remain.",
	intervalText:
		"For a mean: the bounds of the parts, added up; manufacturing, transport and end of life from 0.45 to 2.15 times their value, use from 0.60 to 1.65 times where the sheet states its electricity and from 0.19 to 1.65 times where it is derived. Measured on published sheets: in 9 of 10 cases it holds the median of like devices of other makers (same category, screen within half an inch, weight within 10 %), normalised alike. It says how far published footprints of like devices differ; an error that all makers share isn't in it. It is no percentile of the sheet and isn't derived from a standard deviation. For an estimate: the estimator's own interval, with the coverage that its evaluation states. For a 95th percentile: 0 to the value, one-sided, 95 %.",
	lifetimeYears: 5,
	gridFactorEdition: EMBER_EDITION,
	rounding: "HALF_UP_GRAM",
	existingDevices: {
		WHOLE_LIFE:
			"A device that is in use already counts with its whole life, as when it was new: manufacturing, transport, all years of use and end of life.",
		REMAINING_USE:
			"A device that is in use already counts with its remaining use only: electricity a year × the months that remain of its lifetime ÷ 12 × grid factor. Manufacturing, transport, the months before and end of life are not counted, so this is a partial footprint. A device without remaining months is refused.",
	},
	parameters: PARAMETERS,
});
