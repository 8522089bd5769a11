import { manufacturerOfModel } from "../fleet/manufacturer.js";

/** A model code that stands for itself: "C24-10", "V330-15", "M93p", "E22-20". */
const CODE = /^[A-Z]{1,3}\d{1,4}[a-z]{0,3}(?:-\d{2}[A-Za-z]{0,3})?$/;

const isComplete = (name: string) =>
	manufacturerOfModel(name) !== undefined || CODE.test(name);

/** "ThinkPad P1/ThinkPad X1 Extreme", "ThinkPad 13 2nd Gen.ThinkPad S2 2nd Gen": every part a complete name. */
function wholeNames(name: string): string[] {
	const parts = name
		.split(/\s*\/\s*|\.\s*(?=[A-Z])/)
		.map((part) => part.trim());
	return parts.length > 1 && parts.every(isComplete) ? parts : [];
}

/** "ThinkVision E22-20/T22s-20", "ThinkCentre M93/M93p Tiny": one word with alternative codes between what they share. */
function alternativeCodes(name: string): string[] {
	const words = name.split(/\s+/);
	const slashed = words.filter((word) => word.includes("/"));
	const [word] = slashed;
	if (slashed.length !== 1 || word === undefined) return [];
	const codes = word.split("/");
	if (!codes.every((code) => CODE.test(code))) return [];
	return codes.map((code) =>
		words.map((other) => (other === word ? code : other)).join(" "),
	);
}

/** "T2364tA(ThinkVision T2364t)": a name and a complete other name in brackets. */
function bracketed(name: string): string[] {
	const match = /^([^()]+)\(([^()]+)\)$/.exec(name);
	const [outside = "", inside = ""] = match?.slice(1) ?? [];
	return manufacturerOfModel(inside) === undefined
		? []
		: [outside.trim(), inside.trim()];
}

/**
 * The models that one sheet's name names together, each by a complete name. Where the parts aren't complete by themselves ("L13/S2
 * 5th Gen. L13 Yoga/S2 Yoga 5th Gen") nothing is made up: the list is empty.
 */
export function aliasesOf(name: string): string[] {
	for (const split of [bracketed, wholeNames, alternativeCodes]) {
		const names = split(name);
		if (names.length > 0) return [...new Set(names)];
	}
	return [];
}
