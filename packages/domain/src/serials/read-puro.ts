import { makeRange, type ReadSerial } from "./make-range.js";
import { SerialError } from "./serial.error.js";
import type { Token } from "./serial-parts.js";

const EXAMPLE =
	"PURO_PR_CORC100+_FI_577166_2020_055a3fbe-eabc-4535-b9cf-1028e7d18f89_1-100";

const PARTS: readonly (readonly [pattern: RegExp, expected: string])[] = [
	[/^PURO$/, "the letters PURO"],
	[/^[A-Z]{2}$/, "the registry's two letters, PR"],
	[/^[A-Z]{2,8}\d{0,5}\+?$/, "the credit type, such as CORC100+"],
	[/^[A-Z]{2}$/, "a country of two letters"],
	[/^[A-Z0-9]{6}$/, "the facility's six characters"],
	[/^(?:19|20)\d{2}$/, "a vintage year"],
	[
		/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
		"the issuance's id, a UUID in small letters",
	],
	[/^\d+(?:-\d+)?$/, "the numbers of the first and the last certificate"],
];

/** The text at the underscores, each part with its place. */
function partsOf(text: string, offset: number): Token[] {
	let position = offset;
	return text.split("_").map((value) => {
		const token = { value, position, separator: "_" };
		position += value.length + 1;
		return token;
	});
}

/**
 * A bundle of Puro certificates by its certificate id. Numbers are unique within one issuance, so the issuance is the scope.
 * Source: "Certificate Id" in the registry's API documentation, docs.api.puro.earth.
 */
export function readPuroCertificates(text: string, offset: number): ReadSerial {
	const tokens = partsOf(text, offset);
	if (tokens.length !== PARTS.length) {
		const at = tokens[Math.min(tokens.length, PARTS.length + 1) - 1];
		throw new SerialError(
			"WRONG_PART_COUNT",
			at?.position ?? offset,
			`A Puro certificate id has ${PARTS.length} parts, this one has ${tokens.length}. Example: ${EXAMPLE}`,
		);
	}
	tokens.forEach(({ value, position }, i) => {
		const [pattern, expected] = PARTS[i] ?? [];
		if (pattern?.test(value) !== true) {
			throw new SerialError(
				"BAD_PART",
				position,
				`Expected ${expected} at part ${i + 1}, found "${value}". Example: ${EXAMPLE}`,
			);
		}
	});
	const [facility, vintage, issuance, numbers] = tokens.slice(4);
	if (!facility || !vintage || !issuance || !numbers)
		throw new Error("A Puro certificate id of eight parts has no eighth part.");
	const [from = "", to = from] = numbers.value.split("-");
	const first = { ...numbers, value: from };
	const last = numbers.value.includes("-")
		? {
				value: to,
				position: numbers.position + from.length + 1,
				separator: "-",
			}
		: first;
	const stem = text.slice(0, numbers.position - offset);
	const print = (a: number, b: number) => `${stem}${a}-${b}`;
	const given = {
		registry: "PURO" as const,
		scope: issuance.value.toUpperCase(),
		vintage: Number(vintage.value),
		projectNumber: facility.value,
	};
	const range = makeRange(given, { first, last }, "");
	return { range: { ...range, text: print(range.first, range.last) }, print };
}

const NUMBER_DIGITS = 12;
const GSRN_PAIR = /^(\d{18})(\d{12})(?:(\s+(?:-|–|to)\s+)(\d{18})(\d{12}))?$/;

/** Whether the text begins with a certificate's number of the older form. */
export const startsWithGsrn = (text: string): boolean => /^\d{30}/.test(text);

/**
 * Puro's older form: the facility's number (GSRN, 18 digits) and the certificate's in twelve, of one certificate or of the first
 * and the last. Numbers are unique within the facility.
 */
export function readGsrnPair(text: string, offset: number): ReadSerial {
	const match = GSRN_PAIR.exec(text);
	const [, facility, from, gap, lastFacility, to] = match ?? [];
	if (facility === undefined || from === undefined) {
		throw new SerialError(
			"BAD_PART",
			offset + 30,
			"Expected a Puro certificate number of 30 digits, or two of them with “ - ” between.",
		);
	}
	const secondAt = offset + 30 + (gap?.length ?? 0);
	if (lastFacility !== undefined && lastFacility !== facility) {
		throw new SerialError(
			"ENDS_DIFFER",
			secondAt,
			`The two ends name different facilities: ${facility} and ${lastFacility}.`,
		);
	}
	const end = (digits: string, position: number): Token => ({
		value: String(Number(digits)),
		position,
		separator: "",
	});
	const first = end(from, offset + 18);
	const last = to === undefined ? first : end(to, secondAt + 18);
	const printEnd = (number: number) =>
		`${facility}${String(number).padStart(NUMBER_DIGITS, "0")}`;
	const print = (a: number, b: number) =>
		a === b && to === undefined
			? printEnd(a)
			: `${printEnd(a)} - ${printEnd(b)}`;
	const given = { registry: "PURO" as const, scope: facility };
	const range = makeRange(given, { first, last }, "");
	return { range: { ...range, text: print(range.first, range.last) }, print };
}
