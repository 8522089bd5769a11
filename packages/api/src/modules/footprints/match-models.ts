import type { ModelKeyRow } from "./model-catalogue.repository.js";

/** The one model of each key. A model's own name goes before others' aliases; of two models, a key leads to none. */
export function modelsByKey(rows: readonly ModelKeyRow[]): Map<string, string> {
	const byKey = new Map<string, ModelKeyRow[]>();
	for (const row of rows)
		byKey.set(row.modelKey, [...(byKey.get(row.modelKey) ?? []), row]);
	const modelOf = new Map<string, string>();
	for (const [key, hits] of byKey) {
		const named = hits.filter(({ kind }) => kind === "NAME");
		const [only, second] = named.length > 0 ? named : hits;
		if (only && !second) modelOf.set(key, only.modelId);
	}
	return modelOf;
}

/** All keys that lead anywhere must lead to the same model: a wrong match is worse than none. */
export function agreedModel(
	keys: readonly string[],
	modelOf: ReadonlyMap<string, string>,
): string | undefined {
	const found = new Set(keys.flatMap((key) => modelOf.get(key) ?? []));
	return found.size === 1 ? [...found][0] : undefined;
}
