import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

const SERVER_PATHS =
	/^\/(graphql|files|uploads|assets|healthz|readyz|metrics)(\/|$|\?)/;

const NOT_BUILT =
	"The portal is not built. Run `npm start`, which builds it before it serves.";

/**
 * Serves the built portal: its assets for ever, since their names change with their content, and its one page for every
 * address that only its own router knows.
 * @param folder what the portal's build made
 */
export async function portalRoutes(
	app: FastifyInstance,
	folder: string,
): Promise<void> {
	const page = join(folder, "index.html");
	const sendPage = async (reply: FastifyReply) => {
		if (!existsSync(page))
			return reply.code(503).type("text/plain").send(NOT_BUILT);
		return reply
			.code(200)
			.type("text/html; charset=utf-8")
			.header("cache-control", "no-cache")
			.send(await readFile(page));
	};
	if (existsSync(folder)) {
		await app.register(fastifyStatic, {
			root: folder,
			index: false,
			maxAge: "1y",
			immutable: true,
		});
	}
	app.get("/", async (_request, reply) => sendPage(reply));
	app.setNotFoundHandler(async (request, reply) => {
		const { method, url, headers } = request;
		if (
			method === "GET" &&
			!SERVER_PATHS.test(url) &&
			headers.accept?.includes("text/html")
		)
			return sendPage(reply);
		return reply.code(404).send({
			errors: [
				{
					message: "There is nothing at this address.",
					extensions: {
						code: "NOT_FOUND",
						retryable: false,
						requestId: request.id,
					},
				},
			],
		});
	});
}
