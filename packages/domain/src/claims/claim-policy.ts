import { ALPHA_3 } from "../fleet/country-codes.js";
import { ClaimError } from "./claim.error.js";
import { EU_2024_825, FRANCE_L229_68, NEVER, UK_CAP } from "./claim-phrases.js";

/** To whom is spoken: to businesses or to consumers. */
export type Audience = "B2B" | "B2C";

/** What may and may not be said somewhere, to someone, at some time. */
export type ClaimPolicy = {
	/** The rules that were applied: "EEA", "EEA, France", "United Kingdom", "General" … */
	jurisdiction: string;
	audience: Audience;
	/** Whether a device may carry a badge. */
	perDeviceBadge: boolean;
	/** The kinds of statement that are allowed, as patterns. */
	allowed: string[];
	/** Phrases that must not occur; `findForbiddenPhrases` looks for them. */
	forbidden: string[];
};

export type ClaimContext = {
	/** ISO 3166-1 alpha-2; "EEA" for a text that goes to all of it, "INTERNATIONAL" for one that goes anywhere. */
	jurisdiction: string;
	audience: Audience;
	/** When it is said: milliseconds since 1970, UTC. */
	at: number;
};

const EEA: ReadonlySet<string> = new Set(
	"AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK EEA".split(
		" ",
	),
);

/** Directive (EU) 2024/825 applies from 27 September 2026. */
export const EU_2024_825_APPLIES = Date.UTC(2026, 8, 27);

const ALLOWED: readonly string[] = [
	"The estimated footprint, with statistic, method version, boundary, lifetime, grid and uncertainty",
	"X t retired on DATE in REGISTRY, serials A–B, on behalf of BENEFICIARY",
	"N t allocated, M t retired",
	"Financial contribution to project P",
	"The validator's statement, quoted with body, standard, scope and date",
];

const UK_ALLOWED = "The scheme by name, with its evidence close by";

/**
 * What may be said, by jurisdiction, audience and date. Businesses in the EEA are spoken to as consumers are: what they are
 * told reaches consumers, and French law covers both.
 * @throws ClaimError UNKNOWN_JURISDICTION: a mistyped country must not get the laxer rules
 */
export function claimPolicy(context: ClaimContext): ClaimPolicy {
	const { jurisdiction, audience, at } = context;
	// A text that goes to many places is read in the strictest of them.
	const anywhere = jurisdiction === "INTERNATIONAL";
	const inEea = EEA.has(jurisdiction) || anywhere;
	if (!inEea && !ALPHA_3.has(jurisdiction)) {
		throw new ClaimError(
			"UNKNOWN_JURISDICTION",
			`"${jurisdiction}" is neither an ISO 3166-1 alpha-2 country code nor "EEA" or "INTERNATIONAL".`,
		);
	}
	const inFrance = ["FR", "EEA"].includes(jurisdiction) || anywhere;
	const inUk = jurisdiction === "GB" || anywhere;
	const directive = inEea && at >= EU_2024_825_APPLIES;
	const forbidden = new Set([
		...NEVER,
		...(directive ? EU_2024_825 : []),
		...(inFrance ? FRANCE_L229_68 : []),
		...(inUk ? UK_CAP : []),
	]);
	const names = [
		...(inEea ? ["EEA"] : []),
		...(inFrance ? ["France"] : []),
		...(inUk ? ["United Kingdom"] : []),
	];
	return {
		jurisdiction: names.join(", ") || "General",
		audience,
		perDeviceBadge: !directive && !inFrance && (audience === "B2B" || !inEea),
		allowed: inUk ? [...ALLOWED, UK_ALLOWED] : [...ALLOWED],
		forbidden: [...forbidden],
	};
}
