import type { TranslationOf } from "../../i18n/translation";
import type {
	audit as auditSource,
	certificates as certificatesSource,
	members as membersSource,
	orders as ordersSource,
} from "../en/records";

export const orders: TranslationOf<typeof ordersSource> = {
	title: "Beställningar",
	text: "Vad som beställts, och hur långt krediterna är annullerade.",
	searchHint: "Nummer, förmånstagare eller referens",
	number: "Nummer",
	status: "Status",
	placed: "Lagd",
	from: "Från",
	to: "Till",
	about: "Om beställningen",
	cancellable: "Kan avbeställas till",
	quote: "Offert",
	showQuote: "Visa offerten",
	certificatesText:
		"Utfärdas när krediter allokeras, och på nytt när de annulleras.",
	noCertificate: "Intyget håller på att göras. Det finns här inom kort.",
	allocations: "Krediter",
	allocationsText:
		"Avsatta för beställningen i exakta gram; register annullerar hela ton.",
	noAllocation: "Inga krediter är allokerade.",
	vintage: "Årgång {{vintage}}",
	released: "Släppt",
	retirements: "Annulleringar",
	empty: {
		title: "Inga beställningar än",
		text: "Välj enheter och projekt för att lägga den första beställningen.",
	},
	cancel: {
		open: "Avbeställ",
		title: "Avbeställa {{number}}?",
		text: "Krediterna släpps, intyget återkallas och beloppet återbetalas helt. Det går inte att ångra.",
		reason: "Skäl",
		confirm: "Avbeställ",
		done: "Beställning {{number}} är avbeställd.",
	},
};

export const certificates: TranslationOf<typeof certificatesSource> = {
	title: "Intyg",
	text: "Vad som allokerats och annullerats för er räkning, vart och ett med en öppen sida för verifiering.",
	searchHint: "Nummer eller förmånstagare",
	number: "Nummer",
	version: "Version {{version}}",
	status: "Status",
	supersededBy: "av version {{version}}",
	pending: "Väntande",
	issued: "Utfärdat",
	files: "Filer",
	pdf: "PDF",
	pdfOf: "Intyg {{number}}, version {{version}}, som PDF",
	annex: "Bilaga",
	annexOf: "Bilaga med alla enheter i intyg {{number}}, version {{version}}",
	verify: "Verifiera",
	verifyOf: "Verifiera intyg {{number}}, version {{version}}",
	empty: {
		title: "Inga intyg än",
		text: "Ett intyg utfärdas för varje beställning när krediterna allokeras.",
	},
};

export const members: TranslationOf<typeof membersSource> = {
	title: "Medlemmar",
	text: "Personer i företaget som kan logga in här, och vad de får göra.",
	name: "Namn",
	email: "E-postadress",
	role: "Roll",
	since: "Sedan",
	empty: "Inga medlemmar",
};

export const audit: TranslationOf<typeof auditSource> = {
	title: "Händelselogg",
	text: "Varje ändring av företagets data: vem som gjorde den och när. Poster kan inte ändras eller tas bort.",
	at: "Tid",
	action: "Händelse",
	actor: "Av",
	subject: "Gäller",
	detail: "Detalj",
	empty: "Inget har hänt än",
};
