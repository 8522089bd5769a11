import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

/**
 * @typedef {object} Suite one line of the table that `npm test` prints
 * @property {string} name what to call it on the command line
 * @property {string} title
 * @property {string} project the jest project
 * @property {string} folder where its tests are, from the root
 * @property {string} group suites of one group run in one jest process
 * @property {Record<string, string>} [env]
 * @property {"mariadb" | "browser"} [needs] something of the machine's that isn't a package
 * @property {boolean} [built] needs the built product
 */

/** @type {Suite[]} */
const ALL = [
	unit("domain"),
	unit("contract"),
	unit("client"),
	unit("testkit"),
	unit("portal"),
	unit("scripts", "scripts"),
	{
		name: "api:sqlite",
		title: "api on SQLite",
		project: "api",
		folder: "packages/api",
		group: "api:sqlite",
		env: { DB: "sqlite" },
		built: true,
	},
	{
		name: "api:mariadb",
		title: "api on MariaDB",
		project: "api",
		folder: "packages/api",
		group: "api:mariadb",
		env: { DB: "mariadb" },
		needs: "mariadb",
		built: true,
	},
	{
		name: "e2e",
		title: "e2e in Chromium",
		project: "e2e",
		folder: "packages/e2e",
		group: "e2e",
		needs: "browser",
		built: true,
	},
];

function unit(name, folder = `packages/${name}`) {
	return { name, title: name, project: name, folder, group: "unit" };
}

/** The suites of this repository: one for every package with sources, and one for every engine of the api. */
export function allSuites() {
	return ALL.filter(({ folder }) => {
		if (!folder.startsWith("packages/")) return true;
		const sources = join(root, folder, "src");
		return existsSync(sources) && readdirSync(sources).length > 0;
	});
}

/**
 * @param {string[]} names of suites or packages; none means all
 * @returns {Suite[]}
 * @throws {Error} on a name that is neither
 */
export function selectSuites(names) {
	const suites = allSuites();
	for (const name of names)
		if (!suites.some((suite) => matches(suite, name)))
			throw new Error(
				`There is no suite "${name}". There are: ${suites.map((suite) => suite.name).join(", ")}; "api" means both engines.`,
			);
	return names.length === 0
		? suites
		: suites.filter((suite) => names.some((name) => matches(suite, name)));
}

function matches(suite, name) {
	return suite.name === name || suite.project === name;
}
