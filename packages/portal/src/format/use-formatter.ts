import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { createFormatter, type Formatter } from "./formatter";

/** The formatter of the language on the screen. */
export function useFormatter(): Formatter {
	const language = useTranslation().i18n.language;
	return useMemo(() => createFormatter(language), [language]);
}
