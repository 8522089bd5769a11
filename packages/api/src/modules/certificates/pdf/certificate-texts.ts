import { englishTexts } from "./certificate-texts.en.js";
import { swedishTexts } from "./certificate-texts.sv.js";

/** Every fixed word of a certificate in one language; functions where a figure stands inside. */
export interface CertificateTexts {
	readonly titleRetired: string;
	readonly titlePartlyRetired: string;
	readonly titleAllocated: string;
	readonly demonstration: string;
	readonly onBehalfOf: string;
	readonly carbonDioxideEquivalent: string;
	readonly retired: string;
	readonly pending: string;
	readonly unallocated: string;
	readonly statusRetired: (mass: string) => string;
	/** "1,000 t ordered: 600 t retired, 400 t allocated, pending retirement". */
	readonly statusOrdered: (mass: string, parts: readonly string[]) => string;
	readonly massPending: (mass: string) => string;
	readonly massUnallocated: (mass: string) => string;
	readonly devices: string;
	/** "1 device", "500 devices". */
	readonly deviceCount: (count: string) => string;
	readonly computedMass: string;
	/** In place of it where only the remaining use is counted. */
	readonly computedRemaining: string;
	readonly offsetMass: string;
	readonly statistic: string;
	readonly statisticShort: Readonly<Record<"MEAN" | "P95", string>>;
	readonly statisticLong: Readonly<Record<"MEAN" | "P95", string>>;
	readonly projects: string;
	readonly moreProjects: (count: string) => string;
	readonly verify: string;
	readonly qrAlternative: (url: string) => string;
	readonly certificate: string;
	readonly version: (version: string) => string;
	readonly issuedOn: (date: string) => string;
	readonly replaces: (version: string) => string;
	readonly pageOf: (page: string, pages: string) => string;
	readonly factsTitle: string;
	readonly statementsTitle: string;
	readonly partiesTitle: string;
	readonly beneficiary: string;
	readonly customer: string;
	readonly programme: string;
	readonly issued: string;
	readonly methodTitle: string;
	readonly deviceBasis: (
		devices: string,
		published: string,
		estimated: string,
	) => string;
	/** Beside a model or device whose computed mass is an estimate. */
	readonly estimatedModel: (model: string) => string;
	readonly estimatedMass: string;
	readonly rounding: string;
	readonly method: string;
	readonly boundary: string;
	readonly existing: string;
	readonly existingScope: Readonly<
		Record<"WHOLE_LIFE" | "REMAINING_USE", string>
	>;
	readonly usedMonths: string;
	readonly lifetime: string;
	readonly years: (count: string) => string;
	readonly gridFactors: string;
	readonly claimRules: string;
	readonly modelsTitle: string;
	readonly model: string;
	readonly category: string;
	readonly computedEach: string;
	readonly offsetEach: string;
	readonly creditsTitle: string;
	readonly registryProject: (registry: string, id: string) => string;
	readonly serials: string;
	readonly credits: string;
	readonly massHere: string;
	readonly retiredOn: string;
	readonly reference: string;
	readonly pendingSerials: string;
	readonly sharedCredits: string;
	readonly equivalencyTitle: string;
	readonly editionAndSource: (edition: string, source: string) => string;
	readonly verificationTitle: string;
	readonly verificationText: (url: string) => string;
	readonly transcribed: string;
	readonly annexTitle: string;
	readonly annexInline: (devices: string) => string;
	readonly annexFile: (devices: string, fileName: string) => string;
	readonly serialNumber: string;
	readonly country: string;
	readonly categories: Readonly<Record<string, string>>;
}

/** Names of registries as they write themselves; the same in every language. */
export const REGISTRY_NAMES: Readonly<Record<string, string>> = {
	CDM: "CDM",
	VERRA: "Verra",
	GOLD_STANDARD: "Gold Standard",
	ACR: "ACR",
	CAR: "Climate Action Reserve",
	PURO: "Puro.earth",
	ISOMETRIC: "Isometric",
};

const TEXTS: Readonly<Record<string, CertificateTexts>> = {
	en: englishTexts,
	sv: swedishTexts,
};

export interface CertificateLanguage {
	/** The tag to format numbers, dates and country names with; agrees with `texts`. */
	readonly locale: string;
	readonly texts: CertificateTexts;
}

/**
 * Words and number format for a locale, always of one language: a language
 * without texts (or a malformed tag) falls back to English as a whole.
 */
export function certificateLanguage(locale: string): CertificateLanguage {
	const language = locale.split("-", 1)[0]?.toLowerCase() ?? "";
	const texts = TEXTS[language];
	if (texts === undefined) return { locale: "en", texts: englishTexts };
	const [supported] = supportedLocales(locale);
	return { locale: supported ?? language, texts };
}

function supportedLocales(locale: string): string[] {
	try {
		return Intl.NumberFormat.supportedLocalesOf(locale);
	} catch (error) {
		if (error instanceof RangeError) return [];
		throw error;
	}
}
