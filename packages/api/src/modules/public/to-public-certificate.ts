import { parseSerialRange } from "@tonnetrace/domain";
import { isoFromDb } from "../../platform/database/db-time.js";
import type {
	Registry,
	RoundingPolicy,
	Statistic,
} from "../../platform/graphql/domain-enums.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import type {
	CertificateProject,
	CertificateStatus,
} from "../certificates/index.js";
import { SerialRangeType } from "../inventory/index.js";
import { QuotedAssuranceType } from "../methods/index.js";
import type { ExistingDeviceScope } from "../quotes/index.js";
import type {
	PublicCertificateProjectType,
	PublicCertificateType,
} from "./public.type.js";
import type { FoundCertificate } from "./public-lookup.service.js";

/** What the public sees of a certificate: from what was frozen, without the tenant and its devices. */
export function toPublicCertificate({
	certificate,
	snapshot,
}: FoundCertificate): PublicCertificateType {
	const withdrawn = certificate.status === "WITHDRAWN";
	return {
		number: certificate.number,
		version: certificate.version,
		status: certificate.status as CertificateStatus,
		issuedAt: isoFromDb(certificate.issuedAt),
		beneficiary: snapshot.beneficiary,
		devices: snapshot.devices,
		estimatedDevices: snapshot.basis.estimated,
		estimated:
			snapshot.basis.estimatedGrams === undefined
				? null
				: new Mass(snapshot.basis.estimatedGrams),
		computed: new Mass(snapshot.computedGrams),
		existing: (snapshot.existing?.scope ?? "WHOLE_LIFE") as ExistingDeviceScope,
		existingRule: snapshot.existing?.rule ?? null,
		offset: new Mass(snapshot.offsetGrams),
		allocated: new Mass(withdrawn ? 0 : snapshot.allocatedGrams),
		retired: new Mass(snapshot.retiredGrams),
		statistic: snapshot.statistic as Statistic,
		methodVersion: snapshot.methodVersion,
		lifetimeYears: snapshot.lifetimeYears,
		rounding: snapshot.rounding.policy as RoundingPolicy,
		statement: withdrawn
			? [withdrawalStatement(certificate.endedAt ?? certificate.issuedAt)]
			: snapshot.statements,
		assurance: (withdrawn ? [] : (snapshot.assurance ?? [])).map(
			(quoted) => new QuotedAssuranceType(quoted),
		),
		projects: withdrawn ? [] : snapshot.projects.map(toProject),
		// The latest version is what the public sees.
		supersededByVersion: null,
		sha256: certificate.sha256,
	};
}

/** Credits of a cancelled order are free again: to repeat what the paper says of them would be untrue. */
const withdrawalStatement = (endedAt: string): string =>
	`Withdrawn on ${isoFromDb(endedAt).slice(0, 10)}: the order was cancelled before any of its credits was retired. Nothing is claimed by this certificate.`;

function toProject(project: CertificateProject): PublicCertificateProjectType {
	const registry = project.registry as Registry;
	return {
		name: project.name,
		registry,
		registryProjectId: project.registryProjectId,
		country: project.country,
		registryUrl: project.registryUrl ?? null,
		allocated: new Mass(project.allocatedGrams),
		retired: new Mass(project.retiredGrams),
		retirements: project.retirements.map((retirement) => ({
			serials: new SerialRangeType(
				parseSerialRange(retirement.serialsText, registry),
			),
			mass: new Mass(retirement.grams),
			retiredOn: retirement.retiredOn,
			registryReference: retirement.registryReference,
			url: retirement.url ?? null,
		})),
	};
}
