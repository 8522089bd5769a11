import DataLoader from "dataloader";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { GroupOfQuote } from "../fleet/index.js";
import type { Quote } from "./quote.js";

/** The tenant's quotes that a request shows, in one query. */
export const quoteLoader = (
	ctx: RequestContext,
	tenantId: string,
): DataLoader<string, Quote | undefined> =>
	ctx.once(
		`quotes.${tenantId}`,
		() =>
			new DataLoader<string, Quote | undefined>(async (ids) => {
				const { quotes } = await ctx.enter(tenantId);
				const found = await quotes.quotesByIds(ids);
				return ids.map((id) => found.get(id));
			}),
	);

/** The devices by model of the tenant's quotes that a request shows, in one query. */
export const quoteGroupsLoader = (
	ctx: RequestContext,
	tenantId: string,
): DataLoader<string, GroupOfQuote[]> =>
	ctx.once(
		`quotes.groups.${tenantId}`,
		() =>
			new DataLoader<string, GroupOfQuote[]>(async (ids) => {
				const { fleet } = await ctx.enter(tenantId);
				const groups = await fleet.groupsOfQuotes(ids);
				return ids.map((id) => groups.filter(({ quoteId }) => quoteId === id));
			}),
	);
