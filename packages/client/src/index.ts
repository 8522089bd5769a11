export * from "./gql/graphql.js";
export {
	accepted,
	type ClientOptions,
	TonnetraceClient,
} from "./tonnetrace-client.js";
export { TonnetraceError } from "./tonnetrace-error.js";
export { type CheckResult, verifyEvidence } from "./verify/verify-evidence.js";
