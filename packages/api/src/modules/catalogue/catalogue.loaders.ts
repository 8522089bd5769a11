import DataLoader from "dataloader";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { ProjectStock } from "./project.js";

const NONE: ProjectStock = {
	availableGrams: 0,
	allocatedGrams: 0,
	retiredGrams: 0,
};

/** The amounts of the projects that a request shows, in one query. */
export const stockLoader = (
	ctx: RequestContext,
): DataLoader<string, ProjectStock> =>
	ctx.once(
		"catalogue.stock",
		() =>
			new DataLoader<string, ProjectStock>(async (ids) => {
				const stock = await ctx.platform.catalogue.stockOf(ids);
				return ids.map((id) => stock.get(id) ?? NONE);
			}),
	);
