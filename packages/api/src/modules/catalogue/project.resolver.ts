import {
	Arg,
	Args,
	Ctx,
	FieldResolver,
	Mutation,
	Query,
	Resolver,
	Root,
} from "type-graphql";
import { mapPage } from "../../platform/database/keyset.js";
import { nullIfMissing } from "../../platform/errors.js";
import {
	type ConnectionOf,
	PageArgs,
	toConnection,
} from "../../platform/graphql/connection.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { Mass } from "../../platform/graphql/quantities.type.js";
import { answer } from "../../platform/graphql/user-errors.js";
import { stockLoader } from "./catalogue.loaders.js";
import {
	ProjectConnection,
	ProjectFilter,
	ProjectOrder,
	ProjectType,
	ProjectUpsertInput,
	ProjectUpsertPayload,
} from "./project.type.js";

@Resolver(() => ProjectType)
export class ProjectResolver {
	@Query(() => ProjectConnection, {
		description: "The catalogue. Anybody who is signed in.",
	})
	async projects(
		@Args(() => PageArgs) page: PageArgs,
		@Arg("filter", () => ProjectFilter, {
			nullable: true,
			description: "Which.",
		})
		filter: ProjectFilter | null,
		@Arg("orderBy", () => ProjectOrder, {
			nullable: true,
			description: "By name unless told otherwise.",
		})
		orderBy: ProjectOrder | null,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<ProjectType>> {
		ctx.requirePrincipal();
		const { regionCode, ...rest } = filter ?? {};
		const ids =
			regionCode == null ? {} : { ids: await offeredIn(regionCode, ctx) };
		const found = await ctx.platform.catalogue.page(
			{ ...rest, ...ids },
			orderBy?.field ?? "NAME",
			orderBy?.direction ?? "ASC",
			page,
		);
		for (const { project, stock } of found.nodes)
			stockLoader(ctx).prime(project.id, stock);
		return toConnection(
			mapPage(found, ({ project }) => new ProjectType(project)),
		);
	}

	@Mutation(() => ProjectUpsertPayload, {
		description: "Creates a project or changes its facts. Operators.",
	})
	projectUpsert(
		@Arg("input", () => ProjectUpsertInput, { description: "The project." })
		input: ProjectUpsertInput,
		@Ctx() ctx: RequestContext,
	): Promise<ProjectUpsertPayload> {
		return answer(async () => {
			const actor = {
				id: ctx.requireOperator().userId,
				role: "OPERATOR",
			} as const;
			return {
				project: new ProjectType(
					await ctx.platform.catalogue.upsert(actor, input),
				),
			};
		});
	}

	@FieldResolver(() => Mass, {
		description: "Mass of its credits that may still be sold.",
	})
	async available(
		@Root() { id }: ProjectType,
		@Ctx() ctx: RequestContext,
	): Promise<Mass> {
		return new Mass((await stockLoader(ctx).load(id)).availableGrams);
	}

	@FieldResolver(() => Mass, {
		description: "Mass that is allocated to orders and not yet retired.",
	})
	async allocated(
		@Root() { id }: ProjectType,
		@Ctx() ctx: RequestContext,
	): Promise<Mass> {
		return new Mass((await stockLoader(ctx).load(id)).allocatedGrams);
	}

	@FieldResolver(() => Mass, {
		description: "Mass that is retired at the registry.",
	})
	async retired(
		@Root() { id }: ProjectType,
		@Ctx() ctx: RequestContext,
	): Promise<Mass> {
		return new Mass((await stockLoader(ctx).load(id)).retiredGrams);
	}
}

/** Ids of the projects offered in a region now; none for an unknown region or one without a rollout. */
async function offeredIn(
	regionCode: string,
	{ platform }: RequestContext,
): Promise<readonly string[]> {
	const region = await platform.regions.byCode(regionCode);
	const revision =
		region &&
		(await nullIfMissing(() => platform.regions.effective(region.id)));
	return revision?.settings.projectIds ?? [];
}
