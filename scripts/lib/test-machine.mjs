import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./root.mjs";

const NEEDS = {
	mariadb: {
		name: "MariaDB",
		package: "mariadb-server",
		required: "REQUIRE_MARIADB",
		present: async () =>
			Boolean(process.env.TEST_DATABASE_URL) ||
			(await load("testkit/src/mariadb.ts")).findMariaDb() !== null,
	},
	browser: {
		name: "Chromium",
		package: "chromium",
		required: "REQUIRE_BROWSER",
		present: async () =>
			(await load("e2e/src/find-chromium.ts")).findChromium() !== null,
	},
};

/**
 * Whether this machine has what a suite needs besides packages.
 * @param {"mariadb" | "browser" | undefined} need
 * @returns {Promise<{ present: boolean, required: boolean, message: string }>} required: the run must fail without it
 */
export async function machineHas(need) {
	if (need === undefined)
		return { present: true, required: false, message: "" };
	const { name, package: packageName, required, present } = NEEDS[need];
	return {
		present: await present(),
		required: process.env[required] === "1" || process.env.CI === "true",
		message: `${name}: not found, its tests did not run (apt-get install ${packageName})`,
	};
}

/** The packages' own TypeScript decides, so that tests and this script can't disagree. */
async function load(file) {
	const { tsImport } = await import("tsx/esm/api");
	const url = pathToFileURL(join(root, "packages", file)).href;
	return tsImport(url, import.meta.url);
}
