import { categoryOfWord } from "../fleet/category.js";
import type { DeviceCategory } from "../fleet/device-category.js";
import { indexWords, lettersAndDigits } from "../fleet/text.js";

/** What data sets call hardware besides the words of fleet files. */
const MORE_WORDS = indexWords<DeviceCategory>({
	SERVER: ["Converged", "Converged Edge"],
	OTHER: ["Entertainment", "EntertainmentT", "SAN/NAS", "Wearable"],
});

export function categoryOfSheet(text: string): DeviceCategory | undefined {
	return categoryOfWord(text) ?? MORE_WORDS.get(lettersAndDigits(text));
}

const CALLED_TABLET = /\btablet\b|\bipad\b|\btab [msp]?\d/i;
const NOTEBOOK_SCREEN = { least: 10_000, most: 18_000 };
const NOTEBOOK_WEIGHT = 4_000;

/**
 * The category that a device must have by its own description, where the stated one contradicts it: a model called a tablet is one;
 * a desktop with a notebook's screen and weight is a notebook. All others keep theirs.
 * @param screen thousandths of an inch
 * @param weight grams
 */
export function correctedCategory(
	stated: DeviceCategory,
	name: string,
	screen: number | undefined,
	weight: number | undefined,
): DeviceCategory {
	const computer = stated === "NOTEBOOK" || stated === "DESKTOP";
	if (computer && CALLED_TABLET.test(name)) return "TABLET";
	if (
		stated === "DESKTOP" &&
		screen !== undefined &&
		weight !== undefined &&
		screen >= NOTEBOOK_SCREEN.least &&
		screen <= NOTEBOOK_SCREEN.most &&
		weight < NOTEBOOK_WEIGHT
	)
		return "NOTEBOOK";
	return stated;
}
