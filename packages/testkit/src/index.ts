export { type DatabaseServer, databaseServer } from "./database-server.js";
export { findExecutable } from "./find-executable.js";
export { freePort } from "./free-port.js";
export {
	findMariaDb,
	type MariaDb,
	type MariaDbOptions,
	startMariaDb,
} from "./mariadb.js";
export {
	createTestDatabase,
	type TestDatabase,
	type TestEngine,
	testEngine,
} from "./test-database.js";
