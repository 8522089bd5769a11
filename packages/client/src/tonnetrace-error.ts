import type { UserError } from "./gql/graphql.js";

/** An answer that is not what was asked for. */
export class TonnetraceError extends Error {
	override readonly name = "TonnetraceError";

	/**
	 * @param code from the contract's closed list
	 * @param retryable whether the same request can succeed later without a change
	 * @param requestId names the request to our support
	 * @param userErrors what to mend in the input, when a mutation refused it
	 */
	constructor(
		readonly code: string,
		message: string,
		readonly retryable: boolean,
		readonly requestId: string | undefined,
		readonly userErrors: readonly Pick<
			UserError,
			"code" | "field" | "message"
		>[] = [],
	) {
		super(message);
	}
}
