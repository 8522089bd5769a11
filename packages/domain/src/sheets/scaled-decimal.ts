const DECIMAL = /^(\d+)(?:\.(\d*))?$|^\.(\d+)$/;

/**
 * Reads a plain decimal ("12.5", "5.", ".5") as an integer count of 10^-digits, without going through floating point. Digits
 * beyond the scale are rounded half up: "0.059000000000000004" with six digits is 59,000.
 * @returns null when the text is no plain decimal ≥ 0 or the count is beyond 2^53 − 1
 */
export function parseDecimalScaled(
	text: string,
	digits: number,
): number | null {
	const match = DECIMAL.exec(text.trim());
	if (match === null) return null;
	const whole = match[1] ?? "";
	const fraction = match[2] ?? match[3] ?? "";
	const kept = fraction.slice(0, digits).padEnd(digits, "0");
	const roundUp = (fraction[digits] ?? "0") >= "5";
	const units = BigInt(`0${whole}${kept}`) + (roundUp ? 1n : 0n);
	return units <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(units) : null;
}
