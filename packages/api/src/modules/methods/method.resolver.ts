import type { MethodFault } from "@tonnetrace/domain";
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
import { answer, type UserError } from "../../platform/graphql/user-errors.js";
import {
	AssuranceStatementAttachInput,
	AssuranceStatementAttachPayload,
	AssuranceStatementType,
} from "./assurance.type.js";
import { assuranceLoader } from "./method.loaders.js";
import { canReleaseMethod } from "./method.policy.js";
import {
	MethodVersionReleaseInput,
	MethodVersionReleasePayload,
	MethodVersionType,
	methodType,
} from "./method.type.js";

/** Of the definition, with the path of its field below it. */
const faultOf = ({ field, message }: MethodFault): UserError => ({
	code: "INVALID_INPUT",
	field: ["definition", ...(field === "" ? [] : field.split("."))],
	message: `${field === "" ? "definition" : field} ${message}`,
});

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

	@Mutation(() => MethodVersionReleasePayload, {
		description:
			"Releases a method version, for ever. No result changes by it: tenants adopt it when they decide to. Operators.",
	})
	async methodVersionRelease(
		@Arg("input", () => MethodVersionReleaseInput, {
			description: "The method.",
		})
		input: MethodVersionReleaseInput,
		@Ctx() ctx: RequestContext,
	): Promise<MethodVersionReleasePayload> {
		const { outcome, userErrors } = await answer(async () => ({
			outcome: await ctx.platform.methodReleases.release(
				ctx.requirePrincipal(),
				input,
			),
		}));
		if (userErrors.length > 0) return { userErrors };
		return "released" in outcome
			? { methodVersion: methodType(outcome.released), userErrors }
			: { userErrors: outcome.faults.map(faultOf) };
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
