import type { DeviceCategory } from "./device-category.js";
import { manufacturerOfModel, normaliseManufacturer } from "./manufacturer.js";
import { normaliseModelName } from "./model-name.js";
import {
	codeLikeness,
	type NameParts,
	namePartsOf,
} from "./model-name-parts.js";

/** A model name that the catalogue has no key for. */
export interface AskedModel {
	readonly name: string;
	readonly manufacturer?: string | null;
	readonly category: DeviceCategory;
}

/** A model of the catalogue that it might be. */
export interface KnownModel {
	readonly manufacturer: string;
	readonly name: string;
	readonly category: DeviceCategory;
}

export interface ModelCandidate<M extends KnownModel> {
	readonly model: M;
	/** 0 to 1: the weight of what the names share in all that they say. */
	readonly likeness: number;
	/** What they share and in what they differ, in a sentence. */
	readonly evidence: string;
}

/** A code tells a series, so it counts twice a family's word; screen and generation less. */
const WEIGHT = { code: 4, word: 2, screen: 1, generation: 1 } as const;
/** A generation further is less like; four further is nothing like. */
const GENERATIONS_APART = 4;
/** Less alike than this isn't worth a person's look. */
const LEAST_LIKENESS = 0.5;

interface Pairing {
	readonly likeness: number;
	/** Codes of both sides that go together, the same ones too. */
	readonly codes: readonly (readonly [asked: string, known: string])[];
	readonly words: readonly string[];
}

function pairCodes(asked: NameParts, known: NameParts) {
	const free = new Set(known.codes);
	const pairs: (readonly [string, string])[] = [];
	let likeness = 0;
	for (const code of asked.codes) {
		let best: string | undefined;
		for (const other of free)
			if (codeLikeness(code, other) > codeLikeness(code, best ?? ""))
				best = other;
		if (best === undefined) continue;
		free.delete(best);
		pairs.push([code, best]);
		likeness += codeLikeness(code, best);
	}
	return { pairs, likeness };
}

function generationLikeness(one?: number, other?: number): number {
	if (one === other) return 1;
	if (one === undefined || other === undefined) return 0;
	return Math.max(0, 1 - Math.abs(one - other) / GENERATIONS_APART) / 2;
}

/** Undefined when nothing but common words speaks for it. */
function pair(asked: NameParts, known: NameParts): Pairing | undefined {
	const { pairs, likeness: codes } = pairCodes(asked, known);
	if (pairs.length === 0 && (asked.codes.length > 0 || known.codes.length > 0))
		return undefined;
	const words = asked.words.filter((word) => known.words.includes(word));
	const screens = asked.screens.filter((it) => known.screens.includes(it));
	const both = <T>(one: readonly T[], other: readonly T[]) =>
		new Set([...one, ...other]).size;
	const generations =
		asked.generation === undefined && known.generation === undefined ? 0 : 1;
	const whole =
		WEIGHT.code * (asked.codes.length + known.codes.length - pairs.length) +
		WEIGHT.word * both(asked.words, known.words) +
		WEIGHT.screen * both(asked.screens, known.screens) +
		WEIGHT.generation * generations;
	const shared =
		WEIGHT.code * codes +
		WEIGHT.word * words.length +
		WEIGHT.screen * screens.length +
		WEIGHT.generation *
			generations *
			generationLikeness(asked.generation, known.generation);
	return whole === 0
		? undefined
		: { likeness: shared / whole, codes: pairs, words };
}

/** A token as the catalogue's name writes it. */
function written(token: string, name: string): string {
	const at = name.toLowerCase().indexOf(token);
	return at === -1 ? token : name.slice(at, at + token.length);
}

const generationText = (generation: number | undefined) =>
	generation === undefined ? "none" : `Gen ${generation}`;

function evidenceOf(
	asked: NameParts,
	known: NameParts,
	{ codes, words }: Pairing,
	{ name }: KnownModel,
): string {
	const same = [
		...words,
		...codes.filter(([one, other]) => one === other).map(([code]) => code),
	]
		.map((token) => ({ text: written(token, name), token }))
		.sort(
			(a, b) =>
				name.toLowerCase().indexOf(a.token) -
				name.toLowerCase().indexOf(b.token),
		)
		.map(({ text }) => text);
	const differences: string[] = [];
	for (const [one, other] of codes)
		if (one !== other)
			differences.push(
				`another ${codeLikeness(one, other) === 0.8 ? "revision" : codeLikeness(one, other) === 0.6 ? "variant" : "model"}: ${one.toUpperCase()} on yours, ${written(other, name)} here`,
			);
	if (asked.generation !== known.generation)
		differences.push(
			`another generation: ${generationText(asked.generation)} on yours, ${generationText(known.generation)} here`,
		);
	const [screen] = asked.screens;
	const [otherScreen] = known.screens;
	if (screen !== undefined && screen === otherScreen)
		same.push(`${screen} inches`);
	else if (screen !== undefined || otherScreen !== undefined)
		differences.push(
			`another screen: ${screen ?? "not stated"} on yours, ${otherScreen ?? "not stated"} here`,
		);
	const only = (here: NameParts, there: NameParts, side: 0 | 1) =>
		[
			...here.words.filter((word) => !there.words.includes(word)),
			...here.codes.filter(
				(code) => !codes.some((pair) => pair[side] === code),
			),
		].join(" ");
	const onlyAsked = only(asked, known, 0);
	const onlyKnown = only(known, asked, 1);
	if (onlyAsked) differences.push(`only on yours: ${onlyAsked}`);
	if (onlyKnown) differences.push(`only here: ${onlyKnown}`);
	const shared =
		same.length > 0 ? `The same: ${same.join(" ")}` : "A model of one series";
	return `${shared}; ${differences.length > 0 ? differences.join("; ") : "nothing differs in the name"}.`;
}

/**
 * Models of the catalogue that a name might mean, most alike first: of the same maker and category, with the evidence. They are
 * for a person to choose from and are never taken by themselves: another generation or variant is another model.
 * @param most how many at most
 */
export function rankCandidates<M extends KnownModel>(
	asked: AskedModel,
	models: readonly M[],
	most: number,
): ModelCandidate<M>[] {
	const maker =
		(asked.manufacturer && normaliseManufacturer(asked.manufacturer)) ||
		manufacturerOfModel(asked.name);
	const candidates: ModelCandidate<M>[] = [];
	for (const model of models) {
		if (model.category !== asked.category) continue;
		if (maker !== undefined && model.manufacturer !== maker) continue;
		// Without a maker of its own, the name is read as this one's: "X1 Carbon" says ThinkPad then too.
		const parts = namePartsOf(
			normaliseModelName(asked.name, maker ?? model.manufacturer),
		);
		const known = namePartsOf(
			normaliseModelName(model.name, model.manufacturer),
		);
		const pairing = pair(parts, known);
		if (!pairing || pairing.likeness < LEAST_LIKENESS) continue;
		candidates.push({
			model,
			likeness: pairing.likeness,
			evidence: evidenceOf(parts, known, pairing, model),
		});
	}
	return candidates
		.sort(
			(a, b) =>
				b.likeness - a.likeness || (a.model.name < b.model.name ? -1 : 1),
		)
		.slice(0, most);
}
