import { CombinedGraphQLErrors } from "@apollo/client/errors";
import type { UserErrorLike } from "./user-errors";

/**
 * What a query refused in its input. Queries have no `userErrors`: they fail, and the path of the field stands beside the
 * code. Failures of no field aren't among these.
 */
export function refusalsOf(error: unknown): UserErrorLike[] {
	if (!CombinedGraphQLErrors.is(error)) return [];
	return error.errors.flatMap(({ message, extensions }) =>
		typeof extensions?.code === "string" && isPath(extensions.field)
			? [{ code: extensions.code, field: extensions.field, message }]
			: [],
	);
}

function isPath(field: unknown): field is string[] {
	return (
		Array.isArray(field) && field.every((step) => typeof step === "string")
	);
}
