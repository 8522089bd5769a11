const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null;

/**
 * Where two JSON values differ first, in English with the path: "stages.0.grams: kept 5, computed 6."
 * @returns null when they are equal but for the order of keys
 */
export function firstDifference(
	kept: unknown,
	computed: unknown,
	path = "",
): string | null {
	if (isObject(kept) && isObject(computed)) {
		for (const key of new Set([
			...Object.keys(kept),
			...Object.keys(computed),
		])) {
			const found = firstDifference(
				kept[key],
				computed[key],
				path === "" ? key : `${path}.${key}`,
			);
			if (found !== null) return found;
		}
		return null;
	}
	return kept === computed
		? null
		: `${path || "The result"}: kept ${textOf(kept)}, computed ${textOf(computed)}.`;
}

const textOf = (value: unknown): string =>
	value === undefined ? "nothing" : JSON.stringify(value);
