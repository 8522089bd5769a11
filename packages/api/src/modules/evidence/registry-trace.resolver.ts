import { serialsOfGrams } from "@tonnetrace/domain";
import {
	Arg,
	Args,
	Ctx,
	FieldResolver,
	Query,
	Resolver,
	Root,
} from "type-graphql";
import { mapPage } from "../../platform/database/keyset.js";
import { DomainError } from "../../platform/errors.js";
import {
	type ConnectionOf,
	PageArgs,
	toConnection,
} from "../../platform/graphql/connection.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { Registry } from "../../platform/graphql/domain-enums.js";
import { SerialRangeType, serialRangeOf } from "../inventory/index.js";
import {
	OrderType,
	orderLoaders,
	TraceLinkType,
	traceRun,
} from "../orders/index.js";
import { TenantType } from "../tenancy/index.js";
import { devicePage } from "./device-page.js";
import { partDevicesLoader } from "./registry-trace.loaders.js";
import {
	RegistryTraceBatchType,
	RegistryTraceDeviceConnection,
	RegistryTraceDeviceType,
	RegistryTracePartConnection,
	RegistryTracePartType,
	RegistryTraceType,
	type Sight,
} from "./registry-trace.type.js";

/** On top of its fields: serial numbers can be counted through, so an address that isn't signed in gets few a minute. */
const LOOKUP_COST = 100;

/** Which of the holders' tenants the viewer may enter. */
async function sightOf(
	ctx: RequestContext,
	holders: readonly string[],
): Promise<Sight> {
	if (ctx.overseer()) return { everything: true, tenantIds: null };
	if (!ctx.principal) return { everything: false, tenantIds: [] };
	const entered = await Promise.all(
		holders.map(async (id) => {
			try {
				await ctx.enter(id);
				return [id];
			} catch (error) {
				if (error instanceof DomainError && error.code === "NOT_FOUND")
					return [];
				throw error;
			}
		}),
	);
	return { everything: false, tenantIds: entered.flat() };
}

@Resolver(() => RegistryTraceType)
export class RegistryTraceResolver {
	@Query(() => RegistryTraceType, {
		complexity: ({ childComplexity }) => LOOKUP_COST + childComplexity,
		description:
			"From a registry's serial numbers to the batch, the retirement, the orders and their devices. Anybody; each sees what is theirs to know, and of others' parts no more than a mass.",
	})
	async registryTrace(
		@Arg("serial", () => String, {
			description:
				"As the registry writes it: a range or a single credit, up to 200 characters.",
		})
		serial: string,
		@Arg("registry", () => Registry, {
			nullable: true,
			description: "Refuse serials of another registry. May be left out.",
		})
		registry: Registry | null,
		@Ctx() ctx: RequestContext,
	): Promise<RegistryTraceType> {
		const { serials, batches } = await ctx.platform.registryTraces.find(
			serial,
			registry ?? undefined,
		);
		const holders = batches.flatMap(({ heldByTenant }) => [
			...heldByTenant.keys(),
		]);
		const sight = await sightOf(ctx, [...new Set(holders)]);
		return {
			serials: new SerialRangeType(serials),
			batches: batches
				.map((traced) => new RegistryTraceBatchType(traced, sight))
				.filter(
					({ visible, retirements }) => visible || retirements.length > 0,
				),
		};
	}
}

@Resolver(() => RegistryTraceBatchType)
export class RegistryTraceBatchResolver {
	@FieldResolver(() => RegistryTracePartConnection, {
		description:
			"What orders hold of the credits asked for, in order of the serial numbers: those of the tenants that the viewer may see.",
	})
	async parts(
		@Root() { traced, sight }: RegistryTraceBatchType,
		@Args(() => PageArgs) page: PageArgs,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<RegistryTracePartType>> {
		const found = await ctx.platform.registryTraces.held(
			traced.run,
			sight.tenantIds,
			page,
		);
		const range = serialRangeOf(traced.batch);
		return toConnection(
			mapPage(
				found,
				(held) =>
					new RegistryTracePartType(
						held,
						new SerialRangeType(
							serialsOfGrams(range, held.batchStart, held.batchEnd),
						),
					),
			),
		);
	}
}

@Resolver(() => RegistryTracePartType)
export class RegistryTracePartResolver {
	@FieldResolver(() => TenantType, { description: "Whose order it is." })
	async tenant(
		@Root() { held }: RegistryTracePartType,
		@Ctx() ctx: RequestContext,
	): Promise<TenantType> {
		return new TenantType((await ctx.enter(held.tenantId)).tenant);
	}

	@FieldResolver(() => OrderType, { description: "The order." })
	async order(
		@Root() { held }: RegistryTracePartType,
		@Ctx() ctx: RequestContext,
	): Promise<OrderType> {
		const { tenantId, orderId } = held;
		const order = await orderLoaders(ctx, tenantId).order.load(orderId);
		if (!order) throw new Error(`Allocation ${held.id} has no order`);
		return new OrderType(order, tenantId);
	}

	@FieldResolver(() => [TraceLinkType], {
		description:
			"The same grams by retirement: what is retired, and what is pending.",
	})
	async links(
		@Root() { held }: RegistryTracePartType,
		@Ctx() ctx: RequestContext,
	): Promise<TraceLinkType[]> {
		const { tenantId, orderId, id, batchStart, batchEnd } = held;
		const loaders = orderLoaders(ctx, tenantId);
		const [order, allocations] = await Promise.all([
			loaders.order.load(orderId),
			loaders.allocations.load(orderId),
		]);
		const allocation = allocations.find((each) => each.id === id);
		if (!order || !allocation) return [];
		const type = new OrderType(order, tenantId);
		return traceRun(allocation, { start: batchStart, end: batchEnd }).map(
			(link) => new TraceLinkType(link, type),
		);
	}

	@FieldResolver(() => RegistryTraceDeviceConnection, {
		description: "Devices with grams in it, in the order's own order.",
	})
	async devices(
		@Root() { held }: RegistryTracePartType,
		@Args(() => PageArgs) page: PageArgs,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<RegistryTraceDeviceType>> {
		const { tenantId, orderId, orderStart, batchStart, batchEnd } = held;
		const end = orderStart + batchEnd - batchStart;
		const found = await devicePage({ start: orderStart, end }, page, {
			read: (run) => partDevicesLoader(ctx, tenantId).load({ orderId, ...run }),
			count: async (run) => {
				const { orders, orderDevices } = await ctx.enter(tenantId);
				const { quoteId } = await orders.order(orderId);
				return orderDevices.count({ quoteId, ...run });
			},
		});
		return toConnection(
			mapPage(found, (device) => new RegistryTraceDeviceType(device, held)),
		);
	}
}
