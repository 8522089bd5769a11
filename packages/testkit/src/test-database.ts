import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { databaseServer } from "./database-server.js";

export type TestEngine = "sqlite" | "mariadb";

export interface TestDatabase {
	/** What the product takes as DATABASE_URL. */
	url: string;
	/** Removes the database; call it after the last connection is closed. */
	drop(): Promise<void>;
}

/**
 * The engine that this test run is for: the environment's DB, SQLite by default.
 * @throws Error on any other value, so that a misspelt engine fails instead of testing something else
 */
export function testEngine(): TestEngine {
	const engine = process.env.DB ?? "sqlite";
	if (engine !== "sqlite" && engine !== "mariadb")
		throw new Error(`DB must be "sqlite" or "mariadb", got "${engine}".`);
	return engine;
}

/**
 * A new, empty database with a unique name on the engine of this run.
 * @throws Error when the run is for MariaDB and no server was started or named: an engine asked for is never skipped
 */
export async function createTestDatabase(
	engine: TestEngine = testEngine(),
): Promise<TestDatabase> {
	return engine === "sqlite" ? sqliteFile() : mariaDbDatabase();
}

async function sqliteFile(): Promise<TestDatabase> {
	const directory = await mkdtemp(join(tmpdir(), "tonnetrace-sqlite-"));
	return {
		url: `sqlite:${join(directory, "test.sqlite")}`,
		drop: () => rm(directory, { recursive: true, force: true }),
	};
}

async function mariaDbDatabase(): Promise<TestDatabase> {
	const serverUrl = process.env.TEST_DATABASE_URL;
	if (serverUrl === undefined)
		throw new Error(
			"No MariaDB server for the tests: TEST_DATABASE_URL is not set, and the run's global setup started none.",
		);
	const server = databaseServer(serverUrl);
	const name = `tonnetrace_test_${randomBytes(6).toString("hex")}`;
	return {
		url: await server.createDatabase(name),
		drop: () => server.dropDatabase(name),
	};
}
