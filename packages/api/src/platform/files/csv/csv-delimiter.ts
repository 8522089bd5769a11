export type CsvDelimiter = "," | ";" | "\t";

/** In this order when a header has as many of one as of another. */
const CANDIDATES: readonly CsvDelimiter[] = [",", ";", "\t"];

/** Excel's own first line, which tells the delimiter and is no record. */
const SEPARATOR_LINE = /^"?sep=([,;\t])"?[\r\n]*$/i;

/** What a first line such as `sep=;` says, or undefined when it is an ordinary line. */
export function declaredDelimiter(firstLine: string): CsvDelimiter | undefined {
	return SEPARATOR_LINE.exec(firstLine)?.[1] as CsvDelimiter | undefined;
}

/** The delimiter that stands most often outside quotes in the first record of `text`; a comma when there is none. */
export function detectDelimiter(text: string): CsvDelimiter {
	const counts = new Map<string, number>(CANDIDATES.map((c) => [c, 0]));
	let quoted = false;
	let seen = false;
	for (const character of text) {
		if (character === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (character === "\n" || character === "\r") {
			if (seen) break;
			continue;
		}
		seen = true;
		const count = counts.get(character);
		if (!quoted && count !== undefined) counts.set(character, count + 1);
	}
	let best: CsvDelimiter = ",";
	for (const candidate of CANDIDATES)
		if ((counts.get(candidate) ?? 0) > (counts.get(best) ?? 0))
			best = candidate;
	return best;
}
