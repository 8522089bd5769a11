import type { TranslationOf } from "../../i18n/translation";
import type {
	replay as replaySource,
	tenantMethods as tenantMethodsSource,
} from "../en/tenant-methods";

export const tenantMethods: TranslationOf<typeof tenantMethodsSource> = {
	title: "Metod",
	text: "Enligt vilka regler era enheters fotavtryck räknas. En annan version används bara när ni bestämmer det, efter att ni sett vad den skulle ändra.",
	inUse: "I bruk",
	releasedOn: "Släppt {{date}}.",
	difference: "Vad den skulle ändra",
	decisions: "Beslut",
	none: "Inget beslut än: versionen i bruk är den som gällde när företaget lades upp.",
	fromTo: "Från {{from}} till {{to}}",
	byAt: "{{name}}, {{time}}",
	progress: "Hur långt omräkningen kommit",
	status: {
		PENDING: "Börjar snart",
		RUNNING: "Genomförs",
		DONE: "Klart",
	},
	restated: "{{devices}} omräknade.",
	quoted: "{{devices}} väntar i öppna offerter.",
	refused: "{{devices}} behåller sitt: versionen kan inte räkna dem.",
	differenceOf: "Från {{from}} till {{to}}",
	differenceText:
		"Vad ett införande av den här versionen skulle ändra för era enheter. Inget ändras av att titta.",
	already: "Den här versionen är i bruk.",
	changes: "Totalt",
	before: "Fotavtryck nu",
	after: "Fotavtryck då",
	delta: "Ändring",
	changed: "Enheter som ändras",
	unchanged: "{{devices}} ändras inte",
	stays: "Vad som förblir som det är",
	covered:
		"{{devices}} under en beställning: de ändras aldrig. Beställningar och intyg behåller det de säger.",
	inQuotes:
		"{{devices}} i öppna offerter: de behåller sitt tills offerten gått ut, och för gott om den beställs.",
	cannot: "{{devices}} behåller sitt:",
	lines: "Per modell och land",
	linesText: "Störst verkan först.",
	nothing: "Inget fotavtryck skulle bli ett annat.",
	rest: "Och {{lines}} till ({{devices}}):",
	each: "Per enhet, nu → då",
	effect: "Verkan",
	reasons: "Varför",
	adopt: "Inför {{version}}",
	adopted: "{{version}} är i bruk. Enheterna följer efter.",
	confirm: {
		title: "Införa {{version}}?",
		text: "Nya enheter räknas med den från och med nu, och {{devices}} räknas om. Portföljen visar det som en ändring i dag.",
		stays:
			"Enheter under en beställning, offerter, beställningar och intyg behåller det de säger.",
		submit: "Inför",
	},
};

export const replay: TranslationOf<typeof replaySource> = {
	title: "Räkna om det",
	text: "Resultatet sparas med alla sina indata. Servern räknar det en gång till från dem och jämför byten.",
	submit: "Räkna om",
	identical: "Identiskt: samma byte kom ut.",
	differs: "Inte identiskt. Säg till operatören.",
	stored: "Sparat resultat, SHA-256:",
	replayed: "Räknat nu, SHA-256:",
};
