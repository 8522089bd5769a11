import { SerialError } from "./serial.error.js";
import type { PartRole, SerialFormat } from "./serial-format.js";
import type { SerialRange } from "./serial-range.js";

/** A piece of the text between two separators. */
export type Token = {
	value: string;
	/** 0-based index in the text as given. */
	position: number;
	/** What stands before it: "", "-" or " to ". */
	separator: string;
};

const SEPARATOR = /\s+to\s+|-/g;

/** Cuts a serial at its dashes and at the word "to", remembering where each part began. */
export function tokenise(text: string, offset: number): Token[] {
	const tokens: Token[] = [];
	let start = 0;
	let separator = "";
	for (const match of text.matchAll(SEPARATOR)) {
		const value = text.slice(start, match.index);
		tokens.push({ value, position: offset + start, separator });
		separator = match[0] === "-" ? "-" : " to ";
		start = match.index + match[0].length;
	}
	tokens.push({
		value: text.slice(start),
		position: offset + start,
		separator,
	});
	return tokens;
}

/** Prints tokens again, with other numbers at the ends. */
export function printTokens(
	tokens: readonly Token[],
	format: SerialFormat,
	ends: { first: number; last: number },
): string {
	return tokens
		.map(({ separator, value }, i) => {
			const role = format.parts[i]?.role;
			const end = role === "first" || role === "last" ? ends[role] : value;
			return `${separator}${end}`;
		})
		.join("");
}

const CANONICAL_NUMBER = /^(?:0|[1-9]\d*)$/;

/**
 * A credit's number.
 * @throws SerialError NOT_A_NUMBER (also for leading zeros, which would give one credit two spellings), TOO_LARGE
 */
export function readNumber(token: Token): number {
	if (!CANONICAL_NUMBER.test(token.value)) {
		throw new SerialError(
			"NOT_A_NUMBER",
			token.position,
			`"${token.value}" is not a credit's number: digits without leading zeros.`,
		);
	}
	const number = Number(token.value);
	if (!Number.isSafeInteger(number)) {
		throw new SerialError(
			"TOO_LARGE",
			token.position,
			`The number ${token.value} is beyond 2^53 − 1.`,
		);
	}
	return number;
}

function readDay(token: Token): { year: number; dayNumber: number } {
	const day = Number(token.value.slice(0, 2));
	const month = Number(token.value.slice(2, 4));
	const year = Number(token.value.slice(4));
	const date = new Date(Date.UTC(year, month - 1, day));
	if (
		year < 1900 ||
		date.getUTCMonth() !== month - 1 ||
		date.getUTCDate() !== day
	) {
		throw new SerialError(
			"BAD_DATE",
			token.position,
			`"${token.value}" is not a day written ddmmyyyy.`,
		);
	}
	return { year, dayNumber: date.getTime() };
}

/** Checks each token against its part and gives the tokens that have a role. */
export function matchParts(
	tokens: readonly Token[],
	format: SerialFormat,
): Map<PartRole, Token> {
	const { parts, example } = format;
	if (tokens.length !== parts.length) {
		const at =
			tokens[Math.min(tokens.length, parts.length + 1) - 1]?.position ?? 0;
		throw new SerialError(
			"WRONG_PART_COUNT",
			at,
			`A ${format.registry} serial has ${parts.length} parts, this one has ${tokens.length}. Example: ${example}`,
		);
	}
	const byRole = new Map<PartRole, Token>();
	tokens.forEach((token, i) => {
		const spec = parts[i];
		if (spec === undefined || !spec.pattern.test(token.value)) {
			throw new SerialError(
				"BAD_PART",
				token.position,
				`Expected ${spec?.expected} at part ${i + 1}, found "${token.value}". Example: ${example}`,
			);
		}
		if (token.separator === " to " && spec.role !== "last") {
			throw new SerialError(
				"BAD_PART",
				token.position,
				`"to" may only stand between the two ends. Example: ${example}`,
			);
		}
		if (spec.role !== undefined) byRole.set(spec.role, token);
	});
	return byRole;
}

/** Vintage and project number, from the parts that tell them. */
export function factsOf(
	byRole: ReadonlyMap<PartRole, Token>,
): Pick<SerialRange, "vintage" | "projectNumber"> {
	const facts: Pick<SerialRange, "vintage" | "projectNumber"> = {};
	const project = byRole.get("project");
	if (project !== undefined) {
		facts.projectNumber = project.value.replace(/^GS/, "");
	}
	const vintage = byRole.get("vintage");
	if (vintage !== undefined) facts.vintage = Number(vintage.value);
	const start = byRole.get("periodStart");
	const end = byRole.get("periodEnd");
	if (start !== undefined && end !== undefined) {
		const from = readDay(start);
		if (readDay(end).dayNumber < from.dayNumber) {
			throw new SerialError(
				"BAD_DATE",
				end.position,
				"The monitoring period ends before it begins.",
			);
		}
		facts.vintage = from.year;
	}
	return facts;
}
