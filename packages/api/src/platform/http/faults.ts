import { ERROR_CODES, type ErrorCode, isRetryable } from "@tonnetrace/contract";
import type { FastifyReply, FastifyRequest } from "fastify";
import { isUnavailable, unavailable } from "../database/faults.js";
import { DomainError } from "../errors.js";

const STATUS: Partial<Record<ErrorCode, number>> = {
	UNAUTHENTICATED: 401,
	FORBIDDEN: 403,
	NOT_FOUND: 404,
	UPLOAD_TOO_LARGE: 413,
	RATE_LIMITED: 429,
	INTERNAL: 500,
	UNAVAILABLE: 503,
};

/** The HTTP status that goes with a code. */
export const statusOf = (code: ErrorCode): number => STATUS[code] ?? 400;

interface Fault {
	readonly status: number;
	readonly code: ErrorCode;
	readonly message: string;
}

function faultOf(error: Error & { readonly statusCode?: number }): Fault {
	const domain =
		error instanceof DomainError
			? error
			: isUnavailable(error)
				? unavailable()
				: undefined;
	if (domain)
		return {
			status: statusOf(domain.code),
			code: domain.code,
			message: domain.message,
		};
	const status = error.statusCode ?? 500;
	return status >= 500
		? { status, code: "INTERNAL", message: ERROR_CODES.INTERNAL.meaning }
		: { status, code: "BAD_REQUEST", message: error.message };
}

/** Answers an HTTP fault as JSON in the shape of GraphQL errors; nothing of our insides is in it. */
export async function answerFault(
	error: Error,
	request: FastifyRequest,
	reply: FastifyReply,
): Promise<void> {
	const { status, code, message } = faultOf(error);
	if (code === "INTERNAL")
		request.log.error({ err: error }, "a request failed");
	// Said here as well, for requests that no hook has seen.
	await reply
		.code(status)
		.header("x-request-id", request.id)
		.send({
			errors: [
				{
					message,
					extensions: {
						code,
						retryable: isRetryable(code),
						requestId: request.id,
					},
				},
			],
		});
}
