import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";
import { run, withProgress } from "./run.mjs";

/**
 * Installs the locked packages where they are missing or others than package-lock.json says. Ends the program when that fails.
 */
export async function installIfNeeded() {
	if (isInstalled(root)) return;
	// npm tells a script started by it where it is; development packages are wanted even where NODE_ENV is production: they build.
	const npm = process.env.npm_execpath;
	const args = ["ci", "--include=dev", "--no-audit", "--no-fund"];
	const code = await withProgress(
		"Installing packages (a minute or two, the first time)",
		() =>
			npm?.endsWith(".js")
				? run(process.execPath, [npm, ...args])
				: run(process.platform === "win32" ? "npm.cmd" : "npm", args),
	);
	if (code === 0) return;
	console.error("The packages could not be installed; npm's reason is above.");
	process.exit(code);
}

/**
 * Whether node_modules holds exactly the versions of the lock file, going by npm's own record of what it installed.
 * @param {string} folder the one with package-lock.json
 * @returns {boolean}
 */
export function isInstalled(folder) {
	const record = join(folder, "node_modules/.package-lock.json");
	if (!existsSync(record)) return false;
	const installed = readPackages(record);
	return Object.entries(readPackages(join(folder, "package-lock.json"))).every(
		([path, wanted]) => {
			if (!path.startsWith("node_modules/") && !path.includes("/node_modules/"))
				return true;
			const found = installed[path];
			// An optional package of another platform is locked but rightly absent.
			if (found === undefined) return Boolean(wanted.optional);
			return found.version === wanted.version && found.link === wanted.link;
		},
	);
}

/** @returns {Record<string, { version?: string, optional?: boolean, link?: boolean }>} */
function readPackages(file) {
	return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
}
