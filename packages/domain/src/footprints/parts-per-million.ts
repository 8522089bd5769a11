import { printScaled, ratioHalfUp } from "../quantities/decimal.js";
import { formatKilograms, type Grams } from "../quantities/mass.js";

/** The whole, in parts per million. */
export const WHOLE_PPM = 1_000_000;

/** A share of a mass, half up. */
export function shareOf(total: Grams, ppm: number): Grams {
	return ratioHalfUp(total, ppm, 1, WHOLE_PPM, 1);
}

/** What part of the total a mass is, half up. The total is above 0. */
export function ppmOf(part: Grams, total: Grams): number {
	return ratioHalfUp(part, WHOLE_PPM, 1, total, 1);
}

/** Shares as people read them: 430,000 → "43 %". Exact decimals. */
export function percentText(ppm: number): string {
	const whole = Math.trunc(ppm / 10_000);
	const fraction = String(ppm % 10_000)
		.padStart(4, "0")
		.replace(/0+$/, "");
	return `${whole}${fraction === "" ? "" : `.${fraction}`} %`;
}

/** "142.33 kg". */
export function kilogramsText(grams: Grams): string {
	return `${formatKilograms(grams)} kg`;
}

/** "+94.887 kg", "−2 kg", "0 kg". @param grams whole, may be below 0 */
export function signedKilogramsText(grams: number): string {
	const sign = grams > 0 ? "+" : grams < 0 ? "−" : "";
	return `${sign}${kilogramsText(Math.abs(grams))}`;
}

/** A factor as people read it: 2,150,000 → "2.15". */
export function timesText(ppm: number): string {
	return printScaled(ppm, 6);
}
