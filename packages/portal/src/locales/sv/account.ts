import type { TranslationOf } from "../../i18n/translation";
import type { password as passwordSource } from "../en/account";

export const password: TranslationOf<typeof passwordSource> = {
	title: "Byt lösenord",
	text: "Efter bytet är du utloggad överallt, även här. Logga in igen med det nya lösenordet.",
	current: "Nuvarande lösenord",
	new: "Nytt lösenord",
	repeat: "Nytt lösenord igen",
	rule: "{{least}} till {{most}} tecken, minst fem olika.",
	length: "Välj ett lösenord på {{least}} till {{most}} tecken.",
	differ: "De två inmatningarna skiljer sig åt.",
	submit: "Byt lösenord",
	changed:
		"Ditt lösenord är bytt och du är utloggad överallt. Logga in med det nya.",
};
