import { indexWords, lettersAndDigits, tidy } from "./text.js";

/** The spelling the product keeps, and how asset systems and firmware write the same maker. */
const SPELLINGS = {
	Lenovo: [
		"Lenovo",
		"Lenovo Group Limited",
		"Lenovo Group",
		"Lenovo Inc",
		"Lenovo Product",
		"LEN",
	],
	Dell: [
		"Dell",
		"Dell Inc",
		"Dell Computer Corporation",
		"Dell Technologies",
		"Dell EMC",
		"DEL",
	],
	HP: [
		"HP",
		"HP Inc",
		"Hewlett-Packard",
		"Hewlett Packard",
		"Hewlett-Packard Company",
		"HPQ",
		"HWP",
		"HPN",
	],
	HPE: [
		"HPE",
		"Hewlett Packard Enterprise",
		"Hewlett Packard Enterprise Company",
	],
	Apple: ["Apple", "Apple Inc", "Apple Computer", "Apple Computer Inc"],
	Microsoft: ["Microsoft", "Microsoft Corporation", "Microsoft Corp"],
	ASUS: [
		"ASUS",
		"ASUSTeK",
		"ASUSTeK Computer Inc",
		"ASUSTeK COMPUTER",
		"ASUSTek Computer INC",
	],
	Acer: ["Acer", "Acer Inc", "Acer Incorporated"],
	Samsung: [
		"Samsung",
		"Samsung Electronics",
		"Samsung Electronics Co Ltd",
		"SAM",
	],
	Fujitsu: [
		"Fujitsu",
		"Fujitsu Client Computing Limited",
		"Fujitsu Siemens",
		"Fujitsu Limited",
		"Fujitsu Technology Solutions",
	],
	Dynabook: ["Dynabook", "Dynabook Inc"],
	Toshiba: ["Toshiba", "Toshiba Corporation"],
	LG: ["LG", "LG Electronics", "LG Electronics Inc", "GSM"],
	Panasonic: ["Panasonic", "Panasonic Corporation", "Panasonic Connect"],
	Google: ["Google", "Google Inc", "Google LLC"],
	Huawei: [
		"Huawei",
		"Huawei Technologies",
		"Huawei Technologies Co Ltd",
		"Huawei Device",
	],
	MSI: [
		"MSI",
		"Micro-Star International",
		"Micro-Star International Co Ltd",
		"Micro-Star",
	],
	Sony: ["Sony", "Sony Corporation"],
	Supermicro: [
		"Supermicro",
		"Super Micro Computer",
		"Super Micro Computer Inc",
	],
	Cisco: ["Cisco", "Cisco Systems", "Cisco Systems Inc", "Cisco Systems, Inc."],
	Intel: ["Intel", "Intel Corporation", "Intel Client Systems"],
	Getac: ["Getac", "Getac Technology Corporation"],
	Philips: ["Philips", "Philips Consumer Electronics", "PHL"],
	EIZO: ["EIZO", "Eizo Nanao", "Eizo Nanao Corporation", "ENC"],
	BenQ: ["BenQ", "BenQ Corporation", "BNQ"],
	Iiyama: ["iiyama", "Iiyama North America", "IVM"],
	AOC: ["AOC", "AOC International"],
	ViewSonic: ["ViewSonic", "ViewSonic Corporation", "VSC"],
	NEC: ["NEC", "NEC Corporation"],
	Fairphone: ["Fairphone", "Fairphone BV"],
} as const satisfies Record<string, readonly string[]>;

const BY_SPELLING = indexWords<string>(SPELLINGS);

/** What firmware and asset systems write when they know no maker or model. Compared as letters and digits. */
const PLACEHOLDERS = new Set(
	[
		"system manufacturer",
		"system product name",
		"system version",
		"to be filled by o.e.m.",
		"to be filled by oem",
		"default string",
		"o.e.m.",
		"all series",
		"not specified",
		"not available",
		"not applicable",
		"unknown",
		"none",
		"null",
		"n/a",
		"na",
		"undefined",
		"invalid",
		"empty",
		"other",
		"tbd",
		"generic",
		"no enclosure",
	].map(lettersAndDigits),
);

/** Whether a maker's or model's name is empty or what firmware prints when nobody filled it in. */
export function isPlaceholderName(text: string): boolean {
	const compared = lettersAndDigits(text);
	return compared === "" || PLACEHOLDERS.has(compared);
}

/**
 * The maker's name in the spelling that the product keeps: "LENOVO" and "Lenovo Group Limited" are "Lenovo". A maker that
 * isn't in the table stays as written, tidied.
 * @returns undefined for an empty or placeholder name
 */
export function normaliseManufacturer(text: string): string | undefined {
	if (isPlaceholderName(text)) return undefined;
	return BY_SPELLING.get(lettersAndDigits(text)) ?? tidy(text);
}

/** Product families that one maker owns; the first word (or words) of a model's name. */
const FAMILIES: readonly (readonly [maker: string, family: RegExp])[] = [
	[
		"Lenovo",
		/^(?:think(?:pad|centre|station|vision|book|system|edge|smart)|ideapad|ideacentre|lenovo)\b/,
	],
	[
		"Dell",
		/^(?:latitude|optiplex|inspiron|vostro|alienware|poweredge|wyse|dell)\b/,
	],
	["HPE", /^(?:proliant|synergy|hpe)\b/],
	[
		"HP",
		/^(?:elitebook|probook|zbook|elitedesk|prodesk|eliteone|proone|elitedisplay|prodisplay|hp|hewlett[- ]packard)\b/,
	],
	["Apple", /^(?:macbook|imac|mac ?(?:mini|pro|studio)|ipad|iphone|apple)\b/],
	["Microsoft", /^(?:surface|microsoft)\b/],
	["Google", /^(?:pixel(?:book)?|google)\b/],
	["Fujitsu", /^(?:lifebook|esprimo|celsius|futro|primergy|fujitsu)\b/],
	["Acer", /^(?:travelmate|veriton|acer)\b/],
	["ASUS", /^(?:expertbook|zenbook|vivobook|asus)\b/],
	["Dynabook", /^(?:portégé|portege|tecra|dynabook)\b/],
	["Panasonic", /^(?:toughbook|panasonic)\b/],
];

/** The maker that a model's name gives away by its family ("ThinkPad …" is Lenovo's), or undefined. */
export function manufacturerOfModel(modelName: string): string | undefined {
	const name = tidy(modelName).toLowerCase();
	return FAMILIES.find(([, family]) => family.test(name))?.[0];
}
