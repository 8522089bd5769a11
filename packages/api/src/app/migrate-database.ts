import { migrate } from "../platform/database/migrate.js";
import type { Application } from "./application.js";

/**
 * Runs what is pending, and puts in what every database of this build has.
 * @returns how many migrations were run
 */
export async function migrateDatabase({
	dataSource,
	platform,
}: Pick<Application, "dataSource" | "platform">): Promise<number> {
	const count = await migrate(dataSource);
	await platform.methods.keepShipped();
	return count;
}
