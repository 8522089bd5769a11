import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Log } from "../log.js";
import type { RequestContext } from "./context.js";
import { failingRequest, formatError, isInternal } from "./format-error.js";
import { landingPage } from "./landing-page.js";
import { costPlugin, LIMITS, VALIDATION_RULES } from "./limits.js";
import type { RateLimits } from "./rate-limit.js";

/** Faults of ours go to the log with the request id; the answer carries the id only. */
function faultLog(): ApolloServerPlugin<RequestContext> {
	return {
		async requestDidStart() {
			return {
				async didEncounterErrors({ errors, contextValue, operationName }) {
					for (const error of errors.filter(isInternal)) {
						contextValue.facts.log.error(
							{
								err: error.originalError ?? error,
								path: error.path,
								operationName,
							},
							"a resolver failed",
						);
					}
				},
				async willSendResponse({ response, contextValue }) {
					response.http.headers.set(
						"x-request-id",
						contextValue.facts.requestId,
					);
					if (response.body.kind !== "single") return;
					for (const error of response.body.singleResult.errors ?? []) {
						(error.extensions as Record<string, unknown>).requestId =
							contextValue.facts.requestId;
					}
				},
			};
		},
	};
}

/** Apollo Server with the holes of its defaults closed: masked faults, no schema hints, limits on depth, aliases, tokens and cost. */
export function createGraphQLServer(
	schema: GraphQLSchema,
	options: {
		production: boolean;
		publicUrl: string;
		limits: RateLimits;
		log: Log;
	},
): ApolloServer<RequestContext> {
	return new ApolloServer<RequestContext>({
		schema,
		introspection: true,
		includeStacktraceInErrorResponses: false,
		hideSchemaDetailsFromClientErrors: options.production,
		allowBatchedHttpRequests: false,
		csrfPrevention: {
			requestHeaders: ["x-tonnetrace-portal", "apollo-require-preflight"],
		},
		persistedQueries: false,
		parseOptions: { maxTokens: LIMITS.tokens },
		validationRules: VALIDATION_RULES,
		formatError,
		stopOnTerminationSignals: false,
		logger: options.log,
		plugins: [
			landingPage(options.publicUrl),
			// It looks at every field of every answer for hints that this schema doesn't give: a fifth of a list's time.
			ApolloServerPluginCacheControlDisabled(),
			costPlugin<RequestContext>(({ facts, principal }, cost) =>
				failingRequest(() =>
					options.limits.charge(principal?.userId, facts.clientAddress, cost),
				),
			),
			faultLog(),
		],
	});
}
