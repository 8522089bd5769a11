import { isUtf8 } from "node:buffer";
import type { CsvEncodingChoice } from "../../platform/files/csv/csv-bytes.js";
import {
	type CsvHeader,
	type CsvRow,
	type CsvRows,
	MAX_BATCH,
	readCsv,
} from "../../platform/files/csv/read-csv.js";
import { FileFailure } from "./file-failure.js";

/** JSON has to be read as a whole; a list of Graph's devices of this size has some ten thousand of them. */
const MAX_JSON_BYTES = 32 * 1024 * 1024;
const MAX_COLUMNS = 500;
const BYTE_ORDER_MARK = "\ufeff";

/** A JSON file read as rows; there is no delimiter. */
export type FleetFileHeader = Omit<CsvHeader, "delimiter"> & {
	readonly delimiter: CsvHeader["delimiter"] | null;
};

const refused = (message: string) => new FileFailure("FILE_REFUSED", message);

/** The first character that isn't white space or a byte order mark. */
function beginsLikeJson(bytes: Buffer): boolean {
	const head = bytes.subarray(0, 64).toString("utf8");
	return /^[\s\ufeff]*[[{]/.test(head);
}

/** Plain values as text; what is nested is no cell. */
const cellOf = (value: unknown): string =>
	typeof value === "string" ||
	typeof value === "number" ||
	typeof value === "boolean"
		? String(value)
		: "";

function devicesIn(text: string): Record<string, unknown>[] {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text.replace(BYTE_ORDER_MARK, ""));
	} catch {
		throw refused(
			"The file begins like JSON and isn't valid JSON. Export it again, or send it as CSV.",
		);
	}
	const list = Array.isArray(parsed)
		? parsed
		: (parsed as { value?: unknown }).value;
	if (
		!Array.isArray(list) ||
		!list.every((item) => item !== null && typeof item === "object")
	)
		throw refused(
			'The JSON is no list of devices. Send {"value": [ … ]} as Microsoft Graph answers it, or a list.',
		);
	return list as Record<string, unknown>[];
}

async function* readJson(
	source: AsyncIterable<Buffer>,
): AsyncGenerator<FleetFileHeader | CsvRows> {
	const pieces: Buffer[] = [];
	let size = 0;
	for await (const piece of source) {
		size += piece.length;
		if (size > MAX_JSON_BYTES)
			throw refused("A JSON file may have 32 MB. Send larger lists as CSV.");
		pieces.push(piece);
	}
	const bytes = Buffer.concat(pieces);
	if (!isUtf8(bytes))
		throw new FileFailure(
			"NOT_UTF8",
			"The JSON is not valid UTF-8. Export it again as UTF-8.",
		);
	const devices = devicesIn(bytes.toString("utf8"));
	const header = [...new Set(devices.flatMap((device) => Object.keys(device)))];
	if (header.length > MAX_COLUMNS)
		throw refused(
			`The devices have ${header.length} different fields; ${MAX_COLUMNS} are read at most.`,
		);
	yield { kind: "HEADER", header, delimiter: null, encoding: "UTF_8" };
	for (let from = 0; from < devices.length; from += MAX_BATCH) {
		const rows = devices.slice(from, from + MAX_BATCH).map(
			(device, index): CsvRow => ({
				rowNumber: from + index + 1,
				cells: header.map((name) => cellOf(device[name])),
				widthFault: false,
			}),
		);
		yield { kind: "ROWS", rows };
	}
}

async function* resumed(
	first: Buffer,
	iterator: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer> {
	try {
		yield first;
		for (;;) {
			const next = await iterator.next();
			if (next.done === true) return;
			yield next.value;
		}
	} finally {
		await iterator.return?.();
	}
}

/**
 * Reads a fleet file as a stream of a header and rows: CSV, or JSON as Microsoft Graph answers a list of devices
 * (`{"value": [ … ]}`; rows are then counted from 1, and the columns are the devices' plain fields).
 * @throws CsvError, FileFailure when the file as a whole can't be read on
 */
export async function* readFleetFile(
	source: AsyncIterable<Buffer>,
	encoding: CsvEncodingChoice,
): AsyncGenerator<FleetFileHeader | CsvRows> {
	const iterator = source[Symbol.asyncIterator]();
	const first = await iterator.next();
	const whole = resumed(first.done ? Buffer.alloc(0) : first.value, iterator);
	if (!first.done && beginsLikeJson(first.value)) yield* readJson(whole);
	else yield* readCsv(whole, { encoding });
}
