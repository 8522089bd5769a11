import type { Grams } from "../quantities/mass.js";

/** One edition of the US EPA's figures. A row never changes: what was printed with it stays true to it. */
export type EquivalencyEdition = {
	readonly edition: string;
	/** When the EPA's calculator carried the figures. */
	readonly published: string;
	/** CO2e of a typical passenger vehicle in a year. */
	readonly vehicleYearGrams: Grams;
	/** CO2e that a tree seedling takes up when grown for ten years. */
	readonly seedlingTenYearsGrams: Grams;
};

const row = (
	from: number,
	published: string,
	vehicleYearGrams: Grams,
	seedlingTenYearsGrams: Grams,
): EquivalencyEdition =>
	Object.freeze({
		edition: `EPA-${from}`,
		published,
		vehicleYearGrams,
		seedlingTenYearsGrams,
	});

/** Oldest first. Source: US EPA, Greenhouse Gas Equivalencies Calculator, calculations and references of the years named. */
export const EQUIVALENCY_EDITIONS: readonly EquivalencyEdition[] =
	Object.freeze([
		row(2008, "2008", 5_460_000, 39_000),
		row(2009, "2009", 5_230_000, 39_000),
		row(2010, "2010–2011", 5_100_000, 39_000),
		row(2012, "2012–2013", 4_800_000, 39_000),
		row(2019, "2019–2022", 4_600_000, 60_000),
		row(2022, "2022–2023", 4_640_000, 60_000),
		row(2023, "2023–2024", 4_200_000, 60_000),
		row(2024, "2024 on", 4_290_000, 60_000),
	]);
