import {
	ApolloServerErrorCode,
	unwrapResolverError,
} from "@apollo/server/errors";
import { ERROR_CODES, type ErrorCode, isRetryable } from "@tonnetrace/contract";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { isUnavailable, unavailable } from "../database/faults.js";
import { DomainError } from "../errors.js";
import { statusOf } from "../http/faults.js";
import { REFUSED } from "./limits.js";

/** Apollo's codes for requests that don't even reach a resolver, in the contract's words. */
const REQUEST_FAULTS: Record<string, ErrorCode> = {
	[ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: "GRAPHQL_PARSE_FAILED",
	[ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED]:
		"GRAPHQL_VALIDATION_FAILED",
	[ApolloServerErrorCode.BAD_REQUEST]: "BAD_REQUEST",
	[ApolloServerErrorCode.BAD_USER_INPUT]: "BAD_REQUEST",
	[ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]: "BAD_REQUEST",
	[ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND]: "BAD_REQUEST",
	[ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED]: "BAD_REQUEST",
	OPERATION_TOO_COMPLEX: "OPERATION_TOO_COMPLEX",
};

/** What was thrown: in a resolver, or while the request's context was made (then the error has no path). */
const thrown = (error: unknown): unknown =>
	error instanceof GraphQLError
		? (error.originalError ?? unwrapResolverError(error))
		: error;

const asDomainError = (error: unknown): DomainError | undefined => {
	const original = thrown(error);
	if (original instanceof DomainError) return original;
	return isUnavailable(original) ? unavailable() : undefined;
};

/**
 * Runs what comes before an operation; when it refuses, the whole request has failed, and its HTTP status says so.
 * @throws GraphQLError around the DomainError
 */
export async function failingRequest<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (error) {
		const domain = asDomainError(error);
		if (!domain) throw error;
		throw new GraphQLError(domain.message, {
			originalError: domain,
			extensions: { http: { status: statusOf(domain.code) } },
		});
	}
}

/** Whether the error is a fault of ours, to be logged in full; everything else was the caller's and is answered in full. */
export function isInternal(error: unknown): boolean {
	const code = (error as { extensions?: { code?: string } })?.extensions?.code;
	return (
		asDomainError(error) === undefined &&
		(code === undefined || !(code in REQUEST_FAULTS))
	);
}

/** Every top-level error carries a code of the closed list, whether to retry, and nothing of our insides. */
export function formatError(
	formatted: GraphQLFormattedError,
	error: unknown,
): GraphQLFormattedError {
	const domain = asDomainError(error);
	const where = {
		...(formatted.path ? { path: formatted.path } : {}),
		...(formatted.locations ? { locations: formatted.locations } : {}),
	};
	if (domain) {
		return {
			...where,
			message: domain.message,
			extensions: {
				code: domain.code,
				retryable: isRetryable(domain.code),
				...(domain.field ? { field: domain.field } : {}),
			},
		};
	}
	const fault =
		REQUEST_FAULTS[
			String(formatted.extensions?.[REFUSED] ?? formatted.extensions?.code)
		];
	if (fault)
		return {
			...where,
			message: formatted.message,
			extensions: { code: fault, retryable: false },
		};
	return {
		...where,
		message: ERROR_CODES.INTERNAL.meaning,
		extensions: { code: "INTERNAL", retryable: true },
	};
}
