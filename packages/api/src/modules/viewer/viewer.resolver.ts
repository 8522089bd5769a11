import {
	Arg,
	Ctx,
	FieldResolver,
	Mutation,
	Query,
	Resolver,
} from "type-graphql";
import {
	hasRole,
	type Principal,
	readsAllTenants,
	resellerOf,
} from "../../platform/auth/principal.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { answer } from "../../platform/graphql/user-errors.js";
import { UserType } from "../identity/index.js";
import { RegionType } from "../regions/index.js";
import { ResellerType, TenantType } from "../tenancy/index.js";
import {
	RoleAssignmentType,
	SignInInput,
	SignInPayload,
	ViewerType,
} from "./viewer.type.js";

const VIEWER_TENANTS = 50;

function viewerOf(principal: Principal): ViewerType {
	const user = new UserType({ ...principal, id: principal.userId });
	return {
		user,
		viewerCanOperate: hasRole(principal, "OPERATOR"),
		viewerCanAudit: readsAllTenants(principal),
	};
}

@Resolver(() => ViewerType)
export class ViewerResolver {
	@Query(() => ViewerType, {
		nullable: true,
		description: "Who is signed in; null when nobody is.",
	})
	viewer(@Ctx() { principal }: RequestContext): ViewerType | null {
		return principal ? viewerOf(principal) : null;
	}

	@Mutation(() => SignInPayload, {
		description:
			"Starts a session; its cookie comes with the answer. Ten attempts a minute for an address and account.",
	})
	signIn(
		@Arg("input", () => SignInInput, { description: "Who signs in." }) {
			email,
			password,
		}: SignInInput,
		@Ctx() ctx: RequestContext,
	): Promise<SignInPayload> {
		return answer(async () => {
			await ctx.facts.limits.chargeSignIn(ctx.facts.clientAddress, email);
			const { token, principal } = await ctx.platform.identity.signIn(
				email,
				password,
			);
			ctx.facts.setSessionCookie(token);
			ctx.principal = principal;
			return { viewer: viewerOf(principal) };
		});
	}

	@FieldResolver(() => [RoleAssignmentType], {
		description: "Every role of the signed-in person.",
	})
	async roles(@Ctx() ctx: RequestContext): Promise<RoleAssignmentType[]> {
		const { grants } = ctx.requirePrincipal();
		const tenants = new Map(
			(
				await ctx.platform.tenants.tenantsByIds(
					grants.flatMap(({ tenantId }) => tenantId ?? []),
				)
			).map((row) => [row.id, row]),
		);
		return Promise.all(
			grants.map(async ({ role, tenantId, resellerId, regionId }) => {
				const tenant = tenantId ? tenants.get(tenantId) : undefined;
				const reseller = resellerId
					? await ctx.platform.tenants.resellerById(resellerId)
					: undefined;
				const region = regionId
					? await ctx.platform.regions.byId(regionId)
					: undefined;
				return {
					role,
					tenant: tenant ? new TenantType(tenant) : null,
					reseller: reseller ? new ResellerType(reseller) : null,
					region: region ? new RegionType(region) : null,
				};
			}),
		);
	}

	@FieldResolver(() => [TenantType], {
		description:
			"The first 50 tenants within reach; `tenants` pages through all.",
	})
	async tenants(@Ctx() ctx: RequestContext): Promise<TenantType[]> {
		const page = await ctx.platform.tenants.list(
			ctx.requirePrincipal(),
			{},
			"NAME",
			"ASC",
			{ first: VIEWER_TENANTS },
		);
		return page.nodes.map((row) => new TenantType(row));
	}

	@FieldResolver(() => [RegionType], {
		description:
			"Regions that the person manages; all for operators and auditors.",
	})
	async regions(@Ctx() ctx: RequestContext): Promise<RegionType[]> {
		const principal = ctx.requirePrincipal();
		const own = new Set(
			principal.grants.flatMap(({ regionId }) => regionId ?? []),
		);
		return (await ctx.platform.regions.all())
			.filter(({ id }) => readsAllTenants(principal) || own.has(id))
			.map((region) => new RegionType(region));
	}

	@FieldResolver(() => ResellerType, {
		nullable: true,
		description: "The reseller that the person works for.",
	})
	async reseller(@Ctx() ctx: RequestContext): Promise<ResellerType | null> {
		const id = resellerOf(ctx.requirePrincipal())?.resellerId;
		const row = id ? await ctx.platform.tenants.resellerById(id) : undefined;
		return row ? new ResellerType(row) : null;
	}
}
