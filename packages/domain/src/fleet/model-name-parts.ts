/** What a model's compared name is made of. */
export interface NameParts {
	/** "thinkpad", "carbon", "tiny", "amd". */
	readonly words: readonly string[];
	/** What tells a series: "x1", "t14s", "p24q-20", "5420". */
	readonly codes: readonly string[];
	/** Of the screen, as written: "14", "15.6". */
	readonly screens: readonly string[];
	/** "gen9", HP's "g8"; undefined when the name states none. */
	readonly generation?: number;
}

const GENERATION = /^g(?:en)?(\d{1,2})$/;
const SCREEN = /^(\d{1,2}(?:\.\d)?)in$/;

/** Takes a name apart. @param compared as `normaliseModelName` gives it */
export function namePartsOf(compared: string): NameParts {
	const words: string[] = [];
	const codes: string[] = [];
	const screens: string[] = [];
	let generation: number | undefined;
	for (const token of new Set(compared.split(" ").filter(Boolean))) {
		const stated = GENERATION.exec(token)?.[1];
		const screen = SCREEN.exec(token)?.[1];
		if (stated !== undefined) generation = Number(stated);
		else if (screen !== undefined) screens.push(screen);
		else if (/\d/.test(token)) codes.push(token);
		else words.push(token);
	}
	return {
		words,
		codes,
		screens,
		...(generation === undefined ? {} : { generation }),
	};
}

/** Letters, number and what follows: "t14s" → t, 14, s; "p24q-20" → p, 24, q with revision 20. */
const CODE = /^([a-z]*)(\d+)([a-z]*)(?:-(.+))?$/;

/**
 * How alike two codes are: 1 the same; 0.8 the same but for the revision behind the hyphen ("p24q-20", "p24q-30"); 0.6 another
 * variant of one number ("t14", "t14s"); 0.5 neighbours of one series ("t470", "t480"); 0 nothing to go by.
 */
export function codeLikeness(one: string, other: string): number {
	if (one === other) return 1;
	const a = CODE.exec(one);
	const b = CODE.exec(other);
	if (!a || !b) return 0;
	const [, letters, digits = "", tail] = a;
	const [, otherLetters, otherDigits = "", otherTail] = b;
	if (letters !== otherLetters) return 0;
	if (digits === otherDigits) return tail === otherTail ? 0.8 : 0.6;
	const neighbours =
		digits.length === otherDigits.length &&
		digits.length > 1 &&
		digits[0] === otherDigits[0];
	return neighbours && tail === otherTail ? 0.5 : 0;
}
