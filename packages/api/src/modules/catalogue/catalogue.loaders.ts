import DataLoader from "dataloader";
import { notFound } from "../../platform/errors.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import type { Project, ProjectStock } from "./project.js";

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

/** The projects that a request shows, in one query. Fails on an id that is not there: foreign keys don't let that be. */
export const projectLoader = (
	ctx: RequestContext,
): DataLoader<string, Project> =>
	ctx.once(
		"catalogue.project",
		() =>
			new DataLoader<string, Project>(async (ids) => {
				const projects = await ctx.platform.catalogue.byIds(ids);
				return ids.map((id) => projects.get(id) ?? notFound("project"));
			}),
	);
