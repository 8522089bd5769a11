export interface CsvRecord {
	/** Where it begins in the text, counted in lines from 1. */
	line: number;
	cells: string[];
}

const DELIMITERS = [",", ";", "\t"] as const;

/**
 * Reads delimited text as spreadsheets write and copy it: comma, semicolon or tab, whichever stands most often in the
 * first record; quotes as in RFC 4180, also over line ends. Records without any text are left out.
 */
export function readCsv(text: string): CsvRecord[] {
	const body = text.replace(/^\ufeff/, "");
	const [first] = records(body, new Set(DELIMITERS));
	if (!first) return [];
	const delimiter = mostFrequent(body.slice(0, first.end));
	return [...records(body, new Set([delimiter]))]
		.map(({ line, cells }) => ({
			line,
			cells: cells.map((cell) => cell.trim()),
		}))
		.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** Counted outside quotes only; of equals the first. */
function mostFrequent(record: string): string {
	const bare = record.replaceAll(/"(?:[^"]|"")*"/g, "");
	const count = (one: string) => bare.split(one).length;
	return DELIMITERS.reduce((best, one) =>
		count(one) > count(best) ? one : best,
	);
}

interface RawRecord extends CsvRecord {
	/** Index behind its last character. */
	end: number;
}

function* records(
	text: string,
	delimiters: ReadonlySet<string>,
): Generator<RawRecord> {
	let cells: string[] = [];
	let cell = "";
	let quoted = false;
	let line = 1;
	let begun = 1;
	for (let at = 0; at < text.length; at++) {
		const character = text[at] ?? "";
		if (character === "\n") line++;
		if (quoted) {
			if (character !== '"') cell += character;
			else if (text[at + 1] === '"') cell += text[++at];
			else quoted = false;
		} else if (character === '"' && cell.trim() === "") {
			quoted = true;
			cell = "";
		} else if (delimiters.has(character)) {
			cells.push(cell);
			cell = "";
		} else if (character === "\n") {
			yield { line: begun, cells: [...cells, cell], end: at };
			cells = [];
			cell = "";
			begun = line;
		} else if (character !== "\r") cell += character;
	}
	if (cells.length > 0 || cell !== "")
		yield { line: begun, cells: [...cells, cell], end: text.length };
}
