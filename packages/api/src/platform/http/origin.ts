import type { FastifyInstance } from "fastify";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** A browser names where a request comes from; anything that changes state must come from our own pages. */
export function requireOwnOrigin(
	app: FastifyInstance,
	publicUrl: string,
): void {
	const own = new URL(publicUrl).origin;
	app.addHook("onRequest", async (request, reply) => {
		const { origin } = request.headers;
		if (SAFE.has(request.method) || origin === undefined) return;
		if (
			origin === own ||
			origin === `http://${request.headers.host}` ||
			origin === `https://${request.headers.host}`
		)
			return;
		await reply.code(403).send({
			errors: [
				{
					message: "Requests from other sites are refused.",
					extensions: {
						code: "FORBIDDEN",
						retryable: false,
						requestId: request.id,
					},
				},
			],
		});
	});
}
