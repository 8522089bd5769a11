import { Field, Int, ObjectType } from "type-graphql";
import {
	FootprintBasis,
	Registry,
	RoundingPolicy,
	Statistic,
} from "../../platform/graphql/domain-enums.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import {
	CountryCodeScalar,
	DateScalar,
	DateTimeScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import { CertificateStatus } from "../certificates/index.js";
import { SerialRangeType } from "../inventory/index.js";
import { QuotedAssuranceType } from "../methods/index.js";
import { ExistingDeviceScope } from "../quotes/index.js";

@ObjectType("PublicRetirement", {
	simpleResolvers: true,
	description:
		"Credits that a registry has retired, and what of them is meant.",
})
export class PublicRetirementType {
	@Field(() => SerialRangeType, {
		description: "The whole credits; the first and the last may be shared.",
	})
	serials!: SerialRangeType;

	@Field(() => Mass, { description: "What of these credits is meant here." })
	mass!: Mass;

	@Field(() => DateScalar, { description: "Day of the retirement." })
	retiredOn!: string;

	@Field(() => String, { description: "The registry's transaction reference." })
	registryReference!: string;

	@Field(() => String, {
		nullable: true,
		description: "Public page of the retirement at the registry.",
	})
	url!: string | null;
}

@ObjectType("PublicCertificateProject", {
	simpleResolvers: true,
	description: "A climate project and what of it is allocated and retired.",
})
export class PublicCertificateProjectType {
	@Field(() => String, { description: "Name at the registry." })
	name!: string;

	@Field(() => Registry, { description: "Registry that issued the credits." })
	registry!: Registry;

	@Field(() => String, { description: "Id at the registry." })
	registryProjectId!: string;

	@Field(() => CountryCodeScalar, { description: "Host country." })
	country!: string;

	@Field(() => String, {
		nullable: true,
		description: "The project's public page at the registry.",
	})
	registryUrl!: string | null;

	@Field(() => Mass, { description: "Allocated and not yet retired." })
	allocated!: Mass;

	@Field(() => Mass, { description: "Retired at the registry." })
	retired!: Mass;

	@Field(() => [PublicRetirementType], {
		description: "The retirements; their masses add up to retired.",
	})
	retirements!: PublicRetirementType[];
}

@ObjectType("PublicCertificate", {
	simpleResolvers: true,
	description:
		"What anybody may know of a certificate: no tenant, no list of devices. The beneficiary stands on it as on the registry.",
})
export class PublicCertificateType {
	@Field(() => String, { description: "Its number." })
	number!: string;

	@Field(() => Int, { description: "The latest version." })
	version!: number;

	@Field(() => CertificateStatus, {
		description: "Its standing now. A withdrawn certificate claims nothing.",
	})
	status!: CertificateStatus;

	@Field(() => DateTimeScalar, { description: "When this version was issued." })
	issuedAt!: string;

	@Field(() => String, { description: "On whose behalf credits are retired." })
	beneficiary!: string;

	@Field(() => SafeIntScalar, { description: "How many devices it covers." })
	devices!: number;

	@Field(() => SafeIntScalar, {
		description:
			"Of them, those whose footprint is estimated, because no sheet of their model is published.",
	})
	estimatedDevices!: number;

	@Field(() => Mass, {
		nullable: true,
		description:
			"Of the computed mass, what is estimated; null on certificates of before it was printed.",
	})
	estimated!: Mass | null;

	@Field(() => Mass, {
		description:
			"Footprint of the devices; of the remaining use alone where no more is offset.",
	})
	computed!: Mass;

	@Field(() => ExistingDeviceScope, {
		description: "What of devices that were in use already is offset.",
	})
	existing!: ExistingDeviceScope;

	@Field(() => String, {
		nullable: true,
		description:
			"The method's sentence on that; null on certificates of orders made before it was stated.",
	})
	existingRule!: string | null;

	@Field(() => Mass, { description: "Mass ordered after rounding." })
	offset!: Mass;

	@Field(() => Mass, {
		description: "Allocated and not yet retired; 0 once withdrawn.",
	})
	allocated!: Mass;

	@Field(() => Mass, { description: "Retired at registries." })
	retired!: Mass;

	@Field(() => Statistic, {
		description: "Which statistic of the published footprints the mass is.",
	})
	statistic!: Statistic;

	@Field(() => String, { description: "Version of the footprint method." })
	methodVersion!: string;

	@Field(() => Int, { description: "Lifetime that is counted, in years." })
	lifetimeYears!: number;

	@Field(() => RoundingPolicy, {
		description: "How computed masses were rounded to what was ordered.",
	})
	rounding!: RoundingPolicy;

	@Field(() => [String], {
		description: "The sentences that the certificate may carry, in order.",
	})
	statement!: readonly string[];

	@Field(() => [QuotedAssuranceType], {
		description:
			"What third parties stated of the method, as quoted when it was issued; none once withdrawn.",
	})
	assurance!: QuotedAssuranceType[];

	@Field(() => [PublicCertificateProjectType], {
		description: "The projects; none once withdrawn.",
	})
	projects!: PublicCertificateProjectType[];

	@Field(() => Int, {
		nullable: true,
		description: "The version that replaced it; null: it is the latest.",
	})
	supersededByVersion!: number | null;

	@Field(() => String, {
		description:
			"SHA-256 of the PDF of this version, hex: equal for an unaltered copy.",
	})
	sha256!: string;
}

@ObjectType("PublicOffset", {
	simpleResolvers: true,
	description:
		"What was ordered for one device. An estimate of its emissions and a contribution to projects; nothing is said of the product.",
})
export class PublicOffsetType {
	@Field(() => String, { description: "Model." })
	modelName!: string;

	@Field(() => Mass, { description: "Mass ordered for the device." })
	offset!: Mass;

	@Field(() => Mass, { description: "Of it, allocated and not yet retired." })
	allocated!: Mass;

	@Field(() => Mass, { description: "Of it, retired at registries." })
	retired!: Mass;

	@Field(() => Mass, {
		description: "The device's estimated footprint over its whole life.",
	})
	footprint!: Mass;

	@Field(() => FootprintBasis, {
		description: "What it rests on: a published sheet, or an estimate.",
	})
	basis!: string;

	@Field(() => Mass, {
		description:
			"The part of it that the order covers: all of it, or the use that remained.",
	})
	covered!: Mass;

	@Field(() => ExistingDeviceScope, {
		description: "What was offset if the device was in use already.",
	})
	existing!: ExistingDeviceScope;

	@Field(() => String, {
		nullable: true,
		description:
			"The method's sentence on that; null for orders made before it was stated.",
	})
	existingRule!: string | null;

	@Field(() => Int, {
		nullable: true,
		description:
			"Whole months of use on the quote's day, where only the remaining use is offset.",
	})
	usedMonths!: number | null;

	@Field(() => Statistic, { description: "Which statistic the footprint is." })
	statistic!: Statistic;

	@Field(() => String, { description: "Version of the footprint method." })
	methodVersion!: string;

	@Field(() => Int, { description: "Lifetime that is counted, in years." })
	lifetimeYears!: number;

	@Field(() => [String], {
		description: "The sentences that may be said of it, in order.",
	})
	statement!: readonly string[];

	@Field(() => [QuotedAssuranceType], {
		description: "What third parties state of the method today.",
	})
	assurance!: QuotedAssuranceType[];

	@Field(() => [PublicCertificateProjectType], {
		description: "The projects, with this device's grams only.",
	})
	projects!: PublicCertificateProjectType[];
}

@ObjectType("PublicDeviceOffset", {
	simpleResolvers: true,
	description: "Answer to a look-up by serial number.",
})
export class PublicDeviceOffsetType {
	@Field(() => String, { description: "The serial number asked for." })
	serialNumber!: string;

	@Field(() => [PublicOffsetType], {
		description: "What is known; empty when nothing is, whatever the reason.",
	})
	offsets!: PublicOffsetType[];
}
