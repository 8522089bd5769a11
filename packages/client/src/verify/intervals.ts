/** `[start, end)`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

export const length = ({ start, end }: Span): number => end - start;

export const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
	items.reduce((total, item) => total + of(item), 0);

/** How long the common part is. */
export const common = (a: Span, b: Span): number =>
	Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const inOrder = <T extends Span>(spans: readonly T[]): T[] =>
	[...spans].sort((a, b) => a.start - b.start);

/** Where the spans don't fill the whole exactly: an empty span, a gram twice, a gram missing, a gram outside. */
export function gapsIn(
	whole: Span,
	spans: readonly Span[],
	what: string,
): string[] {
	const faults: string[] = [];
	let next = whole.start;
	for (const { start, end } of inOrder(spans)) {
		if (start >= end) faults.push(`${what} [${start}, ${end}) is empty`);
		else if (start < next)
			faults.push(
				`${what} [${start}, ${end}) has grams that come before ${next}`,
			);
		else if (start > next)
			faults.push(`nothing has the grams [${next}, ${start})`);
		next = Math.max(next, end);
	}
	if (next !== whole.end)
		faults.push(`they end at gram ${next}, not at ${whole.end}`);
	return faults;
}

/** Spans that share a gram with another one. */
export function overlapsIn(spans: readonly Span[], what: string): string[] {
	const faults: string[] = [];
	let reached = Number.NEGATIVE_INFINITY;
	for (const { start, end } of inOrder(spans)) {
		if (start < reached)
			faults.push(`${what} [${start}, ${end}) shares grams with another`);
		reached = Math.max(reached, end);
	}
	return faults;
}
