import type { TranslationOf } from "../../i18n/translation";
import type {
	device as deviceSource,
	fleet as fleetSource,
	trace as traceSource,
} from "../en/fleet";

export const fleet: TranslationOf<typeof fleetSource> = {
	title: "Enheter",
	text: "Företagets alla enheter, med fotavtryck över fem år.",
	serial: "Serienummer",
	model: "Modell",
	manufacturer: "Tillverkare",
	category: "Kategori",
	country: "Land",
	purchased: "Inköpt",
	registered: "Registrerad",
	costCentre: "Kostnadsställe",
	orderReference: "Orderreferens",
	coverage: "Täckning",
	searchHint: "Serienummer eller modell",
	known: "Känt",
	notKnown: "Inte känt",
	ofModel: "Modell: {{model}}",
	unmatched: {
		title_one: "{{count, number}} modell utan fotavtryck",
		title_other: "{{count, number}} modeller utan fotavtryck",
		text: "Inget publicerat fotavtryck är känt för de här modellnamnen. Enheterna är listade men räknas inte förrän det finns ett blad eller ni bestämmer för dem: inget gissas.",
		decide: "Bestäm för dem",
		show: "Visa modellerna",
		hide: "Dölj modellerna",
		more: "Visa fler",
	},
};

export const device: TranslationOf<typeof deviceSource> = {
	facts: "Enhet",
	offset: "Beställd kompenserad massa",
	covered: "Täckt av fotavtrycket",
	coveredRemaining_one: "återstående användning efter {{count, number}} månad",
	coveredRemaining_other:
		"återstående användning efter {{count, number}} månader",
	noFootprint:
		"Inget publicerat fotavtryck är känt för modellen ”{{model}}”. Det gissas inte: enheten räknas inte förrän det finns ett blad för modellen eller någon bestämmer för den.",
	interval: "Uppskattningens intervall",
	low: "Lägst",
	high: "Högst",
	stages: "Fotavtryck per livscykelskede",
	stage: "Skede",
	mass: "Massa",
	share: "Andel",
	derived: "Härlett av metoden",
	fromSheet: "Från bladet",
	explanation: "Så har det räknats fram",
	method: "Metodversion",
	boundary: "Systemgräns",
	country: "Användningsland",
	grid: "Elnätsfaktorer",
	source: "Källa",
	sheetIssued: "Bladet utfärdat",
};

export const trace: TranslationOf<typeof traceSource> = {
	title: "Spårning",
	text: "Från enhetens serienummer till registrets serienummer för krediterna.",
	none: "Inget har beställts för den här enheten än.",
	share: "Del {{at}} av {{of}}",
	device: "Enhet",
	order: "Beställning {{number}}",
	grams: "Gram",
	exact: "exakt {{grams}} g",
	project: "Projekt",
	serials: "Registrets serienummer, årgång {{vintage}}",
	retirement: "Annullering",
	pending:
		"Krediterna är avsatta för den här enheten. De annulleras när hela ton är fulla.",
	beneficiary: "För {{name}}",
};
