import type { Registry } from "./serial-range.js";

/** What a part of a serial means to us; parts without a role only identify the batch. */
export type PartRole =
	| "first"
	| "last"
	| "project"
	| "vintage"
	| "periodStart"
	| "periodEnd"
	| "party";

export type PartSpec = {
	readonly pattern: RegExp;
	/** How the part is named in an error: "a country of two letters". */
	readonly expected: string;
	readonly role?: PartRole;
};

/** One way to write a serial range: its parts in order, joined by "-". */
export type SerialFormat = {
	readonly registry: Registry;
	/** An example for error messages. */
	readonly example: string;
	readonly parts: readonly PartSpec[];
	/** Which parts the scope of uniqueness consists of. */
	readonly uniqueWithin: "registry" | "party" | "batch";
};

const part = (
	pattern: RegExp,
	expected: string,
	role?: PartRole,
): PartSpec => ({ pattern, expected, role });

const literal = (text: string) =>
	part(new RegExp(`^${text}$`), `the letters ${text}`);
const digits = (expected: string, role?: PartRole) =>
	part(/^\d{1,12}$/, expected, role);
const country = part(/^[A-Z]{2}$/, "a country of two letters");
const year = part(/^(?:19|20)\d{2}$/, "a vintage year", "vintage");
const ends = [
	part(/^\d+$/, "the first number", "first"),
	part(/^\d+$/, "the last number", "last"),
] as const;

const verraTail = [
	literal("VCU"),
	digits("the number of the validation body"),
	part(/^(?:VER|MER|APX)$/, "the registry code VER, MER or APX"),
	country,
	digits("the sectoral scope"),
	digits("the project number", "project"),
	part(/^\d{8}$/, "the period's first day as ddmmyyyy", "periodStart"),
	part(/^\d{8}$/, "the period's last day as ddmmyyyy", "periodEnd"),
	part(/^[01]$/, "the additional-certification flag 0 or 1"),
];

export const VERRA_13: SerialFormat = {
	registry: "VERRA",
	example:
		"9660-115597313-115618057-VCS-VCU-261-VER-US-14-1060-01012019-31122019-0",
	parts: [digits("the batch number"), ...ends, literal("VCS"), ...verraTail],
	uniqueWithin: "registry",
};

/** The form before units carried the programme's name. */
export const VERRA_12: SerialFormat = {
	registry: "VERRA",
	example:
		"8040-449402275-449402275-VCU-042-MER-PE-14-1360-01072013-30062014-1",
	parts: [digits("the batch number"), ...ends, ...verraTail],
	uniqueWithin: "registry",
};

export const GOLD_STANDARD: SerialFormat = {
	registry: "GOLD_STANDARD",
	example: "GS1-1-KE-GS7495-16-2025-30645-608-30350",
	parts: [
		part(/^GS\d$/, "the registry code GS1"),
		digits("the unit type"),
		country,
		part(/^GS\d{1,10}$/, "the project, GS and its number", "project"),
		digits("the project type"),
		year,
		digits("the batch number"),
		...ends,
	],
	uniqueWithin: "batch",
};

export const ACR: SerialFormat = {
	registry: "ACR",
	example: "ACR-US-192-2010-203-1-5000",
	parts: [
		literal("ACR"),
		country,
		digits("the project number", "project"),
		year,
		digits("the batch number"),
		...ends,
	],
	uniqueWithin: "batch",
};

export const CAR: SerialFormat = {
	registry: "CAR",
	example: "CAR-1-US-293-1-120-CA-2006-102-1 to 29251",
	parts: [
		literal("CAR"),
		part(/^(?:\d{1,3}|ROC)$/, "the unit type 1 or ROC"),
		country,
		digits("the project number", "project"),
		digits("the protocol"),
		digits("the developer"),
		part(/^[A-Z]{2,3}$/, "the state"),
		year,
		digits("the batch number"),
		...ends,
	],
	uniqueWithin: "batch",
};

/**
 * As in the registry's API reference, docs.isometric.com. Credits are divided to the kilogram there and the reference doesn't
 * say that the numbers count tonnes: who registers a batch states its tonnes, and they must be last − first + 1.
 */
export const ISOMETRIC: SerialFormat = {
	registry: "ISOMETRIC",
	example: "ISO-1-BSTORE-GBR-F5X7-2024-78177-81177",
	parts: [
		literal("ISO"),
		digits("the unit type"),
		part(/^[A-Z][A-Z0-9]{0,15}$/, "the pathway in capital letters"),
		part(/^[A-Z]{3}$/, "a country of three letters"),
		part(/^[A-Z0-9]{4}$/, "the project's four characters", "project"),
		year,
		...ends,
	],
	uniqueWithin: "batch",
};

const cerParty = part(/^[A-Z]{2}$/, "a host country of two letters", "party");
const cerType = part(/^[567]$/, "the unit type 5 (CER), 6 (tCER) or 7 (lCER)");
const cerTail = [
	part(/^[1-9]$/, "the original commitment period"),
	part(/^[1-9]$/, "the applicable commitment period"),
	part(/^\d$/, "the LULUCF activity, 0 for none"),
	digits("the project number", "project"),
];

/** One end of a CER block, as registries print them in pairs. */
export const CER_END: SerialFormat = {
	registry: "CDM",
	example: "RW-5-1463953-2-2-0-7014 - RW-5-1467609-2-2-0-7014",
	parts: [cerParty, cerType, part(/^\d+$/, "the number", "first"), ...cerTail],
	uniqueWithin: "party",
};

/**
 * A CER block in one text. Party, unit type, ends, periods, project: the order is that of the UNFCCC's registry report; no
 * primary source fixes the punctuation.
 */
export const CER_BLOCK: SerialFormat = {
	registry: "CDM",
	example: "RW-5-1463953-1467609-2-2-0-7014",
	parts: [cerParty, cerType, ...ends, ...cerTail],
	uniqueWithin: "party",
};
