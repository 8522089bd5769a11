import {
	Arg,
	Ctx,
	FieldResolver,
	Mutation,
	Resolver,
	Root,
} from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.js";
import { answer } from "../../platform/graphql/user-errors.js";
import { TenantType } from "../tenancy/index.js";
import {
	MethodAdoptionType,
	MethodVersionAdoptInput,
	MethodVersionAdoptPayload,
} from "./adoption.type.js";
import { canAdoptMethod } from "./method.policy.js";
import { MethodVersionType, methodType } from "./method.type.js";

/** By which method a tenant's devices are computed. */
@Resolver(() => TenantType)
export class TenantMethodsResolver {
	@FieldResolver(() => MethodVersionType, {
		description:
			"The method version of new devices: the one adopted last, else the newest when the tenant was created.",
	})
	async methodVersion(
		@Root() { id }: TenantType,
		@Ctx() ctx: RequestContext,
	): Promise<MethodVersionType> {
		const { methods } = await ctx.enter(id);
		return methodType(await methods.inUse());
	}

	@FieldResolver(() => [MethodAdoptionType], {
		description: "Its decisions for method versions, newest first.",
	})
	async methodAdoptions(
		@Root() { id }: TenantType,
		@Ctx() ctx: RequestContext,
	): Promise<MethodAdoptionType[]> {
		const { methods } = await ctx.enter(id);
		return (await methods.adoptions()).map(
			(row) => new MethodAdoptionType(row, id),
		);
	}

	@FieldResolver(() => Boolean, {
		description: "Whether the viewer may adopt a method version here.",
	})
	async viewerCanAdoptMethod(
		@Root() { id }: TenantType,
		@Ctx() ctx: RequestContext,
	): Promise<boolean> {
		return canAdoptMethod((await ctx.enter(id)).scope.actor);
	}
}

@Resolver(() => MethodAdoptionType)
export class MethodAdoptionResolver {
	@Mutation(() => MethodVersionAdoptPayload, {
		description:
			"Takes another method version into use: new devices are computed by it from now on, and a job restates those under no order and in no open quote. Quotes, orders and certificates keep what they say. Administrators.",
	})
	methodVersionAdopt(
		@Arg("input", () => MethodVersionAdoptInput, {
			description: "Which version.",
		})
		{ tenantId, ...input }: MethodVersionAdoptInput,
		@Ctx() ctx: RequestContext,
	): Promise<MethodVersionAdoptPayload> {
		return answer(async () => {
			const { methods, scope } = await ctx.enter(tenantId);
			const adoption = await methods.adopt(input);
			return {
				adoption: new MethodAdoptionType(adoption, scope.tenantId),
				methodVersion: methodType(await methods.inUse()),
			};
		});
	}

	@FieldResolver(() => MethodVersionType, {
		description: "The version that was adopted.",
	})
	async method(
		@Root() { row }: MethodAdoptionType,
		@Ctx() { platform }: RequestContext,
	): Promise<MethodVersionType> {
		return methodType(await platform.methods.byVersion(row.version));
	}

	@FieldResolver(() => MethodVersionType, {
		description: "The version in use until then.",
	})
	async previousMethod(
		@Root() { row }: MethodAdoptionType,
		@Ctx() { platform }: RequestContext,
	): Promise<MethodVersionType> {
		return methodType(await platform.methods.byVersion(row.previousVersion));
	}

	@FieldResolver(() => String, {
		description: "Who decided, by name.",
	})
	async adoptedBy(
		@Root() { row }: MethodAdoptionType,
		@Ctx() { platform }: RequestContext,
	): Promise<string> {
		const names = await platform.identity.namesOf([row.adoptedBy]);
		return names.get(row.adoptedBy) ?? row.adoptedBy;
	}
}
