import type { TranslationOf } from "../../i18n/translation";
import type {
	cart as cartSource,
	estimate as estimateSource,
	footprint as footprintSource,
	inventory as inventorySource,
} from "../en/estimate";

export const estimate: TranslationOf<typeof estimateSource> = {
	title: "Uppskatta ett fotavtryck",
	text: "Vad en enhet släpper ut under sin livstid: från tillverkarens publicerade blad där det finns, annars uppskattat från liknande modeller, och då står det.",
	toCart: "Många enheter på en gång",
	device: "Enheten",
	modelText:
		"Som det står på den eller på fakturan. Katalogen söks igenom i alla stavningar.",
	modelSearch: "Skriv minst två bokstäver och välj, eller ange ett annat namn.",
	part: "Artikelnummer",
	specs: "Om inget blad är publicerat",
	specsText:
		"Då görs uppskattningen av det här. Ju mer som är känt, desto smalare blir intervallet.",
	form: "Formfaktor",
	weight: "Vikt (kg)",
	screen: "Skärm (tum)",
	use: "Användningen",
	country: "Användningsland",
	years: "År i bruk",
	transport: "Transport",
	submit: "Uppskatta",
	over: "Över {{years}} i bruk i {{country}}, CO₂e.",
	answer: "Uppskattat: {{mass}}, {{basis}}",
	thisAddress: "adressen till den här uppskattningen",
	problem: {
		device: "Ange en modell, ett artikelnummer eller åtminstone en kategori.",
		country: "Välj ett land.",
		years: "Hela år, 1 till 20.",
		measure: "Ett tal över 0, med högst tre decimaler.",
		model: "Modellen finns inte i katalogen.",
	},
	refused: {
		title: "Inget fotavtryck",
		text: "Vad som står i vägen står vid formuläret. Rätta det, eller beskriv enheten med kategori, vikt och skärm.",
	},
	empty: {
		title: "Ingen enhet än",
		text: "Ange en modell eller beskriv en enhet, och landet där den används. Inget sparas.",
		example: "Visa ett exempel",
	},
};

export const footprint: TranslationOf<typeof footprintSource> = {
	match: "Så hittades modellen",
	coverage: "Intervall, uppmätt att hålla {{percent}} av fallen",
	changes: "Från bladets summa till det här fotavtrycket",
	step: "Steg",
	estimatedOf:
		"Fotavtrycket för {{devices}} är uppskattat från liknande modeller: inget blad för modellen är publicerat här.",
	rules: "Metod och källor",
	intervalText: "Vad intervallet betyder",
	assurance: "Tredje parters uttalanden om den här metodversionen",
	noAssurance:
		"Ingen tredje part har gjort något uttalande om den här metodversionen.",
	statedOn: "uttalat {{date}}",
	validUntil: "giltigt till {{date}}",
	document: "Dokument",
	documentHash: "Dokumentets SHA-256:",
};

export const inventory: TranslationOf<typeof inventorySource> = {
	title: "I er egen inventering",
	text: "Var varje del hör hemma i företagets växthusgasinventering, enligt GHG-protokollet.",
	place: "Scope och kategori",
	scope: "Scope {{scope}}",
	category: "Scope {{scope}}, kategori {{category}}",
};

export const cart: TranslationOf<typeof cartSource> = {
	title: "Uppskatta många enheter",
	text: "Fotavtryck för upp till 500 rader på en gång, och summan. Inget sparas.",
	trail: "Uppskatta ett fotavtryck",
	lines: "Rader",
	linesText:
		"Klistra in från ett kalkylblad eller välj en CSV-fil. Med rubrikrad: modell, artikelnummer, tillverkare, kategori, vikt, skärm, antal, land; utan: modell, antal, land. Filen läses i din webbläsare.",
	paste: "Rader att uppskatta",
	example: "Fyll i ett exempel",
	country: "Land där en rad inte anger något",
	years: "År i bruk",
	submit: "Uppskatta {{lines}}",
	count_one: "{{count, number}} rad",
	count_other: "{{count, number}} rader",
	readable: "Läst: {{lines}}, {{devices}}.",
	faults_one: "{{count, number}} rad kan inte läsas och utelämnas",
	faults_other: "{{count, number}} rader kan inte läsas och utelämnas",
	at: "Rad {{line}}",
	atColumn: "Rad {{line}}, {{column}}",
	more: "… och {{count, number}} till.",
	problem: {
		CATEGORY_UNKNOWN:
			"Kategorin är inte känd. Använd bärbar dator, stationär dator, arbetsstation, bildskärm, surfplatta, tunn klient, server eller övrigt.",
		COUNTRY_UNKNOWN: "Det är varken ett lands namn eller en ISO 3166-kod.",
		MODEL_MISSING:
			"Ange en modell, ett artikelnummer eller åtminstone en kategori.",
		QUANTITY_INVALID:
			"Ett heltal från 1 till 1 000 000 utan punkt eller komma.",
		SCREEN_INVALID: "En diagonal i tum, över 0.",
		TOO_LONG: "Det är för långt.",
		TOO_MANY: "Härifrån läses inget mer: 500 rader är det mesta.",
		WEIGHT_INVALID: "En vikt i kilogram, över 0.",
	},
	problemFile: "Filen kan inte läsas. Välj en textfil på högst 1 MB.",
	problemEmpty: "Klistra in några rader eller välj en fil.",
	problemNone: "Ingen av raderna kan läsas.",
	result: "Resultat",
	total: "Alla enheters fotavtryck",
	perLine: "Per rad",
	each: "Per enhet",
	line: "Rad",
	quantity: "Antal",
	outcome: "Ursprung",
	left: "Inte med i summan",
	leftText: "De här raderna har inget fotavtryck. De räknas inte i summan.",
	published: "Publicerade blad",
	estimated: "Uppskattade",
	failed: "Utan fotavtryck",
	interval: "Intervall {{low}} till {{high}}",
	intervalHint:
		"Gränserna läggs ihop: en metods fel är gemensamma för alla enheter.",
	partHint: "{{lines}}, {{devices}}",
	stages: "Per livscykelskede",
	search: "Modell",
	onlyKind: "Ursprung",
	download: "Ladda ner som CSV",
	changed:
		"Raderna har ändrats sedan dess. Uppskatta igen för att se deras fotavtryck.",
	column: {
		line: "rad",
		model: "modell",
		partNumber: "artikelnummer",
		manufacturer: "tillverkare",
		country: "land",
		quantity: "antal",
		basis: "ursprung",
		statistic: "statistik",
		each: "kg CO2e per enhet",
		total: "kg CO2e totalt",
		low: "kg CO2e totalt, lägst",
		high: "kg CO2e totalt, högst",
		method: "metodversion",
		evidence: "belägg för träffen",
		error: "fel",
	},
};
