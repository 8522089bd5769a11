import type { TranslationOf } from "../../i18n/translation";
import type { methods as methodsSource } from "../en/methods";

export const methods: TranslationOf<typeof methodsSource> = {
	title: "Metoder",
	text: "Varje släppt sätt att räkna fotavtryck. En version ändras aldrig; en förbättring är en ny version.",
	version: "Version",
	of: "Metod {{version}}",
	never:
		"En släppt version ändras aldrig. Resultat behåller den version de räknades fram med och kan räknas om från samma indata.",
	does: "Vad den gör",
	existing: "Enheter som redan är i bruk",
	releasedOn: "Släppt",
	releasedBy: "Släppt av",
	here: "Här sedan",
	shipped: "Levererad med produkten",
	lifetime: "Livslängd när ingen anges",
	rounding: "Varje skede en gång, halva uppåt, till gram ({{rounding}})",
	statements: "Uttalanden",
	assuranceText:
		"Om det här sättet att räkna, aldrig om en enhet. Citerade ord för ord.",
	definition: "Definition",
	bytes:
		"Varje tal som ingår i ett resultat. Kontrollsumman gäller definitionens exakta byte.",
	hash: "Definitionens SHA-256:",
	parameters: "Parametrar",
	allParameters: "Visa alla {{count, number}} parametrar",
	fewer: "Visa färre",
	showJson: "Visa som JSON",
	hideJson: "Dölj JSON",
	release: "Släpp en version",
	releaseText:
		"En ny version används för en kunds enheter när kunden inför den, och av kunder som läggs upp senare.",
	released: "{{version}} är släppt.",
	refused_one: "Definitionen har {{count}} fel",
	refused_other: "Definitionen har {{count}} fel",
	startFrom: "Utgå från",
	json: "Definitionen som JSON",
	jsonText:
		"Ge den ett eget versionsnamn och ändra det som ska bli annorlunda.",
	reason: "Skäl",
	reasonText: "Varför versionen släpps. Sparas med den.",
	confirm: {
		title: "Släppa den här versionen?",
		text: "Den kan inte ändras eller dras tillbaka efteråt.",
		submit: "Släpp",
	},
	attach: "Bifoga ett uttalande",
	attachText:
		"Vad en tredje part har uttalat om den här metodversionen, exakt som i det undertecknade dokumentet.",
	attached: "Uttalandet är bifogat.",
	statement: {
		title: "Uttalandet",
		forEver:
			"Ett uttalande kan inte ändras eller tas bort efteråt. Intyg som utfärdas från och med nu citerar det.",
		body: "Organ",
		standard: "Standard",
		scope: "Omfattning",
		scopeText: "Vad som granskats, med organets ord.",
		quotation: "Uttalandet, ord för ord",
		quotationText: "På en rad, exakt som i dokumentet.",
		statedOn: "Uttalat",
		validUntil: "Giltigt till",
		documentHash: "Det undertecknade dokumentets SHA-256",
		documentHashText: "64 hexadecimala siffror, till exempel med sha256sum.",
		documentUrl: "Länk till dokumentet",
		problem: {
			required: "Fyll i det här.",
			future: "Den dagen har inte kommit än.",
			order: "Det ligger före dagen för uttalandet.",
			hash: "64 hexadecimala siffror väntas.",
			link: "En länk börjar med https://",
		},
	},
};
