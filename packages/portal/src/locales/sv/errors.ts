import type { TranslationOf } from "../../i18n/translation";
import type { errors as source } from "../en/errors";

export const errors: TranslationOf<typeof source> = {
	title: "Det gick inte",
	retry: "Försök igen",
	requestId: "Förfrågan {{id}}",
	required: "Fyll i det här.",
	code: {
		NETWORK: "Servern kan inte nås. Kontrollera anslutningen och försök igen.",
		UNAUTHENTICATED: "Din session har avslutats. Logga in igen.",
		FORBIDDEN: "Det får du inte göra.",
		NOT_FOUND: "Det finns inte, eller är inte öppet för dig.",
		RATE_LIMITED: "För många förfrågningar. Vänta en stund och försök igen.",
		UNAVAILABLE: "Tjänsten svarar inte just nu. Försök igen om en stund.",
		INTERNAL:
			"Något gick fel hos oss. Det har loggats. Försök igen, och säg sedan till oss.",
		SIGN_IN_FAILED: "E-postadress och lösenord hör inte ihop.",
		CURRENT_PASSWORD_WRONG: "Det nuvarande lösenordet stämmer inte.",
		PASSWORD_TOO_WEAK: "Lösenordet är för svagt.",
		IDEMPOTENCY_KEY_REUSED:
			"Det har redan skickats med annat innehåll. Börja om.",
		IDEMPOTENCY_IN_PROGRESS:
			"Det du skickade behandlas fortfarande. Fråga igen om en stund.",
		NOT_AVAILABLE: "Tjänsten är inte öppen för ert företag just nu.",
		MIX_NOT_100_PERCENT: "Andelarna måste bli 100 %.",
		PROJECT_NOT_OFFERED: "Ett av projekten erbjuds inte längre i er region.",
		CURRENCY_NOT_OFFERED: "Det finns inget pris i den här valutan.",
		NO_DEVICES: "Ingen av de valda enheterna kan kompenseras.",
		QUOTE_EXPIRED: "Offerten har gått ut. Gör en ny.",
		QUOTE_ALREADY_ORDERED: "Offerten har redan beställts.",
		DEVICE_ALREADY_COVERED:
			"Några av enheterna har under tiden täckts av en annan beställning. Gör en ny offert.",
		CLIENT_REFERENCE_USED: "En annan beställning har den här referensen.",
		OUT_OF_STOCK:
			"Det finns inte tillräckligt med krediter i lager för beställningen. Inget beställdes.",
		CANCELLATION_WINDOW_CLOSED: "Beställningen kan inte längre avbeställas.",
		ORDER_HAS_RETIREMENTS:
			"Krediter i beställningen är redan annullerade, vilket inte kan ångras.",
		LIFETIMES_MIXED:
			"Enheterna är räknade över olika livslängder, med olika metodversioner. Kompensera dem i skilda offerter.",
		METHOD_ALREADY_IN_USE: "Den här versionen är redan i bruk.",
		METHOD_ADOPTION_RUNNING:
			"Enheter räknas fortfarande om till den version som infördes före. Försök igen när det är klart.",
		ESTIMATE_NOT_POSSIBLE:
			"Inget publicerat blad hittades, och en sådan enhet kan inte uppskattas.",
		MODEL_CHOICE_EXISTS:
			"Ett beslut för den här modellen gäller redan. Återkalla det först.",
		ALREADY_EXISTS: "Det finns redan en sådan.",
		SERIAL_MALFORMED:
			"Det här kan inte läsas som ett serienummerintervall i registret.",
		SERIAL_QUANTITY_MISMATCH: "Det är inte antalet krediter i intervallet.",
		SERIAL_OVERLAP: "Några av krediterna är redan registrerade.",
		SERIAL_OTHER_PROJECT:
			"Serienumren anger ett annat projekt eller en annan årgång.",
		BATCH_NOT_FOUND: "Inget kreditparti innehåller de här serienumren.",
		ALREADY_RETIRED: "Några av krediterna är redan annullerade.",
		NOT_ALLOCATED: "Några av krediterna tillhör ingen beställning.",
		FILE_REFUSED: "Filen kan inte läsas.",
		IMPORT_NOT_WAITING: "Importen har gått vidare under tiden.",
		MAPPING_INCOMPLETE: "En obligatorisk kolumn är inte kopplad.",
		IMPORT_ABANDONED:
			"Ingen skickade filen eller kopplade kolumnerna i tid. Börja en ny import.",
		UPLOAD_TOO_LARGE: "Filen är större än gränsen.",
	},
};
