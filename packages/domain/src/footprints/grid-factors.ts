import { averageIntensity } from "@tgwf/co2/data";
import { ALPHA_3 } from "../fleet/country-codes.js";
import { parseScaled } from "../quantities/decimal.js";
import { FootprintError } from "./footprint.error.js";
import { FALLBACK_REGION, SHEET_REGION } from "./grid-fallbacks.js";

/** Emissions of a kilowatt-hour from a grid. */
export type GridFactor = {
	/** The location asked for. */
	location: string;
	/** mg CO2e/kWh, an integer ≥ 1: g/kWh with three decimals. */
	milligramsPerKwh: number;
	/** Said in words when another place's factor stands in. */
	substitution?: string;
};

/** One edition of grid factors. An edition never changes; new figures are a new edition. */
export type GridFactors = {
	readonly edition: string;
	readonly source: string;
	/**
	 * @param country ISO 3166-1 alpha-2
	 * @throws FootprintError UNKNOWN_COUNTRY
	 */
	country(country: string): GridFactor;
	/** A sheet's use location: a region (NA is North America) or a country; what isn't known is read as the world. */
	useLocation(location: string): GridFactor;
};

const WORLD = "WORLD";
/** Kosovo's code is user-assigned, so it isn't in ISO 3166-1; Ember has its grid. */
const USER_ASSIGNED: ReadonlyMap<string, string> = new Map([["XK", "XKX"]]);

/**
 * Grid factors over a table of mg CO2e/kWh by ISO alpha-3 code or Ember's region name; 0 or absent = missing.
 * @throws Error when the table has no world average to fall back on
 */
export function gridFactorsOver(
	edition: string,
	source: string,
	table: Readonly<Record<string, number>>,
): GridFactors {
	const known = (key: string | undefined) =>
		key !== undefined && Object.hasOwn(table, key) ? table[key] || 0 : 0;
	if (known(WORLD) === 0) {
		throw new Error(`The grid-factor edition ${edition} has no world average.`);
	}
	const from = (
		location: string,
		keys: readonly (string | undefined)[],
		missing: string,
	): GridFactor => {
		const key = keys.find((candidate) => known(candidate) > 0) ?? WORLD;
		const factor = { location, milligramsPerKwh: known(key) };
		return key === keys[0]
			? factor
			: {
					...factor,
					substitution: `${missing}; the average of ${key} is used`,
				};
	};
	const country = (code: string): GridFactor => {
		const alpha3 = ALPHA_3.get(code) ?? USER_ASSIGNED.get(code);
		if (alpha3 === undefined) {
			throw new FootprintError(
				"UNKNOWN_COUNTRY",
				`"${code}" is not an ISO 3166-1 alpha-2 country code.`,
			);
		}
		const missing = `${edition} has no factor for ${code}`;
		return from(code, [alpha3, FALLBACK_REGION.get(code)], missing);
	};
	const useLocation = (location: string): GridFactor => {
		const sheetRegion = SHEET_REGION.get(location);
		if (sheetRegion !== undefined) {
			const { region, exact } = sheetRegion;
			const keys = exact ? [region] : [undefined, region];
			return from(location, keys, `${edition} has no factor for ${location}`);
		}
		if (ALPHA_3.has(location) || USER_ASSIGNED.has(location)) {
			return country(location);
		}
		return from(
			location === "" ? "WW" : location,
			[undefined],
			location === ""
				? "The sheet names no use location"
				: `${edition} has no factor for ${location}`,
		);
	};
	return Object.freeze({ edition, source, country, useLocation });
}

/** Named for the package's version, which is pinned: the package updates Ember's figures with its releases. */
export const EMBER_EDITION = "EMBER-CO2JS-0.19.0";

/** Ember's figures in mg CO2e/kWh, read as decimals: 213.02 g → 213,020 mg. */
const EMBER_TABLE: Readonly<Record<string, number>> = Object.freeze(
	Object.fromEntries(
		Object.entries(averageIntensity.data).map(([key, grams]) => [
			key,
			parseScaled(String(grams), 3),
		]),
	),
);

export const EMBER_GRID_FACTORS: GridFactors = gridFactorsOver(
	EMBER_EDITION,
	"Ember, yearly electricity data: average life-cycle emissions of generation, latest year published for each country; as packaged in @tgwf/co2 0.19.0 (CC BY-SA 4.0)",
	EMBER_TABLE,
);

const EDITIONS: readonly GridFactors[] = [EMBER_GRID_FACTORS];

/**
 * The grid factors of an edition, for replaying an old result.
 * @throws FootprintError UNKNOWN_GRID_EDITION
 */
export function gridFactorsOf(edition: string): GridFactors {
	const found = EDITIONS.find((factors) => factors.edition === edition);
	if (found === undefined) {
		const names = EDITIONS.map((factors) => factors.edition).join(", ");
		throw new FootprintError(
			"UNKNOWN_GRID_EDITION",
			`There is no grid-factor edition "${edition}". Editions: ${names}.`,
		);
	}
	return found;
}
