import { CombinedGraphQLErrors } from "@apollo/client/errors";
import type { UserErrorLike } from "./user-errors";

/** Codes of requests that failed, as they may at any time; all others say what in the question is to be mended. */
const FAILURES: ReadonlySet<unknown> = new Set([
	"BAD_REQUEST",
	"FORBIDDEN",
	"GRAPHQL_PARSE_FAILED",
	"GRAPHQL_VALIDATION_FAILED",
	"INTERNAL",
	"OPERATION_TOO_COMPLEX",
	"RATE_LIMITED",
	"UNAUTHENTICATED",
	"UNAVAILABLE",
]);

/**
 * What a query refused in its input. Queries have no `userErrors`: they fail, and the path of the field stands beside the
 * code. Failures that have nothing to do with the input aren't among these.
 */
export function refusalsOf(error: unknown): UserErrorLike[] {
	if (!CombinedGraphQLErrors.is(error)) return [];
	return error.errors.flatMap(({ message, extensions }) => {
		const code = extensions?.code;
		if (typeof code !== "string" || FAILURES.has(code)) return [];
		const field = extensions?.field;
		return [{ code, field: isPath(field) ? field : null, message }];
	});
}

function isPath(field: unknown): field is string[] {
	return (
		Array.isArray(field) && field.every((step) => typeof step === "string")
	);
}
