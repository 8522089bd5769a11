import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../platform/graphql/context.js";
import { answer } from "../../platform/graphql/user-errors.js";
import {
	PasswordChangeInput,
	PasswordChangePayload,
	SignOutPayload,
} from "./identity.type.js";

@Resolver()
export class IdentityResolver {
	@Mutation(() => SignOutPayload, {
		description: "Ends the session, here and on the server.",
	})
	signOut(@Ctx() ctx: RequestContext): Promise<SignOutPayload> {
		return answer(async () => {
			if (ctx.facts.sessionToken)
				await ctx.platform.identity.signOut(ctx.facts.sessionToken);
			ctx.facts.clearSessionCookie();
			return {};
		});
	}

	@Mutation(() => PasswordChangePayload, {
		description: "Changes the password and ends all sessions of the user.",
	})
	passwordChange(
		@Arg("input", () => PasswordChangeInput, { description: "Both passwords." })
		input: PasswordChangeInput,
		@Ctx() ctx: RequestContext,
	): Promise<PasswordChangePayload> {
		return answer(async () => {
			await ctx.platform.identity.changePassword(
				ctx.requirePrincipal(),
				input.currentPassword,
				input.newPassword,
			);
			ctx.facts.clearSessionCookie();
			return {};
		});
	}
}
