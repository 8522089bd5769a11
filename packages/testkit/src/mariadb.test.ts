import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { createConnection } from "mysql2/promise";
import { findMariaDb, type MariaDb, startMariaDb } from "./mariadb.js";

const installed = findMariaDb() !== null;

(installed ? describe : describe.skip)(
	"startMariaDb (needs mariadb-server)",
	() => {
		let server: MariaDb;
		beforeAll(async () => {
			server = await startMariaDb();
		}, 60_000);
		afterAll(async () => {
			await server.stop();
			expect(existsSync(dirname(server.socketPath))).toBe(false);
		}, 60_000);

		const query = async (url: string, sql: string): Promise<unknown[]> => {
			const connection = await createConnection({ uri: url });
			const [rows] = await connection.query(sql);
			await connection.end();
			return rows as unknown[];
		};

		test("compares text by its bytes, in a durable, read-committed server", async () => {
			const url = await server.createDatabase("settings");
			const rows = await query(
				url,
				"SELECT @@collation_database c, @@tx_isolation i, @@innodb_flush_log_at_trx_commit f, @@character_set_database s",
			);
			expect(rows).toEqual([
				{ c: "utf8mb4_bin", i: "READ-COMMITTED", f: 1, s: "utf8mb4" },
			]);
		});

		test("keeps committed rows through kill −9 and recovers on the same address", async () => {
			const url = await server.createDatabase("crash");
			await query(url, "CREATE TABLE t (id INT PRIMARY KEY)");
			await query(url, "INSERT INTO t VALUES (1), (2)");
			await server.kill("SIGKILL");
			expect(server.pid).toBeUndefined();
			await expect(query(url, "SELECT 1")).rejects.toThrow();
			await server.restart();
			expect(await query(url, "SELECT id FROM t ORDER BY id")).toEqual([
				{ id: 1 },
				{ id: 2 },
			]);
		}, 60_000);

		test("refuses a database name that would need quoting", async () => {
			await expect(server.createDatabase("a`; DROP")).rejects.toThrow(
				/letters, digits and underscores/,
			);
		});

		test("says why it does not start", async () => {
			await expect(
				startMariaDb({ serverOptions: ["--no-such-option=1"] }),
			).rejects.toThrow(/no-such-option/);
		}, 60_000);
	},
);
