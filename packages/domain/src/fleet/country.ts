import { ALPHA_3 } from "./country-codes.js";
import { lettersAndDigits } from "./text.js";

/** The languages whose country names are understood, besides codes. */
const LANGUAGES = [
	"en",
	"de",
	"fr",
	"sv",
	"da",
	"nb",
	"fi",
	"nl",
	"es",
	"it",
	"pl",
	"pt",
	"cs",
	"is",
] as const;

/** Spellings in business systems that the Unicode names don't have. */
const OTHER_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
	AE: ["UAE"],
	BA: ["Bosnia and Herzegovina", "Bosnia"],
	BO: ["Bolivia, Plurinational State of"],
	BN: ["Brunei Darussalam"],
	CD: [
		"Congo, The Democratic Republic of The",
		"Democratic Republic of the Congo",
		"DR Congo",
		"DRC",
	],
	CG: ["Republic of the Congo", "Congo-Brazzaville"],
	CI: ["Ivory Coast", "Cote d'Ivoire"],
	CV: ["Cabo Verde"],
	CZ: ["Czech Republic", "Tschechische Republik", "République tchèque"],
	FM: ["Micronesia, Federated States of"],
	GB: [
		"UK",
		"U.K.",
		"Great Britain",
		"Britain",
		"England",
		"Scotland",
		"Wales",
		"Northern Ireland",
		"Großbritannien",
		"Grande-Bretagne",
		"United Kingdom of Great Britain and Northern Ireland",
		"Groot-Brittannië",
		"Gran Bretagna",
		"Gran Bretaña",
	],
	GR: ["EL", "Hellas"],
	HK: ["Hong Kong"],
	IR: ["Iran, Islamic Republic of"],
	KP: ["Korea, Democratic People's Republic of"],
	KR: ["Korea, Republic of", "Republic of Korea", "Korea (South)"],
	LA: ["Lao People's Democratic Republic"],
	MD: ["Moldova, Republic of", "Republic of Moldova"],
	MK: ["Macedonia", "Macedonia, the former Yugoslav Republic of"],
	MM: ["Myanmar", "Burma"],
	MO: ["Macau", "Macao"],
	NL: ["Holland", "The Netherlands"],
	PS: ["Palestine", "Palestine, State of"],
	RU: ["Russian Federation"],
	SY: ["Syrian Arab Republic"],
	SZ: ["Swaziland"],
	TL: ["East Timor"],
	TR: ["Turkey", "Turkiye"],
	TW: ["Taiwan, Province of China", "Chinese Taipei"],
	TZ: ["Tanzania, United Republic of"],
	US: [
		"USA",
		"U.S.A.",
		"U.S.",
		"United States of America",
		"Vereinigte Staaten von Amerika",
		"Amerikas förenta stater",
		"États-Unis d'Amérique",
		"Verenigde Staten van Amerika",
	],
	VE: ["Venezuela, Bolivarian Republic of"],
	VN: ["Viet Nam"],
};

/** Without accents too: "Sør-Korea" is also typed "Sor-Korea", "Österreich" also "Oesterreich". */
function forms(name: string): string[] {
	const plain = name.normalize("NFD").replace(/\p{M}/gu, "");
	const spelledOut = name
		.replace(/[äÄæÆ]/g, "ae")
		.replace(/[öÖøØ]/g, "oe")
		.replace(/[üÜ]/g, "ue")
		.replace(/[åÅ]/g, "aa")
		.replace(/ß/g, "ss");
	const strokeless = plain
		.replace(/[øØ]/g, "o")
		.replace(/[æÆ]/g, "ae")
		.replace(/ß/g, "ss");
	return [name, plain, spelledOut, strokeless].map(lettersAndDigits);
}

/** A name that means two countries in two languages stands for neither. */
function buildIndex(): ReadonlyMap<string, string> {
	const index = new Map<string, string | null>();
	const claim = (name: string, code: string) => {
		const known = index.get(name);
		index.set(name, known === undefined || known === code ? code : null);
	};
	for (const language of LANGUAGES) {
		const names = new Intl.DisplayNames([language], {
			type: "region",
			fallback: "none",
		});
		for (const code of ALPHA_3.keys()) {
			const name = names.of(code);
			if (name === undefined) continue;
			for (const form of forms(name)) claim(form, code);
		}
	}
	const unambiguous = new Map<string, string>();
	for (const [name, code] of index) {
		if (code !== null) unambiguous.set(name, code);
	}
	for (const [code, names] of Object.entries(OTHER_SPELLINGS)) {
		for (const name of names)
			for (const form of forms(name)) unambiguous.set(form, code);
	}
	for (const [alpha2, alpha3] of ALPHA_3) {
		unambiguous.set(alpha2.toLowerCase(), alpha2);
		unambiguous.set(alpha3.toLowerCase(), alpha2);
	}
	return unambiguous;
}

let index: ReadonlyMap<string, string> | undefined;

/**
 * The ISO 3166-1 alpha-2 code of a country given by its alpha-2 or alpha-3 code or by its name in one of thirteen
 * languages (Unicode's names) or a usual business spelling.
 * @returns undefined when the text names no country, or could name two ("Congo", "Korea")
 */
export function countryCode(text: string): string | undefined {
	index ??= buildIndex();
	return index.get(lettersAndDigits(text));
}
