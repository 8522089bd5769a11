import { createHash } from "node:crypto";

/** JSON as RFC 8785 writes it: members sorted by name, no blanks. Numbers are whole here, so they print as themselves. */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const members = Object.entries(value)
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`);
	return `{${members.join(",")}}`;
}

/** Hex. */
export const sha256 = (text: string): string =>
	createHash("sha256").update(text, "utf8").digest("hex");
