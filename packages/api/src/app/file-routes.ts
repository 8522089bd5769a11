import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { certificateRoutes } from "../modules/certificates/index.js";
import { evidenceRoutes } from "../modules/evidence/index.js";
import { importRoutes } from "../modules/imports/index.js";
import type { RequestContext } from "../platform/graphql/context.js";
import type { Application } from "./application.js";

export interface FileRouteOptions {
	readonly application: Application;
	readonly context: (
		request: FastifyRequest,
		reply: FastifyReply,
	) => Promise<RequestContext>;
}

/** Files in and out, streamed. Addresses are given by GraphQL fields; each request enters the tenant anew. */
export async function fileRoutes(
	app: FastifyInstance,
	options: FileRouteOptions,
): Promise<void> {
	app.removeAllContentTypeParsers();
	// Uploads are streamed to the store as they come; nothing is parsed or kept in memory here.
	app.addContentTypeParser("*", (_request, payload, done) =>
		done(null, payload),
	);
	importRoutes(app, options.context);
	certificateRoutes(app, options.context);
	evidenceRoutes(app, options.context);
}
