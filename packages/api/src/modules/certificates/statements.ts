import {
	type Audience,
	certificateStatements,
	type RoundingPolicy,
} from "@tonnetrace/domain";
import { assertSayable } from "./claim-guard.js";
import type { ProjectCredits } from "./credit-shares.js";
import type { FootprintFacts } from "./footprint-facts.js";
import type { CertificateExisting } from "./pdf/certificate-snapshot.js";

/** Masses of some devices of an order. */
export interface StatedMasses {
	readonly devices: number;
	/** Before rounding. */
	readonly computedGrams: number;
	/** After rounding, what was ordered. */
	readonly offsetGrams: number;
	readonly rounding: RoundingPolicy;
	readonly footprint: FootprintFacts;
	readonly existing?: CertificateExisting;
}

/** The sentences that the domain allows of these masses and credits. @throws ClaimError when they contradict each other */
export function statementsOf(
	{ footprint, existing, ...masses }: StatedMasses,
	credits: readonly ProjectCredits[],
): string[] {
	return certificateStatements({
		footprint: { ...footprint, ...masses, ...(existing ? { existing } : {}) },
		assurance: footprint.assurance,
		projects: credits.map(({ project, allocatedGrams, retired }) => ({
			name: project.name,
			registry: project.registry,
			registryProjectId: project.registryProjectId,
			allocatedGrams,
			retirements: retired.map(({ retirement, serials, grams }) => ({
				grams,
				serials: serials.text,
				quantity: serials.quantity,
				retiredOn: retirement.retiredOn,
				beneficiary: retirement.beneficiary,
				registryReference: retirement.registryReference,
			})),
		})),
	});
}

/** Proper names that the sentences quote. */
export const namesIn = (credits: readonly ProjectCredits[]): string[] =>
	credits.flatMap(({ project, retired }) => [
		project.name,
		...retired.flatMap(({ retirement }) => [
			retirement.beneficiary,
			retirement.registryReference,
		]),
	]);

/**
 * The sentences, checked against the claim rules of today.
 * @param at milliseconds
 * @throws ClaimError, ForbiddenClaimError
 */
export function sayableStatements(
	masses: StatedMasses,
	credits: readonly ProjectCredits[],
	context: { readonly audience: Audience; readonly at: number },
): string[] {
	const statements = statementsOf(masses, credits);
	assertSayable(statements, namesIn(credits), context);
	return statements;
}
