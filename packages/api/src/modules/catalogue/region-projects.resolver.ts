import {
	Ctx,
	Field,
	FieldResolver,
	ObjectType,
	Resolver,
	Root,
} from "type-graphql";
import { DomainError, nullIfMissing } from "../../platform/errors.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { Money } from "../../platform/graphql/quantities.type.js";
import {
	RegionType,
	RolloutSettingsType,
	revisionInForce,
} from "../regions/index.js";
import { projectLoader } from "./catalogue.loaders.js";
import { ProjectType } from "./project.type.js";

@ObjectType("ProjectPrice", {
	simpleResolvers: true,
	description: "What a tonne of a project's credits costs, before tax.",
})
export class ProjectPriceType {
	@Field(() => ProjectType, { description: "The project." })
	project!: ProjectType;

	@Field(() => Money, { description: "Price per metric tonne, without tax." })
	pricePerTonne!: Money;
}

/** The projects of the catalogue by id, in the order asked for; ids that it doesn't know are left out. */
async function projectsOf(
	ids: readonly string[],
	ctx: RequestContext,
): Promise<ProjectType[]> {
	const found = await projectLoader(ctx).loadMany(ids);
	return found.flatMap((project) => {
		if (!(project instanceof Error)) return [new ProjectType(project)];
		if (project instanceof DomainError && project.code === "NOT_FOUND")
			return [];
		throw project;
	});
}

@Resolver(() => RegionType)
export class RegionProjectsResolver {
	@FieldResolver(() => [ProjectType], {
		description:
			"Projects that are offered there now, in the order in which they are shown.",
	})
	async projects(
		@Root() { id }: RegionType,
		@Ctx() ctx: RequestContext,
	): Promise<ProjectType[]> {
		const revision = await nullIfMissing(() => revisionInForce(ctx, id));
		return projectsOf(revision?.settings.projectIds ?? [], ctx);
	}
}

@Resolver(() => RolloutSettingsType)
export class RolloutProjectsResolver {
	@FieldResolver(() => [ProjectType], {
		description:
			"Projects that are offered, in the order in which they are shown.",
	})
	projects(
		@Root() { settings }: RolloutSettingsType,
		@Ctx() ctx: RequestContext,
	): Promise<ProjectType[]> {
		return projectsOf(settings.projectIds, ctx);
	}

	@FieldResolver(() => [ProjectPriceType], {
		description: "Prices per tonne, one for each project and currency.",
	})
	async prices(
		@Root() { settings }: RolloutSettingsType,
		@Ctx() ctx: RequestContext,
	): Promise<ProjectPriceType[]> {
		const projects = new Map(
			(
				await projectsOf(
					settings.prices.map(({ projectId }) => projectId),
					ctx,
				)
			).map((project) => [project.id, project]),
		);
		return settings.prices.flatMap(
			({ projectId, currency, pricePerTonneMinor }) => {
				const project = projects.get(projectId);
				return project
					? [
							{
								project,
								pricePerTonne: new Money({
									amountMinor: pricePerTonneMinor,
									currency,
								}),
							},
						]
					: [];
			},
		);
	}
}
