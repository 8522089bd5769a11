import type { Statistic } from "../footprints/footprint.js";
import type { ExistingDevices } from "../footprints/method-definition.js";
import { groupThousands } from "../quantities/decimal.js";
import {
	assertGrams,
	formatTonnes,
	GRAMS_PER_TONNE,
	type Grams,
	sumGrams,
} from "../quantities/mass.js";
import {
	ROUNDING_POLICIES,
	type RoundingPolicy,
} from "../quantities/rounding.js";
import type { Registry } from "../serials/serial-range.js";
import {
	assuranceSentence,
	type StatedAssurance,
} from "./assurance-sentence.js";
import { ClaimError } from "./claim.error.js";

/** Credits that a registry has retired, and what of them is for this certificate. */
export type RetiredCredits = {
	/** Of this certificate, in grams; the range is whole tonnes and may hold more. */
	grams: Grams;
	/** The serial range as the registry writes it. */
	serials: string;
	/** Whole credits in that range. */
	quantity: number;
	/** ISO 8601 day of the retirement in the registry. */
	retiredOn: string;
	/** As written in the registry; may differ from the certificate's. */
	beneficiary: string;
	registryReference?: string;
};

export type CertifiedProject = {
	name: string;
	registry: Registry;
	registryProjectId: string;
	/** Allocated from it and not yet retired. */
	allocatedGrams: Grams;
	retirements: readonly RetiredCredits[];
};

export type CertifiedFootprint = {
	devices: number;
	/** Before rounding. */
	computedGrams: Grams;
	lowGrams?: Grams;
	highGrams?: Grams;
	statistic: Statistic;
	methodVersion: string;
	boundary: string;
	lifetimeYears: number;
	gridFactorEdition: string;
	/** After rounding, what was ordered. */
	offsetGrams: Grams;
	rounding: RoundingPolicy;
	/** What of devices in use already is counted, and the method's sentence on it. Absent: the whole life, unstated. */
	existing?: { scope: ExistingDevices; rule: string };
};

export type CertificateFacts = {
	footprint: CertifiedFootprint;
	/** What third parties stated of the method versions, where they did. */
	assurance?: readonly StatedAssurance[];
	projects: readonly CertifiedProject[];
};

const REGISTRY_NAMES: Readonly<Record<Registry, string>> = {
	CDM: "the CDM registry",
	VERRA: "the Verra Registry",
	GOLD_STANDARD: "the Gold Standard Impact Registry",
	ACR: "the ACR registry",
	CAR: "the Climate Action Reserve",
	PURO: "the Puro Registry",
	ISOMETRIC: "the Isometric registry",
	OTHER: "the project's registry",
};

/** Percentiles of devices may be bought for one by one; their sum is no percentile of anything. */
const STATISTIC_WORDS: Readonly<
	Record<Statistic, { one: string; sum: string }>
> = {
	MEAN: { one: "mean", sum: "sum of means" },
	P95: {
		one: "95th percentile",
		sum: "sum of the devices' 95th percentiles, which is not a percentile of the fleet",
	},
};

const tonnes = (grams: Grams) => `${groupThousands(formatTonnes(grams))} t`;

function footprintStatements(footprint: CertifiedFootprint): string[] {
	const { devices, statistic, lowGrams, highGrams } = footprint;
	const one = devices === 1;
	const whose = one ? "1 device" : `${groupThousands(String(devices))} devices`;
	const what = STATISTIC_WORDS[statistic][one ? "one" : "sum"];
	const interval =
		lowGrams === undefined || highGrams === undefined
			? ""
			: ` Uncertainty: ${tonnes(lowGrams)} to ${tonnes(highGrams)}.`;
	const remaining = footprint.existing?.scope === "REMAINING_USE";
	const estimated = remaining
		? `Estimated remaining use of ${whose}, a partial footprint, of a life of ${footprint.lifetimeYears} years`
		: `Estimated footprint of ${whose} over ${footprint.lifetimeYears} years`;
	return [
		`${estimated}: ${tonnes(footprint.computedGrams)} CO2e (${what}), method ${footprint.methodVersion}, grid factors ${footprint.gridFactorEdition}.${interval}`,
		...(footprint.existing ? [footprint.existing.rule] : []),
		`${remaining ? "Of this boundary, the remaining use only" : "Boundary"}: ${footprint.boundary}`,
		`Offset mass: ${tonnes(footprint.offsetGrams)}. ${ROUNDING_POLICIES[footprint.rounding].text}`,
	];
}

function retirementStatement(
	project: CertifiedProject,
	retired: RetiredCredits,
): string {
	const { quantity, grams } = retired;
	const credits = quantity === 1 ? "1 credit" : `${quantity} credits`;
	const part =
		grams === quantity * GRAMS_PER_TONNE
			? ""
			: ` (part of the ${credits} of this range)`;
	const reference =
		retired.registryReference === undefined
			? ""
			: `, reference ${retired.registryReference}`;
	return `${tonnes(grams)} retired on ${retired.retiredOn} in ${REGISTRY_NAMES[project.registry]}, serials ${retired.serials}${part}, on behalf of ${retired.beneficiary}${reference}.`;
}

/**
 * The sentences that a certificate may carry, and no others: each is of a kind that is allowed everywhere. Tonnes that aren't
 * retired yet are said to be allocated, pending retirement, and nothing else is said of them.
 * @throws ClaimError INCONSISTENT_CLAIM when a retirement claims no gram, or more grams than its credits have, or more is
 * allocated and retired than was ordered
 */
export function certificateStatements(facts: CertificateFacts): string[] {
	const { footprint, projects, assurance = [] } = facts;
	for (const { grams, quantity, serials } of projects.flatMap(
		(project) => project.retirements,
	)) {
		if (assertGrams(grams) === 0 || grams > quantity * GRAMS_PER_TONNE) {
			throw new ClaimError(
				"INCONSISTENT_CLAIM",
				`${tonnes(grams)} can't be retired by the ${quantity} credits of ${serials}.`,
			);
		}
	}
	const retired = sumGrams(
		projects.flatMap(({ retirements }) => retirements.map((r) => r.grams)),
	);
	const allocated = sumGrams(projects.map((project) => project.allocatedGrams));
	if (retired + allocated > footprint.offsetGrams) {
		throw new ClaimError(
			"INCONSISTENT_CLAIM",
			`${tonnes(retired)} retired and ${tonnes(allocated)} allocated are more than the ${tonnes(footprint.offsetGrams)} ordered.`,
		);
	}
	return [
		...footprintStatements(footprint),
		...assurance.map(assuranceSentence),
		allocated === 0
			? `${tonnes(retired)} retired.`
			: `${tonnes(allocated)} allocated, pending retirement; ${tonnes(retired)} retired.`,
		...projects.flatMap((project) => [
			`Financial contribution to project ${project.name} (${project.registryProjectId} in ${REGISTRY_NAMES[project.registry]}).`,
			...project.retirements.map((item) => retirementStatement(project, item)),
			...(project.allocatedGrams > 0
				? [
						`${tonnes(project.allocatedGrams)} of this project allocated, pending retirement.`,
					]
				: []),
		]),
	];
}
