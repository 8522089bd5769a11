import type { TranslationOf } from "../../i18n/translation";
import type { modelChoices as modelChoicesSource } from "../en/model-choices";

export const modelChoices: TranslationOf<typeof modelChoicesSource> = {
	title: "Okända modeller",
	text: "Namn bland era enheter som katalogen inte kan tyda. De enheterna har inget fotavtryck förrän ni säger vilken modell det är eller godtar en uppskattning. Inget gissas.",
	part: "artikelnummer {{partNumber}}",
	undecided: "Inget fotavtryck",
	candidates: "Modeller som det kan vara",
	noCandidates: "Ingen modell i katalogen liknar den.",
	is: "Det är den här",
	isOf: "Det är den här: {{name}}",
	estimate: "Uppskatta",
	hideEstimate: "Dölj uppskattningen",
	specsText:
		"Ju mer som är känt, desto smalare blir intervallet. Talet visas för {{country}}; varje enhet räknas efter sitt eget land.",
	show: "Visa uppskattningen",
	moved: "Listan har ändrats under tiden. Ladda om sidan.",
	accept: "Godta uppskattningen för {{devices}}",
	made: "Bestämt: {{devices}} har ett fotavtryck genom det.",
	confirm: {
		title: "Är det den här modellen?",
		text: "”{{written}}” tas för {{name}}. {{devices}} får dess fotavtryck, även enheter som kommer senare. Ni kan återkalla det.",
		submit: "Bekräfta",
	},
	decisions: "Beslut",
	decisionsText:
		"Vem som bestämt vad och när. Posterna står kvar, även återkallade.",
	noDecisions: "Inget har bestämts än.",
	written: "Som det står",
	outcome: "Beslut",
	madeBy: "Bestämt av",
	state: "Läge",
	inForce: "Gäller",
	withdrawnBy: "Återkallat av {{name}}",
	withdrawn: "Beslutet är återkallat.",
	withdraw: {
		open: "Återkalla",
		of: "Återkalla beslutet om {{name}}",
		title: "Återkalla beslutet?",
		text: "{{devices}} med namnet ”{{written}}” förlorar sitt fotavtryck, utom de som är under en beställning eller i en öppen offert.",
		submit: "Återkalla",
	},
	empty: {
		title: "Alla modeller är kända",
		text: "Alla era enheter har ett fotavtryck, eller så har inget importerats än.",
	},
};
