import DataLoader from "dataloader";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { Certificate } from "./certificate.js";

/** Reads what a request asks of many of a tenant's certificates in one statement each. */
export function certificateLoaders(ctx: RequestContext, tenantId: string) {
	return ctx.once(`certificates of ${tenantId}`, () => {
		const service = async () => (await ctx.enter(tenantId)).certificates;
		return {
			ofOrder: new DataLoader<string, Certificate[]>(async (orderIds) => {
				const found = await (await service()).ofOrders(orderIds);
				return orderIds.map((id) => found.get(id) ?? []);
			}),
			certificate: new DataLoader<string, Certificate | undefined>(
				async (ids) => {
					const found = await (await service()).byIds(ids);
					return ids.map((id) => found.get(id));
				},
			),
		};
	});
}
