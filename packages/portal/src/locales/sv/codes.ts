import type { TranslationOf } from "../../i18n/translation";
import type { codes as source } from "../en/codes";

export const codes: TranslationOf<typeof source> = {
	SERIAL_MISSING:
		"Raden saknar serienummer. Ange det som står på enheten, eller ta bort raden.",
	SERIAL_PLACEHOLDER:
		"Detta är en platshållare som fast programvara eller ett tillgångssystem skriver när serienumret är okänt. Ange det riktiga.",
	SERIAL_EXCEL_NUMBER:
		"Ett kalkylprogram har gjort serienumret till ett tal och tappat siffror. Formatera kolumnen som text och exportera igen.",
	SERIAL_INVALID:
		"Serienumret innehåller styrtecken. Ange det som det står på enheten.",
	MODEL_MISSING:
		"Raden har varken modellnamn eller artikelnummer. Ange ett av dem.",
	MODEL_PLACEHOLDER:
		"Detta är en platshållare från den fasta programvaran, ingen modell. Ange modellens namn eller artikelnummer.",
	CATEGORY_MISSING:
		"Raden saknar kategori, och den framgår inte av modellnamnet. Ange en, eller välj en standardkategori.",
	CATEGORY_UNKNOWN:
		"Kategorin är inte känd och framgår inte av modellnamnet. Använd notebook, desktop, workstation, monitor, tablet, thin client, server eller other.",
	COUNTRY_MISSING:
		"Raden saknar land. Ange landet där enheten används, eller välj ett standardland för filen.",
	COUNTRY_AMBIGUOUS:
		"”NA” är Namibias kod, men skrivs också för Nordamerika och för ”saknas”. Skriv landets namn eller dess kod med tre bokstäver.",
	COUNTRY_UNKNOWN:
		"Detta är inget lands namn eller ISO 3166-kod. Använd en kod som SE eller SWE, eller landets namn.",
	DATE_MISSING: "Raden saknar inköpsdatum. Ange det som åååå-mm-dd.",
	DATE_AMBIGUOUS:
		"Datumet kan läsas med dagen eller månaden först. Ange vilket filen använder, eller skriv datum som åååå-mm-dd.",
	DATE_INVALID:
		"Detta är inget datum som går att läsa. Skriv det som åååå-mm-dd.",
	DATE_EXCEL_SERIAL:
		"Ett kalkylprogram har skrivit sitt eget dagnummer i stället för datumet. Formatera kolumnen som datum (åååå-mm-dd) och exportera igen.",
	DATE_IN_FUTURE:
		"Inköpsdatumet ligger i framtiden. Rätta det, eller importera enheten när den är köpt.",
	DATE_TOO_OLD:
		"Inköpsdatumet ligger före 1990, vilket snarare är ett systems standardvärde än ett datum. Ange det riktiga.",
	FIELD_TOO_LONG: "Värdet är längre än fältet tillåter. Korta det.",
	WRONG_NUMBER_OF_CELLS:
		"Raden har fler eller färre celler än rubrikraden. Leta efter en avgränsare som saknas eller inte står inom citattecken.",
	DUPLICATE_IN_FILE:
		"Serienumret står på en tidigare rad i filen. Behåll en av raderna.",
	NO_REGION: "Tjänsten har ännu ingen region som omfattar ert land.",
	STAGE_DRAFT: "Tjänsten förbereds i er region och säljs inte där än.",
	STAGE_PAUSED:
		"Försäljningen i er region är pausad. Lagda beställningar gäller fortfarande.",
	STAGE_RETIRED:
		"Tjänsten säljs inte längre i er region. Lagda beställningar gäller fortfarande.",
	NOT_A_PILOT_TENANT:
		"Tjänsten är en pilot i er region, bara för inbjudna kunder. Be den regionansvariga om en inbjudan.",
	CATEGORY_NOT_OFFERED:
		"Enheter i den här kategorin kan för närvarande inte kompenseras i er region.",
	NO_PROJECTS_OFFERED:
		"Inget klimatprojekt erbjuds för närvarande i er region.",
	NO_TAX_RATE:
		"Ingen skattesats är angiven för ert land, så inget kan prissättas där. Fråga den regionansvariga.",
	NO_FOOTPRINT:
		"Enheternas fotavtryck är inte känt, eftersom inget blad är publicerat här för modellerna.",
	ALREADY_COVERED: "Enheterna ingår redan i en beställning.",
	BOUGHT_TOO_LONG_AGO: "Enheterna köptes längre tillbaka än regionen tillåter.",
	NO_RULE_FOR_REMAINING_USE:
		"Metodversionen bakom deras fotavtryck saknar regel för återstående användning. Inför en nyare, eller kompensera hela livslängden.",
	NOTHING_REMAINS:
		"Inget återstår av enheternas användning: livslängden är slut, eller så använder de ingen el.",
};
