import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const SERVER_PATHS =
	/^\/(graphql|files|uploads|healthz|readyz|metrics)(\/|$|\?)/;

/** Serves the built portal; addresses that only its router knows get its one page, with this status 200. */
export async function portalRoutes(
	app: FastifyInstance,
	folder: string,
): Promise<void> {
	const page = join(folder, "index.html");
	if (!existsSync(page)) {
		app.get("/", async (_request, reply) =>
			reply
				.code(503)
				.type("text/plain")
				.send("The portal is not built. Run `npm start`, which builds it."),
		);
		return;
	}
	const html = await readFile(page);
	await app.register(fastifyStatic, {
		root: folder,
		index: false,
		wildcard: false,
		maxAge: "1y",
		immutable: true,
	});
	const sendPage = (reply: {
		code(n: number): {
			type(t: string): {
				header(k: string, v: string): { send(b: Buffer): unknown };
			};
		};
	}) =>
		reply
			.code(200)
			.type("text/html; charset=utf-8")
			.header("cache-control", "no-cache")
			.send(html);
	app.get("/", async (_request, reply) => sendPage(reply));
	app.setNotFoundHandler(async (request, reply) => {
		if (
			request.method === "GET" &&
			!SERVER_PATHS.test(request.url) &&
			request.headers.accept?.includes("text/html")
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
