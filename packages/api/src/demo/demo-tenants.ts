import type { DemoReseller, DemoTenant } from "./demo.types.js";

/** Companies of the demo. "Demo" in each legal name keeps them apart from any real one. */
export const DEMO_RESELLERS: readonly DemoReseller[] = [
	{ key: "fjord-it", name: "Fjord IT Partner", country: "NO" },
];

export const DEMO_TENANTS: readonly DemoTenant[] = [
	{
		key: "nordlys",
		name: "Nordlys Industri",
		legalEntity: "Nordlys Industri Demo AS",
		country: "NO",
		currency: "NOK",
		regionCode: "NORDICS",
		resellerKey: null,
		fleetSize: 2000,
		seed: 20_190_601,
		sites: [
			{ costCentre: "1010", name: "Drammen", country: "NO", weight: 26 },
			{ costCentre: "1020", name: "Trondheim", country: "NO", weight: 20 },
			{ costCentre: "1030", name: "Bergen", country: "NO", weight: 14 },
			{ costCentre: "2010", name: "Göteborg", country: "SE", weight: 14 },
			{ costCentre: "2020", name: "Luleå", country: "SE", weight: 8 },
			{ costCentre: "3010", name: "Aarhus", country: "DK", weight: 12 },
			{ costCentre: "4010", name: "Tampere", country: "FI", weight: 6 },
		],
	},
	{
		key: "bjorkdal",
		name: "Björkdal Pumpverk",
		legalEntity: "Björkdal Pumpverk Demo AB",
		country: "SE",
		currency: "SEK",
		regionCode: "NORDICS",
		resellerKey: null,
		fleetSize: 2000,
		seed: 20_200_203,
		sites: [
			{ costCentre: "B100", name: "Västerås", country: "SE", weight: 35 },
			{ costCentre: "B110", name: "Malmö", country: "SE", weight: 25 },
			{ costCentre: "B120", name: "Umeå", country: "SE", weight: 12 },
			{ costCentre: "B200", name: "Turku", country: "FI", weight: 12 },
			{ costCentre: "B300", name: "Odense", country: "DK", weight: 10 },
			{ costCentre: "B400", name: "Akureyri", country: "IS", weight: 6 },
		],
	},
	{
		key: "moorland",
		name: "Moorland Feinwerk",
		legalEntity: "Moorland Feinwerk Demo GmbH",
		country: "DE",
		currency: "EUR",
		regionCode: "EMEA",
		resellerKey: null,
		fleetSize: 400,
		seed: 20_210_412,
		sites: [
			{ costCentre: "DE-OL", name: "Oldenburg", country: "DE", weight: 60 },
			{ costCentre: "DE-KS", name: "Kassel", country: "DE", weight: 25 },
			{ costCentre: "AT-LZ", name: "Linz", country: "AT", weight: 15 },
		],
	},
	{
		key: "havbris",
		name: "Havbris Logistik",
		legalEntity: "Havbris Logistik Demo ApS",
		country: "DK",
		currency: "DKK",
		regionCode: "NORDICS",
		resellerKey: "fjord-it",
		fleetSize: 120,
		seed: 20_220_118,
		sites: [
			{ costCentre: "EBJ", name: "Esbjerg", country: "DK", weight: 70 },
			{ costCentre: "KRS", name: "Kristiansand", country: "NO", weight: 30 },
		],
	},
	{
		key: "kivilampi",
		name: "Kivilampi Muotoilu",
		legalEntity: "Kivilampi Muotoilu Demo Oy",
		country: "FI",
		currency: "EUR",
		regionCode: "NORDICS",
		resellerKey: "fjord-it",
		fleetSize: 80,
		seed: 20_220_119,
		sites: [{ costCentre: "HQ", name: "Kuopio", country: "FI", weight: 1 }],
	},
];

/** The tenant of the demo with this key. @throws Error for a key that the demo doesn't define */
export function demoTenant(key: string): DemoTenant {
	const tenant = DEMO_TENANTS.find((each) => each.key === key);
	if (tenant === undefined) throw new Error(`The demo has no tenant ${key}.`);
	return tenant;
}
