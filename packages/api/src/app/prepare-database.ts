import { migrate, pendingMigrations } from "../platform/database/migrate.js";
import { StartError } from "../platform/process.js";
import type { Application } from "./application.js";

/** @throws StartError naming the migrations that the database lacks */
export async function requireMigrated({
	dataSource,
}: Pick<Application, "dataSource">): Promise<void> {
	const pending = await pendingMigrations(dataSource);
	if (pending.length > 0) {
		throw new StartError(
			`The database lacks ${pending.length} migration(s): ${pending.join(", ")}.\nRun \`npm run migrate\` with the same DATABASE_URL, then start again.`,
		);
	}
}

/** The embedded database migrates itself, and so does the demo; a production server refuses to start on pending migrations. */
export async function prepareDatabase(application: Application): Promise<void> {
	const { config, dataSource, log } = application;
	if (config.database.engine === "sqlite" || config.demo) {
		const count = await migrate(dataSource);
		if (count > 0) log.info({ count }, "migrated");
	}
	await requireMigrated(application);
}
