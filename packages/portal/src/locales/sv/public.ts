import type { TranslationOf } from "../../i18n/translation";
import type {
	landing as landingSource,
	lookup as lookupSource,
	mass as massSource,
	signIn as signInSource,
	verify as verifySource,
} from "../en/public";

export const signIn: TranslationOf<typeof signInSource> = {
	title: "Logga in",
	text: "Till portalen för kundföretag, återförsäljare, operatörer och revisorer.",
	expired:
		"Din session har avslutats. Logga in igen för att fortsätta där du var.",
	email: "E-postadress",
	password: "Lösenord",
	submit: "Logga in",
};

export const landing: TranslationOf<typeof landingSource> = {
	title: "Varje gram spårat, från enheten till registret",
	lead: "Tonnetrace uppskattar fotavtrycket för den hårdvara ni köper, låter er bidra till klimatprojekt ni väljer, och visar för varje enhet vilka krediter som annullerats för den, med registrets serienummer.",
	how: "Så fungerar det",
	step: {
		measure: {
			title: "Mät",
			text: "Importera era enheter. Varje enhet får det fotavtryck som tillverkaren publicerat, räknat på fem år och landet där den används.",
		},
		choose: {
			title: "Välj",
			text: "Välj en blandning av projekt som erbjuds i er region och få en bindande offert med pris, skatt och avrundning.",
		},
		retire: {
			title: "Annullera",
			text: "Krediter allokeras i exakta gram och annulleras i registret i er förmånstagares namn.",
		},
		trace: {
			title: "Spåra",
			text: "Ett intyg med registrets serienummer, och en öppen sida där vem som helst kan kontrollera det.",
		},
	},
	chain: {
		caption: "Ett exempel på en kedja.",
		device: { label: "Enhet", value: "Serienummer PF-4X1T7K" },
		grams: { label: "Fotavtryck på fem år", value: "318 000 g CO₂e" },
		project: { label: "Klimatprojekt", value: "Verra 1060, vindkraft" },
		serials: { label: "Registrets serienummer", value: "9660-115597313 …" },
		retirement: { label: "Annullering", value: "För ert företags räkning" },
	},
};

export const verify: TranslationOf<typeof verifySource> = {
	title: "Verifiera ett intyg",
	text: "Ange numret som står på intyget, eller skanna dess QR-kod.",
	number: "Intygsnummer",
	submit: "Verifiera",
	certificate: "Intyg {{number}}",
	projects: "Projekt och registrets serienummer",
	retiredOn: "Annullerat {{date}}",
	sha256: "SHA-256 för intygsfilen:",
	superseded:
		"Den här versionen är ersatt av version {{version}}. Bara den senaste versionen gäller.",
	withdrawn: "Intyget har återkallats. Det gäller inte längre.",
	unknown: {
		title: "Intyget finns inte",
		text: "Det finns inget intyg med numret {{number}}. Kontrollera numret; ett intyg som inte finns här har inte utfärdats av tjänsten.",
	},
	fact: {
		devices: "Enheter",
		computed: "Beräknat fotavtryck",
		offset: "Kompenserad massa",
		rounding: "Avrundning",
		statistic: "Statistiskt mått",
		lifetime: "Livslängd",
		method: "Metodversion",
		issued: "Utfärdat",
		version: "Version",
	},
};

export const lookup: TranslationOf<typeof lookupSource> = {
	title: "Slå upp en enhet",
	text: "Ange en enhets serienummer för att se vilka krediter som allokerats eller annullerats för den.",
	serial: "Serienummer",
	submit: "Slå upp",
	none: {
		title: "Inget hittades",
		text: "Inget är offentligt känt för serienumret {{serialNumber}}. Kontrollera att det är skrivet som på enheten.",
	},
	fact: {
		footprint: "Uppskattat fotavtryck",
		remaining: "Därav kompenserat, återstående användning",
		offset: "Kompenserad massa",
	},
};

export const mass: TranslationOf<typeof massSource> = {
	footprint: "Fotavtryck",
	covered: "Täckt fotavtryck",
	uncovered: "Inte täckt",
	offset: "Kompenserad massa",
	allocated: "Allokerat, väntar på annullering",
	retired: "Annullerat",
};
