/**
 * The line of the quote that is open where a CSV text goes wrong: at a quote that neither closes its cell nor is doubled, or at the
 * text's end.
 * @param text begins at the start of a record
 * @param firstLine the number of the text's first line
 */
export function openQuoteLine(
	text: string,
	delimiter: string,
	firstLine: number,
): number {
	let line = firstLine;
	let openedAt = firstLine;
	let quoted = false;
	let cellStart = true;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		const next = text[at + 1];
		const lineEnd = character === "\n" || (character === "\r" && next !== "\n");
		if (character === '"' && quoted) {
			if (next === '"') at++;
			else if (
				next === delimiter ||
				next === "\n" ||
				next === "\r" ||
				next === undefined
			)
				quoted = false;
			else return openedAt;
		} else if (character === '"' && cellStart) {
			quoted = true;
			openedAt = line;
		}
		cellStart = !quoted && (character === delimiter || lineEnd);
		if (lineEnd) line++;
	}
	return openedAt;
}
