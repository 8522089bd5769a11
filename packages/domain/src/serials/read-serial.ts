import { makeRange, type ReadSerial } from "./make-range.js";
import { SerialError } from "./serial.error.js";
import { CER_BLOCK, CER_END, type SerialFormat } from "./serial-format.js";
import {
	factsOf,
	matchParts,
	printTokens,
	type Token,
	tokenise,
} from "./serial-parts.js";
import type { Registry } from "./serial-range.js";

function need(token: Token | undefined): Token {
	if (token === undefined) throw new Error("The format names no such end.");
	return token;
}

/** A text whose two ends are parts of it. */
export function readBlock(
	text: string,
	format: SerialFormat,
	offset: number,
): ReadSerial {
	const tokens = tokenise(text, offset);
	const byRole = matchParts(tokens, format);
	const first = need(byRole.get("first"));
	const last = need(byRole.get("last"));
	const scope = {
		registry: format.registry,
		party: `CDM-${byRole.get("party")?.value}`,
		batch: tokens
			.filter((token) => token !== first && token !== last)
			.map((token) => token.value)
			.join("-"),
	}[format.uniqueWithin];
	const print = (from: number, to: number) =>
		printTokens(tokens, format, { first: from, last: to });
	const given = { registry: format.registry, scope, ...factsOf(byRole) };
	const range = makeRange(given, { first, last }, "");
	return { range: { ...range, text: print(range.first, range.last) }, print };
}

const CER_PAIR = /^(\S+)(\s+(?:-|–|to)\s+)(\S+)$/;

/** A CER block: one text with both ends, one unit, or the serials of the first and the last unit. */
export function readCer(text: string, offset: number): ReadSerial {
	const pair = CER_PAIR.exec(text);
	if (pair === null) {
		const isBlock = tokenise(text, offset).length > CER_END.parts.length;
		if (isBlock) return readBlock(text, CER_BLOCK, offset);
	}
	const [from, gap, to] = [pair?.[1] ?? text, pair?.[2] ?? "", pair?.[3]];
	const firstTokens = tokenise(from, offset);
	const byRole = matchParts(firstTokens, CER_END);
	const first = need(byRole.get("first"));
	let last = first;
	if (to !== undefined) {
		const lastTokens = tokenise(to, offset + from.length + gap.length);
		last = need(matchParts(lastTokens, CER_END).get("first"));
		lastTokens.forEach((token, i) => {
			if (token !== last && token.value !== firstTokens[i]?.value) {
				throw new SerialError(
					"ENDS_DIFFER",
					token.position,
					`The two ends name different blocks: ${firstTokens[i]?.value} and ${token.value}.`,
				);
			}
		});
	}
	const printEnd = (number: number) =>
		printTokens(firstTokens, CER_END, { first: number, last: number });
	const print = (a: number, b: number) =>
		a === b && to === undefined
			? printEnd(a)
			: `${printEnd(a)} - ${printEnd(b)}`;
	const scope = `CDM-${byRole.get("party")?.value}`;
	const given = { registry: "CDM" as const, scope, ...factsOf(byRole) };
	const range = makeRange(given, { first, last }, "");
	return { range: { ...range, text: print(range.first, range.last) }, print };
}

const NAMED_BATCH = /^(.+)-(\d+)(\s+to\s+)(\d+)$/;

/** `<batch>-<first> to <last>`: ART's form, and what is taken for registries without a format of their own. */
export function readNamedBatch(
	text: string,
	registry: Registry,
	offset: number,
): ReadSerial {
	const match = NAMED_BATCH.exec(text);
	const [, batch, from, gap, to] = match ?? [];
	if (
		batch === undefined ||
		from === undefined ||
		gap === undefined ||
		to === undefined ||
		!/^[!-~]+$/.test(batch)
	) {
		throw new SerialError(
			"UNKNOWN_FORMAT",
			offset,
			"No known registry writes serials so. Other registries are read as <batch>-<first> to <last>, e.g. ART-GY-102-2016-9-1401 to 1408.",
		);
	}
	const start = offset + batch.length + 1;
	const first = { value: from, position: start, separator: "-" };
	const position = start + from.length + gap.length;
	const last = { value: to, position, separator: " to " };
	const print = (a: number, b: number) => `${batch}-${a} to ${b}`;
	// In one case, or the same batch in two spellings would be two.
	const given = { registry, scope: batch.toUpperCase() };
	const range = makeRange(given, { first, last }, "");
	return { range: { ...range, text: print(range.first, range.last) }, print };
}
