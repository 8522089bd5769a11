import DataLoader from "dataloader";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { DeviceInterval } from "../fleet/index.js";
import type { AllocationView } from "../inventory/index.js";
import type { Order } from "./order.js";

function groupBy<T>(
	items: readonly T[],
	keyOf: (item: T) => string,
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}

/** One query for all that a request shows of one tenant's orders; never shared between requests. */
export const orderLoaders = (ctx: RequestContext, tenantId: string) =>
	ctx.once(`orders.${tenantId}`, () => ({
		order: new DataLoader<string, Order | undefined>(async (ids) => {
			const { orders } = await ctx.enter(tenantId);
			const found = await orders.ordersByIds(ids);
			return ids.map((id) => found.get(id));
		}),
		ofQuote: new DataLoader<string, Order | undefined>(async (quoteIds) => {
			const { orders } = await ctx.enter(tenantId);
			const found = await orders.ordersOfQuotes(quoteIds);
			return quoteIds.map((id) => found.get(id));
		}),
		allocations: new DataLoader<string, AllocationView[]>(async (orderIds) => {
			const { orders } = await ctx.enter(tenantId);
			const found = groupBy(
				await orders.allocationsOf(orderIds),
				({ orderId }) => orderId,
			);
			return orderIds.map((id) => found.get(id) ?? []);
		}),
		cancellable: new DataLoader<Order, boolean>(async (rows) =>
			(await ctx.enter(tenantId)).orders.cancellable(rows),
		),
		intervals: new DataLoader<string, DeviceInterval[]>(async (deviceIds) => {
			const { fleet } = await ctx.enter(tenantId);
			const found = groupBy(
				await fleet.intervalsOfDevices(deviceIds),
				({ deviceId }) => deviceId,
			);
			return deviceIds.map((id) => found.get(id) ?? []);
		}),
	}));
