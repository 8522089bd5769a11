import { useMemo } from "react";
import { useFormatter } from "./use-formatter";

export interface CountryOption {
	/** ISO 3166-1 alpha-2. */
	value: string;
	label: string;
}

const NOT_COUNTRIES = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Every country that the platform has a name for, sorted as the language sorts. */
export function countryOptions(locale: string): CountryOption[] {
	const names = new Intl.DisplayNames([locale], {
		type: "region",
		fallback: "none",
	});
	return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
		.filter((code) => !NOT_COUNTRIES.has(code) && isCurrent(code))
		.flatMap((value) => {
			const label = names.of(value);
			return label ? [{ value, label }] : [];
		})
		.sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** Codes of countries that are no more (DD, SU, YU …) are turned into their successors' by the platform. */
function isCurrent(code: string): boolean {
	return new Intl.Locale(`und-${code}`).maximize().region === code;
}

export function useCountryOptions(): CountryOption[] {
	const { locale } = useFormatter();
	return useMemo(() => countryOptions(locale), [locale]);
}
