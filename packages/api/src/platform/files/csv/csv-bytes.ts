import iconv from "iconv-lite";
import { CsvError } from "./csv-error.js";

/** What the person says about the file's encoding. AUTO: UTF-8, or UTF-16 when a byte order mark says so. */
export type CsvEncodingChoice = "AUTO" | "UTF_8" | "UTF_16" | "WINDOWS_1252";

/** How the file was read. */
export type CsvEncoding = "UTF_8" | "UTF_16LE" | "UTF_16BE" | "WINDOWS_1252";

/** Enough for every signature below. */
const HEAD_BYTES = 16;

const EXPORT_HINT =
	"Export the list as CSV (in Excel: Save as › CSV UTF-8) and send that file.";

const SIGNATURES: readonly (readonly [Buffer, string])[] = [
	[Buffer.from("PK\u0003\u0004"), "This is an Excel workbook or a ZIP archive"],
	[Buffer.from("d0cf11e0", "hex"), "This is an old Excel workbook"],
	[Buffer.from("%PDF"), "This is a PDF"],
	[Buffer.from("1f8b", "hex"), "This is a gzip archive"],
	[Buffer.from("89504e47", "hex"), "This is a picture"],
	[Buffer.from("<!DOCTYPE"), "This is a web page"],
	[Buffer.from("<html"), "This is a web page"],
	[Buffer.from("<?xml"), "This is an XML file"],
];

const BYTE_ORDER_MARKS: readonly (readonly [Buffer, CsvEncoding])[] = [
	[Buffer.from("efbbbf", "hex"), "UTF_8"],
	[Buffer.from("fffe", "hex"), "UTF_16LE"],
	[Buffer.from("feff", "hex"), "UTF_16BE"],
];

const CODECS: Readonly<Record<Exclude<CsvEncoding, "UTF_8">, string>> = {
	UTF_16LE: "utf-16le",
	UTF_16BE: "utf-16be",
	WINDOWS_1252: "windows-1252",
};

const startsWith = (bytes: Buffer, prefix: Buffer) =>
	bytes.subarray(0, prefix.length).equals(prefix);

/** A byte order mark is proof and beats what the person chose. */
function detect(
	head: Buffer,
	choice: CsvEncodingChoice,
): { encoding: CsvEncoding; skip: number } {
	for (const [mark, encoding] of BYTE_ORDER_MARKS)
		if (startsWith(head, mark)) return { encoding, skip: mark.length };
	for (const [signature, what] of SIGNATURES)
		if (startsWith(head, signature))
			throw new CsvError(
				"NOT_A_CSV",
				`${what}, not a CSV file. ${EXPORT_HINT}`,
			);
	if (choice === "WINDOWS_1252") return { encoding: "WINDOWS_1252", skip: 0 };
	if (choice === "UTF_16") return { encoding: "UTF_16LE", skip: 0 };
	return { encoding: "UTF_8", skip: 0 };
}

async function* rest(
	first: Buffer,
	iterator: AsyncIterator<Buffer>,
): AsyncGenerator<Buffer> {
	try {
		if (first.length > 0) yield first;
		for (;;) {
			const next = await iterator.next();
			if (next.done === true) return;
			yield next.value;
		}
	} finally {
		await iterator.return?.();
	}
}

async function* transcode(
	source: AsyncIterable<Buffer>,
	codec: string,
): AsyncGenerator<Buffer> {
	const decoder = iconv.getDecoder(codec);
	for await (const bytes of source) yield Buffer.from(decoder.write(bytes));
	yield Buffer.from(decoder.end() ?? "");
}

/**
 * The file's bytes in UTF-8 without byte order mark (not yet checked to be valid), and the encoding it had.
 * @throws CsvError EMPTY_FILE, NOT_A_CSV (by its first bytes)
 */
export async function readAsUtf8(
	source: AsyncIterable<Buffer>,
	choice: CsvEncodingChoice,
): Promise<{ encoding: CsvEncoding; bytes: AsyncIterable<Buffer> }> {
	const iterator = source[Symbol.asyncIterator]();
	let head: Buffer = Buffer.alloc(0);
	while (head.length < HEAD_BYTES) {
		const next = await iterator.next();
		if (next.done === true) break;
		head = head.length === 0 ? next.value : Buffer.concat([head, next.value]);
	}
	try {
		if (head.length === 0)
			throw new CsvError("EMPTY_FILE", `The file is empty. ${EXPORT_HINT}`);
		const { encoding, skip } = detect(head, choice);
		const bytes = rest(head.subarray(skip), iterator);
		return {
			encoding,
			bytes: encoding === "UTF_8" ? bytes : transcode(bytes, CODECS[encoding]),
		};
	} catch (error) {
		await iterator.return?.();
		throw error;
	}
}
