/** Prints rows as a Markdown table whose columns line up. The first row's keys are the headings; numbers stand right. */
export function printTable(
	rows: readonly Readonly<Record<string, string | number>>[],
): void {
	const headings = Object.keys(rows[0] ?? {});
	const cells = [
		headings,
		...rows.map((row) => headings.map((heading) => String(row[heading]))),
	];
	const widths = headings.map((_, column) =>
		Math.max(...cells.map((line) => line[column]?.length ?? 0)),
	);
	const numeric = headings.map((heading) =>
		rows.every((row) => /^[\d.,]+( \D+)?$/.test(String(row[heading]))),
	);
	const padded = (text: string, column: number) =>
		numeric[column]
			? text.padStart(widths[column] ?? 0)
			: text.padEnd(widths[column] ?? 0);
	const [head, ...body] = cells.map(
		(line) => `| ${line.map(padded).join(" | ")} |`,
	);
	const rule = widths.map((width, column) =>
		numeric[column] ? `${"-".repeat(width - 1)}:` : "-".repeat(width),
	);
	console.log([head, `| ${rule.join(" | ")} |`, ...body].join("\n"));
}

/** A count with thousands separated, rounded to whole units. */
export const whole = (value: number): string =>
	Math.round(value).toLocaleString("en-GB");

/** A ratio or time to so many decimals. */
export const decimals = (value: number, digits: number): string =>
	value.toFixed(digits);

/** The middle value; of an even number the lower of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted[Math.floor((sorted.length - 1) / 2)];
	if (middle === undefined) throw new Error("The median of nothing");
	return middle;
}
