/** How a mass is written: `auto` takes kilograms below one tonne, and tonnes from there on and for nothing at all. */
export type MassUnit = "auto" | "kg" | "t";

export interface FormattedMass {
	/** The figure in the locale's digits, without the unit. */
	value: string;
	unit: "kg" | "t";
	/** Figure and unit, kept on one line. */
	text: string;
	/** The same mass to the gram, for a tooltip. */
	exact: string;
}

export interface MassFormat {
	locale: string;
	unit?: MassUnit;
	/** Most decimals shown (0…6). Default 3: grams below a tonne, kilograms above. */
	decimals?: number;
	/** Shows all of the decimals, also zeros, so that the figures of a column stand below each other. */
	fixed?: boolean;
}

const GRAMS_PER = { kg: 1_000n, t: 1_000_000n } as const;
const DIGITS = { kg: 3, t: 6 } as const;

/**
 * Writes integer grams in kilograms or tonnes.
 *
 * Shortened by cutting off, never by rounding up, so that no figure on a screen claims more than was measured or retired.
 *
 * @param grams whole grams, 0 … 2^53 − 1
 * @throws RangeError when grams is not a safe integer
 */
export function formatMass(grams: number, format: MassFormat): FormattedMass {
	if (!Number.isSafeInteger(grams)) {
		throw new RangeError(`Not a whole number of grams: ${grams}`);
	}
	const unit = unitFor(grams, format.unit ?? "auto");
	const decimals = format.decimals ?? 3;
	const value = new Intl.NumberFormat(format.locale, {
		minimumFractionDigits: format.fixed ? decimals : 0,
		maximumFractionDigits: decimals,
		roundingMode: "trunc",
	}).format(decimalText(grams, unit));
	const exactGrams = new Intl.NumberFormat(format.locale).format(grams);
	return {
		value,
		unit,
		text: `${value}\u00a0${unit}`,
		exact: `${exactGrams}\u00a0g`,
	};
}

function unitFor(grams: number, unit: MassUnit): "kg" | "t" {
	if (unit !== "auto") return unit;
	return grams !== 0 && Math.abs(grams) < 1_000_000 ? "kg" : "t";
}

/** The exact decimal, made from integers alone: Intl reads it as it is, without a double in between. */
function decimalText(
	grams: number,
	unit: "kg" | "t",
): Intl.StringNumericLiteral {
	const sign = grams < 0 ? "-" : "";
	const whole = BigInt(Math.abs(grams));
	const fraction = (whole % GRAMS_PER[unit])
		.toString()
		.padStart(DIGITS[unit], "0");
	return `${sign}${whole / GRAMS_PER[unit]}.${fraction}` as Intl.StringNumericLiteral;
}
