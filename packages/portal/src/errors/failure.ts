import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";

/** A request that brought no answer of the expected kind. */
export interface Failure {
	/** From the contract's closed list, or NETWORK when the server wasn't reached. */
	code: string;
	message: string;
	/** Under which the server's log holds it. */
	requestId?: string;
}

/** Reads what went wrong from whatever Apollo Client threw. */
export function failureOf(error: unknown): Failure {
	if (CombinedGraphQLErrors.is(error)) {
		const first = error.errors[0];
		return {
			code: text(first?.extensions?.code) ?? "INTERNAL",
			message: first?.message ?? error.message,
			requestId: text(first?.extensions?.requestId),
		};
	}
	if (ServerError.is(error)) {
		const code = error.statusCode === 429 ? "RATE_LIMITED" : "UNAVAILABLE";
		return { code, message: error.message };
	}
	if (error instanceof TypeError) {
		return { code: "NETWORK", message: error.message };
	}
	return {
		code: "INTERNAL",
		message: error instanceof Error ? error.message : String(error),
	};
}

function text(value: unknown): string | undefined {
	return typeof value === "string" ? value : undefined;
}
