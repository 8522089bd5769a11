import { type Logger, pino } from "pino";

export type Log = Logger;

/** Structured log lines on standard output. Secrets never get into them: cookies, passwords and keys are cut out by path. */
export function createLog(level: string): Log {
	return pino({
		level,
		base: { service: "tonnetrace" },
		redact: [
			"req.headers.cookie",
			"req.headers.authorization",
			"*.password",
			"*.secret",
		],
	});
}
