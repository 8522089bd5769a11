import { manufacturerOfModel, normaliseManufacturer } from "./manufacturer.js";
import { tidy } from "./text.js";

/** Ways of writing one thing, made one. Nothing here takes away what tells two models apart. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
	[/[®™©]|\((?:r|tm|c)\)/g, " "],
	[/[\u2010-\u2015\u2212]/g, "-"],
	[/[_|]/g, " "],
	[/ ?(?:"|”|″|''| inch(?:es)?\b|-inch\b)/g, "in "],
	[/\ball[- ]in[- ]one\b/g, "aio"],
	[/\bsmall[- ]form[- ]factor\b/g, "sff"],
	[/\bmicro[- ]form[- ]factor\b/g, "mff"],
	[/\b2[- ]in[- ]1\b/g, "2in1"],
	[/\btiny[- ]in[- ]one\b/g, "tio"],
	[/\b(\d{1,2})(?:st|nd|rd|th)(?:[- ]gen(?:eration)?)?\b\.?/g, "gen$1"],
	[/\bgen(?:eration)?[ .-]*(\d{1,2})(?![\d-])/g, "gen$1"],
	[/[()[\]{},;:!?]/g, " "],
	[/(?<!\d)\.|\.(?!\d)/g, " "],
];

/** Words that only say again what kind of thing it is, at a name's end. */
const TRAILING_NOUN =
	/ (?:(?:notebook|laptop|desktop) (?:pc|computer)|notebook|laptop|monitor|pc)$/;
/** What must be left of a name after that: a word with a digit, so that "17 Laptop PC" isn't cut down to "17". */
const TELLING = /[a-z][^ ]*\d|\d[^ ]*[a-z]|[a-z]{3,} \d/;

/** ThinkPad series that Lenovo's own data, and people, write without the family's name. */
const BARE_THINKPAD =
	/^(?:x1 (?:carbon|yoga|nano|extreme|titanium|fold|tablet|2in1)|x13s?(?: yoga)?|x[23]\d0s?|[tel]1[3-6][spi]?|t4[3-9][05][sp]?|t5[3-9]0p?|[el][45][3-9][05]|p1|p1[4-7][svi]?|p[57][0-3]s?)\b/;
const THINKVISION_CODE =
	/^thinkvision (?=[a-z]{1,2}\d{2}[a-z\d]{0,5}(?:-|$|\b))/;

/** Longest normalised name, in UTF-16 units: the length of the columns that hold it. */
export const MODEL_NAME_KEY_LENGTH = 200;

function withoutMaker(name: string, manufacturer: string | undefined): string {
	const makers = [manufacturer, "hewlett-packard", "lenovo", "dell", "hp"];
	for (const maker of makers) {
		const prefix = maker === undefined ? "" : `${maker.toLowerCase()} `;
		if (prefix !== "" && name.startsWith(prefix))
			return name.slice(prefix.length);
	}
	return name;
}

function lenovoForms(name: string): string {
	const family = BARE_THINKPAD.test(name) ? `thinkpad ${name}` : name;
	return family
		.replace(THINKVISION_CODE, "")
		.replace(/^(think(?:pad|book) .*)\bg(\d{1,2})\b/, "$1gen$2");
}

/**
 * A model's name in the form in which names are compared, without its maker: "Lenovo ThinkPad X1 Carbon 9th Gen" and
 * "X1 Carbon Gen 9" are both "thinkpad x1 carbon gen9". Processor maker, generation, size and suffixes stay, because
 * they tell models apart.
 */
export function normaliseModelName(
	modelName: string,
	manufacturer?: string,
): string {
	const maker =
		(manufacturer && normaliseManufacturer(manufacturer)) ??
		manufacturerOfModel(modelName);
	let name = tidy(modelName.normalize("NFKC")).toLowerCase();
	for (const [pattern, replacement] of REWRITES)
		name = name.replace(pattern, replacement);
	name = withoutMaker(tidy(name), maker);
	const short = name.replace(TRAILING_NOUN, "");
	if (TELLING.test(short)) name = short;
	if (maker === "Lenovo") name = lenovoForms(name);
	return name.slice(0, MODEL_NAME_KEY_LENGTH);
}
