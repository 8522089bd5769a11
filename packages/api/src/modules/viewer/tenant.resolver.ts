import {
	Arg,
	Args,
	Ctx,
	FieldResolver,
	ID,
	Query,
	Resolver,
	Root,
} from "type-graphql";
import { isoFromDb } from "../../platform/database/db-time.js";
import { mapPage } from "../../platform/database/keyset.js";
import { forbidden, nullIfMissing } from "../../platform/errors.js";
import {
	type ConnectionOf,
	PageArgs,
	toConnection,
} from "../../platform/graphql/connection.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { UserType } from "../identity/index.js";
import { RegionType, regionsById } from "../regions/index.js";
import {
	canImport,
	canOrder,
	canSeeAudit,
	canSeeMembers,
	ResellerType,
	resellerLoader,
	TenantConnection,
	TenantFilter,
	TenantOrder,
	TenantType,
} from "../tenancy/index.js";
import {
	AuditEventConnection,
	AuditEventFilter,
	type AuditEventType,
	MemberType,
} from "./viewer.type.js";

async function listTenants(
	ctx: RequestContext,
	filter: TenantFilter | null,
	orderBy: TenantOrder | null,
	page: PageArgs,
): Promise<ConnectionOf<TenantType>> {
	const regionId = filter?.regionCode
		? ((await ctx.platform.regions.byCode(filter.regionCode))?.id ?? "none")
		: undefined;
	const found = await ctx.platform.tenants.list(
		ctx.requirePrincipal(),
		{
			search: filter?.search,
			...(regionId ? { regionId } : {}),
			...(filter?.resellerId ? { resellerId: filter.resellerId } : {}),
		},
		orderBy?.field ?? "NAME",
		orderBy?.direction ?? "ASC",
		page,
	);
	return toConnection(mapPage(found, (row) => new TenantType(row)));
}

/** Entry to tenants and resellers, and those fields of a tenant that are about who it is and who works in it. */
@Resolver(() => TenantType)
export class TenantResolver {
	@Query(() => TenantType, {
		nullable: true,
		description:
			"A tenant: the own, a customer of the own reseller, any for operators and auditors.",
	})
	tenant(
		@Arg("id", () => ID, { description: "Its id." }) id: string,
		@Ctx() ctx: RequestContext,
	): Promise<TenantType | null> {
		return nullIfMissing(
			async () => new TenantType((await ctx.enter(id)).tenant),
		);
	}

	@Query(() => TenantConnection, { description: "The tenants within reach." })
	tenants(
		@Args(() => PageArgs) page: PageArgs,
		@Arg("filter", () => TenantFilter, {
			nullable: true,
			description: "Which.",
		})
		filter: TenantFilter | null,
		@Arg("orderBy", () => TenantOrder, {
			nullable: true,
			description: "By name unless told otherwise.",
		})
		orderBy: TenantOrder | null,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<TenantType>> {
		return listTenants(ctx, filter, orderBy, page);
	}

	@Query(() => ResellerType, {
		nullable: true,
		description: "A reseller: the own; any for operators and auditors.",
	})
	reseller(
		@Arg("id", () => ID, { description: "Its id." }) id: string,
		@Ctx() ctx: RequestContext,
	): Promise<ResellerType | null> {
		return nullIfMissing(
			async () =>
				new ResellerType(
					await ctx.platform.tenants.reseller(ctx.requirePrincipal(), id),
				),
		);
	}

	@FieldResolver(() => RegionType, {
		description: "The region that the tenant's country is in.",
	})
	async region(
		@Root() { row }: TenantType,
		@Ctx() ctx: RequestContext,
	): Promise<RegionType> {
		const region = (await regionsById(ctx)).get(row.regionId);
		if (!region)
			throw new Error(`Tenant ${row.id} is in a region that doesn't exist`);
		return new RegionType(region);
	}

	@FieldResolver(() => ResellerType, {
		name: "reseller",
		nullable: true,
		description:
			"The partner whose customer the tenant is; null also for those who only see the tenant's name.",
	})
	partner(
		@Root() { id, row }: TenantType,
		@Ctx() ctx: RequestContext,
	): Promise<ResellerType | null> {
		return nullIfMissing(async () => {
			await ctx.enter(id);
			const reseller = row.resellerId
				? await resellerLoader(ctx).load(row.resellerId)
				: undefined;
			return reseller ? new ResellerType(reseller) : null;
		});
	}

	@FieldResolver(() => [MemberType], {
		description: "Who works in the tenant, at most 500.",
	})
	async members(
		@Root() { id }: TenantType,
		@Ctx() ctx: RequestContext,
	): Promise<MemberType[]> {
		const { scope } = await ctx.enter(id);
		if (!canSeeMembers(scope.actor)) throw forbidden();
		return (await ctx.platform.identity.membersOf(id)).map(
			({ user, role, since }) => ({
				user: new UserType(user),
				role,
				since: isoFromDb(since),
			}),
		);
	}

	@FieldResolver(() => AuditEventConnection, {
		description: "What was done in the tenant, newest first.",
	})
	async auditEvents(
		@Root() { id }: TenantType,
		@Args(() => PageArgs) page: PageArgs,
		@Arg("filter", () => AuditEventFilter, {
			nullable: true,
			description: "Which.",
		})
		filter: AuditEventFilter | null,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<AuditEventType>> {
		const { scope, auditEvents } = await ctx.enter(id);
		if (!canSeeAudit(scope.actor)) throw forbidden();
		return toConnection(
			await auditEvents.page(filter ?? {}, page),
		) as ConnectionOf<AuditEventType>;
	}

	@FieldResolver(() => Boolean, {
		description:
			"Whether the viewer may register devices and import files here.",
	})
	async viewerCanImport(
		@Root() { id }: TenantType,
		@Ctx() ctx: RequestContext,
	): Promise<boolean> {
		return canImport((await ctx.enter(id)).scope.actor);
	}

	@FieldResolver(() => Boolean, {
		description: "Whether the viewer may make quotes and orders here.",
	})
	async viewerCanOrder(
		@Root() { id }: TenantType,
		@Ctx() ctx: RequestContext,
	): Promise<boolean> {
		return canOrder((await ctx.enter(id)).scope.actor);
	}

	@FieldResolver(() => Boolean, {
		description: "Whether the viewer may read the audit events here.",
	})
	async viewerCanSeeAudit(
		@Root() { id }: TenantType,
		@Ctx() ctx: RequestContext,
	): Promise<boolean> {
		return canSeeAudit((await ctx.enter(id)).scope.actor);
	}
}

@Resolver(() => ResellerType)
export class ResellerResolver {
	@FieldResolver(() => TenantConnection, { description: "Its customers." })
	customers(
		@Root() { id }: ResellerType,
		@Args(() => PageArgs) page: PageArgs,
		@Arg("filter", () => TenantFilter, {
			nullable: true,
			description: "Which.",
		})
		filter: TenantFilter | null,
		@Arg("orderBy", () => TenantOrder, {
			nullable: true,
			description: "By name unless told otherwise.",
		})
		orderBy: TenantOrder | null,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<TenantType>> {
		return listTenants(ctx, { ...filter, resellerId: id }, orderBy, page);
	}
}

@Resolver()
export class PlatformAuditResolver {
	@Query(() => AuditEventConnection, {
		description:
			"Events that belong to no tenant, newest first. Operators and auditors.",
	})
	async platformAuditEvents(
		@Args(() => PageArgs) page: PageArgs,
		@Ctx() ctx: RequestContext,
	): Promise<ConnectionOf<AuditEventType>> {
		ctx.requireOverseer();
		return toConnection(
			await ctx.platform.platformAuditEvents.page({}, page),
		) as ConnectionOf<AuditEventType>;
	}
}
