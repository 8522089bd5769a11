import type { ErrorCode } from "@tonnetrace/contract";
import { Field, ObjectType } from "type-graphql";
import { DomainError } from "../errors.js";

@ObjectType({
	simpleResolvers: true,
	description: "Something in the input that the caller can mend.",
})
export class UserError {
	@Field(() => String, { description: "From the closed list of error codes." })
	code!: string;

	@Field(() => [String], {
		nullable: true,
		description: "Path of the field at fault, below `input`.",
	})
	field!: readonly string[] | null;

	@Field(() => String, {
		description: "What is wrong and what to do next, in English.",
	})
	message!: string;
}

@ObjectType({ simpleResolvers: true })
export abstract class Payload {
	@Field(() => [UserError], {
		description: "Empty when the mutation was carried out.",
	})
	userErrors!: UserError[];
}

/** These are about the request as a whole, not about its input, so they stay top-level errors. */
const EXCEPTIONAL = new Set<ErrorCode>([
	"UNAUTHENTICATED",
	"UNAVAILABLE",
	"RATE_LIMITED",
	"INTERNAL",
]);

export const toUserError = (error: DomainError): UserError => ({
	code: error.code,
	field: error.field ?? null,
	message: error.message,
});

/** Runs a mutation; what the caller can mend becomes `userErrors`, everything else stays an error. */
export async function answer<T extends object>(
	work: () => Promise<T>,
): Promise<T & { userErrors: UserError[] }> {
	try {
		return { ...(await work()), userErrors: [] };
	} catch (error) {
		if (!(error instanceof DomainError) || EXCEPTIONAL.has(error.code))
			throw error;
		return { userErrors: [toUserError(error)] } as unknown as T & {
			userErrors: UserError[];
		};
	}
}
