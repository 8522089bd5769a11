import { usedMonths } from "@tonnetrace/domain";
import {
	Arg,
	Args,
	Ctx,
	FieldResolver,
	Mutation,
	Resolver,
	Root,
} from "type-graphql";
import { mapPage } from "../../platform/database/keyset.js";
import {
	type ConnectionOf,
	PageArgs,
	toConnection,
} from "../../platform/graphql/connection.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import { answer } from "../../platform/graphql/user-errors.js";
import { DeviceType } from "../fleet/index.js";
import { AllocationType } from "../inventory/index.js";
import {
	type ExistingDeviceScope,
	QuoteType,
	quoteLoader,
} from "../quotes/index.js";
import { TenantType } from "../tenancy/index.js";
import { DeviceCoveredType } from "./device-covered.type.js";
import { orderLoaders } from "./order.loaders.js";
import {
	OrderCancelInput,
	OrderCancelPayload,
	OrderConnection,
	OrderFilter,
	OrderOrder,
	OrderPlaceInput,
	OrderPlacePayload,
	OrderType,
	TraceLinkType,
} from "./order.type.js";
import { traceDevice } from "./trace.js";

@Resolver(() => TenantType)
export class TenantOrdersResolver {
	@FieldResolver(() => OrderConnection, {
		description: "The tenant's orders, newest first unless told otherwise.",
	})
	async orders(
		@Root() { id }: TenantType,
		@Args(() => PageArgs) page: PageArgs,
		@Arg("filter", () => OrderFilter, { nullable: true, description: "Which." })
		filter: OrderFilter | null,
		@Arg("orderBy", () => OrderOrder, {
			nullable: true,
			description: "In which order.",
		})
		orderBy: OrderOrder | null,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<OrderType>> {
		const { orders } = await ctx.enter(id);
		const found = await orders.page(
			filter ?? {},
			orderBy?.field ?? "PLACED_AT",
			orderBy?.direction ?? "DESC",
			page,
		);
		return toConnection(mapPage(found, (order) => new OrderType(order, id)));
	}

	@FieldResolver(() => OrderType, {
		nullable: true,
		description:
			"What became of an orderPlace with this key; null when no order came of it.",
	})
	async order(
		@Root() { id }: TenantType,
		@Arg("idempotencyKey", () => String, {
			description: "The key of the request.",
		})
		idempotencyKey: string,
		@Ctx() ctx: RequestContext,
	): Promise<OrderType | null> {
		const { orders } = await ctx.enter(id);
		const order = await orders.orderByIdempotencyKey(idempotencyKey);
		return order ? new OrderType(order, id) : null;
	}
}

@Resolver(() => OrderType)
export class OrderResolver {
	@Mutation(() => OrderPlacePayload, {
		description: "Places an order of an open quote: whole, or not at all.",
	})
	orderPlace(
		@Arg("input", () => OrderPlaceInput, {
			description: "The quote, and for whom.",
		})
		input: OrderPlaceInput,
		@Ctx() ctx: RequestContext,
	): Promise<OrderPlacePayload> {
		return answer(async () => {
			const { orders, scope } = await ctx.enter(input.tenantId);
			return {
				order: new OrderType(await orders.place(input), scope.tenantId),
			};
		});
	}

	@Mutation(() => OrderCancelPayload, {
		description:
			"Cancels an order inside its window and gives its credits back.",
	})
	orderCancel(
		@Arg("input", () => OrderCancelInput, {
			description: "The order, and why.",
		})
		input: OrderCancelInput,
		@Ctx() ctx: RequestContext,
	): Promise<OrderCancelPayload> {
		return answer(async () => {
			const { orders, scope } = await ctx.enter(input.tenantId);
			return {
				order: new OrderType(await orders.cancel(input), scope.tenantId),
			};
		});
	}

	@FieldResolver(() => QuoteType, {
		description: "The quote that was ordered.",
	})
	async quote(
		@Root() { row, tenantId }: OrderType,
		@Ctx() ctx: RequestContext,
	): Promise<QuoteType> {
		const quote = await quoteLoader(ctx, tenantId).load(row.quoteId);
		if (!quote) throw new Error(`Order ${row.id} has no quote`);
		return new QuoteType(quote, tenantId);
	}

	@FieldResolver(() => Boolean, {
		description: "Whether the viewer could cancel it now.",
	})
	viewerCanCancel(
		@Root() { row, tenantId }: OrderType,
		@Ctx() ctx: RequestContext,
	): Promise<boolean> {
		return orderLoaders(ctx, tenantId).cancellable.load(row);
	}

	@FieldResolver(() => [AllocationType], {
		description: "Which credits stand behind it; released ones too.",
	})
	async allocations(
		@Root() { id, tenantId }: OrderType,
		@Ctx() ctx: RequestContext,
	): Promise<AllocationType[]> {
		return (await orderLoaders(ctx, tenantId).allocations.load(id)).map(
			(view) => new AllocationType(view),
		);
	}
}

@Resolver(() => QuoteType)
export class QuoteOrderResolver {
	@FieldResolver(() => OrderType, {
		nullable: true,
		description: "The order made of it.",
	})
	async order(
		@Root() { id, row, tenantId }: QuoteType,
		@Ctx() ctx: RequestContext,
	): Promise<OrderType | null> {
		if (row.orderId === null) return null;
		const order = await orderLoaders(ctx, tenantId).ofQuote.load(id);
		return order ? new OrderType(order, tenantId) : null;
	}
}

@Resolver(() => DeviceType)
export class DeviceTraceResolver {
	@FieldResolver(() => DeviceCoveredType, {
		nullable: true,
		description: "What of its footprint an order covers; null when none does.",
	})
	async covered(
		@Root() { row, tenantId }: DeviceType,
		@Ctx() ctx: RequestContext,
	): Promise<DeviceCoveredType | null> {
		if (row.orderId === null) return null;
		const order = await orderLoaders(ctx, tenantId).order.load(row.orderId);
		if (!order) return null;
		const quote =
			order.existing === "REMAINING_USE"
				? await quoteLoader(ctx, tenantId).load(order.quoteId)
				: undefined;
		return {
			mass: new Mass(row.coveredGrams),
			existing: (order.existing ?? "WHOLE_LIFE") as ExistingDeviceScope,
			usedMonths: quote
				? usedMonths(row.purchasedOn, quote.createdAt.slice(0, 10))
				: null,
			rule: order.existingRule,
		};
	}

	@FieldResolver(() => [TraceLinkType], {
		description:
			"Serial number → grams → registry serials → retirement, of the order that covers the device now. Empty when none does.",
	})
	async trace(
		@Root() { id, tenantId }: DeviceType,
		@Ctx() ctx: RequestContext,
	): Promise<TraceLinkType[]> {
		const loaders = orderLoaders(ctx, tenantId);
		const live = (await loaders.intervals.load(id)).find(
			({ orderId, cancelled }) => orderId !== null && !cancelled,
		);
		if (!live?.orderId) return [];
		const [order, allocations] = await Promise.all([
			loaders.order.load(live.orderId),
			loaders.allocations.load(live.orderId),
		]);
		if (!order) return [];
		const type = new OrderType(order, tenantId);
		return traceDevice(live, allocations).map(
			(link) => new TraceLinkType(link, type),
		);
	}
}
