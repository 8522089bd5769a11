import type { TranslationOf } from "../../i18n/translation";
import type {
	common as commonSource,
	notFound as notFoundSource,
	table as tableSource,
	units as unitsSource,
} from "../en/common";

export const common: TranslationOf<typeof commonSource> = {
	loading: "Laddar",
	close: "Stäng",
	back: "Tillbaka",
	next: "Nästa",
	cancel: "Avbryt",
	yes: "Ja",
	no: "Nej",
	none: "Inga",
	unknown: "Okänt",
	newTab: "öppnas i en ny flik",
	showFigures: "Visa siffror",
	showChart: "Visa diagram",
	total: "Totalt",
	all: "Alla",
	copy: "Kopiera",
	copied: "Kopierat",
	print: "Skriv ut",
};

export const units: TranslationOf<typeof unitsSource> = {
	credits_one: "{{count, number}} kredit (1 t)",
	credits_other: "{{count, number}} krediter ({{count, number}} t)",
	devices_one: "{{count, number}} enhet",
	devices_other: "{{count, number}} enheter",
	years_one: "{{count}} år",
	years_other: "{{count}} år",
	perTonne: "{{price}} per ton",
};

export const table: TranslationOf<typeof tableSource> = {
	filters: "Filter",
	filtersOn: "Filter (på)",
	clearFilters: "Rensa filter",
	sortBy: "Sortera efter",
	initialOrder: "Standardordning",
	toAscending: "Sortera stigande",
	toDescending: "Sortera fallande",
	range: "{{from}}–{{to}} av {{total}}",
	total_one: "{{total}} post",
	total_other: "{{total}} poster",
	pages: "Listans sidor",
	first: "Första sidan",
	previous: "Föregående",
	next: "Nästa",
	search: "Sök",
	any: "Alla",
	noMatch: {
		title: "Inget motsvarar filtren",
		text: "Ändra ett filter eller rensa alla.",
	},
};

export const notFound: TranslationOf<typeof notFoundSource> = {
	title: "Sidan finns inte",
	text: "Det finns inget på den här adressen, eller så är den inte öppen för dig. Kontrollera länken eller gå till startsidan.",
	home: "Till startsidan",
};
