import { tidy } from "../fleet/text.js";

/** A model's name taken apart, in lower case. */
export type NameParts = {
	/** The whole name, tidied. */
	text: string;
	family: string;
	/** Letters before the first number, up to two: the "t" of T490. */
	series: string;
	/** That number. */
	digits: string;
	/** Letters after it: the "s" of T490s. */
	suffix: string;
	/** Digits after a hyphen: the "15" of V330-15, the "20" of P24q-20. */
	revision: string;
	/** Lenovo's mark of the processor's generation: the "isk" of 310-15ISK. */
	processor: string;
	/** "2" of 2nd Gen and of Gen 2. */
	ordinal: string;
};

/** Longer names before those that they contain. */
const FAMILIES = [
	"chromebook",
	"tiny-in-one",
	"thinkpad",
	"thinkbook",
	"ideapad",
	"yoga",
	"legion",
	"thinkcentre",
	"ideacentre",
	"thinkstation",
	"thinkvision",
	"thinksmart",
	"thinksystem",
	"latitude",
	"optiplex",
	"precision",
	"inspiron",
	"vostro",
	"xps",
	"alienware",
	"wyse",
	"poweredge",
	"elitebook",
	"probook",
	"zbook",
	"elitedesk",
	"prodesk",
	"macbook air",
	"macbook pro",
	"macbook",
	"mac mini",
	"imac",
	"ipad",
	"surface",
] as const;

const NO_FAMILY = /\b(?:lenovo|edge|hp|dell|microsoft|apple)\b/g;
const FAMILY_WORDS = new RegExp(FAMILIES.join("|"), "g");
/** Several models on one sheet: the first speaks for all. */
const NEXT_MODEL = /\s*\/\s*|\.\s+|\(|(?<=[a-z])\.(?=[a-z])/;
const CODE = /\b([a-z]{0,2}) ?(\d{1,4})([a-z]{0,3})(?:-(\d{1,2}))?/;
const PROCESSOR = /\d(i[a-z]{2}|a[a-z]{2})\d?\b/;
const ORDINAL =
	/\b(\d{1,2})(?:st|nd|rd|th) gen|\bgen ?(\d{1,2})\b|\bg([1-9]|1[0-2])\b/;

function plain(name: string): string {
	return tidy(
		name
			.normalize("NFKC")
			.toLowerCase()
			.replace(/[_"”″®™]/g, " ")
			.replace(/\ball[- ]in[- ]one\b/g, "aio")
			.replace(/\bsmall form factor\b/g, "sff")
			.replace(/\bmicro form factor\b/g, "micro"),
	);
}

/** Takes a model's name apart. Parts that it doesn't have are "". */
export function readName(name: string): NameParts {
	const text = plain(name);
	const first = text.split(NEXT_MODEL)[0] ?? "";
	const core = tidy(
		first
			.replace(FAMILY_WORDS, " ")
			.replace(NO_FAMILY, " ")
			.replace(ORDINAL, ""),
	);
	const [, series = "", digits = "", suffix = "", revision = ""] =
		CODE.exec(core) ?? [];
	const ordinal = ORDINAL.exec(text);
	return {
		text,
		family:
			FAMILIES.find((family) => text.includes(family)) ??
			/^[a-z]+/.exec(first)?.[0] ??
			"",
		series,
		digits,
		suffix,
		revision,
		processor: PROCESSOR.exec(first)?.[1] ?? "",
		ordinal: ordinal?.slice(1).find(Boolean) ?? "",
	};
}
