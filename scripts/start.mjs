import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { endWithUs, whenOrphaned } from "./lib/bound-to-parent.mjs";
import { build } from "./lib/build.mjs";
import { installIfNeeded } from "./lib/install.mjs";
import { readableLogLine } from "./lib/log-line.mjs";
import { requireNode } from "./lib/node-version.mjs";
import { root } from "./lib/root.mjs";

const host = process.env.HOST || "127.0.0.1";
const port = process.env.PORT || "4000";
const origin = `http://${host === "127.0.0.1" ? "localhost" : reachable(host)}:${port}`;
const demo =
	process.env.TONNETRACE_DEMO ||
	(process.env.NODE_ENV === "production" ? "0" : "1");

const DEMO_SIGN_INS = [
	["tenant.admin@demo.example", "buys and offsets for an enterprise"],
	["tenant.viewer@demo.example", "reads the same enterprise"],
	["reseller.admin@demo.example", "works for two customers"],
	["regional.manager@demo.example", "runs the Nordics"],
	["operator@demo.example", "keeps projects, credits and retirements"],
	["auditor@demo.example", "reads everything, changes nothing"],
];

requireNode();
const began = Date.now();
await requireFreePort();
await installIfNeeded();
await build();
const server = startServer();
await untilReady();
printWelcome();

/** Said before the minutes of installing and building, not after. A wrong PORT is left to the server's own validation. */
async function requireFreePort() {
	const number = Number(port);
	if (!Number.isInteger(number) || number < 1 || number > 65_535) return;
	const probe = createServer();
	const code = await new Promise((resolve) => {
		probe.once("error", (error) => resolve(error.code));
		probe.listen(number, host, () => resolve("free"));
	});
	if (code === "free") return new Promise((resolve) => probe.close(resolve));
	if (code !== "EADDRINUSE") return;
	console.error(
		`Port ${port} is taken by another program (perhaps Tonnetrace already runs: ${origin}/). Stop it, or choose another port: PORT=${number + 1} npm start`,
	);
	process.exit(1);
}

/** Every address to listen on is reached through loopback. */
function reachable(address) {
	if (address === "0.0.0.0" || address === "::") return "127.0.0.1";
	return address.includes(":") ? `[${address}]` : address;
}

function startServer() {
	console.log("Starting the server …");
	const child = spawn(
		process.execPath,
		["--enable-source-maps", join(root, "packages/api/dist/main.js")],
		{
			cwd: root,
			// A process group of its own: Ctrl-C reaches it once, through the forwarding below.
			detached: process.platform !== "win32",
			env: { ...process.env, PORT: port, TONNETRACE_DEMO: demo },
			stdio: ["ignore", "pipe", "pipe"],
		},
	);
	for (const stream of [child.stdout, child.stderr])
		createInterface({ input: stream }).on("line", (line) =>
			console.log(readableLogLine(line)),
		);
	child.once("close", (code, signal) => {
		if (code !== 0)
			console.error(`The server ended (${signal ?? `code ${code}`}).`);
		process.exit(code ?? 1);
	});
	endWithUs(child);
	forwardSignals(child);
	return child;
}

/** The first signal lets the server finish what it does; one that comes later than a second after it ends it at once. */
function forwardSignals(child) {
	let firstAt = 0;
	const forward = (signal) => {
		if (firstAt === 0) {
			firstAt = Date.now();
			console.log("Stopping …");
			child.kill(signal);
		} else if (Date.now() - firstAt > 1_000) child.kill("SIGKILL");
	};
	process.on("SIGINT", forward);
	process.on("SIGTERM", forward);
	whenOrphaned(() => forward("SIGTERM"));
}

async function untilReady() {
	while (server.exitCode === null && server.signalCode === null) {
		const ready = await fetch(`http://${reachable(host)}:${port}/readyz`).then(
			(response) => response.ok,
			() => false,
		);
		if (ready) return;
		await sleep(150);
	}
	// The server has ended: its "close" says so and ends this program too.
	await new Promise(() => {});
}

function printWelcome() {
	const seconds = ((Date.now() - began) / 1000).toFixed(1);
	const lines = [
		"",
		`Tonnetrace is ready (${seconds} s).`,
		"",
		`  Portal    ${origin}/`,
		`  GraphQL   ${origin}/graphql`,
		`  Docs      ${join(root, "docs")}`,
	];
	if (["1", "true"].includes(demo))
		lines.push(
			"",
			"  Demo sign-ins, all with the password demo-password:",
			...DEMO_SIGN_INS.map(
				([email, role]) => `    ${email.padEnd(31)} ${role}`,
			),
		);
	lines.push("", "Stop with Ctrl-C.", "");
	console.log(lines.join("\n"));
}
