/** Languages of the portal, each named in itself. */
export const LANGUAGES = { en: "English", sv: "Svenska" } as const;

export type Language = keyof typeof LANGUAGES;

const STORED = "tonnetrace-language";

export function isLanguage(value: string | null): value is Language {
	return value !== null && value in LANGUAGES;
}

/** The language chosen on this device before, else the browser's first that we have, else English. */
export function preferredLanguage(): Language {
	const stored = readStored();
	if (isLanguage(stored)) return stored;
	const wanted = navigator.languages
		.map((tag) => tag.slice(0, 2))
		.find(isLanguage);
	return wanted ?? "en";
}

export function storeLanguage(language: Language): void {
	try {
		localStorage.setItem(STORED, language);
	} catch {
		// Blocked storage costs the user the choice at the next visit, nothing else.
	}
}

function readStored(): string | null {
	try {
		return localStorage.getItem(STORED);
	} catch {
		return null;
	}
}
