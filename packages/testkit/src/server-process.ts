import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "./free-port.js";
import { guardProcess } from "./process-guard.js";

export interface ServerProcessOptions {
	/** The product's DATABASE_URL. */
	databaseUrl: string;
	/** Default: a free one. */
	port?: number;
	/** Further configuration; nothing but PATH and the like is inherited from the test. */
	env?: Record<string, string>;
	/** Default: a temporary directory that goes with the process. Name one to share files between processes or restarts. */
	dataDir?: string;
	/** Default 60,000. */
	startTimeoutMs?: number;
	/** The program to run; default the built server. */
	entry?: string;
}

/** The product as a user runs it: its own process, talked to over HTTP. */
export interface ServerProcess {
	/** The origin, without a slash at the end. */
	readonly url: string;
	readonly pid: number;
	/** Sends a signal, and waits for the end where the signal brings it. */
	kill(signal: NodeJS.Signals): Promise<void>;
	/** SIGTERM, as a platform does; answers the exit code (null if it had to be killed after 20 s). */
	stop(): Promise<number | null>;
	/** Settles when the process has ended, however: its exit code, or null after a signal. */
	readonly ended: Promise<number | null>;
	/** All lines written so far, standard output and error. */
	logs(): string[];
}

const SERVER_ENTRY = fileURLToPath(
	new URL("../../api/dist/main.js", import.meta.url),
);
const INHERITED = ["PATH", "HOME", "TMPDIR", "LANG", "TZ"];

/**
 * Starts the built server and waits until it is ready.
 * @throws Error when it isn't built, ends, or isn't ready in time; the message ends with its last log lines
 */
export async function startServerProcess(
	options: ServerProcessOptions,
): Promise<ServerProcess> {
	const entry = options.entry ?? SERVER_ENTRY;
	if (!existsSync(entry))
		throw new Error("The server is not built: run npm run build.");
	const port = options.port ?? (await freePort());
	const ownDirectory =
		options.dataDir === undefined
			? await mkdtemp(join(tmpdir(), "tonnetrace-server-"))
			: undefined;
	const child = spawn(process.execPath, ["--enable-source-maps", entry], {
		detached: true,
		stdio: ["ignore", "pipe", "pipe"],
		env: {
			...inheritedEnvironment(),
			PORT: String(port),
			HOST: "127.0.0.1",
			PUBLIC_URL: `http://127.0.0.1:${port}`,
			DATABASE_URL: options.databaseUrl,
			DATA_DIR: options.dataDir ?? ownDirectory,
			...options.env,
		},
	});
	const running = new RunningServer(
		child,
		`http://127.0.0.1:${port}`,
		ownDirectory,
	);
	await running.untilReady(options.startTimeoutMs ?? 60_000);
	return running;
}

class RunningServer implements ServerProcess {
	readonly pid: number;
	readonly #lines: string[] = [];
	readonly ended: Promise<number | null>;

	constructor(
		private readonly child: ChildProcess,
		readonly url: string,
		ownDirectory: string | undefined,
	) {
		for (const stream of [child.stdout, child.stderr])
			if (stream)
				createInterface({ input: stream }).on("line", (line) =>
					this.#lines.push(line),
				);
		if (child.pid === undefined)
			throw new Error("The server could not be started.");
		this.pid = child.pid;
		const guard = guardProcess(child.pid, ownDirectory);
		this.ended = new Promise((resolve) => {
			child.once("exit", async (code) => {
				guard.release();
				if (ownDirectory)
					await rm(ownDirectory, { recursive: true, force: true });
				resolve(code);
			});
		});
	}

	logs(): string[] {
		return [...this.#lines];
	}

	async kill(signal: NodeJS.Signals): Promise<void> {
		this.child.kill(signal);
		if (["SIGKILL", "SIGTERM", "SIGINT"].includes(signal)) await this.ended;
	}

	async stop(): Promise<number | null> {
		this.child.kill("SIGCONT");
		this.child.kill("SIGTERM");
		const impatience = setTimeout(() => this.child.kill("SIGKILL"), 20_000);
		const code = await this.ended;
		clearTimeout(impatience);
		return code;
	}

	async untilReady(timeoutMs: number): Promise<void> {
		const deadline = Date.now() + timeoutMs;
		while (Date.now() < deadline && !this.#hasEnded) {
			if (await isReady(this.url)) return;
			await sleep(50);
		}
		const reason = this.#hasEnded ? "ended" : "was not ready in time";
		if (!this.#hasEnded) await this.kill("SIGKILL");
		throw new Error(
			`The server ${reason}. Its last lines:\n${this.#lines.slice(-30).join("\n")}`,
		);
	}

	get #hasEnded(): boolean {
		return this.child.exitCode !== null || this.child.signalCode !== null;
	}
}

async function isReady(url: string): Promise<boolean> {
	try {
		const response = await fetch(`${url}/readyz`, {
			signal: AbortSignal.timeout(2_000),
		});
		await response.arrayBuffer();
		return response.status === 200;
	} catch {
		return false;
	}
}

function inheritedEnvironment(): Record<string, string> {
	const result: Record<string, string> = {};
	for (const name of INHERITED) {
		const value = process.env[name];
		if (value !== undefined) result[name] = value;
	}
	return result;
}
