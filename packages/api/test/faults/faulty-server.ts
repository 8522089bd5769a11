import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
	type ServerProcess,
	type ServerProcessOptions,
	startServerProcess,
} from "@tonnetrace/testkit";

/** A promise of the server's that a test breaks, to see that it would notice; see inject.mjs. */
export type Sabotage =
	| "eachStatementAlone"
	| "noTransactions"
	| "oldSnapshot"
	| "commitForRollback"
	| "forgetKeys";

const INJECT = new URL("./inject.mjs", import.meta.url).href;

/** Where faults are asked for and remembered: one of each, however often the process is started again. */
export interface FaultSite {
	/** The built server as it is, with a driver that fails on demand. */
	start(
		options: ServerProcessOptions,
		sabotage?: Sabotage,
	): Promise<ServerProcess>;
	/** The statements of the order placed with this key, from the key's row to COMMIT. */
	statementsOf(key: string): string[];
	/** Waits until an order stands still, as it was asked to by `fault:pause`. */
	untilPaused(): Promise<void>;
	resume(): void;
	remove(): Promise<void>;
}

export async function faultSite(): Promise<FaultSite> {
	const folder = await mkdtemp(join(tmpdir(), "tonnetrace-faults-"));
	return {
		start: ({ env, ...options }, sabotage) =>
			startServerProcess({
				...options,
				env: {
					NODE_ENV: "test",
					LOG_LEVEL: "warn",
					NODE_OPTIONS: `--import ${INJECT}`,
					TEST_FAULTS: JSON.stringify({ folder, sabotage }),
					...env,
				},
			}),
		statementsOf: (key) =>
			readFileSync(
				join(folder, `${key.replaceAll(/\W/g, "_")}.statements`),
				"utf8",
			)
				.trim()
				.split("\n")
				.map((line) => JSON.parse(line) as string),
		untilPaused: async () => {
			while (!existsSync(join(folder, "paused"))) await sleep(5);
		},
		resume: () => writeFileSync(join(folder, "resume"), ""),
		remove: () => rm(folder, { recursive: true, force: true }),
	};
}
