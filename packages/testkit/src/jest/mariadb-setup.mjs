import { tsImport } from "tsx/esm/api";

/**
 * Starts the run's MariaDB server when DB=mariadb and TEST_DATABASE_URL names none, and tells the workers its URL.
 * Jest loads global setup outside its own module system; hence tsImport.
 */
export default async function setUpMariaDb() {
	if (process.env.DB !== "mariadb" || process.env.TEST_DATABASE_URL) return;
	const { startMariaDb } = await tsImport("../mariadb.ts", import.meta.url);
	const server = await startMariaDb({ durable: false });
	process.env.TEST_DATABASE_URL = server.url("");
	globalThis.tonnetraceStopMariaDb = async () => {
		delete process.env.TEST_DATABASE_URL;
		await server.stop();
	};
}
