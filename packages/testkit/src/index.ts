export { type DatabaseServer, databaseServer } from "./database-server.js";
export { findExecutable } from "./find-executable.js";
export { freePort } from "./free-port.js";
export {
	type GraphQLAnswer,
	type GraphQLClient,
	graphqlClient,
	type RequestOptions,
} from "./graphql-client.js";
export {
	findMariaDb,
	type MariaDb,
	type MariaDbOptions,
	startMariaDb,
} from "./mariadb.js";
export {
	type ServerProcess,
	type ServerProcessOptions,
	startServerProcess,
} from "./server-process.js";
export {
	createTestDatabase,
	type TestDatabase,
	type TestEngine,
	testEngine,
} from "./test-database.js";
