import { divideHalfUp, safeNumber } from "../quantities/decimal.js";
import { formatKilograms, type Grams } from "../quantities/mass.js";

/** The whole, in parts per million. */
export const WHOLE_PPM = 1_000_000;

/** A share of a mass, half up. */
export function shareOf(total: Grams, ppm: number): Grams {
	return safeNumber(divideHalfUp(BigInt(total) * BigInt(ppm), 1_000_000n));
}

/** What part of the total a mass is, half up. The total is above 0. */
export function ppmOf(part: Grams, total: Grams): number {
	return safeNumber(divideHalfUp(BigInt(part) * 1_000_000n, BigInt(total)));
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
