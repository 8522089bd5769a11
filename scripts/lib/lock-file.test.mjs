import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./root.mjs";

// npm forgets the packages of platforms that a registry mirror doesn't offer, and `npm ci` then refuses the lock file anywhere.
test("the lock file has every package that another one may use, for all platforms", () => {
	const { packages } = JSON.parse(
		readFileSync(join(root, "package-lock.json"), "utf8"),
	);
	const locked = new Set(
		Object.keys(packages).map((path) => path.split("node_modules/").pop()),
	);
	const missing = Object.values(packages)
		.flatMap((entry) => Object.keys(entry.optionalDependencies ?? {}))
		.filter((name) => !locked.has(name));
	expect(missing).toEqual([]);
});
