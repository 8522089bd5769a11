import type { ClaimPolicy } from "./claim-policy.js";

export type ForbiddenPhrase = {
	/** The phrase of the policy. */
	phrase: string;
	/** What stands in the text. */
	found: string;
	/** 0-based index in the text. */
	position: number;
};

const ESCAPED = /[.*+?^${}()|[\]\\]/g;
/** Blanks and every dash, soft hyphens and non-breaking kinds included; or nothing: "netzero". */
const GAP = "[\\s\\u00a0\\u00ad\\u2010-\\u2015\\u2212_-]*";

/** A phrase in any case, with or without hyphens, CO₂ with a subscript too; never inside another word. */
function patternOf(phrase: string): RegExp {
	const words = phrase
		.split(/[\s-]+/)
		.map((word) => word.replace(ESCAPED, "\\$&").replace(/CO2/g, "CO[2₂]"));
	return new RegExp(
		`(?<![\\p{L}\\p{N}])${words.join(GAP)}(?![\\p{L}\\p{N}])`,
		"giu",
	);
}

const patterns = new Map<string, RegExp>();

function cachedPattern(phrase: string): RegExp {
	const known = patterns.get(phrase);
	if (known !== undefined) return known;
	const made = patternOf(phrase);
	patterns.set(phrase, made);
	return made;
}

/**
 * Where a text says what the policy forbids. Of phrases that overlap the longest is told ("carbon neutral", not "neutral").
 * It looks at words, not at meaning: a sentence that denies a claim is found too, and a free text still needs a reader.
 */
export function findForbiddenPhrases(
	text: string,
	policy: Pick<ClaimPolicy, "forbidden">,
): ForbiddenPhrase[] {
	const hits = policy.forbidden.flatMap((phrase) =>
		[...text.matchAll(cachedPattern(phrase))].map((match) => ({
			phrase,
			found: match[0],
			position: match.index,
		})),
	);
	hits.sort((a, b) => b.found.length - a.found.length);
	const kept: ForbiddenPhrase[] = [];
	for (const hit of hits) {
		const end = hit.position + hit.found.length;
		const covered = kept.some(
			(other) =>
				other.position < end &&
				hit.position < other.position + other.found.length,
		);
		if (!covered) kept.push(hit);
	}
	return kept.sort((a, b) => a.position - b.position);
}
