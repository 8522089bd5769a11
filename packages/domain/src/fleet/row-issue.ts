/** One thing wrong, or repaired, in one cell of an imported file. */
export interface RowIssue<Code extends string = string> {
	/** The column's header as written in the file; empty when the whole row is meant. */
	readonly column: string;
	readonly code: Code;
	/** The cell as written, clipped to 80 characters. */
	readonly value: string;
	/** What is wrong and what to do about it. */
	readonly message: string;
}

/** Longest value that an issue repeats, in UTF-16 units. */
export const ISSUE_VALUE_LENGTH = 80;

/** A cell's text short enough for a report, cut between characters and never inside a surrogate pair. */
export function clipValue(value: string): string {
	if (value.length <= ISSUE_VALUE_LENGTH) return value;
	const clipped = value.slice(0, ISSUE_VALUE_LENGTH - 1);
	return `${clipped.replace(/[\ud800-\udbff]$/, "")}…`;
}
