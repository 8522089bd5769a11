import type { TranslationOf } from "../../i18n/translation";
import type {
	customers as customersSource,
	platformAudit as platformAuditSource,
	tenants as tenantsSource,
} from "../en/tenants";

export const tenants: TranslationOf<typeof tenantsSource> = {
	title: "Kundföretag",
	text: "Alla företag som använder tjänsten. Allt du gör hos ett av dem skrivs i dess logg.",
	empty: "Inga företag än",
	searchHint: "Namn",
	name: "Namn",
	country: "Land",
	region: "Region",
	reseller: "Återförsäljare",
	currency: "Valuta",
	created: "Sedan",
	enter: "Gå in",
	enterOf: "Gå in hos {{name}}",
	of: "Kunder hos {{name}}",
	onlyOf: "Visa bara kunder hos {{name}}",
	ofAll: "Visa alla kunder",
};

export const customers: TranslationOf<typeof customersSource> = {
	title: "Kunder",
	text: "Företagen som {{name}} arbetar för. Gå in hos ett för att se dess enheter och beställa för dess räkning.",
	empty: {
		title: "Inga kunder än",
		text: "De visas här när de har lagts upp.",
	},
	notYou: {
		title: "Bara för återförsäljare",
		text: "Ditt konto arbetar inte för någon återförsäljare.",
	},
};

export const platformAudit: TranslationOf<typeof platformAuditSource> = {
	title: "Plattformslogg",
	text: "Varje ändring utanför enskilda företag: projekt, kreditpartier, annulleringar, fotavtrycksblad, införanden. Poster kan inte ändras eller tas bort.",
};
