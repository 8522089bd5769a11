import type {
	DemoProjectPrice,
	DemoRegion,
	DemoRolloutSettings,
} from "./demo.types.js";

/** Prices per tonne in minor units; each is about 16 to 22 US dollars. */
function price(
	projectKey: string,
	minor: Readonly<Record<string, number>>,
): DemoProjectPrice {
	return {
		projectKey,
		pricesPerTonne: Object.entries(minor).map(([currency, amountMinor]) => ({
			amountMinor,
			currency,
		})),
	};
}

/** Prepared, and closed: nothing is offered and nothing priced. */
const EMPTY: DemoRolloutSettings = {
	pilotTenantKeys: [],
	categories: ["NOTEBOOK", "DESKTOP", "WORKSTATION", "MONITOR"],
	currencies: [],
	rounding: "BAND_500KG_UP",
	retroactiveYears: 3,
	cancellationHours: 48,
	quoteValidityDays: 14,
	capPerMonth: null,
	capTotal: null,
	languages: ["en"],
	claims: {
		jurisdiction: "INTERNATIONAL",
		audience: "B2B",
		perDeviceBadge: false,
	},
	prices: [],
	taxRates: {},
};

/** Havbris stands for a reseller's customer inside the pilot, Kivilampi for one outside it. */
const NORDICS: DemoRolloutSettings = {
	...EMPTY,
	pilotTenantKeys: ["nordlys", "bjorkdal", "havbris"],
	currencies: ["EUR", "SEK", "NOK", "DKK"],
	claims: { jurisdiction: "EEA", audience: "B2B", perDeviceBadge: false },
	prices: [
		price("andhra-lake-wind", {
			EUR: 1420,
			SEK: 15900,
			NOK: 16700,
			DKK: 10600,
		}),
		price("srepok-solar", { EUR: 1460, SEK: 16400, NOK: 17100, DKK: 10900 }),
		price("muara-laboh-geothermal", {
			EUR: 1500,
			SEK: 16800,
			NOK: 17600,
			DKK: 11200,
		}),
		price("san-clemente-hydro", {
			EUR: 1400,
			SEK: 15700,
			NOK: 16500,
			DKK: 10400,
		}),
		price("cambodia-biodigesters", {
			EUR: 1750,
			SEK: 19600,
			NOK: 20600,
			DKK: 13100,
		}),
		price("nepal-cookstoves", {
			EUR: 1840,
			SEK: 20600,
			NOK: 21700,
			DKK: 13700,
		}),
		price("bateke-agroforestry", {
			EUR: 1900,
			SEK: 21300,
			NOK: 22400,
			DKK: 14200,
		}),
	],
	// Value added tax, standard rates since September 2024 (Finland rose then from 24 %).
	taxRates: { DK: 2500, FI: 2550, IS: 2400, NO: 2500, SE: 2500 },
};

const EMEA: DemoRolloutSettings = {
	...EMPTY,
	currencies: ["EUR"],
	claims: { jurisdiction: "EEA", audience: "B2B", perDeviceBadge: false },
	prices: [
		price("melowind", { EUR: 1430 }),
		price("barka-landfill", { EUR: 1480 }),
		price("arusha-water", { EUR: 1790 }),
	],
	taxRates: { AT: 2000, DE: 1900 },
};

/**
 * Rollouts of the demo: the Nordic pilot is open, the other regions are drafts without a date. The settings of a draft are what
 * its regional manager has prepared; nobody can buy under them.
 */
export const DEMO_REGIONS: readonly DemoRegion[] = [
	{
		code: "NORDICS",
		revisions: [
			{
				revision: 1,
				stage: "DRAFT",
				effectiveFrom: "2024-11-04T08:00:00.000Z",
				reason: "Region set up.",
				authorUserKey: "operator",
				settings: EMPTY,
			},
			{
				revision: 2,
				stage: "PILOT",
				effectiveFrom: "2025-01-13T07:00:00.000Z",
				reason: "Pilot with invited tenants; seven projects offered.",
				authorUserKey: "regional-manager",
				settings: NORDICS,
			},
		],
	},
	{
		code: "EMEA",
		revisions: [
			{
				revision: 1,
				stage: "DRAFT",
				effectiveFrom: "2025-09-01T07:00:00.000Z",
				reason: "Prepared for a decision after the Nordic pilot.",
				authorUserKey: "operator",
				settings: EMEA,
			},
		],
	},
	{
		code: "APAC",
		revisions: [
			{
				revision: 1,
				stage: "DRAFT",
				effectiveFrom: "2025-09-01T07:00:00.000Z",
				reason: "Region set up.",
				authorUserKey: "operator",
				settings: EMPTY,
			},
		],
	},
	{
		code: "NORTH_AMERICA",
		revisions: [
			{
				revision: 1,
				stage: "DRAFT",
				effectiveFrom: "2025-09-01T07:00:00.000Z",
				reason: "Region set up.",
				authorUserKey: "operator",
				settings: EMPTY,
			},
		],
	},
];
