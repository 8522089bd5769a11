/** Countries that Ember has no figure for, by the region whose average stands in. Others fall back to the world's average. */
const REGION_OF: Readonly<Record<string, string>> = {
	EUROPE: "AD AX GG GI IM JE LI MC SJ SM VA",
	AFRICA: "CF EH IO SH YT",
	ASIA: "TL",
	OCEANIA: "CC CX FM HM MH MP NF NU PN PW TK TV UM WF",
	"NORTH AMERICA": "BM",
	"LATIN AMERICA AND CARIBBEAN": "AI BL BQ CW MF SX",
};

/** Ember's region by alpha-2 code, for countries without a figure of their own. */
export const FALLBACK_REGION: ReadonlyMap<string, string> = new Map(
	Object.entries(REGION_OF).flatMap(([region, codes]) =>
		codes.split(" ").map((code) => [code, region] as const),
	),
);

/** Ember's region for the use locations of sheets that aren't countries. APAC has no figure; Asia is most of its demand. */
export const SHEET_REGION: ReadonlyMap<
	string,
	{ readonly region: string; readonly exact: boolean }
> = new Map([
	["WW", { region: "WORLD", exact: true }],
	["EU", { region: "EU", exact: true }],
	["NA", { region: "NORTH AMERICA", exact: true }],
	["APAC", { region: "ASIA", exact: false }],
	["LATAM", { region: "LATIN AMERICA AND CARIBBEAN", exact: true }],
]);
