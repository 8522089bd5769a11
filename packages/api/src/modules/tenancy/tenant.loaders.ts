import DataLoader from "dataloader";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { ResellerRow, TenantRow } from "./tenant.repository.js";
import type { TenantService } from "./tenant.service.js";

/** Tenants that a request enters, in one query. Who may enter is decided afterwards, for each. */
export const tenantLoader = (
	tenants: TenantService,
): DataLoader<string, TenantRow | undefined> =>
	new DataLoader(async (ids) => {
		const found = new Map(
			(await tenants.tenantsByIds(ids)).map((row) => [row.id, row]),
		);
		return ids.map((id) => found.get(id));
	});

/** The resellers that a request shows, in one query. */
export const resellerLoader = (
	ctx: RequestContext,
): DataLoader<string, ResellerRow | undefined> =>
	ctx.once(
		"tenancy.reseller",
		() =>
			new DataLoader(async (ids) => {
				const found = new Map(
					(await ctx.platform.tenants.resellersByIds(ids)).map((row) => [
						row.id,
						row,
					]),
				);
				return ids.map((id) => found.get(id));
			}),
	);
