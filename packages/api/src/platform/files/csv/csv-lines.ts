import { isUtf8 } from "node:buffer";
import { CsvError } from "./csv-error.js";

/** Whole lines of a file, in one piece. */
export interface LineBlock {
	readonly bytes: Buffer;
	/** Number of the first line in the block, from 1. */
	readonly firstLine: number;
	/** How many lines the block has, each but the file's last with its line end. */
	readonly lines: number;
}

const LF = 10;
const CR = 13;
const NUL = 0;
/** A source's pieces are cut to this size, so that memory doesn't depend on them. */
const PIECE_BYTES = 64 * 1024;

/** Ends of the lines in `bytes`, exclusive: after LF, CR LF, or a CR alone. A CR at the very end isn't one yet. */
function lineEnds(bytes: Buffer): number[] {
	const ends: number[] = [];
	const hasCr = bytes.includes(CR);
	if (!hasCr) {
		for (let at = bytes.indexOf(LF); at !== -1; at = bytes.indexOf(LF, at + 1))
			ends.push(at + 1);
		return ends;
	}
	for (let at = 0; at < bytes.length; at++) {
		if (bytes[at] === LF) ends.push(at + 1);
		else if (bytes[at] === CR && at + 1 < bytes.length && bytes[at + 1] !== LF)
			ends.push(at + 1);
	}
	return ends;
}

function tooLarge(line: number, maxBytes: number): CsvError {
	return new CsvError(
		"RECORD_TOO_LARGE",
		`Line ${line} is longer than ${Math.floor(maxBytes / 1024)} kB. Check whether line breaks are missing, or shorten its cells.`,
		line,
	);
}

/** The first line of a block that breaks a rule, told by the rule for a single line. */
function firstFaulty(
	bytes: Buffer,
	ends: readonly number[],
	firstLine: number,
	faulty: (line: Buffer) => boolean,
): number {
	let start = 0;
	for (const [index, end] of ends.entries()) {
		if (faulty(bytes.subarray(start, end))) return firstLine + index;
		start = end;
	}
	return firstLine + ends.length;
}

function check(
	bytes: Buffer,
	ends: readonly number[],
	firstLine: number,
	maxBytes: number,
): void {
	let start = 0;
	for (const [index, end] of [...ends, bytes.length].entries()) {
		if (end - start > maxBytes) throw tooLarge(firstLine + index, maxBytes);
		start = end;
	}
	if (bytes.includes(NUL)) {
		const line = firstFaulty(bytes, ends, firstLine, (l) => l.includes(NUL));
		throw new CsvError(
			"NOT_A_CSV",
			`Line ${line} holds zero bytes: this is a binary file, or UTF-16 without a byte order mark. Export it as CSV in UTF-8, or choose UTF-16.`,
			line,
		);
	}
	if (!isUtf8(bytes)) {
		const line = firstFaulty(bytes, ends, firstLine, (l) => !isUtf8(l));
		throw new CsvError(
			"NOT_UTF8",
			`Line ${line} is not valid UTF-8. Export the file as UTF-8, or choose Windows-1252 if an older Windows program wrote it.`,
			line,
		);
	}
}

/**
 * Cuts a stream of UTF-8 bytes into blocks of whole lines, so that each check can name the line it failed at. Holds at
 * most one piece and one unfinished line.
 * @param maxLineBytes a longer line is refused before it is held as a whole
 * @throws CsvError RECORD_TOO_LARGE, NOT_A_CSV (zero bytes), NOT_UTF8
 */
export async function* lineBlocks(
	source: AsyncIterable<Buffer>,
	maxLineBytes: number,
): AsyncGenerator<LineBlock> {
	let pending: Buffer = Buffer.alloc(0);
	let line = 1;
	for await (const chunk of source) {
		for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
			const piece = chunk.subarray(at, at + PIECE_BYTES);
			const bytes =
				pending.length === 0 ? piece : Buffer.concat([pending, piece]);
			const ends = lineEnds(bytes);
			const end = ends.at(-1) ?? 0;
			if (end > 0) {
				const block = bytes.subarray(0, end);
				check(block, ends.slice(0, -1), line, maxLineBytes);
				yield { bytes: block, firstLine: line, lines: ends.length };
				line += ends.length;
			}
			pending = bytes.subarray(end);
			if (pending.length > maxLineBytes) throw tooLarge(line, maxLineBytes);
		}
	}
	if (pending.length > 0) {
		check(pending, [], line, maxLineBytes);
		yield { bytes: pending, firstLine: line, lines: 1 };
	}
}
