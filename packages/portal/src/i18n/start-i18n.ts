import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { type Language, preferredLanguage } from "./languages";
import { loadLanguage } from "./load-language";

/** Starts translation in the preferred language. Every language is complete (a test holds it), so none falls back to another. */
export async function startI18n(
	language: Language = preferredLanguage(),
): Promise<void> {
	await i18next.use(initReactI18next).init({
		lng: language,
		fallbackLng: false,
		resources: {},
		showSupportNotice: false,
		partialBundledLanguages: true,
		interpolation: { escapeValue: false },
		react: { useSuspense: false },
	});
	await loadLanguage(language);
}
