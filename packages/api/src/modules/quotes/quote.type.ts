import {
	Field,
	ID,
	InputType,
	Int,
	ObjectType,
	registerEnumType,
} from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { connectionType } from "../../platform/graphql/connection.js";
import {
	DeviceCategory,
	ExistingDeviceScope,
	RoundingPolicy,
} from "../../platform/graphql/domain-enums.js";
import { Node } from "../../platform/graphql/node.type.js";
import { Mass, Money } from "../../platform/graphql/quantities.type.js";
import {
	CountryCodeScalar,
	CurrencyCodeScalar,
	DateTimeScalar,
	DecimalScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import { SortDirection } from "../../platform/graphql/sort-direction.js";
import { Payload } from "../../platform/graphql/user-errors.js";
import { ProjectType } from "../catalogue/index.js";
import { DeviceFilterInput, type QuotedGroup } from "../fleet/index.js";
import { AvailabilityType, percentOf } from "../regions/index.js";
import type { Quote, QuoteStatus as Status } from "./quote.js";

export enum QuoteStatus {
	OPEN = "OPEN",
	ORDERED = "ORDERED",
	EXPIRED = "EXPIRED",
}
registerEnumType(QuoteStatus, {
	name: "QuoteStatus",
	description: "What has become of a quote.",
	valuesConfig: {
		OPEN: { description: "Can be ordered." },
		ORDERED: { description: "Was ordered; a quote is used once." },
		EXPIRED: { description: "Its validity has ended." },
	},
});

@ObjectType("QuoteLine", {
	simpleResolvers: true,
	description: "A project's share of a quote.",
})
export class QuoteLineType {
	@Field(() => ProjectType, { description: "The project." })
	project!: ProjectType;
	@Field(() => Int, { description: "Share in percent." })
	percent!: number;
	@Field(() => Mass, {
		description:
			"Mass of the share; the shares add up to the offset mass to the gram.",
	})
	mass!: Mass;
	@Field(() => Money, { description: "Price per metric tonne, without tax." })
	pricePerTonne!: Money;
	@Field(() => Money, {
		description: "Price of the share, without tax, rounded half up once.",
	})
	net!: Money;
}

@ObjectType("QuoteGroup", {
	simpleResolvers: true,
	description: "Devices of a quote that have one footprint.",
})
export class QuoteGroupType {
	constructor(group: QuotedGroup) {
		this.footprintId = group.footprintId;
		this.modelName = group.modelName;
		this.category = group.category as DeviceCategory;
		this.country = group.country;
		this.devices = group.devices;
		this.computedEach = new Mass(group.computedEach);
		this.offsetEach = new Mass(group.offsetEach);
		this.offset = new Mass(group.devices * group.offsetEach);
		this.usedMonths = group.usedMonths;
	}

	/** Of each device. */
	readonly footprintId: string;

	@Field(() => String, { description: "Model, as the fleet names it." })
	modelName!: string;
	@Field(() => DeviceCategory, { description: "Category." })
	category!: DeviceCategory;
	@Field(() => CountryCodeScalar, { description: "Country of use." })
	country!: string;
	@Field(() => SafeIntScalar, { description: "Number of devices." })
	devices!: number;
	@Field(() => Int, {
		nullable: true,
		description:
			"Whole months that each had been in use on the quote's day, where only the remaining use is offset; null where the whole life is.",
	})
	usedMonths!: number | null;
	@Field(() => Mass, {
		description:
			"Footprint of each, statistic MEAN; of remaining use, that of the months that remain.",
	})
	computedEach!: Mass;
	@Field(() => Mass, { description: "Offset mass of each, after rounding." })
	offsetEach!: Mass;
	@Field(() => Mass, { description: "Offset mass of all of them." })
	offset!: Mass;
}

/** Why a chosen device is not in the quote, and what would change that. */
const EXCLUSIONS: Record<string, string> = {
	NO_FOOTPRINT:
		"The footprint of these devices is not known, because their model has no published sheet here.",
	ALREADY_COVERED: "These devices are under an order already.",
	CATEGORY_NOT_OFFERED:
		"Devices of this category cannot be offset in the region at present.",
	BOUGHT_TOO_LONG_AGO:
		"These devices were bought longer ago than the region allows.",
	NO_RULE_FOR_REMAINING_USE:
		"The method version that their footprints were computed by has no rule for the remaining use; a newer one has, and can be adopted.",
	NOTHING_REMAINS:
		"Nothing remains of these devices' use: their lifetime is over, or they use no electricity.",
};

@ObjectType("QuoteExclusion", {
	simpleResolvers: true,
	description: "Chosen devices that can't be quoted, for one reason.",
})
export class QuoteExclusionType {
	@Field(() => String, {
		description:
			"NO_FOOTPRINT, ALREADY_COVERED, CATEGORY_NOT_OFFERED, BOUGHT_TOO_LONG_AGO, NO_RULE_FOR_REMAINING_USE or NOTHING_REMAINS.",
	})
	code!: string;
	@Field(() => SafeIntScalar, { description: "Number of devices." })
	devices!: number;
	@Field(() => String, { description: "The reason as a sentence." })
	message!: string;
}

@ObjectType("Quote", {
	implements: Node,
	simpleResolvers: true,
	description:
		"What offsetting a fixed set of devices costs, good until it expires.",
})
export class QuoteType extends Node {
	readonly typeName = "Quote";

	constructor(
		readonly row: Quote,
		readonly tenantId: string,
	) {
		super();
		const { currency } = row;
		this.id = row.id;
		this.devices = row.devices;
		this.computed = new Mass(row.computedGrams);
		this.offset = new Mass(row.offsetGrams);
		this.rounding = row.rounding as RoundingPolicy;
		this.existing = (row.existing ?? "WHOLE_LIFE") as ExistingDeviceScope;
		this.existingRule = row.existingRule;
		this.net = new Money({ amountMinor: row.netMinor, currency });
		this.tax = new Money({ amountMinor: row.taxMinor, currency });
		this.taxPercent = percentOf(row.taxBasisPoints);
		this.total = new Money({
			amountMinor: row.netMinor + row.taxMinor,
			currency,
		});
		this.createdAt = isoFromDb(row.createdAt);
		this.expiresAt = isoFromDb(row.expiresAt);
		this.status = row.status as QuoteStatus;
		this.clientReference = row.clientReference;
		this.excluded = row.excluded.map(({ code, devices }) => ({
			code,
			devices,
			message: EXCLUSIONS[code] ?? code,
		}));
	}

	@Field(() => SafeIntScalar, { description: "Number of devices in it." })
	devices!: number;
	@Field(() => Mass, {
		description:
			"Sum of the footprints, statistic MEAN; of remaining use, of the months that remain.",
	})
	computed!: Mass;
	@Field(() => ExistingDeviceScope, {
		description: "What of devices that are in use already it offsets.",
	})
	existing!: ExistingDeviceScope;
	@Field(() => String, {
		nullable: true,
		description:
			"The method's sentence on that, frozen with the quote; null for quotes made before it was stated.",
	})
	existingRule!: string | null;
	@Field(() => Mass, {
		description: "Mass to offset, after rounding each device.",
	})
	offset!: Mass;
	@Field(() => RoundingPolicy, { description: "How each device was rounded." })
	rounding!: RoundingPolicy;
	@Field(() => Money, { description: "Price without tax." })
	net!: Money;
	@Field(() => Money, {
		description: "Tax on the net price, rounded half up once.",
	})
	tax!: Money;
	@Field(() => DecimalScalar, { description: "Tax rate in percent." })
	taxPercent!: string;
	@Field(() => Money, { description: "Price with tax." })
	total!: Money;
	@Field(() => DateTimeScalar, { description: "When it was made." })
	createdAt!: string;
	@Field(() => DateTimeScalar, { description: "Until when it can be ordered." })
	expiresAt!: string;
	@Field(() => QuoteStatus, { description: "What has become of it." })
	status!: Status | QuoteStatus;
	@Field(() => String, {
		nullable: true,
		description: "The client's own reference.",
	})
	clientReference!: string | null;
	@Field(() => [QuoteExclusionType], {
		description: "Chosen devices that are not in it, by reason.",
	})
	excluded!: QuoteExclusionType[];
}

export const QuoteConnection = connectionType("Quote", () => QuoteType);

@ObjectType("OfferedProject", {
	simpleResolvers: true,
	description: "A project that the tenant can choose.",
})
export class OfferedProjectType {
	@Field(() => ProjectType, { description: "The project." })
	project!: ProjectType;
	@Field(() => [Money], {
		description: "Price per metric tonne without tax, one a currency.",
	})
	prices!: Money[];
	@Field(() => Mass, { description: "Credits in stock." })
	available!: Mass;
}

@ObjectType("Offer", {
	simpleResolvers: true,
	description: "What the tenant can buy now, and on which terms.",
})
export class OfferType {
	@Field(() => AvailabilityType, {
		description: "Whether it may buy, and everything that speaks against it.",
	})
	availability!: AvailabilityType;
	@Field(() => RoundingPolicy, { description: "How each device is rounded." })
	rounding!: RoundingPolicy;
	@Field(() => [CurrencyCodeScalar], {
		description: "Currencies in which there are prices.",
	})
	currencies!: readonly string[];
	@Field(() => Int, { description: "How long a quote is valid, in days." })
	quoteValidityDays!: number;
	@Field(() => Int, {
		description: "How long an order can be cancelled, in hours.",
	})
	cancellationHours!: number;
	@Field(() => DecimalScalar, {
		description: "Tax rate in the tenant's country, in percent.",
	})
	taxPercent!: string;
	@Field(() => [OfferedProjectType], {
		description: "Projects on offer; none while the service is not available.",
	})
	projects!: OfferedProjectType[];
}

export enum QuoteOrderField {
	CREATED_AT = "CREATED_AT",
	EXPIRES_AT = "EXPIRES_AT",
}
registerEnumType(QuoteOrderField, {
	name: "QuoteOrderField",
	description: "What quotes are sorted by.",
	valuesConfig: {
		CREATED_AT: { description: "When they were made." },
		EXPIRES_AT: { description: "When they expire." },
	},
});

@InputType({ description: "Which quotes." })
export class QuoteFilter {
	@Field(() => [QuoteStatus], {
		nullable: true,
		description: "In one of these states.",
	})
	status?: QuoteStatus[] | null;
}

@InputType({ description: "Order of quotes." })
export class QuoteOrder {
	@Field(() => QuoteOrderField, { description: "Sort key." })
	field!: QuoteOrderField;
	@Field(() => SortDirection, {
		defaultValue: SortDirection.DESC,
		description: "Newest first unless told otherwise.",
	})
	direction!: SortDirection;
}

@InputType({ description: "A project's share of a mix." })
export class ProjectShareInput {
	@Field(() => ID, { description: "An offered project." })
	projectId!: string;
	@Field(() => Int, {
		description: "Whole percent, at least 1; all shares add up to 100.",
	})
	percent!: number;
}

@InputType({
	description: "What to quote. Exactly one of deviceIds and filter.",
})
export class QuoteCreateInput {
	@Field(() => ID, {
		nullable: true,
		description: "The tenant; may be left out by those who reach exactly one.",
	})
	tenantId?: string | null;
	@Field(() => [ID], { nullable: true, description: "Up to 500 devices." })
	deviceIds?: string[] | null;
	@Field(() => DeviceFilterInput, {
		nullable: true,
		description:
			"Devices by filter; an empty filter chooses every device that can be offset.",
	})
	filter?: DeviceFilterInput | null;
	@Field(() => [ProjectShareInput], {
		description: "Projects and their shares.",
	})
	mix!: ProjectShareInput[];
	@Field(() => CurrencyCodeScalar, {
		nullable: true,
		description: "Currency; the tenant's own when left out.",
	})
	currency?: string | null;
	@Field(() => String, {
		nullable: true,
		description: "The client's own reference, up to 128 characters.",
	})
	clientReference?: string | null;
	@Field(() => ExistingDeviceScope, {
		defaultValue: ExistingDeviceScope.WHOLE_LIFE,
		description:
			"What of devices that are in use already to offset; it is one for all devices of the quote.",
	})
	existing!: ExistingDeviceScope;
}

@ObjectType({
	simpleResolvers: true,
	description: "The quote, or why there is none.",
})
export class QuoteCreatePayload extends Payload {
	@Field(() => QuoteType, { nullable: true, description: "The quote." })
	quote?: QuoteType;
}
