/**
 * The form in which words are compared: compatibility forms unified, lower case, letters and digits only
 * (of any script), so "Purchase-Date " and "purchasedate" are one name.
 */
export function lettersAndDigits(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, "");
}

const INVISIBLE = /[\p{Cc}\u200b-\u200d\u2060\ufeff]/gu;

/** Inner white space collapsed to one blank, invisible and control characters taken out, ends trimmed. */
export function tidy(text: string): string {
	return text.replace(/\s+/g, " ").replace(INVISIBLE, "").trim();
}

/** A table of groups ("NOTEBOOK": words…) turned round, each word in its compared form. */
export function indexWords<V extends string>(
	groups: Readonly<Partial<Record<V, readonly string[]>>>,
): ReadonlyMap<string, V> {
	const index = new Map<string, V>();
	for (const [value, words] of Object.entries(groups) as [V, string[]][]) {
		for (const word of words) index.set(lettersAndDigits(word), value);
	}
	return index;
}
