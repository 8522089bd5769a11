import { claimPolicy, type RolloutSettings } from "@tonnetrace/domain";
import {
	Field,
	ID,
	InputType,
	Int,
	ObjectType,
	registerEnumType,
} from "type-graphql";
import { connectionType } from "../../platform/graphql/connection.js";
import {
	DeviceCategory,
	RoundingPolicy,
} from "../../platform/graphql/domain-enums.js";
import { Node } from "../../platform/graphql/node.type.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import {
	CountryCodeScalar,
	CurrencyCodeScalar,
	DateTimeScalar,
	DecimalScalar,
} from "../../platform/graphql/scalars.js";
import type { RecordedRevision, Region } from "./region.service.js";

export enum RolloutStage {
	DRAFT = "DRAFT",
	PILOT = "PILOT",
	GENERAL = "GENERAL",
	PAUSED = "PAUSED",
	RETIRED = "RETIRED",
}
registerEnumType(RolloutStage, {
	name: "RolloutStage",
	description: "How far the service is rolled out in a region.",
	valuesConfig: {
		DRAFT: { description: "Planned; not sold." },
		PILOT: { description: "Sold to the listed pilot tenants." },
		GENERAL: { description: "Sold to everybody in the region." },
		PAUSED: { description: "Not sold now; placed orders stay valid." },
		RETIRED: { description: "No longer sold; placed orders stay valid." },
	},
});

@ObjectType("Region", {
	implements: Node,
	simpleResolvers: true,
	description:
		"A group of countries in which the service is rolled out together.",
})
export class RegionType extends Node {
	readonly typeName = "Region";

	constructor(region: Region) {
		super();
		this.id = region.id;
		this.code = region.code;
		this.name = region.name;
		this.countries = region.countries;
		this.timeZone = region.timeZone;
	}

	@Field(() => String, { description: "Code: NORDICS." })
	code!: string;

	@Field(() => String, { description: "Name in English." })
	name!: string;

	@Field(() => [CountryCodeScalar], {
		description: "Its countries; each country is in one region at most.",
	})
	countries!: readonly string[];

	@Field(() => String, {
		description: "IANA time zone by which revisions take effect.",
	})
	timeZone!: string;
}

@ObjectType("TaxRate", {
	simpleResolvers: true,
	description: "Tax on the service in a country.",
})
export class TaxRateType {
	@Field(() => CountryCodeScalar, { description: "The country." })
	country!: string;

	@Field(() => DecimalScalar, { description: "Rate in percent." })
	percent!: string;
}

@ObjectType("ClaimPolicy", {
	simpleResolvers: true,
	description:
		"What may be said about an offset, by jurisdiction, audience and date.",
})
export class ClaimPolicyType {
	@Field(() => String, { description: "Jurisdiction whose rules apply." })
	jurisdiction!: string;

	@Field(() => String, { description: "B2B or B2C." })
	audience!: string;

	@Field(() => Boolean, {
		description: "Whether a badge on single devices is allowed.",
	})
	perDeviceBadge!: boolean;

	@Field(() => [String], {
		description: "Kinds of statement that are allowed.",
	})
	allowed!: readonly string[];

	@Field(() => [String], { description: "Phrases that are forbidden." })
	forbidden!: readonly string[];
}

/** Basis points as a percentage: 2550 → "25.5". */
export const percentOf = (basisPoints: number): string => {
	const fraction = String(basisPoints % 100)
		.padStart(2, "0")
		.replace(/0+$/, "");
	return `${Math.floor(basisPoints / 100)}${fraction && `.${fraction}`}`;
};

@ObjectType("RolloutSettings", {
	simpleResolvers: true,
	description: "What a region sells, how and at which price.",
})
export class RolloutSettingsType {
	constructor(
		readonly settings: RolloutSettings,
		at: number,
	) {
		const { capPerMonthGrams, capTotalGrams, claims, taxRates } = settings;
		this.categories = settings.categories as DeviceCategory[];
		this.currencies = settings.currencies;
		this.rounding = settings.rounding as RoundingPolicy;
		this.retroactiveYears = settings.retroactiveYears;
		this.cancellationHours = settings.cancellationHours;
		this.quoteValidityDays = settings.quoteValidityDays;
		this.capPerMonth =
			capPerMonthGrams === null ? null : new Mass(capPerMonthGrams);
		this.capTotal = capTotalGrams === null ? null : new Mass(capTotalGrams);
		this.languages = settings.languages;
		this.taxRates = Object.entries(taxRates).map(([country, basisPoints]) => ({
			country,
			percent: percentOf(basisPoints),
		}));
		const { jurisdiction, audience } = claims;
		this.claims = {
			...claimPolicy({ jurisdiction, audience, at }),
			jurisdiction,
			audience,
		};
	}

	@Field(() => [DeviceCategory], {
		description: "Device categories that may be offset.",
	})
	categories!: DeviceCategory[];

	@Field(() => [CurrencyCodeScalar], {
		description: "Currencies in which there are prices.",
	})
	currencies!: readonly string[];

	@Field(() => RoundingPolicy, {
		description: "How a device's mass is rounded to what is offset.",
	})
	rounding!: RoundingPolicy;

	@Field(() => Int, {
		description: "How long ago a device may have been bought, in years.",
	})
	retroactiveYears!: number;

	@Field(() => Int, {
		description: "How long an order may be cancelled, in hours.",
	})
	cancellationHours!: number;

	@Field(() => Int, { description: "How long a quote is valid, in days." })
	quoteValidityDays!: number;

	@Field(() => Mass, {
		nullable: true,
		description: "Most that may be sold in a calendar month; null: no cap.",
	})
	capPerMonth!: Mass | null;

	@Field(() => Mass, {
		nullable: true,
		description: "Most that may be sold in total; null: no cap.",
	})
	capTotal!: Mass | null;

	@Field(() => [String], { description: "Languages, BCP 47." })
	languages!: readonly string[];

	@Field(() => ClaimPolicyType, { description: "What may be said here now." })
	claims!: ClaimPolicyType;

	@Field(() => [TaxRateType], { description: "Tax by country." })
	taxRates!: TaxRateType[];
}

@ObjectType("RolloutRevision", {
	simpleResolvers: true,
	description:
		"What was, is or will be sold from a moment on. Never changed once written.",
})
export class RolloutRevisionType {
	constructor(revision: RecordedRevision, author: string) {
		this.revision = revision.revision;
		this.stage = revision.stage as RolloutStage;
		this.effectiveFrom = new Date(revision.effectiveFrom).toISOString();
		this.reason = revision.reason;
		this.author = author;
		this.settings = new RolloutSettingsType(
			revision.settings,
			revision.effectiveFrom,
		);
	}

	@Field(() => Int, { description: "Counts from 1." })
	revision!: number;

	@Field(() => RolloutStage, { description: "Stage from then on." })
	stage!: RolloutStage;

	@Field(() => DateTimeScalar, { description: "When it takes effect." })
	effectiveFrom!: string;

	@Field(() => String, { description: "Why, in the author's words." })
	reason!: string;

	@Field(() => String, { description: "Who wrote it." })
	author!: string;

	@Field(() => RolloutSettingsType, { description: "What it sets." })
	settings!: RolloutSettingsType;
}

export const RolloutRevisionConnection = connectionType(
	"RolloutRevision",
	() => RolloutRevisionType,
);

@ObjectType("Rollout", {
	simpleResolvers: true,
	description: "The revision in force in a region.",
})
export class RolloutType {
	constructor(
		readonly regionId: string,
		revision: RecordedRevision,
		at: number,
	) {
		this.stage = revision.stage as RolloutStage;
		this.revision = revision.revision;
		this.effectiveFrom = new Date(revision.effectiveFrom).toISOString();
		this.settings = new RolloutSettingsType(revision.settings, at);
	}

	@Field(() => RolloutStage, { description: "Stage now." })
	stage!: RolloutStage;

	@Field(() => Int, { description: "Number of the revision in force." })
	revision!: number;

	@Field(() => DateTimeScalar, { description: "Since when it is in force." })
	effectiveFrom!: string;

	@Field(() => RolloutSettingsType, { description: "What is sold now." })
	settings!: RolloutSettingsType;
}

@InputType({ description: "Where, to whom and when." })
export class AvailabilityInput {
	@Field(() => CountryCodeScalar, { description: "Country of the buyer." })
	country!: string;

	@Field(() => ID, {
		nullable: true,
		description: "The buyer; only one within reach.",
	})
	tenantId?: string | null;

	@Field(() => DeviceCategory, {
		nullable: true,
		description: "Category of the devices.",
	})
	category?: DeviceCategory | null;

	@Field(() => DateTimeScalar, {
		nullable: true,
		description: "Past or future moment; now when left out.",
	})
	at?: string | null;
}

@ObjectType("AvailabilityReason", {
	simpleResolvers: true,
	description: "Something that speaks against a sale.",
})
export class AvailabilityReasonType {
	@Field(() => String, { description: "Code of the reason." })
	code!: string;

	@Field(() => String, {
		description: "What is the case, and what would change it.",
	})
	message!: string;
}

@ObjectType("Availability", {
	simpleResolvers: true,
	description:
		"Whether the service may be sold, and everything that speaks against it.",
})
export class AvailabilityType {
	@Field(() => Boolean, { description: "Whether it may be sold." })
	available!: boolean;

	@Field(() => RolloutStage, {
		description: "Stage of the region at that moment.",
	})
	stage!: RolloutStage;

	@Field(() => String, {
		nullable: true,
		description: "The region; null when the country is in none.",
	})
	regionCode!: string | null;

	@Field(() => [AvailabilityReasonType], {
		description: "All reasons; empty when it may be sold.",
	})
	reasons!: readonly AvailabilityReasonType[];
}
