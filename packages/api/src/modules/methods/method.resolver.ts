import {
	Arg,
	Ctx,
	FieldResolver,
	Mutation,
	Query,
	Resolver,
	Root,
} from "type-graphql";
import { nullIfMissing } from "../../platform/errors.js";
import type { RequestContext } from "../../platform/graphql/context.js";
import { answer } from "../../platform/graphql/user-errors.js";
import {
	AssuranceStatementAttachInput,
	AssuranceStatementAttachPayload,
	AssuranceStatementType,
} from "./assurance.type.js";
import { assuranceLoader } from "./method.loaders.js";
import { canReleaseMethod } from "./method.policy.js";
import { MethodVersionType, methodType } from "./method.type.js";

/** Method versions, for everybody, and what operators do with them. */
@Resolver(() => MethodVersionType)
export class MethodVersionResolver {
	@Query(() => [MethodVersionType], {
		description: "Every released method version, oldest first.",
	})
	async methodVersions(
		@Ctx() { platform }: RequestContext,
	): Promise<MethodVersionType[]> {
		return (await platform.methods.all()).map(methodType);
	}

	@Query(() => MethodVersionType, {
		nullable: true,
		description: "A released method version; null when there is none.",
	})
	methodVersion(
		@Arg("version", () => String, { description: "Its name: TT-2026.1." })
		version: string,
		@Ctx() { platform }: RequestContext,
	): Promise<MethodVersionType | null> {
		return nullIfMissing(async () =>
			methodType(await platform.methods.byVersion(version)),
		);
	}

	@Query(() => Boolean, {
		description:
			"Whether the viewer may release method versions and attach assurance statements.",
	})
	viewerCanReleaseMethods(@Ctx() { principal }: RequestContext): boolean {
		return canReleaseMethod(principal);
	}

	@FieldResolver(() => [AssuranceStatementType], {
		description: "What third parties stated of it, oldest first.",
	})
	async assurance(
		@Root() { version }: MethodVersionType,
		@Ctx() ctx: RequestContext,
	): Promise<AssuranceStatementType[]> {
		const statements = await assuranceLoader(ctx).load(version);
		return statements.map((row) => new AssuranceStatementType(row));
	}

	@FieldResolver(() => String, {
		nullable: true,
		description:
			"Who released it, by name for operators and auditors; null: shipped with the product.",
	})
	async releasedBy(
		@Root() { released }: MethodVersionType,
		@Ctx() ctx: RequestContext,
	): Promise<string | null> {
		const { releasedBy } = released;
		if (releasedBy === null) return null;
		if (!ctx.overseer()) return "An operator";
		const names = await ctx.platform.identity.namesOf([releasedBy]);
		return names.get(releasedBy) ?? releasedBy;
	}

	@Mutation(() => AssuranceStatementAttachPayload, {
		description:
			"Attaches a third party's statement to a method version, for ever. Certificates issued from now on quote it. Operators.",
	})
	assuranceStatementAttach(
		@Arg("input", () => AssuranceStatementAttachInput, {
			description: "The statement.",
		})
		input: AssuranceStatementAttachInput,
		@Ctx() ctx: RequestContext,
	): Promise<AssuranceStatementAttachPayload> {
		return answer(async () => ({
			statement: new AssuranceStatementType(
				await ctx.platform.assurance.attach(ctx.requirePrincipal(), input),
			),
		}));
	}
}
