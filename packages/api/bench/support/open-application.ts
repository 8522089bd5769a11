import type { RolloutSettings } from "@tonnetrace/domain";
import {
	type Application,
	createApplication,
} from "../../src/app/application.js";
import { migrateDatabase } from "../../src/app/migrate-database.js";
import { createSchema } from "../../src/app/schema.js";
import type { Grant } from "../../src/modules/identity/index.js";
import { readConfig } from "../../src/platform/config.js";
import { createLog } from "../../src/platform/log.js";
import { createSeed, type SeededTenant } from "../../test/seed.js";

export const PASSWORD = "a long test password";

export interface BenchApplication {
	readonly application: Application;
	/** A tenant in an open region of its own. */
	newTenant(settings?: Partial<RolloutSettings>): Promise<SeededTenant>;
	/** @returns the e-mail address; the password is PASSWORD */
	newUser(grant: Grant): Promise<string>;
}

/** The composed product as in production, with the reference catalogue of device models, on a database that it migrates. */
export async function openApplication(url: string): Promise<BenchApplication> {
	// type-graphql's decorators must have run before entities and services of the modules are used.
	createSchema();
	const config = readConfig({
		NODE_ENV: "production",
		DATABASE_URL: url,
		LOG_LEVEL: "warn",
		WORKER: "off",
		PUBLIC_URL: "http://localhost:4000",
	});
	const application = await createApplication(
		config,
		createLog(config.logLevel),
	);
	await migrateDatabase(application);
	await application.platform.deviceModels.loadReferenceCatalogue();
	await application.worker.drain();
	const seed = createSeed(application);
	return {
		application,
		newTenant: async (settings = {}) =>
			seed.tenant(await seed.region({ settings })),
		newUser: (grant) => seed.user([grant]),
	};
}
