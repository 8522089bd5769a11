import { DomainArithmeticError } from "./arithmetic.error.js";

const ZERO = "0".charCodeAt(0);
const PLAIN_DECIMAL = /^(\d+)(?:\.(\d+))?$/;

/**
 * Prints `units ÷ 10^scale` exactly, without trailing zeros: (1500, 3) → "1.5".
 * @param units safe integer ≥ 0
 */
export function printScaled(units: number, scale: number): string {
	const one = 10 ** scale;
	const rest = units % one;
	const whole = String((units - rest) / one);
	if (rest === 0) return whole;
	// The leading 1 keeps the zeros behind the point; the trailing ones go.
	const digits = String(one + rest);
	let end = digits.length;
	while (digits.charCodeAt(end - 1) === ZERO) end -= 1;
	return `${whole}.${digits.slice(1, end)}`;
}

/**
 * Reads a plain decimal ("1.5") as an integer count of `10^-scale`, exactly.
 * @throws DomainArithmeticError NOT_A_DECIMAL (signs, exponents, separators), TOO_PRECISE, TOO_LARGE
 */
export function parseScaled(text: string, scale: number): number {
	const match = PLAIN_DECIMAL.exec(text.trim());
	if (match === null) {
		throw new DomainArithmeticError(
			"NOT_A_DECIMAL",
			`"${text.slice(0, 40)}" is not a plain decimal number such as 12.5.`,
		);
	}
	const [, whole = "", written = ""] = match;
	const fraction = written.replace(/0+$/, "");
	if (fraction.length > scale) {
		throw new DomainArithmeticError(
			"TOO_PRECISE",
			`"${text.slice(0, 40)}" has more than ${scale} decimal places.`,
		);
	}
	const units = Number(whole + fraction.padEnd(scale, "0"));
	if (!Number.isSafeInteger(units)) {
		throw new DomainArithmeticError(
			"TOO_LARGE",
			`"${text.slice(0, 40)}" is larger than the books can hold.`,
		);
	}
	return units;
}

/** `numerator ÷ denominator` to the nearest integer, halves up. Both ≥ 0, denominator > 0. */
export function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
	return (2n * numerator + denominator) / (2n * denominator);
}

/**
 * `a × b × c ÷ (d × e)` to the nearest integer, halves up, exactly: in doubles where no product passes 2^53 − 1, else in BigInt.
 * A double product of integers that reaches 2^53 is never rounded below it, so the check sees every product that isn't exact.
 * @param a safe integers ≥ 0, all of them; d and e above 0
 * @throws DomainArithmeticError TOO_LARGE when the result is no safe integer
 */
export function ratioHalfUp(
	a: number,
	b: number,
	c: number,
	d: number,
	e: number,
): number {
	const numerator = a * b * c;
	const denominator = d * e;
	if (
		numerator > Number.MAX_SAFE_INTEGER ||
		denominator > Number.MAX_SAFE_INTEGER
	) {
		return safeNumber(
			divideHalfUp(BigInt(a) * BigInt(b) * BigInt(c), BigInt(d) * BigInt(e)),
		);
	}
	const remainder = numerator % denominator;
	const whole = (numerator - remainder) / denominator;
	return remainder >= denominator - remainder ? whole + 1 : whole;
}

/**
 * A BigInt result back as a number.
 * @throws DomainArithmeticError TOO_LARGE beyond 2^53 − 1
 */
export function safeNumber(value: bigint): number {
	const number = Number(value);
	if (!Number.isSafeInteger(number)) {
		throw new DomainArithmeticError(
			"TOO_LARGE",
			`${value} is beyond 2^53 − 1, the largest integer the books hold.`,
		);
	}
	return number;
}

/** For people to read: "77480.5" → "77,480.5". */
export function groupThousands(decimal: string): string {
	const [whole = "", fraction] = decimal.split(".");
	const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
	return fraction === undefined ? groups : `${groups}.${fraction}`;
}
