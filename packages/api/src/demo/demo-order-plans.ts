import type { DemoOrder, DemoRetirement, DemoShare } from "./demo.types.js";

/** Who asks for a price, for which devices, when. */
export interface QuotePlan {
	readonly key: string;
	readonly tenantKey: string;
	readonly userKey: string;
	readonly costCentre: string;
	/** Days before the day the demo is made. */
	readonly daysAgo: number;
	readonly mix: readonly DemoShare[];
}

export interface OrderPlan extends QuotePlan {
	readonly expectedStatus: DemoOrder["expectedStatus"];
	/** Hours after 09:00 UTC of the day of the order. */
	readonly cancelledAfterHours?: number;
	readonly retirements?: readonly {
		readonly projectKey: string;
		readonly extent: DemoRetirement["extent"];
		readonly daysAgo: number;
	}[];
}

const NORDLYS = { tenantKey: "nordlys", userKey: "tenant-admin" };
const BJORKDAL = { tenantKey: "bjorkdal", userKey: "bjorkdal-admin" };
const HAVBRIS = { tenantKey: "havbris", userKey: "reseller-admin" };

const GEOTHERMAL = "muara-laboh-geothermal";
const BIODIGESTERS = "cambodia-biodigesters";
const WIND = "andhra-lake-wind";
const SOLAR = "srepok-solar";
const HYDRO = "san-clemente-hydro";
const COOKSTOVES = "nepal-cookstoves";
const AGROFORESTRY = "bateke-agroforestry";

const share = (projectKey: string, percent: number): DemoShare => ({
	projectKey,
	percent,
});

/**
 * Oldest first. Aarhus and Turku are retired whole: the last credit of each on a project is filled by the order that comes next
 * on it (Göteborg's in the end), so no fraction of a tonne is left over. Orders that stay ALLOCATED share no project with a
 * retirement.
 */
export const ORDER_PLANS: readonly OrderPlan[] = [
	{
		...NORDLYS,
		key: "nordlys-aarhus",
		costCentre: "3010",
		daysAgo: 120,
		mix: [share(GEOTHERMAL, 60), share(BIODIGESTERS, 40)],
		expectedStatus: "RETIRED",
		retirements: [
			{ projectKey: GEOTHERMAL, extent: "WHOLE", daysAgo: 60 },
			{ projectKey: BIODIGESTERS, extent: "WHOLE", daysAgo: 60 },
		],
	},
	{
		...BJORKDAL,
		key: "bjorkdal-turku",
		costCentre: "B200",
		daysAgo: 110,
		mix: [share(GEOTHERMAL, 100)],
		expectedStatus: "RETIRED",
		retirements: [{ projectKey: GEOTHERMAL, extent: "WHOLE", daysAgo: 60 }],
	},
	{
		...NORDLYS,
		key: "nordlys-goteborg",
		costCentre: "2010",
		daysAgo: 90,
		mix: [share(GEOTHERMAL, 50), share(BIODIGESTERS, 30), share(WIND, 20)],
		expectedStatus: "RETIRING",
		retirements: [{ projectKey: GEOTHERMAL, extent: "HALF", daysAgo: 30 }],
	},
	{
		...BJORKDAL,
		key: "bjorkdal-odense",
		costCentre: "B300",
		daysAgo: 40,
		mix: [share(SOLAR, 100)],
		expectedStatus: "CANCELLED",
		cancelledAfterHours: 6,
	},
	{
		...NORDLYS,
		key: "nordlys-tampere",
		costCentre: "4010",
		daysAgo: 26,
		mix: [share(COOKSTOVES, 100)],
		expectedStatus: "ALLOCATED",
	},
	{
		...BJORKDAL,
		key: "bjorkdal-malmo",
		costCentre: "B110",
		daysAgo: 20,
		mix: [share(WIND, 50), share(HYDRO, 30), share(SOLAR, 20)],
		expectedStatus: "ALLOCATED",
	},
	{
		...HAVBRIS,
		key: "havbris-esbjerg",
		costCentre: "EBJ",
		daysAgo: 12,
		mix: [share(AGROFORESTRY, 100)],
		expectedStatus: "ALLOCATED",
	},
];

export const EXPIRED_QUOTE_PLAN: QuotePlan = {
	...NORDLYS,
	key: "nordlys-bergen",
	costCentre: "1030",
	daysAgo: 30,
	mix: [share(HYDRO, 100)],
};

export const OPEN_QUOTE_PLAN: QuotePlan = {
	...NORDLYS,
	key: "nordlys-lulea",
	costCentre: "2020",
	daysAgo: 2,
	mix: [share(AGROFORESTRY, 50), share(BIODIGESTERS, 50)],
};
