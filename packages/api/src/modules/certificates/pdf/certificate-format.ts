import type { CertificateSnapshot } from "./certificate-snapshot.js";
import {
	type CertificateTexts,
	certificateLanguage,
	REGISTRY_NAMES,
} from "./certificate-texts.js";

/** Figures and names of one certificate, written in its language. Nothing here rounds. */
export class CertificateFormat {
	readonly texts: CertificateTexts;
	readonly locale: string;
	readonly #integers: Intl.NumberFormat;
	readonly #dates: Intl.DateTimeFormat;
	readonly #countries: Intl.DisplayNames;
	readonly #decimalSign: string;

	constructor(locale: string) {
		const language = certificateLanguage(locale);
		this.texts = language.texts;
		this.locale = language.locale;
		this.#integers = new Intl.NumberFormat(language.locale);
		this.#dates = new Intl.DateTimeFormat(language.locale, {
			dateStyle: "long",
			timeZone: "UTC",
		});
		this.#countries = new Intl.DisplayNames(language.locale, {
			type: "region",
		});
		this.#decimalSign =
			this.#integers.formatToParts(0.5).find((part) => part.type === "decimal")
				?.value ?? ".";
	}

	count(value: number): string {
		return this.#integers.format(value);
	}

	/**
	 * An exact mass in the largest unit that gives at least 1: "356,411 t",
	 * "650.3 kg", "1 g". The whole part is grouped; every significant decimal is kept.
	 */
	mass(grams: number): string {
		const { digits, unit } = this.massParts(grams);
		return `${digits}\u00a0${unit}`;
	}

	/** {@link mass}, digits and unit apart, for setting them in different sizes. */
	massParts(grams: number): { digits: string; unit: string } {
		if (grams >= 1_000_000)
			return { digits: this.#scaled(grams, 6), unit: "t" };
		if (grams >= 1_000) return { digits: this.#scaled(grams, 3), unit: "kg" };
		return { digits: this.#scaled(grams, 0), unit: "g" };
	}

	/** An exact mass in kilograms, for columns whose rows must compare. */
	kilograms(grams: number): string {
		return `${this.#scaled(grams, 3)}\u00a0kg`;
	}

	/** The calendar date (UTC) of an ISO 8601 date or instant. */
	date(iso: string): string {
		return this.#dates.format(new Date(iso));
	}

	country(code: string): string {
		return /^[A-Z]{2}$/.test(code) ? (this.#countries.of(code) ?? code) : code;
	}

	registry(code: string): string {
		return REGISTRY_NAMES[code] ?? code;
	}

	category(code: string): string {
		return this.texts.categories[code] ?? code;
	}

	/** What the computed mass is of: never the whole where only a part is counted. */
	computedLabel({ existing }: Pick<CertificateSnapshot, "existing">): string {
		return existing?.scope === "REMAINING_USE"
			? this.texts.computedRemaining
			: this.texts.computedMass;
	}

	/** What is true of the whole order in one line; says "retired" alone only when all of it is. */
	status(snapshot: CertificateSnapshot): string {
		const { offsetGrams, allocatedGrams, retiredGrams } = snapshot;
		if (retiredGrams === offsetGrams)
			return this.texts.statusRetired(this.mass(retiredGrams));
		const unallocated = offsetGrams - allocatedGrams - retiredGrams;
		return this.texts.statusOrdered(
			this.mass(offsetGrams),
			[
				{ grams: retiredGrams, say: this.texts.statusRetired },
				{ grams: allocatedGrams, say: this.texts.massPending },
				{ grams: unallocated, say: this.texts.massUnallocated },
			].flatMap(({ grams, say }) => (grams > 0 ? [say(this.mass(grams))] : [])),
		);
	}

	/** grams ÷ 10^decimals as an exact decimal. */
	#scaled(grams: number, decimals: number): string {
		const digits = String(grams).padStart(decimals + 1, "0");
		const cut = digits.length - decimals;
		const fraction = digits.slice(cut).replace(/0+$/, "");
		const whole = this.#integers.format(BigInt(digits.slice(0, cut)));
		return fraction === "" ? whole : whole + this.#decimalSign + fraction;
	}
}
