import type { DeviceCategory } from "./device-category.js";
import { indexWords, lettersAndDigits } from "./text.js";

/** How asset systems and people name the categories, in the languages of the first customers. Singular and plural. */
const BY_WORD = indexWords<DeviceCategory>({
	NOTEBOOK: [
		"notebook",
		"notebooks",
		"laptop",
		"laptops",
		"portable",
		"portable computer",
		"mobile computer",
		"ultrabook",
		"convertible",
		"chromebook",
		"2-in-1",
		"sub notebook",
		"notebook pc",
		"laptop pc",
		"laptop computer",
		"mobile workstation",
		"bärbar dator",
		"bärbar",
		"bärbar pc",
		"bærbar",
		"bærbar pc",
		"kannettava",
		"kannettava tietokone",
		"ordinateur portable",
		"pc portable",
		"draagbare computer",
		"macbook",
	],
	DESKTOP: [
		"desktop",
		"desktops",
		"desktop pc",
		"desktop computer",
		"tower",
		"mini tower",
		"tower pc",
		"mini pc",
		"micro pc",
		"low profile desktop",
		"low-profile desktop",
		"pizza box",
		"space-saving",
		"lunch box",
		"all-in-one",
		"all in one",
		"aio",
		"stick pc",
		"sff",
		"small form factor",
		"stationär dator",
		"stationär",
		"stationær",
		"stasjonær",
		"pöytäkone",
		"pöytätietokone",
		"ordinateur de bureau",
		"unité centrale",
		"arbeitsplatzrechner",
		"tischrechner",
	],
	WORKSTATION: [
		"workstation",
		"workstations",
		"desktop workstation",
		"tower workstation",
		"arbetsstation",
		"arbejdsstation",
		"arbeidsstasjon",
		"station de travail",
	],
	MONITOR: [
		"monitor",
		"monitors",
		"display",
		"displays",
		"screen",
		"bildschirm",
		"bildschirme",
		"bildskärm",
		"skärm",
		"skærm",
		"skjerm",
		"näyttö",
		"écran",
		"ecran",
		"beeldscherm",
		"moniteur",
	],
	TABLET: [
		"tablet",
		"tablets",
		"tablet pc",
		"detachable",
		"slate",
		"surfplatta",
		"nettbrett",
		"tabletti",
		"tablette",
		"ipad",
	],
	THIN_CLIENT: ["thin client", "thin clients", "zero client", "client léger"],
	SERVER: [
		"server",
		"servers",
		"rack server",
		"tower server",
		"blade",
		"blade server",
		"main server chassis",
		"rack mount chassis",
		"palvelin",
		"serveur",
	],
	OTHER: [
		"other",
		"printer",
		"printers",
		"drucker",
		"skrivare",
		"smartphone",
		"phone",
		"mobile phone",
		"docking station",
		"dock",
		"accessory",
		"accessories",
		"peripheral",
		"network device",
		"switch",
		"router",
		"access point",
		"projector",
		"storage",
		"hard drive",
		"iot",
		"gaming",
		"multimedia",
		"network",
	],
});

/** SMBIOS chassis types (DMTF DSP0134 §7.4.1). 1, 2 and what houses no computer of its own say nothing. */
const BY_CHASSIS: ReadonlyMap<number, DeviceCategory> = new Map(
	(
		[
			["DESKTOP", [3, 4, 5, 6, 7, 13, 15, 16, 24, 35, 36]],
			["NOTEBOOK", [8, 9, 10, 11, 12, 14, 18, 21, 31]],
			["SERVER", [17, 23, 25, 28, 29]],
			["TABLET", [30, 32]],
		] as const
	).flatMap(([category, codes]) =>
		codes.map((code) => [code, category] as const),
	),
);

/** The category that a cell states, by word or by SMBIOS chassis type ("10", "{10}", "10;3": the first counts). */
export function categoryOfWord(text: string): DeviceCategory | undefined {
	const chassis = /^[{["(]*(\d{1,2})(?:[\s;,|}\])"].*)?$/.exec(text.trim());
	if (chassis) return BY_CHASSIS.get(Number(chassis[1]));
	return BY_WORD.get(lettersAndDigits(text));
}

/** Families whose members are all of one category; looked up in this order, so the exceptions of a family stand before it. */
const BY_FAMILY: readonly (readonly [DeviceCategory, RegExp])[] = [
	["TABLET", /\btablet\b|\bipad\b|\bgalaxy tab\b|\bsurface (?:go|pro)\b/],
	["TABLET", /\bthinkpad (?:8|10|x1[02] (?:tablet|detachable))\b/],
	[
		"MONITOR",
		/\bthinkvision\b|\btiny[- ]in[- ]one\b|\b(?:elite|pro)display\b|\bmonitor\b|\b(?:ultrasharp|multisync|flexscan|syncmaster)\b/,
	],
	["THIN_CLIENT", /\bthin client\b|\bwyse\b|\bfutro\b/],
	[
		"SERVER",
		/\bthinksystem\b|\bthinkserver\b|\bthinkedge\b|\bpoweredge\b|\bproliant\b|\bprimergy\b/,
	],
	[
		"WORKSTATION",
		/\bthinkstation\b|\bprecision (?:tower|rack|\d{4} (?:tower|rack|compact))\b|\bmac pro\b|\bz[1-9] (?:tower|mini|sff|g\d{1,2} (?:tower|workstation|sff|mini))\b/,
	],
	["DESKTOP", /\bchromebox\b|\bchromebase\b/],
	[
		"NOTEBOOK",
		/\bthinkpad\b|\bthinkbook\b|\bideapad\b|\blatitude\b|\belitebook\b|\bprobook\b|\bzbook\b|\bmacbook|\bchromebook\b|\blifebook\b|\btravelmate\b|\bexpertbook\b|\bzenbook\b|\bvivobook\b|\btoughbook\b|\btecra\b|\bport[eé]g[eé]\b|\bsurface (?:laptop|book)\b|\bpixelbook\b|\bgalaxy book\b|\bnotebook\b|\blaptop\b|\bmobile workstation\b|\bxps (?:13|14|15|16|17)\b/,
	],
	[
		"DESKTOP",
		/\bthinkcentre\b|\bideacentre\b|\boptiplex\b|\belitedesk\b|\bprodesk\b|\b(?:elite|pro)one\b|\bimac\b|\bmac mini\b|\bmac studio\b|\besprimo\b|\bveriton\b|\b(?:elite|pro) (?:tower|mini|sff)\b|\bdesktop\b/,
	],
];

/** The category that a model's name gives away by its product family ("ThinkPad …" is a NOTEBOOK), or undefined. */
export function categoryOfModel(modelName: string): DeviceCategory | undefined {
	const name = modelName.toLowerCase();
	return BY_FAMILY.find(([, family]) => family.test(name))?.[0];
}
