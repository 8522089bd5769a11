import type { TranslationOf } from "../../i18n/translation";
import type { nav as navSource, shell as shellSource } from "../en/shell";

export const shell: TranslationOf<typeof shellSource> = {
	skip: "Hoppa till innehållet",
	home: "Tonnetrace, startsida",
	menu: "Meny",
	navigation: "Huvudnavigering",
	preferences: "Språk och färger",
	language: "Språk",
	colours: "Färger",
	scheme: { light: "Ljust", dark: "Mörkt", auto: "Som systemet" },
	account: "Konto",
	accountOf: "Konto för {{name}}",
	signIn: "Logga in",
	signOut: "Logga ut",
	changePassword: "Byt lösenord",
	toPortal: "Öppna portalen",
	footerLinks: "Fler sidor",
	footer:
		"Tonnetrace · Från en enhets serienummer till de registerserienummer som annullerats för den.",
	inside: {
		label: "Vems data du ser",
		working:
			"Du arbetar hos <0>{{name}}</0>. Det du gör här skrivs i deras logg.",
		reading: "Du läser data från <0>{{name}}</0>. Du kan inte ändra något här.",
		leave: "Lämna",
	},
};

export const nav: TranslationOf<typeof navSource> = {
	section: {
		tools: "Verktyg",
		tenant: "Företag",
		reseller: "Återförsäljare",
		operations: "Drift",
		platform: "Plattform",
	},
	portfolio: "Portfölj",
	fleet: "Enheter",
	imports: "Importer",
	offset: "Kompensera enheter",
	quotes: "Offerter",
	orders: "Beställningar",
	certificates: "Intyg",
	members: "Medlemmar",
	audit: "Händelselogg",
	customers: "Kunder",
	projects: "Projekt",
	batches: "Kreditpartier",
	retirements: "Annulleringar",
	models: "Enhetsmodeller",
	sheets: "Fotavtrycksblad",
	regions: "Regioner",
	tenants: "Kundföretag",
	platformAudit: "Plattformslogg",
	verify: "Verifiera ett intyg",
	modelChoices: "Okända modeller",
	tenantMethods: "Metod",
	methods: "Metoder",
	estimate: "Uppskatta ett fotavtryck",
	lookup: "Slå upp en enhet",
};
