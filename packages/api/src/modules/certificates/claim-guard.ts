import {
	type Audience,
	claimPolicy,
	findForbiddenPhrases,
} from "@tonnetrace/domain";

/** A sentence for a certificate says what the claim rules forbid; nothing is issued then. */
export class ForbiddenClaimError extends Error {
	override readonly name = "ForbiddenClaimError";
}

/**
 * The last gate before sentences are frozen. A certificate has a public page that anybody may open anywhere, so the
 * strictest rules hold.
 * @param names of projects and parties: proper names, printed as the registry has them, are not claims of ours
 * @param at milliseconds, when it is said
 * @returns which rules were applied, for print: "EEA, France, United Kingdom; B2B; 2026-11-23"
 * @throws ForbiddenClaimError
 */
export function assertSayable(
	sentences: readonly string[],
	names: readonly string[],
	{ audience, at }: { audience: Audience; at: number },
): string {
	const policy = claimPolicy({ jurisdiction: "INTERNATIONAL", audience, at });
	// The longest first: a name may be part of another.
	const longestFirst = names
		.filter((name) => name !== "")
		.sort((a, b) => b.length - a.length);
	for (const sentence of sentences) {
		const ours = longestFirst.reduce(
			(text, name) => text.replaceAll(name, "…"),
			sentence,
		);
		const [found] = findForbiddenPhrases(ours, policy);
		if (found)
			throw new ForbiddenClaimError(
				`"${found.found}" may not be said (${policy.jurisdiction}, ${audience}): ${sentence}`,
			);
	}
	const day = new Date(at).toISOString().slice(0, 10);
	return `${policy.jurisdiction}; ${audience}; ${day}`;
}
