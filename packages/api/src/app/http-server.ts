import { fileURLToPath } from "node:url";
import fastifyApollo from "@as-integrations/fastify";
import fastifyCookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import Fastify, {
	type FastifyBaseLogger,
	type FastifyInstance,
	type FastifyReply,
	type FastifyRequest,
	LogController,
} from "fastify";
import { monotonicFactory } from "ulidx";
import { tenantLoader } from "../modules/tenancy/index.js";
import { RequestContext } from "../platform/graphql/context.js";
import { failingRequest } from "../platform/graphql/format-error.js";
import { RateLimits } from "../platform/graphql/rate-limit.js";
import { createGraphQLServer } from "../platform/graphql/server.js";
import { answerFault } from "../platform/http/faults.js";
import { healthRoutes, metricsRoute } from "../platform/http/health.js";
import { requireOwnOrigin } from "../platform/http/origin.js";
import { portalRoutes } from "../platform/http/portal.js";
import { tellRequestId } from "../platform/http/request-id.js";
import {
	clearSessionCookie,
	readSessionToken,
	setSessionCookie,
} from "../platform/http/session-cookie.js";
import type { Application } from "./application.js";
import { fileRoutes } from "./file-routes.js";
import { createSchema } from "./schema.js";

const GRAPHQL_BODY_BYTES = 100 * 1024;
const PORTAL = fileURLToPath(new URL("../../../portal/dist", import.meta.url));

/** Makes the context of each request: who is signed in, and the doors that this opens. */
function contextOf(application: Application, limits: RateLimits) {
	const secure = application.config.publicUrl.startsWith("https:");
	return async (
		request: FastifyRequest,
		reply: FastifyReply,
	): Promise<RequestContext> => {
		const sessionToken = readSessionToken(request, secure);
		const principal = sessionToken
			? await application.platform.identity.authenticate(sessionToken)
			: undefined;
		const facts = {
			requestId: request.id,
			clientAddress: request.ip,
			log: application.log.child({ requestId: request.id }),
			limits,
			sessionToken,
			setSessionCookie: (token: string) =>
				setSessionCookie(reply, token, secure),
			clearSessionCookie: () => clearSessionCookie(reply, secure),
		};
		const tenants = tenantLoader(application.platform.tenants);
		return new RequestContext(
			facts,
			application.platform,
			principal,
			async (who, tenantId) => {
				const { scope, tenant } = await application.platform.tenants.enter(
					who,
					tenantId,
					(id) => tenants.load(id),
				);
				return Object.assign(application.tenant(scope), { tenant });
			},
		);
	};
}

/** Fastify with everything that the product serves: GraphQL, files, health, metrics and the portal. */
export async function createHttpServer(
	application: Application,
): Promise<FastifyInstance> {
	const { config, log } = application;
	// Draws random numbers once a millisecond, not 16 times a request.
	const requestId = monotonicFactory();
	let stopping = false;
	const app: FastifyInstance = Fastify({
		loggerInstance: log as FastifyBaseLogger,
		logController: new LogController({
			disableRequestLogging: config.environment !== "production",
		}),
		trustProxy: config.trustProxy,
		bodyLimit: GRAPHQL_BODY_BYTES,
		genReqId: () => `req_${requestId()}`,
		forceCloseConnections: "idle",
		return503OnClosing: true,
		// An address that can't be decoded, a malformed version: answered before any handler is known.
		frameworkErrors: (error, request, reply) => {
			void answerFault(error, request as FastifyRequest, reply as FastifyReply);
		},
	});
	app.addHook("preClose", async () => {
		stopping = true;
	});
	app.setErrorHandler(answerFault);
	tellRequestId(app);
	await app.register(helmet, {
		contentSecurityPolicy: {
			directives: {
				defaultSrc: ["'self'"],
				scriptSrc: ["'self'"],
				styleSrc: ["'self'", "'unsafe-inline'"],
				imgSrc: ["'self'", "data:", "blob:"],
				fontSrc: ["'self'", "data:"],
				connectSrc: ["'self'"],
				upgradeInsecureRequests: config.publicUrl.startsWith("https:")
					? []
					: null,
			},
		},
		strictTransportSecurity: config.publicUrl.startsWith("https:"),
	});
	await app.register(fastifyCookie);
	requireOwnOrigin(app, config.publicUrl);
	healthRoutes(app, application.database, () => stopping);
	metricsRoute(app, application, config);
	const limits = new RateLimits();
	const context = contextOf(application, limits);
	const apollo = createGraphQLServer(createSchema(), {
		production: config.environment === "production",
		publicUrl: config.publicUrl,
		limits,
		log,
	});
	await apollo.start();
	await app.register(fastifyApollo(apollo), {
		path: "/graphql",
		method: ["POST", "GET"],
		context: (request, reply) => failingRequest(() => context(request, reply)),
	});
	await app.register(fileRoutes, { application, context });
	await portalRoutes(app, PORTAL);
	app.addHook("onClose", async () => apollo.stop());
	return app;
}
