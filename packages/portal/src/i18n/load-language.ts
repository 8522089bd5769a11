import i18next from "i18next";
import { type Language, storeLanguage } from "./languages";

const resources = {
	en: () => import("../locales/en").then((module) => module.en),
	sv: () => import("../locales/sv").then((module) => module.sv),
} satisfies Record<Language, () => Promise<object>>;

/** Loads a language's words, shows them, and tells the document and the next visit. */
export async function loadLanguage(language: Language): Promise<void> {
	if (!i18next.hasResourceBundle(language, "translation")) {
		const words = await resources[language]();
		i18next.addResourceBundle(language, "translation", words);
	}
	await i18next.changeLanguage(language);
	document.documentElement.lang = language;
	storeLanguage(language);
}
