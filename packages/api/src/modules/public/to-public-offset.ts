import type {
	Registry,
	Statistic,
} from "../../platform/graphql/domain-enums.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import type { ProjectCredits } from "../certificates/index.js";
import { SerialRangeType } from "../inventory/index.js";
import { QuotedAssuranceType, quotedOf } from "../methods/index.js";
import type { ExistingDeviceScope } from "../quotes/index.js";
import type {
	PublicCertificateProjectType,
	PublicOffsetType,
} from "./public.type.js";
import type { FoundOffset } from "./public-lookup.service.js";

/** What the public sees of a device's offset: neither whose it is nor who ordered. */
export function toPublicOffset({
	device,
	existing,
	usedMonths,
	footprint,
	credits,
	statements,
}: FoundOffset): PublicOffsetType {
	const total = (of: (it: ProjectCredits) => number) =>
		new Mass(credits.reduce((sum, it) => sum + of(it), 0));
	return {
		modelName: device.modelName,
		offset: new Mass(device.offsetGrams),
		allocated: total((it) => it.allocatedGrams),
		retired: total((it) => it.retiredGrams),
		footprint: new Mass(device.footprintGrams),
		basis: footprint.basis.estimated > 0 ? "ESTIMATED" : "PUBLISHED",
		covered: new Mass(device.coveredGrams),
		existing: (existing?.scope ?? "WHOLE_LIFE") as ExistingDeviceScope,
		existingRule: existing?.rule ?? null,
		usedMonths,
		statistic: footprint.statistic as Statistic,
		methodVersion: footprint.methodVersion,
		lifetimeYears: footprint.lifetimeYears,
		statement: statements,
		assurance: footprint.assurance.map(
			(stated) => new QuotedAssuranceType(quotedOf(stated)),
		),
		projects: credits.map(toProject),
	};
}

function toProject(credits: ProjectCredits): PublicCertificateProjectType {
	const { project, retired } = credits;
	return {
		name: project.name,
		registry: project.registry as Registry,
		registryProjectId: project.registryProjectId,
		country: project.country,
		registryUrl: project.registryUrl,
		allocated: new Mass(credits.allocatedGrams),
		retired: new Mass(credits.retiredGrams),
		retirements: retired.map(({ retirement, serials, grams }) => ({
			serials: new SerialRangeType(serials),
			mass: new Mass(grams),
			retiredOn: retirement.retiredOn,
			registryReference: retirement.registryReference,
			url: retirement.url,
		})),
	};
}
