const GRAMS_PER_TONNE = 1_000_000;

/** "1,234.5 t", as the sentences of a certificate write masses. */
export function massText(grams: number): string {
	const whole = String(Math.floor(grams / GRAMS_PER_TONNE));
	const rest = String(grams % GRAMS_PER_TONNE)
		.padStart(6, "0")
		.replace(/0+$/, "");
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
	return `${grouped}${rest === "" ? "" : `.${rest}`} t`;
}

/** Grams of "1,234.5 t"; undefined for anything else. */
export function readMass(text: string): number | undefined {
	const [, whole, fraction = ""] =
		/^([\d,]+)(?:\.(\d{1,6}))? t$/.exec(text) ?? [];
	if (whole === undefined) return undefined;
	const grams = Number(whole.replaceAll(",", "") + fraction.padEnd(6, "0"));
	return massText(grams) === text ? grams : undefined;
}
