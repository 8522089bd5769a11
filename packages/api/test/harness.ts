import type { Role } from "@tonnetrace/contract";
import {
	createTestDatabase,
	type GraphQLClient,
	graphqlClient,
} from "@tonnetrace/testkit";
import type { FastifyInstance } from "fastify";
import { type Application, createApplication } from "../src/app/application.js";
import { createHttpServer } from "../src/app/http-server.js";
import { migrateDatabase } from "../src/app/migrate-database.js";
import { createSchema } from "../src/app/schema.js";
import type { Clock } from "../src/platform/clock.js";
import { readConfig } from "../src/platform/config.js";
import { createLog } from "../src/platform/log.js";
import { createSeed, type Seed } from "./seed.js";

export const TEST_PASSWORD = "a long test password";

/** A clock that tests move. */
export class TestClock implements Clock {
	private offset = 0;
	now(): number {
		return Date.now() + this.offset;
	}
	advance(milliseconds: number): void {
		this.offset += milliseconds;
	}
}

export interface TestApp {
	readonly app: Application;
	readonly clock: TestClock;
	readonly seed: Seed;
	close(): Promise<void>;
}

export interface TestApi extends TestApp {
	readonly url: string;
	readonly server: FastifyInstance;
	/** A client that is not signed in. */
	client(): GraphQLClient;
	/** A client signed in as a new user with these roles. */
	signedIn(
		...grants: {
			role: Role;
			tenantId?: string;
			resellerId?: string;
			regionId?: string;
		}[]
	): Promise<GraphQLClient>;
}

/** The composed application on a new, migrated database of the engine under test; jobs run when `app.worker.drain()` is called. */
export async function startApp(): Promise<TestApp> {
	// type-graphql's decorators must have run before entities and services of the modules are used.
	createSchema();
	const database = await createTestDatabase();
	const config = readConfig({
		NODE_ENV: "test",
		DATABASE_URL: database.url,
		LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? "silent",
		WORKER: "off",
		PUBLIC_URL: "http://localhost:4000",
	});
	const clock = new TestClock();
	const app = await createApplication(config, createLog(config.logLevel), {
		clock,
	});
	await migrateDatabase(app);
	return {
		app,
		clock,
		seed: createSeed(app),
		close: async () => {
			await app.close();
			await database.drop();
		},
	};
}

/** The same, served over real HTTP on a free loopback port. */
export async function startApi(): Promise<TestApi> {
	const testApp = await startApp();
	const server = await createHttpServer(testApp.app);
	const url = await server.listen({ host: "127.0.0.1", port: 0 });
	return {
		...testApp,
		url,
		server,
		client: () => graphqlClient(url),
		signedIn: async (...grants) => {
			const email = await testApp.seed.user(grants);
			const client = graphqlClient(url);
			await client.signIn(email, TEST_PASSWORD);
			return client;
		},
		close: async () => {
			await server.close();
			await testApp.close();
		},
	};
}
