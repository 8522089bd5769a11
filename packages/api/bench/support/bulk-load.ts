import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import {
	createConnection,
	type ResultSetHeader,
	type RowDataPacket,
} from "mysql2/promise";

/** How the database's own bulk load did, on a table like `device` with the same columns, checks and indices. */
export interface BulkLoad {
	readonly how: string;
	readonly seconds: number;
	readonly rows: number;
}

/** Loads the devices that are in the database once more into a second table. */
export const bulkLoad = (url: string): Promise<BulkLoad> =>
	url.startsWith("sqlite:")
		? loadSqlite(url.slice("sqlite:".length))
		: loadMariaDb(url);

/** A prepared INSERT for each row, all in one transaction, on a connection with the product's settings. */
async function loadSqlite(file: string): Promise<BulkLoad> {
	const database = new BetterSqlite(file);
	try {
		database.pragma("journal_mode = WAL");
		database.pragma("synchronous = FULL");
		database.pragma("cache_size = -65536");
		const definitions = database
			.prepare(
				"SELECT sql FROM sqlite_master WHERE tbl_name = 'device' AND sql IS NOT NULL ORDER BY type DESC",
			)
			.pluck()
			.all() as string[];
		for (const sql of definitions)
			database.exec(
				sql.replaceAll(/"(device|(?:ix|ux|ck)_device_\w+)"/g, '"bulk_$1"'),
			);
		const rows = database
			.prepare("SELECT * FROM device ORDER BY id")
			.raw()
			.all() as unknown[][];
		const insert = database.prepare(
			`INSERT INTO bulk_device VALUES (${rows[0]?.map(() => "?").join(", ")})`,
		);
		const began = performance.now();
		database.transaction(() => {
			for (const row of rows) insert.run(row);
		})();
		const seconds = (performance.now() - began) / 1000;
		return {
			how: "prepared INSERT, one transaction",
			seconds,
			rows: rows.length,
		};
	} finally {
		database.close();
	}
}

const tabSeparated = (value: unknown) =>
	value === null ? "\\N" : String(value);

/** LOAD DATA LOCAL INFILE of a file of tab-separated values. */
async function loadMariaDb(url: string): Promise<BulkLoad> {
	const directory = await mkdtemp(join(tmpdir(), "tonnetrace-bench-"));
	const connection = await createConnection({
		uri: url,
		dateStrings: true,
		flags: ["+LOCAL_FILES"],
	});
	try {
		const [rows] = await connection.query<RowDataPacket[][]>({
			sql: "SELECT * FROM device ORDER BY id",
			rowsAsArray: true,
		});
		const file = join(directory, "device.tsv");
		await writeFile(
			file,
			rows.map((row) => `${row.map(tabSeparated).join("\t")}\n`).join(""),
		);
		await connection.query("CREATE TABLE bulk_device LIKE device");
		const began = performance.now();
		const [{ affectedRows }] = await connection.query<ResultSetHeader>({
			sql: "LOAD DATA LOCAL INFILE 'device.tsv' INTO TABLE bulk_device CHARACTER SET utf8mb4",
			infileStreamFactory: () => createReadStream(file),
		});
		const seconds = (performance.now() - began) / 1000;
		return { how: "LOAD DATA LOCAL INFILE", seconds, rows: affectedRows };
	} finally {
		await connection.end();
		await rm(directory, { recursive: true, force: true });
	}
}
