import DataLoader from "dataloader";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { QuotedDevice } from "../fleet/index.js";

/** Grams of an order whose devices are wanted. */
export interface DevicesKey {
	readonly orderId: string;
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
	readonly limit: number;
}

/** The devices of all parts that a request shows of one tenant: one statement for the orders, one for the devices. */
export const partDevicesLoader = (ctx: RequestContext, tenantId: string) =>
	ctx.once(
		`evidence.devices.${tenantId}`,
		() =>
			new DataLoader<DevicesKey, QuotedDevice[]>(async (keys) => {
				const { orders, orderDevices } = await ctx.enter(tenantId);
				const found = await orders.ordersByIds([
					...new Set(keys.map(({ orderId }) => orderId)),
				]);
				return orderDevices.within(
					keys.map(({ orderId, ...run }) => {
						const order = found.get(orderId);
						if (!order) throw new Error(`There is no order ${orderId}`);
						return { quoteId: order.quoteId, ...run };
					}),
				);
			}),
	);
