import type { TranslationOf } from "../../i18n/translation";
import type { portfolio as source } from "../en/portfolio";

export const portfolio: TranslationOf<typeof source> = {
	title: "Portfölj",
	asOf: "Siffror per",
	asOfText: "Företagets alla enheter per {{time}}.",
	figures: "Siffror",
	devices: "Enheter",
	withoutHint_one: "{{count, number}} utan fotavtryck",
	withoutHint_other: "{{count, number}} utan fotavtryck",
	footprintHint: "för enheterna med fotavtryck",
	ofFootprint: "{{share}} av fotavtrycket",
	coverage: "Fotavtryck som täcks av beställningar, av",
	ordered: "Beställd kompenserad massa, efter avrundning,",
	withoutFootprint_one:
		"{{count, number}} enhet saknar fotavtryck, eftersom modellen inte är känd. Den ingår inte i massorna nedan.",
	withoutFootprint_other:
		"{{count, number}} enheter saknar fotavtryck, eftersom modellerna inte är kända. De ingår inte i massorna nedan.",
	showThem: "Visa dem",
	import: "Importera enheter",
	offset: "Kompensera otäckta enheter",
	others: "Alla övriga",
	noSlices: "Inget att visa än.",
	chartHint:
		"Ett diagram. Välj ”Visa siffror” för att läsa samma sak som tabell.",
	empty: {
		title: "Börja med era enheter",
		text: "Importera en lista över enheterna så som ert tillgångssystem exporterar den. Här ser ni sedan deras fotavtryck och kan kompensera dem.",
	},
	equivalency: {
		title: "Jämförelse",
		vehicles:
			"{{mass}} annullerat: motsvarar de genomsnittliga årliga utsläppen från ungefär {{quantity}} personbilar.",
		source:
			"Med {{perUnit}} per bil och år. Källa: {{source}}, utgåva {{edition}}.",
	},
	by: {
		category: {
			title: "Per kategori",
			text: "Fotavtryck, täckt och inte täckt.",
			key: "Kategori",
		},
		country: {
			title: "Per användningsland",
			text: "Fotavtryck, täckt och inte täckt.",
			key: "Land",
		},
		month: {
			title: "Per inköpsmånad",
			text: "Fotavtryck för enheterna som köpts varje månad.",
			key: "Månad",
		},
		project: {
			title: "Per projekt",
			text: "Beställd kompenserad massa, annullerad och väntande.",
			key: "Projekt",
		},
	},
};
