import type { FastifyInstance } from "fastify";

interface ErrorBody {
	readonly errors: { extensions?: Record<string, unknown> }[];
}

/**
 * Every answer tells the id under which the request is logged. Errors tell it in their body too, also those that the
 * GraphQL server answers before it knows anything of the request.
 */
export function tellRequestId(app: FastifyInstance): void {
	app.addHook("onSend", async (request, reply, payload) => {
		reply.header("x-request-id", request.id);
		if (
			reply.statusCode < 400 ||
			typeof payload !== "string" ||
			payload.includes('"requestId"') ||
			!String(reply.getHeader("content-type")).includes("json")
		)
			return payload;
		const body = JSON.parse(payload) as Partial<ErrorBody>;
		for (const error of body.errors ?? [])
			error.extensions = { ...error.extensions, requestId: request.id };
		return JSON.stringify(body);
	});
}
