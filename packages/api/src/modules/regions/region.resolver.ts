import {
	Arg,
	Args,
	Ctx,
	FieldResolver,
	Query,
	Resolver,
	Root,
} from "type-graphql";
import type { Page } from "../../platform/database/keyset.js";
import { pageSize } from "../../platform/database/keyset.js";
import { forbidden, notFound } from "../../platform/errors.js";
import {
	type ConnectionOf,
	PageArgs,
	toConnection,
} from "../../platform/graphql/connection.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { TenantType } from "../tenancy/index.js";
import { revisionInForce } from "./region.loaders.js";
import { canApprove, canRevise, canSeeRollout } from "./region.policy.js";
import {
	AvailabilityInput,
	AvailabilityType,
	RegionType,
	RolloutRevisionConnection,
	RolloutRevisionType,
	RolloutSettingsType,
	RolloutType,
} from "./region.type.js";

@Resolver(() => RegionType)
export class RegionResolver {
	@Query(() => [RegionType], {
		description: "All regions. Anybody who is signed in.",
	})
	async regions(@Ctx() ctx: RequestContext): Promise<RegionType[]> {
		ctx.requirePrincipal();
		return (await ctx.platform.regions.all()).map(
			(region) => new RegionType(region),
		);
	}

	@Query(() => RegionType, {
		nullable: true,
		description: "One region. Anybody who is signed in.",
	})
	async region(
		@Arg("code", () => String, { description: "Its code." }) code: string,
		@Ctx() ctx: RequestContext,
	): Promise<RegionType | null> {
		ctx.requirePrincipal();
		const region = await ctx.platform.regions.byCode(code);
		return region ? new RegionType(region) : null;
	}

	@Query(() => AvailabilityType, {
		description:
			"May this be sold here, to them, now; and why not. A tenantId out of reach answers as no tenant.",
	})
	async availability(
		@Arg("input", () => AvailabilityInput, {
			description: "Where, for whom and when.",
		})
		{ country, tenantId, category, at }: AvailabilityInput,
		@Ctx() ctx: RequestContext,
	): Promise<AvailabilityType> {
		if (tenantId) await ctx.enter(tenantId);
		return (await ctx.platform.regions.availability({
			country,
			tenantId,
			category,
			...(at ? { at: Date.parse(at) } : {}),
		})) as AvailabilityType;
	}

	@FieldResolver(() => RolloutType, {
		description:
			"What is sold there now. Regional managers, operators and auditors.",
	})
	async rollout(
		@Root() { id }: RegionType,
		@Ctx() ctx: RequestContext,
	): Promise<RolloutType> {
		if (!canSeeRollout(ctx.requirePrincipal(), id))
			throw forbidden(
				"The settings of a rollout are for its managers. `offer` tells a tenant what it can buy.",
			);
		return new RolloutType(
			id,
			await revisionInForce(ctx, id),
			ctx.platform.regions.now(),
		);
	}
}

@Resolver(() => RolloutType)
export class RolloutResolver {
	@FieldResolver(() => RolloutRevisionConnection, {
		description: "All revisions, newest first.",
	})
	async history(
		@Root() { regionId }: RolloutType,
		@Args(() => PageArgs) page: PageArgs,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<RolloutRevisionType>> {
		const revisions = (
			await ctx.platform.regions.revisions(regionId)
		).reverse();
		const names = await ctx.platform.identity.namesOf(
			revisions.map(({ authorId }) => authorId),
		);
		const all = revisions.map(
			(revision) =>
				new RolloutRevisionType(
					revision,
					names.get(revision.authorId) ?? revision.authorId,
				),
		);
		return toConnection(pageOf(all, page));
	}

	@FieldResolver(() => Boolean, {
		description: "Whether the viewer may propose a revision.",
	})
	viewerCanRevise(
		@Root() { regionId }: RolloutType,
		@Ctx() { principal }: RequestContext,
	): boolean {
		return canRevise(principal, regionId);
	}

	@FieldResolver(() => Boolean, {
		description: "Whether the viewer may approve what another person revised.",
	})
	viewerCanApprove(
		@Root() { regionId }: RolloutType,
		@Ctx() { principal }: RequestContext,
	): boolean {
		return canApprove(principal, regionId);
	}
}

@Resolver(() => RolloutSettingsType)
export class RolloutSettingsResolver {
	@FieldResolver(() => [TenantType], {
		description:
			"Tenants that may buy during the pilot: name and country only.",
	})
	async pilotTenants(
		@Root() { settings }: RolloutSettingsType,
		@Ctx() ctx: RequestContext,
	): Promise<TenantType[]> {
		return (
			await ctx.platform.tenants.tenantsByIds(settings.pilotTenantIds)
		).map((row) => new TenantType(row));
	}
}

/** A short list (revisions of one region) as a page; the cursor is the revision's number. */
function pageOf(
	all: RolloutRevisionType[],
	{ first, after }: PageArgs,
): Page<RolloutRevisionType> {
	const limit = pageSize(first);
	const from =
		after == null
			? 0
			: all.findIndex(({ revision }) => String(revision) === after) + 1;
	if (after != null && from === 0) throw notFound("cursor", ["after"]);
	const nodes = all.slice(from, from + limit);
	return {
		nodes,
		cursors: nodes.map(({ revision }) => String(revision)),
		hasNextPage: from + limit < all.length,
		hasPreviousPage: from > 0,
		totalCount: async () => all.length,
	};
}
