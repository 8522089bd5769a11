/**
 * Takes an audit event's detail apart: the server writes it as a JSON object of plain values, one level of nesting at most.
 *
 * @returns name and text of each value, in the order written; undefined when the detail is free text
 */
export function readDetail(detail: string): [string, string][] | undefined {
	let parsed: unknown;
	try {
		parsed = JSON.parse(detail);
	} catch {
		return undefined;
	}
	if (typeof parsed !== "object" || parsed === null) return undefined;
	return pairs(parsed);
}

function pairs(values: object, path = ""): [string, string][] {
	return Object.entries(values).flatMap(([name, value]) =>
		typeof value === "object" && value !== null
			? pairs(value, `${path}${name}.`)
			: [[path + name, String(value)] satisfies [string, string]],
	);
}
