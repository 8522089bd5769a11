export type SqlValue = string | number | boolean | null | Buffer | undefined;
export type SqlParameters = Record<string, SqlValue | readonly SqlValue[]>;

interface Compiled {
	readonly parts: readonly string[];
	readonly names: readonly string[];
}

const cache = new Map<string, Compiled>();

/** Splits at `:name`, but not inside quotes; the result is kept, since statements are few and constant. */
function compile(sql: string): Compiled {
	const known = cache.get(sql);
	if (known) return known;
	const parts: string[] = [];
	const names: string[] = [];
	let from = 0;
	for (const match of sql.matchAll(/'(?:[^']|'')*'|`[^`]*`|:([A-Za-z_]\w*)/g)) {
		if (match[1] === undefined) continue;
		parts.push(sql.slice(from, match.index));
		names.push(match[1]);
		from = match.index + match[0].length;
	}
	parts.push(sql.slice(from));
	const compiled = { parts, names };
	if (cache.size < 2000) cache.set(sql, compiled);
	return compiled;
}

const driverValue = (value: SqlValue) =>
	typeof value === "boolean"
		? Number(value)
		: value === undefined
			? null
			: value;

/**
 * Turns `:name` parameters into the `?` of both engines; an array becomes a list for `IN (:ids)`.
 * @throws Error when a parameter is missing or a list is empty
 */
export function bind(
	sql: string,
	parameters: SqlParameters,
): { text: string; values: SqlValue[] } {
	const { parts, names } = compile(sql);
	let text = parts[0] ?? "";
	const values: SqlValue[] = [];
	names.forEach((name, index) => {
		if (!(name in parameters))
			throw new Error(`SQL parameter :${name} is missing`);
		const value = parameters[name] as SqlValue | readonly SqlValue[];
		if (Array.isArray(value)) {
			if (value.length === 0)
				throw new Error(`SQL parameter :${name} is an empty list`);
			text += value.map(() => "?").join(", ");
			for (const item of value) values.push(driverValue(item));
		} else {
			text += "?";
			values.push(driverValue(value as SqlValue));
		}
		text += parts[index + 1];
	});
	return { text, values };
}
