import {
	type Audience,
	equivalenciesOf,
	ROUNDING_POLICIES,
	type RoundingPolicy,
} from "@tonnetrace/domain";
import type { QuotedDevice, QuotedGroup } from "../fleet/index.js";
import { quotedOf } from "../methods/index.js";
import { assertSayable } from "./claim-guard.js";
import type { ProjectCredits } from "./credit-shares.js";
import type { FootprintFacts } from "./footprint-facts.js";
import type {
	CertificateAnnexReference,
	CertificateExisting,
	CertificateGroup,
	CertificateProject,
	CertificateSnapshot,
	CertificateTenant,
} from "./pdf/certificate-snapshot.js";
import { namesIn, statementsOf } from "./statements.js";

export const PROGRAMME_NAME = "Tonnetrace Hardware Offset Programme";

/** What is true of an order at one moment, read consistently. */
export interface CertificateFactsAtIssue {
	readonly number: string;
	readonly version: number;
	/** Milliseconds. */
	readonly issuedAt: number;
	readonly language: string;
	readonly audience: Audience;
	readonly tenant: CertificateTenant;
	readonly beneficiary: string;
	readonly devices: number;
	readonly computedGrams: number;
	readonly offsetGrams: number;
	readonly rounding: RoundingPolicy;
	/** As the order has it; absent where it states nothing. */
	readonly existing?: CertificateExisting;
	readonly groups: readonly QuotedGroup[];
	readonly footprint: FootprintFacts;
	readonly credits: readonly ProjectCredits[];
	/** All devices, or none when there are too many to print. */
	readonly deviceList: readonly QuotedDevice[];
	/** Printed in place of the list. */
	readonly annex?: CertificateAnnexReference;
	readonly verificationUrl: string;
	readonly demo: boolean;
}

/** The public page of a certificate; printed, and in the QR code. */
export const verificationUrl = (publicUrl: string, number: string) =>
	`${publicUrl}/verify/${number}`;

/**
 * Freezes the facts as what a certificate prints. Nothing is looked up and nothing is rounded here.
 * @throws ForbiddenClaimError, ClaimError when the facts contradict each other
 */
export function toSnapshot(
	facts: CertificateFactsAtIssue,
): CertificateSnapshot {
	const { footprint, credits, rounding, version } = facts;
	const retiredGrams = total(credits, (it) => it.retiredGrams);
	const statements = statementsOf(facts, credits);
	const equivalency = equivalencyOf(retiredGrams);
	const claimPolicyVersion = assertSayable(
		[...statements, ...(equivalency ? [equivalency.text] : [])],
		namesIn(credits),
		{ audience: facts.audience, at: facts.issuedAt },
	);
	const policy = ROUNDING_POLICIES[rounding];
	return {
		number: facts.number,
		version,
		...(version > 1 ? { supersedes: version - 1 } : {}),
		issuedAt: new Date(facts.issuedAt).toISOString(),
		locale: facts.language,
		programmeName: PROGRAMME_NAME,
		tenant: facts.tenant,
		beneficiary: facts.beneficiary,
		devices: facts.devices,
		deviceList: facts.deviceList.map((device) => ({
			serialNumber: device.serialNumber,
			modelName: device.modelName,
			country: device.country,
			computedGrams: device.computedGrams,
			offsetGrams: device.grams,
			...(isEstimated(device) ? { estimated: true } : {}),
		})),
		...(facts.annex ? { annex: facts.annex } : {}),
		...(facts.existing ? { existing: facts.existing } : {}),
		groups: groupsOf(facts.groups, footprint.estimatedIds),
		computedGrams: facts.computedGrams,
		offsetGrams: facts.offsetGrams,
		allocatedGrams: total(credits, (it) => it.allocatedGrams),
		retiredGrams,
		statistic: footprint.statistic,
		basis: {
			...footprint.basis,
			estimatedGrams: estimatedGrams(facts.groups, footprint.estimatedIds),
		},
		methodVersion: footprint.methodVersion,
		boundary: footprint.boundary,
		...(footprint.assurance.length > 0
			? { assurance: footprint.assurance.map(quotedOf) }
			: {}),
		lifetimeYears: footprint.lifetimeYears,
		gridFactorEdition: footprint.gridFactorEdition,
		rounding: {
			policy: rounding,
			version: String(policy.version),
			text: policy.text,
		},
		projects: credits.map(toProject),
		statements,
		claimPolicyVersion,
		...(equivalency ? { equivalency } : {}),
		verificationUrl: facts.verificationUrl,
		...(facts.demo ? { demo: true } : {}),
	};
}

function equivalencyOf(retiredGrams: number) {
	const [vehicles] = retiredGrams > 0 ? equivalenciesOf(retiredGrams) : [];
	return (
		vehicles && {
			text: vehicles.text,
			edition: vehicles.edition,
			source: vehicles.source,
		}
	);
}

/** A covered device keeps its footprint; without a model of the catalogue it is an estimate. */
export const isEstimated = ({
	modelId,
}: Pick<QuotedDevice, "modelId">): boolean => modelId === null;

const estimatedGrams = (
	groups: readonly QuotedGroup[],
	estimatedIds: ReadonlySet<string>,
): number =>
	groups
		.filter(({ footprintId }) => estimatedIds.has(footprintId))
		.reduce(
			(sum, { devices, computedEach }) => sum + devices * computedEach,
			0,
		);

/** A line per model and mass: devices of one model in two countries are two lines only where their masses differ. */
function groupsOf(
	groups: readonly QuotedGroup[],
	estimatedIds: ReadonlySet<string>,
): CertificateGroup[] {
	const lines = new Map<string, CertificateGroup>();
	for (const group of groups) {
		const { modelName, category, devices, usedMonths } = group;
		const line = {
			modelName,
			category,
			...(usedMonths === null ? {} : { usedMonths }),
			...(estimatedIds.has(group.footprintId) ? { estimated: true } : {}),
			computedEachGrams: group.computedEach,
			offsetEachGrams: group.offsetEach,
		};
		const key = JSON.stringify(line);
		const before = lines.get(key)?.devices ?? 0;
		lines.set(key, { ...line, devices: before + devices });
	}
	return [...lines.values()];
}

function toProject(credits: ProjectCredits): CertificateProject {
	const { project, retired, pending } = credits;
	return {
		name: project.name,
		registry: project.registry,
		registryProjectId: project.registryProjectId,
		country: project.country,
		registryUrl: project.registryUrl,
		allocatedGrams: credits.allocatedGrams,
		retiredGrams: credits.retiredGrams,
		retirements: retired.map(({ retirement, serials, grams }) => ({
			serialsText: serials.text,
			first: String(serials.first),
			last: String(serials.last),
			quantity: serials.quantity,
			grams,
			retiredOn: retirement.retiredOn,
			registryReference: retirement.registryReference,
			url: retirement.url,
		})),
		pendingSerials: pending.map(({ text }) => text),
	};
}

const total = (
	credits: readonly ProjectCredits[],
	of: (it: ProjectCredits) => number,
) => credits.reduce((sum, it) => sum + of(it), 0);
