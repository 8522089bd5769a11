import {
	type ChildProcess,
	execFile,
	type SpawnOptions,
	spawn,
} from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { createConnection } from "mysql2/promise";
import { type DatabaseServer, databaseServer } from "./database-server.js";
import { findExecutable } from "./find-executable.js";
import { freePort } from "./free-port.js";
import { guardProcess, type ProcessGuard } from "./process-guard.js";

export interface MariaDbOptions {
	/**
	 * true (default): a commit is on disk before it is acknowledged, so killing the server loses nothing.
	 * false: faster, for tests that never kill it.
	 */
	durable?: boolean;
	/** Further options of mariadbd, for example `--innodb-lock-wait-timeout=1`. */
	serverOptions?: string[];
}

/** A MariaDB server of this process's own, on a temporary directory, with root and no password, on loopback only. */
export interface MariaDb extends DatabaseServer {
	/** The server's process now; undefined while it is down. */
	readonly pid: number | undefined;
	readonly port: number;
	readonly socketPath: string;
	/** Sends a signal: SIGKILL stands for a crash, SIGSTOP and SIGCONT for a hang. Waits for the end where the signal brings it. */
	kill(signal: NodeJS.Signals): Promise<void>;
	/** Starts the server again on the same data directory, port and socket; it recovers as after a crash. */
	restart(): Promise<void>;
	/** Shuts down in order and removes the directory. */
	stop(): Promise<void>;
}

const START_TIMEOUT_MS = 60_000;

/** Where this machine keeps MariaDB's server and its installer; null where it has none. */
export function findMariaDb(): { server: string; installDb: string } | null {
	const server = findExecutable("mariadbd", "mysqld");
	const installDb = findExecutable("mariadb-install-db", "mysql_install_db");
	return server !== null && installDb !== null ? { server, installDb } : null;
}

/**
 * Starts a MariaDB server (about two seconds).
 * @throws Error when MariaDB isn't installed or doesn't come up; the message ends with the server's own last words
 */
export async function startMariaDb(
	options: MariaDbOptions = {},
): Promise<MariaDb> {
	const binaries = findMariaDb();
	if (binaries === null)
		throw new Error(
			"MariaDB is not installed (apt-get install mariadb-server).",
		);
	const directory = await mkdtemp(join(tmpdir(), "tonnetrace-mariadb-"));
	try {
		await install(binaries.installDb, directory);
		const server = new MariaDbProcess(
			binaries.server,
			directory,
			await freePort(),
			options,
		);
		await server.restart();
		return server;
	} catch (error) {
		await rm(directory, { recursive: true, force: true });
		throw error;
	}
}

class MariaDbProcess implements MariaDb {
	readonly socketPath: string;
	readonly url: DatabaseServer["url"];
	readonly createDatabase: DatabaseServer["createDatabase"];
	readonly dropDatabase: DatabaseServer["dropDatabase"];
	#child: ChildProcess | undefined;
	#guard: ProcessGuard | undefined;

	constructor(
		private readonly binary: string,
		private readonly directory: string,
		readonly port: number,
		private readonly options: MariaDbOptions,
	) {
		this.socketPath = join(directory, "server.sock");
		const server = databaseServer(`mysql://root@127.0.0.1:${port}/`);
		this.url = server.url;
		this.createDatabase = server.createDatabase;
		this.dropDatabase = server.dropDatabase;
	}

	get pid(): number | undefined {
		return this.#child?.pid;
	}

	async restart(): Promise<void> {
		if (this.#child !== undefined) throw new Error("MariaDB is running.");
		const log = openSync(this.#logFile, "a");
		const spawnOptions: SpawnOptions = {
			// A process group of its own: Ctrl-C is for the tests, which then stop the server in order.
			detached: true,
			stdio: ["ignore", log, log],
		};
		const child = spawn(this.binary, this.#arguments(), spawnOptions);
		closeSync(log);
		child.once("exit", () => {
			if (this.#child !== child) return;
			this.#child = undefined;
			this.#guard?.release();
		});
		child.once("error", () => {
			this.#child = undefined;
		});
		child.unref();
		this.#child = child;
		if (child.pid !== undefined)
			this.#guard = guardProcess(child.pid, this.directory);
		await this.#untilItAnswers();
	}

	async kill(signal: NodeJS.Signals): Promise<void> {
		const child = this.#child;
		if (child === undefined) throw new Error("MariaDB is not running.");
		child.kill(signal);
		if (signal === "SIGKILL" || signal === "SIGTERM") await exited(child);
	}

	async stop(): Promise<void> {
		const child = this.#child;
		if (child !== undefined) {
			child.kill("SIGCONT");
			child.kill("SIGTERM");
			const impatience = setTimeout(() => child.kill("SIGKILL"), 20_000);
			await exited(child);
			clearTimeout(impatience);
		}
		await rm(this.directory, { recursive: true, force: true });
	}

	get #logFile(): string {
		return join(this.directory, "server.log");
	}

	#arguments(): string[] {
		const durable = this.options.durable ?? true;
		return [
			"--no-defaults",
			`--datadir=${join(this.directory, "data")}`,
			// A server that starts clears the temporary tables of its folder, whosever they are.
			`--tmpdir=${this.directory}`,
			`--socket=${this.socketPath}`,
			`--pid-file=${join(this.directory, "server.pid")}`,
			"--skip-networking=0",
			"--bind-address=127.0.0.1",
			`--port=${this.port}`,
			"--skip-name-resolve",
			`--innodb-flush-log-at-trx-commit=${durable ? 1 : 0}`,
			...(durable ? [] : ["--skip-innodb-doublewrite"]),
			"--innodb-log-file-size=48M",
			"--max-connections=500",
			"--character-set-server=utf8mb4",
			"--collation-server=utf8mb4_bin",
			"--transaction-isolation=READ-COMMITTED",
			...runAsRoot(),
			...(this.options.serverOptions ?? []),
		];
	}

	async #untilItAnswers(): Promise<void> {
		const deadline = Date.now() + START_TIMEOUT_MS;
		for (;;) {
			if (this.#child === undefined || Date.now() > deadline)
				throw new Error(
					`MariaDB did not start. Its last words:\n${await this.#lastWords()}`,
				);
			try {
				const connection = await createConnection({
					uri: this.url(""),
					connectTimeout: 2_000,
				});
				await connection.query("SELECT 1");
				await connection.end();
				return;
			} catch {
				await sleep(50);
			}
		}
	}

	async #lastWords(): Promise<string> {
		const log = await readFile(this.#logFile, "utf8").catch(() => "(no log)");
		return log.split("\n").slice(-20).join("\n");
	}
}

/** Creates the system tables. */
async function install(installDb: string, directory: string): Promise<void> {
	await promisify(execFile)(installDb, [
		"--no-defaults",
		`--datadir=${join(directory, "data")}`,
		"--auth-root-authentication-method=normal",
		"--skip-test-db",
		"--skip-name-resolve",
		...runAsRoot(),
	]);
}

/** The server refuses to run as root unless it is told to; containers and CI machines often have no other user. */
function runAsRoot(): string[] {
	return process.getuid?.() === 0 ? ["--user=root"] : [];
}

function exited(child: ChildProcess): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null)
		return Promise.resolve();
	child.ref();
	return new Promise((resolve) => child.once("exit", () => resolve()));
}
