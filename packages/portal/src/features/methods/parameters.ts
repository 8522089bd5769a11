export interface Parameter {
	/** Steps from the definition's root, joined by dots. */
	path: string;
	value: string;
}

/** Told in sentences elsewhere on the page. */
const TOLD = new Set(["boundary", "existingDevices", "intervalText", "text"]);

/**
 * Every figure that a definition fixes, one by one, in the definition's order.
 *
 * @param definition canonical JSON of a method
 */
export function parametersOf(definition: string): Parameter[] {
	const whole: unknown = JSON.parse(definition);
	if (!isRecord(whole)) return [];
	return Object.entries(whole)
		.filter(([key]) => !TOLD.has(key))
		.flatMap(([key, value]) => leaves(key, value));
}

function leaves(path: string, value: unknown): Parameter[] {
	if (Array.isArray(value)) {
		const plain = value.every((one) => typeof one !== "object");
		return plain
			? [{ path, value: value.join(", ") }]
			: value.flatMap((one, at) => leaves(`${path}.${at + 1}`, one));
	}
	if (isRecord(value))
		return Object.entries(value).flatMap(([key, one]) =>
			leaves(`${path}.${key}`, one),
		);
	return [{ path, value: String(value) }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A definition on many lines, for reading and for starting a new one from. */
export function readable(definition: string): string {
	return JSON.stringify(JSON.parse(definition), null, 2);
}
