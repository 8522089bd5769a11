import type { DeviceCategory } from "../fleet/device-category.js";
import type { DeviceSpecs, FormFactor } from "./estimator.js";
import type { NameParts } from "./name-parts.js";

/** How a device is built, finer than a form factor: as far as names of models tell. */
export type Build =
	| "ALL_IN_ONE"
	| "NANO"
	| "MINI"
	| "GAMING"
	| "SMALL"
	| "TOWER"
	| "TABLET"
	| "WORKSTATION"
	| "CONVERTIBLE"
	| "SLIM"
	| "TOUCH"
	| "HIGH_RESOLUTION"
	| "RACK"
	| "BLADE"
	| "PLAIN";

type Rule = readonly [Build, RegExp];

/** The first rule that fits a name counts. */
const COMPUTER: readonly Rule[] = [
	["ALL_IN_ONE", /\baio\b|\b[a-z]?\d{2,3}z\b|\bimac\b/],
	["NANO", /\bnano\b/],
	["MINI", /\b(?:tiny|micro|mini|mff)\b|\bm\d{2,3}[qx]\b/],
	["GAMING", /\b(?:legion|gaming|cube|alienware)\b|\by\d{3}\b/],
	["SMALL", /\bsff\b|\b[msv]?\d{2,3}s\b/],
	["TOWER", /\btower\b|\b[mv]\d{2}t\b/],
];
const PORTABLE: readonly Rule[] = [
	[
		"TABLET",
		/\b(?:tab|tablet|miix|duet|detachable)\b|\bthinkpad (?:8|10)\b|\bd330\b|\bsurface (?:go|pro)\b/,
	],
	["WORKSTATION", /\b(?:p\d{1,2}|w\d{3})s?\b|\bprecision\b|\bzbook\b/],
	["GAMING", /\b(?:legion|gaming|alienware)\b|\by\d{3}s?\b/],
	["CONVERTIBLE", /\b(?:yoga|flex|2-in-1|x360|touch)\b/],
	["SLIM", /\b(?:slim|air|carbon|nano)\b|\b[a-z]?\d{2,3}s\b/],
];
const SCREEN: readonly Rule[] = [
	["TOUCH", /\b(?:touch|hub)\b|\d{2}t\b/],
	["HIGH_RESOLUTION", /\b[a-z]*\d{2}[qup]/],
];

const RULES: Readonly<Partial<Record<DeviceCategory, readonly Rule[]>>> = {
	NOTEBOOK: PORTABLE,
	TABLET: PORTABLE,
	DESKTOP: COMPUTER,
	WORKSTATION: COMPUTER,
	THIN_CLIENT: COMPUTER,
	MONITOR: SCREEN,
};

const STATED: Readonly<Record<FormFactor, Build>> = {
	TOWER: "TOWER",
	SMALL: "SMALL",
	MINI: "MINI",
	ALL_IN_ONE: "ALL_IN_ONE",
	CLAMSHELL: "PLAIN",
	CONVERTIBLE: "CONVERTIBLE",
	RACK: "RACK",
	BLADE: "BLADE",
};

/** The build that a name gives away; else the form factor stated; a desktop with a screen is an all-in-one. */
export function buildOf(
	category: DeviceCategory,
	{ text }: NameParts,
	{ formFactor, screenMilliInches }: DeviceSpecs,
): Build {
	if (category === "DESKTOP" && screenMilliInches !== undefined)
		return "ALL_IN_ONE";
	const named = RULES[category]?.find(([, rule]) => rule.test(text))?.[0];
	if (named !== undefined) return named;
	return formFactor === undefined ? "PLAIN" : STATED[formFactor];
}
