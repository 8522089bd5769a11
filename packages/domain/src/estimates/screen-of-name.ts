import type { DeviceCategory } from "../fleet/device-category.js";
import type { NameParts } from "./name-parts.js";

/** ThinkPads of three digits: the first tells the screen (T490: 14 inches). */
const THINKPAD_HUNDREDS: Readonly<Record<string, number>> = {
	"2": 12_500,
	"3": 13_300,
	"4": 14_000,
	"5": 15_600,
};
/** Mobile workstations of two digits, such as P52 and P71. */
const THINKPAD_TENS: Readonly<Record<string, number>> = {
	"5": 15_600,
	"7": 17_300,
};
const NOTEBOOK_INCHES = /^1[0-8]$/;
const MONITOR_INCHES = /^(?:1[4-9]|[2-4]\d)$/;

/** Whole inches in a name stand for 0.3 more on average: a "15" has 15.6 inches, a "14" 14.0. */
const fromWhole = (inches: string) => Number(inches) * 1_000 + 300;

function ofNotebook({ family, series, digits, revision, text }: NameParts) {
	if (NOTEBOOK_INCHES.test(revision)) return fromWhole(revision);
	if (NOTEBOOK_INCHES.test(digits)) return fromWhole(digits);
	if (family === "thinkpad") {
		if (digits.length === 3) return THINKPAD_HUNDREDS[digits.charAt(0)];
		if (digits.length === 2) return THINKPAD_TENS[digits.charAt(0)];
		if (series === "x" && digits === "1") return 14_000;
	}
	const inches = /[- ](1[0-8])\b/.exec(text)?.[1];
	return inches === undefined ? undefined : fromWhole(inches);
}

/** The screen that a model's name gives away, in thousandths of an inch; undefined when it doesn't. */
export function screenOfName(
	category: DeviceCategory,
	parts: NameParts,
): number | undefined {
	if (category === "NOTEBOOK") return ofNotebook(parts);
	if (category !== "MONITOR") return undefined;
	const inches = parts.digits.slice(0, 2);
	const sized = parts.digits.length === 2 || parts.digits.length === 4;
	return sized && MONITOR_INCHES.test(inches)
		? Number(inches) * 1_000
		: undefined;
}
