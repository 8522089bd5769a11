import { spawn } from "node:child_process";
import { root } from "./root.mjs";

/**
 * Runs a program with this one's terminal, and ends it when this one is ended.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, stdio?: import("node:child_process").StdioOptions }} [options]
 * @returns {Promise<number>} the exit code; 1 where a signal ended it or it could not be started
 */
export function run(command, args, options = {}) {
	const child = spawn(command, args, {
		cwd: options.cwd ?? root,
		env: { ...process.env, ...options.env },
		stdio: options.stdio ?? ["ignore", "inherit", "inherit"],
	});
	const end = (signal) => {
		child.kill(signal);
		process.exitCode = 1;
	};
	process.on("SIGINT", end);
	process.on("SIGTERM", end);
	return new Promise((resolve) => {
		const settle = (code) => {
			process.off("SIGINT", end);
			process.off("SIGTERM", end);
			resolve(code);
		};
		child.once("error", (error) => {
			console.error(`${command} could not be started: ${error.message}`);
			settle(1);
		});
		child.once("exit", (code, signal) => {
			if (signal === "SIGINT" || signal === "SIGTERM") process.exit(130);
			settle(code ?? 1);
		});
	});
}

/**
 * Says every ten seconds that a long step still runs, so that nobody takes it for hung.
 * @template T
 * @param {string} step
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withProgress(step, work) {
	const began = Date.now();
	const seconds = () => Math.round((Date.now() - began) / 1000);
	console.log(`${step} …`);
	const timer = setInterval(
		() => console.log(`${step} … ${seconds()} s`),
		10_000,
	);
	try {
		return await work();
	} finally {
		clearInterval(timer);
	}
}
