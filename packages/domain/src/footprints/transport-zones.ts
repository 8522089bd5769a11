/** Parts of the world between which the methods know how far goods travel. */
export type TransportZone =
	| "AFRICA"
	| "ASIA"
	| "EUROPE"
	| "LATIN_AMERICA"
	| "MIDDLE_EAST"
	| "NORTH_AMERICA"
	| "OCEANIA";

/** Every country of ISO 3166-1 (and XK) in exactly one zone; a test keeps it so. */
export const ZONE_COUNTRIES: Readonly<Record<TransportZone, string>> = {
	AFRICA:
		"AO BF BI BJ BV BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG YT ZA ZM ZW",
	ASIA: "AF BD BN BT CN HK ID IN IO JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK SG TH TJ TL TM TW UZ VN",
	EUROPE:
		"AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK",
	LATIN_AMERICA:
		"AG AI AR AW BB BL BO BQ BR BS BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT JM KN KY LC MF MQ MS NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI",
	MIDDLE_EAST: "AE BH IL IQ IR JO KW LB OM PS QA SA SY YE",
	NORTH_AMERICA: "BM CA GL MX PM US",
	OCEANIA:
		"AQ AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS",
};

const ZONE_OF: ReadonlyMap<string, TransportZone> = new Map(
	Object.entries(ZONE_COUNTRIES).flatMap(([zone, codes]) =>
		codes.split(" ").map((code) => [code, zone as TransportZone] as const),
	),
);

/** Regions as sheets name the place of assembly; NA is North America there. */
const REGIONS: ReadonlyMap<string, TransportZone> = new Map([
	["EU", "EUROPE"],
	["NA", "NORTH_AMERICA"],
	["APAC", "ASIA"],
	["Asia", "ASIA"],
	["LATAM", "LATIN_AMERICA"],
]);

/** @param country ISO 3166-1 alpha-2, or XK */
export function zoneOfCountry(country: string): TransportZone | undefined {
	return ZONE_OF.get(country);
}

/** The zone of a sheet's place of assembly; undefined for the whole world and for places that aren't known. */
export function zoneOfAssembly(location: string): TransportZone | undefined {
	return REGIONS.get(location) ?? ZONE_OF.get(location);
}

export const TRANSPORT_ZONES: readonly TransportZone[] = Object.freeze(
	Object.keys(ZONE_COUNTRIES) as TransportZone[],
);
