import type { DataSource } from "typeorm";

/** Names of migrations that this build knows and the database has not run. */
export async function pendingMigrations(
	dataSource: DataSource,
): Promise<string[]> {
	const done = new Set<string>();
	const runner = dataSource.createQueryRunner();
	try {
		if (await runner.hasTable("migrations")) {
			for (const { name } of await runner.query("SELECT name FROM migrations"))
				done.add(name);
		}
	} finally {
		await runner.release();
	}
	return dataSource.migrations
		.map((migration) => migration.name ?? migration.constructor.name)
		.filter((name) => !done.has(name));
}

/** Runs what is pending, each migration in its own transaction where the engine has one for DDL. */
export async function migrate(dataSource: DataSource): Promise<number> {
	return (await dataSource.runMigrations({ transaction: "each" })).length;
}
