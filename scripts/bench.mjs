import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./lib/build.mjs";
import { installIfNeeded } from "./lib/install.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { root } from "./lib/root.mjs";
import { run } from "./lib/run.mjs";

/** `npm run bench` runs every benchmark, one after another; `npm run bench -- import` those whose name contains a word given. */
const wanted = process.argv.slice(2);
const folder = join(root, "packages/api");

requireNode();
await installIfNeeded();
await build();
const files = readdirSync(join(folder, "bench"))
	.filter((file) => file.endsWith(".bench.ts"))
	.filter((file) => wanted.length === 0 || wanted.some((w) => file.includes(w)))
	.sort();
if (files.length === 0) {
	console.error(`No benchmark is named like ${wanted.join(" or ")}.`);
	process.exit(1);
}
let failed = 0;
for (const file of files) {
	console.log(`\n${file.replace(/\.bench\.ts$/, "")}`);
	const code = await run(
		process.execPath,
		["--import", "tsx", "--expose-gc", join("bench", file)],
		{ cwd: folder },
	);
	if (code !== 0) failed += 1;
}
console.log(`\n${files.length - failed} ran, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
