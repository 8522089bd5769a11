import type { ReferenceRegion } from "./reference.types.js";

/** Splits a block of codes written for reading: sorted, one space between. */
const codes = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * The regions of the service's rollout. Membership is geography and says nothing about what may be sold: that is the rollout's
 * stage and settings. EMEA is the rest of Europe, the Middle East with Iran and the Caucasus, and Africa, with the islands that
 * belong there; APAC is the rest of Asia with Central Asia, and Oceania. Dependent territories go by where they lie, but
 * Greenland, the Faroes, Åland and Svalbard are in EMEA: the Nordic pilot is for the five countries only.
 */
export const REFERENCE_REGIONS: readonly ReferenceRegion[] = [
	{
		code: "NORDICS",
		name: "Nordics",
		timeZone: "Europe/Oslo",
		countries: codes("DK FI IS NO SE"),
	},
	{
		code: "EMEA",
		name: "Europe, Middle East and Africa",
		timeZone: "Europe/Berlin",
		countries: codes(`
			AD AE AL AM AO AT AX AZ BA BE BF BG BH BI BJ BW BY CD CF CG CH CI CM CV CY CZ DE DJ DZ EE EG EH ER ES ET
			FO FR GA GB GE GG GH GI GL GM GN GQ GR GW HR HU IE IL IM IQ IR IT JE JO KE KM KW LB LI LR LS LT LU LV LY
			MA MC MD ME MG MK ML MR MT MU MW MZ NA NE NG NL OM PL PS PT QA RE RO RS RU RW SA SC SD SH SI SJ SK SL SM SN
			SO SS ST SY SZ TD TG TN TR TZ UA UG VA YE YT ZA ZM ZW`),
	},
	{
		code: "APAC",
		name: "Asia Pacific",
		timeZone: "Asia/Singapore",
		countries: codes(`
			AF AS AU BD BN BT CC CK CN CX FJ FM GU HK ID IN IO JP KG KH KI KP KR KZ LA LK MH MM MN MO MP MV MY NC NF
			NP NR NU NZ PF PG PH PK PN PW SB SG TH TJ TK TL TM TO TV TW UM UZ VN VU WF WS`),
	},
	{
		code: "NORTH_AMERICA",
		name: "North America",
		timeZone: "America/New_York",
		countries: codes("BM CA PM PR US VI"),
	},
];

/**
 * Countries and territories that no region holds yet: Latin America and the Caribbean, whose region comes later, and the
 * Antarctic and sub-Antarctic ones.
 */
export const COUNTRIES_WITHOUT_REGION: readonly string[] = codes(`
	AG AI AQ AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HM HN HT JM KN KY LC MF
	MQ MS MX NI PA PE PY SR SV SX TC TF TT UY VC VE VG`);

/** States of the European Economic Area: the 27 of the Union, Iceland, Liechtenstein and Norway. Claims rules go by it. */
export const EEA_COUNTRIES: readonly string[] = codes(`
	AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK`);
