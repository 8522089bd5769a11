import { ConfigError } from "./config.js";
import { DomainError } from "./errors.js";
import type { Log } from "./log.js";

/** A start that can't go on, with a sentence for the person at the terminal. */
export class StartError extends Error {
	override readonly name = "StartError";
}

/** Runs the start; a wrong setting or a missing step ends the process with its sentence, anything else with its stack. */
export async function startOrExplain(
	start: () => Promise<void>,
): Promise<void> {
	try {
		await start();
	} catch (error) {
		const known =
			error instanceof ConfigError ||
			error instanceof StartError ||
			error instanceof DomainError;
		const code = (error as NodeJS.ErrnoException).code;
		if (known) console.error((error as Error).message);
		else if (code === "EADDRINUSE")
			console.error(
				"PORT: another program listens there already. Stop it, or set PORT to a free port.",
			);
		else if (
			code === "ECONNREFUSED" ||
			code === "ER_ACCESS_DENIED_ERROR" ||
			code === "ER_BAD_DB_ERROR" ||
			code === "ENOTFOUND"
		)
			console.error(
				`DATABASE_URL: the database can't be opened: ${(error as Error).message}`,
			);
		else console.error(error);
		process.exit(1);
	}
}

/** Ends gracefully on SIGTERM and SIGINT: running requests and jobs are finished; a second signal ends at once. */
export function onShutdown(log: Log, close: () => Promise<void>): void {
	let closing = false;
	const stop = (signal: string) => {
		if (closing) process.exit(1);
		closing = true;
		log.info({ signal }, "shutting down");
		close().then(
			() => process.exit(0),
			(error: unknown) => {
				log.error({ err: error }, "the shutdown failed");
				process.exit(1);
			},
		);
	};
	process.on("SIGTERM", stop);
	process.on("SIGINT", stop);
}
