import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "./lib/build.mjs";
import { installIfNeeded } from "./lib/install.mjs";
import { readableLogLine } from "./lib/log-line.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { root } from "./lib/root.mjs";

const port = process.env.PORT ?? "4000";

requireNode();
await installIfNeeded();
await build(["api"]);
console.log(
	`API on http://localhost:${port}/graphql, portal with hot reloading at the address that vite prints.`,
);

const children = [
	watch("domain", "packages/domain", [
		bin("typescript/bin/tsc"),
		...["-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"],
	]),
	watch("contract", "packages/contract", [
		bin("typescript/bin/tsc"),
		...["-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"],
	]),
	watch("api", "packages/api", [
		bin("tsx/dist/cli.mjs"),
		...["watch", "--clear-screen=false", "src/main.ts"],
	]),
	watch("portal", "packages/portal", [
		bin("vite/bin/vite.js"),
		"--clearScreen=false",
	]),
];
for (const signal of ["SIGINT", "SIGTERM"])
	process.on(signal, () => {
		for (const child of children) child.kill(signal);
	});

function bin(path) {
	return join(root, "node_modules", path);
}

/** Runs one of the watchers; each of its lines is told apart by its name. When one ends, all do. */
function watch(name, folder, args) {
	const child = spawn(process.execPath, args, {
		cwd: join(root, folder),
		env: {
			...process.env,
			PORT: port,
			DATA_DIR: process.env.DATA_DIR ?? join(root, ".data"),
			TONNETRACE_DEMO: process.env.TONNETRACE_DEMO ?? "1",
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	for (const stream of [child.stdout, child.stderr])
		createInterface({ input: stream }).on("line", (line) =>
			console.log(`${name.padEnd(8)} ${readableLogLine(line)}`),
		);
	child.once("exit", (code) => {
		for (const other of children) other.kill("SIGTERM");
		process.exitCode ||= code ?? 0;
	});
	return child;
}
