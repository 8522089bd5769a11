import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** A page of the documentation. */
export interface Page {
	/** From the repository's root, with slashes. */
	readonly path: string;
	readonly text: string;
}

/** The README and every page below docs/ and docker/. */
export function documentation(): Page[] {
	const below = ["docs", "docker"].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
			.filter((name) => name.endsWith(".md"))
			.map((name) => join(folder, name)),
	);
	return ["README.md", ...below.sort()].map((path) => ({
		path: relative(".", path).replaceAll("\\", "/"),
		text: readFileSync(join(ROOT, path), "utf8"),
	}));
}

/** A fenced block of a page. */
export interface Block {
	readonly language: string;
	readonly text: string;
	/** Line of its opening fence, from 1. */
	readonly line: number;
}

/** The fenced blocks in order. */
export function blocksOf({ text }: Pick<Page, "text">): Block[] {
	return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
		({ 1: language = "", 2: body = "", index }) => ({
			language,
			text: body,
			line: text.slice(0, index).split("\n").length,
		}),
	);
}

const cellsOf = (line: string): string[] =>
	line
		.split("|")
		.slice(1, -1)
		.map((cell) => cell.trim());

/** The rows of the table with this header; none when the page hasn't got it. Cells hold no `|`. */
export function rowsOf(text: string, ...header: string[]): string[][] {
	const lines = text.split("\n");
	const head = lines.findIndex(
		(line) => JSON.stringify(cellsOf(line)) === JSON.stringify(header),
	);
	if (head === -1) return [];
	const below = lines.slice(head + 2);
	const end = below.findIndex((line) => !line.startsWith("|"));
	return below.slice(0, end === -1 ? undefined : end).map(cellsOf);
}
