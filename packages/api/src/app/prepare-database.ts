import { isEmpty, seedDemo } from "../demo/seed-demo.js";
import { SeedClock } from "../demo/seeding.js";
import type { Config } from "../platform/config.js";
import { pendingMigrations } from "../platform/database/migrate.js";
import type { Log } from "../platform/log.js";
import { StartError } from "../platform/process.js";
import { type Application, createApplication } from "./application.js";
import { migrateDatabase } from "./migrate-database.js";

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

/** The same, and the methods that this build ships are in it. */
export async function requireReady(
	application: Pick<Application, "dataSource" | "platform">,
): Promise<void> {
	await requireMigrated(application);
	await application.platform.methods.keepShipped();
}

/** The embedded database migrates itself, and so does the demo; a production server refuses to start on pending migrations. */
export async function prepareDatabase(application: Application): Promise<void> {
	const { config, log } = application;
	if (config.database.engine === "sqlite" || config.demo) {
		const count = await migrateDatabase(application);
		if (count > 0) log.info({ count }, "migrated");
	}
	await requireReady(application);
	if (config.demo && (await isEmpty(application))) await seed(config, log);
	await application.platform.estimatorTrainings.orderFirst();
}

/** With an application of its own, whose clock can be set back: the demo has a past. */
async function seed(config: Config, log: Log): Promise<void> {
	const clock = new SeedClock();
	const application = await createApplication(config, log, {
		clock,
		databaseClock: clock,
	});
	try {
		const began = Date.now();
		await seedDemo(application, clock);
		log.info(
			{ seconds: Math.round((Date.now() - began) / 1000) },
			"demo: ready",
		);
	} finally {
		await application.close();
	}
}
