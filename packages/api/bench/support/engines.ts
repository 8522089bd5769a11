import {
	createTestDatabase,
	findMariaDb,
	startMariaDb,
} from "@tonnetrace/testkit";

export type BenchEngine = "SQLite" | "MariaDB";

export interface BenchDatabase {
	readonly engine: BenchEngine;
	/** A new, empty database; what the product takes as DATABASE_URL. */
	create(): Promise<string>;
}

/** A server for fleets of a million devices keeps their indices in memory. Commits are on disk before they are acknowledged. */
const MARIADB_OPTIONS = [
	"--innodb-buffer-pool-size=1G",
	"--innodb-log-file-size=512M",
	"--local-infile=1",
];

/** Runs the work on SQLite, then on a MariaDB server of its own; where MariaDB is not installed, one line says so. */
export async function onEachEngine(
	work: (database: BenchDatabase) => Promise<void>,
): Promise<void> {
	await onSqlite(work);
	if (findMariaDb() === null) {
		console.log(
			"MariaDB: not installed, not measured (apt-get install mariadb-server).",
		);
		return;
	}
	const server = await startMariaDb({ serverOptions: MARIADB_OPTIONS });
	let count = 0;
	try {
		await work({
			engine: "MariaDB",
			create: () => server.createDatabase(`bench_${++count}`),
		});
	} finally {
		await server.stop();
	}
}

async function onSqlite(
	work: (database: BenchDatabase) => Promise<void>,
): Promise<void> {
	const files: Awaited<ReturnType<typeof createTestDatabase>>[] = [];
	try {
		await work({
			engine: "SQLite",
			create: async () => {
				const file = await createTestDatabase("sqlite");
				files.push(file);
				return file.url;
			},
		});
	} finally {
		for (const file of files) await file.drop();
	}
}
