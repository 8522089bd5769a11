import { ERROR_CODES, type ErrorCode, isRetryable } from "@tonnetrace/contract";
import type { FastifyInstance } from "fastify";
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

/** Every HTTP fault is JSON in the shape of GraphQL errors; nothing of our insides is in it. */
export function answerFaults(app: FastifyInstance): void {
	app.setErrorHandler(
		async (
			error: Error & { statusCode?: number; code?: string },
			request,
			reply,
		) => {
			const domain =
				error instanceof DomainError
					? error
					: isUnavailable(error)
						? unavailable()
						: undefined;
			if (domain) {
				return reply.code(STATUS[domain.code] ?? 400).send({
					errors: [
						{
							message: domain.message,
							extensions: {
								code: domain.code,
								retryable: isRetryable(domain.code),
								requestId: request.id,
							},
						},
					],
				});
			}
			const status = error.statusCode ?? 500;
			if (status >= 500) request.log.error({ err: error }, "a request failed");
			const code: ErrorCode = status >= 500 ? "INTERNAL" : "BAD_REQUEST";
			const message =
				status >= 500 ? ERROR_CODES.INTERNAL.meaning : error.message;
			return reply.code(status).send({
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
		},
	);
}
