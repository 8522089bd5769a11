import { join } from "node:path";
import { root } from "./root.mjs";
import { run, withProgress } from "./run.mjs";

/**
 * Builds what changed since the last time (turbo keeps the rest). Ends the program when a build fails.
 * @param {string[]} [packages] names without the scope; all by default
 */
export async function build(packages = []) {
	const code = await withProgress("Building", () =>
		run(
			process.execPath,
			[
				join(root, "node_modules/turbo/bin/turbo"),
				"run",
				"build",
				"--output-logs=errors-only",
				"--ui=stream",
				...packages.map((name) => `--filter=@tonnetrace/${name}...`),
			],
			{
				env: { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" },
			},
		),
	);
	if (code === 0) return;
	console.error("The build failed; the reason is above.");
	process.exit(code);
}
