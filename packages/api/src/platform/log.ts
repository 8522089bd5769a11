import {
	type DestinationStream,
	type Logger,
	pino,
	stdSerializers,
} from "pino";

export type Log = Logger;

/** A failed statement's text and values stay out of the log: they hold customers' data. */
function serializeError(error: Error): object {
	const {
		query: _query,
		parameters: _parameters,
		driverError: _driverError,
		sql: _sql,
		...rest
	} = stdSerializers.err(error) as unknown as Record<string, unknown>;
	return rest;
}

/** Structured log lines on standard output. Secrets never get into them: cookies, passwords and keys are cut out by path. */
export function createLog(level: string, destination?: DestinationStream): Log {
	const options = {
		level,
		base: { service: "tonnetrace" },
		serializers: { err: serializeError },
		redact: [
			"req.headers.cookie",
			"req.headers.authorization",
			"*.password",
			"*.secret",
		],
	};
	return destination ? pino(options, destination) : pino(options);
}
