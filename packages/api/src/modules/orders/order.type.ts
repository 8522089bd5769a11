import {
	Field,
	ID,
	InputType,
	ObjectType,
	registerEnumType,
} from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { connectionType } from "../../platform/graphql/connection.js";
import { Node } from "../../platform/graphql/node.type.js";
import { Mass, Money } from "../../platform/graphql/quantities.type.js";
import {
	DateScalar,
	DateTimeScalar,
	SafeIntScalar,
} from "../../platform/graphql/scalars.js";
import { SortDirection } from "../../platform/graphql/sort-direction.js";
import { Payload } from "../../platform/graphql/user-errors.js";
import { ProjectType } from "../catalogue/index.js";
import {
	CreditBatchType,
	RetirementType,
	SerialRangeType,
} from "../inventory/index.js";
import { ExistingDeviceScope } from "../quotes/index.js";
import type { Order } from "./order.js";
import type { TraceLink } from "./trace.js";

export enum OrderStatus {
	PLACED = "PLACED",
	ALLOCATED = "ALLOCATED",
	RETIRING = "RETIRING",
	RETIRED = "RETIRED",
	CANCELLED = "CANCELLED",
}
registerEnumType(OrderStatus, {
	name: "OrderStatus",
	description: "How far an order is.",
	valuesConfig: {
		PLACED: {
			description:
				"Taken, credits not allocated yet. Passed through while an order is placed.",
		},
		ALLOCATED: { description: "Credits are allocated, pending retirement." },
		RETIRING: { description: "Some of its mass is retired." },
		RETIRED: { description: "All of its mass is retired." },
		CANCELLED: {
			description: "Cancelled inside the window; its credits were given back.",
		},
	},
});

@ObjectType("Order", {
	implements: Node,
	simpleResolvers: true,
	description:
		"A placed order: credits allocated in exact grams for a fixed set of devices.",
})
export class OrderType extends Node {
	readonly typeName = "Order";

	constructor(
		readonly row: Order,
		readonly tenantId: string,
	) {
		super();
		this.id = row.id;
		this.number = row.number;
		this.status = row.status as OrderStatus;
		this.beneficiary = row.beneficiary;
		this.placedAt = isoFromDb(row.placedAt);
		this.clientReference = row.clientReference;
		this.devices = row.devices;
		this.offset = new Mass(row.offsetGrams);
		this.allocated = new Mass(row.allocatedGrams);
		this.retired = new Mass(row.retiredGrams);
		this.total = new Money({
			amountMinor: row.totalMinor,
			currency: row.currency,
		});
		this.existing = (row.existing ?? "WHOLE_LIFE") as ExistingDeviceScope;
		this.existingRule = row.existingRule;
		this.cancellableUntil =
			row.status === "CANCELLED" ? null : isoFromDb(row.cancellableUntil);
	}

	@Field(() => String, { description: "Number for people: ORD-2026-7F3K9Q2M." })
	number!: string;
	@Field(() => OrderStatus, { description: "How far it is." })
	status!: OrderStatus;
	@Field(() => String, {
		description: "Legal entity in whose name credits are retired.",
	})
	beneficiary!: string;
	@Field(() => DateTimeScalar, { description: "When it was placed." })
	placedAt!: string;
	@Field(() => String, {
		nullable: true,
		description: "The client's own reference, unique in the tenant.",
	})
	clientReference!: string | null;
	@Field(() => SafeIntScalar, { description: "Number of devices." })
	devices!: number;
	@Field(() => ExistingDeviceScope, {
		description: "What of devices that were in use already it offsets.",
	})
	existing!: ExistingDeviceScope;
	@Field(() => String, {
		nullable: true,
		description:
			"The method's sentence on that, as on the quote; null for orders of quotes made before it was stated.",
	})
	existingRule!: string | null;
	@Field(() => Mass, { description: "Ordered mass after rounding." })
	offset!: Mass;
	@Field(() => Mass, { description: "Allocated, pending retirement." })
	allocated!: Mass;
	@Field(() => Mass, { description: "Retired." })
	retired!: Mass;
	@Field(() => Money, { description: "Price with tax." })
	total!: Money;
	@Field(() => DateTimeScalar, {
		nullable: true,
		description: "End of the cancellation window; null when cancelled.",
	})
	cancellableUntil!: string | null;
}

export const OrderConnection = connectionType("Order", () => OrderType);

@ObjectType("TraceLink", {
	simpleResolvers: true,
	description:
		"Grams of a device, the registry serials that they are of, and their retirement. The links of a device add up to its offset mass.",
})
export class TraceLinkType {
	constructor(link: TraceLink, order: OrderType) {
		const { allocation, retirement } = link;
		this.order = order;
		this.mass = new Mass(link.grams);
		this.project = new ProjectType(allocation.project);
		this.batch = new CreditBatchType(allocation.batch);
		this.serials = link.serials.map((range) => new SerialRangeType(range));
		this.retirement = retirement && new RetirementType(retirement);
	}

	@Field(() => OrderType, { description: "The order that covers the device." })
	order!: OrderType;
	@Field(() => Mass, {
		description: "How much of the device's mass this link is.",
	})
	mass!: Mass;
	@Field(() => ProjectType, { description: "Project of the credits." })
	project!: ProjectType;
	@Field(() => CreditBatchType, { description: "Batch of the credits." })
	batch!: CreditBatchType;
	@Field(() => [SerialRangeType], {
		description:
			"The whole credits that these grams are of; the first and the last may be shared with other devices.",
	})
	serials!: SerialRangeType[];
	@Field(() => RetirementType, {
		nullable: true,
		description: "Their retirement; null: allocated, pending retirement.",
	})
	retirement!: RetirementType | null;
}

export enum OrderOrderField {
	PLACED_AT = "PLACED_AT",
	NUMBER = "NUMBER",
	OFFSET = "OFFSET",
}
registerEnumType(OrderOrderField, {
	name: "OrderOrderField",
	description: "What orders are sorted by.",
	valuesConfig: {
		PLACED_AT: { description: "When they were placed." },
		NUMBER: { description: "Their number." },
		OFFSET: { description: "Ordered mass." },
	},
});

@InputType({ description: "Which orders." })
export class OrderFilter {
	@Field(() => String, {
		nullable: true,
		description: "Beginning of the number.",
	})
	search?: string | null;
	@Field(() => [OrderStatus], {
		nullable: true,
		description: "In one of these states.",
	})
	status?: OrderStatus[] | null;
	@Field(() => DateScalar, {
		nullable: true,
		description: "Placed on this day (UTC) or later.",
	})
	from?: string | null;
	@Field(() => DateScalar, {
		nullable: true,
		description: "Placed on this day (UTC) or before.",
	})
	to?: string | null;
}

@InputType({ description: "Order of orders." })
export class OrderOrder {
	@Field(() => OrderOrderField, { description: "Sort key." })
	field!: OrderOrderField;
	@Field(() => SortDirection, {
		defaultValue: SortDirection.DESC,
		description: "Newest or largest first unless told otherwise.",
	})
	direction!: SortDirection;
}

@InputType({ description: "An order of an open quote." })
export class OrderPlaceInput {
	@Field(() => ID, {
		nullable: true,
		description: "The tenant; may be left out by those who reach exactly one.",
	})
	tenantId?: string | null;
	@Field(() => ID, { description: "An open quote; a quote is used once." })
	quoteId!: string;
	@Field(() => String, {
		description:
			"Legal entity in whose name credits are retired. Never defaulted; up to 200 characters.",
	})
	beneficiary!: string;
	@Field(() => String, {
		nullable: true,
		description:
			"The client's own reference, unique in the tenant for ever; up to 128 characters.",
	})
	clientReference?: string | null;
	@Field(() => String, {
		description:
			"A new key for each new order; the same key and input give the stored answer.",
	})
	idempotencyKey!: string;
}

@ObjectType({
	simpleResolvers: true,
	description: "The order, or why there is none.",
})
export class OrderPlacePayload extends Payload {
	@Field(() => OrderType, { nullable: true, description: "The order." })
	order?: OrderType;
}

@InputType({ description: "A cancellation inside the window." })
export class OrderCancelInput {
	@Field(() => ID, {
		nullable: true,
		description: "The tenant; may be left out by those who reach exactly one.",
	})
	tenantId?: string | null;
	@Field(() => ID, { description: "The order." })
	orderId!: string;
	@Field(() => String, { description: "Why, up to 500 characters." })
	reason!: string;
	@Field(() => String, { description: "A new key for each new request." })
	idempotencyKey!: string;
}

@ObjectType({
	simpleResolvers: true,
	description: "The cancelled order, or why it isn't.",
})
export class OrderCancelPayload extends Payload {
	@Field(() => OrderType, { nullable: true, description: "The order." })
	order?: OrderType;
}
