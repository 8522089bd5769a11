import {
	createTestDatabase,
	type ServerProcess,
	startServerProcess,
} from "@tonnetrace/testkit";

/** The built product, running for one test file, with the demo in a database of its own. */
export interface Product {
	readonly url: string;
	readonly server: ServerProcess;
	/** Stops the server in order and removes its database. @throws Error when it doesn't end well */
	stop(): Promise<void>;
}

export const DEMO_PASSWORD = "demo-password";

/**
 * Starts the product as `npm start` does: embedded database, demo, worker inside.
 * @param env further configuration
 */
export async function startProduct(
	env: Record<string, string> = {},
): Promise<Product> {
	const database = await createTestDatabase("sqlite");
	const server = await startServerProcess({
		databaseUrl: database.url,
		startTimeoutMs: 120_000,
		env: { NODE_ENV: "development", TONNETRACE_DEMO: "1", ...env },
	}).catch(async (error: unknown) => {
		await database.drop();
		throw error;
	});
	return {
		url: server.url,
		server,
		async stop() {
			const code = await server.stop();
			await database.drop();
			if (code !== 0)
				throw new Error(
					`The server ended with ${code ?? "a kill"}. Its last lines:\n${server.logs().slice(-20).join("\n")}`,
				);
		},
	};
}
