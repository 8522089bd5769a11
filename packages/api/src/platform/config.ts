import { resolve } from "node:path";
import { z } from "zod";

/** A whole number in digits: what JavaScript also takes for a number (" 7", "0x50", "1e3") is more likely a slip. */
const whole = (least: number, most: number) => {
	const error = `must be a whole number from ${least} to ${most}`;
	return z
		.string()
		.regex(/^\d+$/, error)
		.transform(Number)
		.pipe(z.number().min(least, error).max(most, error));
};
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
	z.enum(values, { error: `must be one of ${values.join(", ")}` });
const flag = oneOf(["0", "1", "true", "false"]).transform(
	(text) => text === "1" || text === "true",
);

/** Every setting, its meaning and its default. `docs/configuration.md` is written from this table. */
const settings = {
	NODE_ENV: oneOf(["development", "production", "test"])
		.default("development")
		.describe(
			"production turns off the demo, the GraphQL explorer and relaxed cookies",
		),
	HOST: z
		.string()
		.min(1)
		.default("127.0.0.1")
		.describe("address to listen on; 0.0.0.0 for all"),
	PORT: whole(0, 65_535)
		.default(4000)
		.describe("TCP port for portal and API; 0 takes a free one"),
	PUBLIC_URL: z
		.url({
			protocol: /^https?$/,
			error: "must be an http:// or https:// address",
		})
		.optional()
		.describe(
			"address under which people reach the portal; printed on certificates. Default: http://localhost:PORT",
		),
	DATA_DIR: z
		.string()
		.min(1)
		.default(".data")
		.describe("folder of the embedded database"),
	DATABASE_URL: z
		.string()
		.regex(
			/^(mysql|mariadb|sqlite):/,
			"must begin with mysql:, mariadb: or sqlite:",
		)
		.optional()
		.describe(
			"mysql://user:password@host:port/database; absent: SQLite in DATA_DIR",
		),
	DATABASE_POOL: whole(2, 200)
		.default(12)
		.describe("connections to MySQL at most, per process"),
	DATABASE_TIMEOUT_MS: whole(500, 60_000)
		.default(4500)
		.describe("a query that takes longer is given up (UNAVAILABLE)"),
	TONNETRACE_DEMO: flag
		.optional()
		.describe(
			"1: seed the demo into an empty database. Default: on unless NODE_ENV=production, where it is refused",
		),
	WORKER: oneOf(["inline", "off"])
		.default("inline")
		.describe("inline: this server also runs jobs; off: `npm run worker` does"),
	LOG_LEVEL: oneOf([
		"fatal",
		"error",
		"warn",
		"info",
		"debug",
		"trace",
		"silent",
	])
		.default("info")
		.describe("least severe log line that is written"),
	TRUST_PROXY: flag
		.default(false)
		.describe(
			"1: take the client address from X-Forwarded-For (only behind your own proxy)",
		),
	MAX_UPLOAD_MB: whole(1, 4096)
		.default(256)
		.describe("largest fleet or sheet file"),
	TONNETRACE_PASSWORD: z
		.string()
		.optional()
		.describe("password of the user that the command `user create` makes"),
	METRICS_TOKEN: z
		.string()
		.min(16, "must have at least 16 characters")
		.optional()
		.describe("bearer token for /metrics; absent: only loopback may read them"),
} as const;

const schema = z.object(settings);

/** Their values hold passwords, so no message shows them. */
const SECRET = new Set<string>([
	"DATABASE_URL",
	"TONNETRACE_PASSWORD",
	"METRICS_TOKEN",
]);

export type Engine = "sqlite" | "mysql";

export interface Config {
	readonly environment: "development" | "production" | "test";
	readonly host: string;
	readonly port: number;
	readonly publicUrl: string;
	readonly database:
		| { readonly engine: "sqlite"; readonly file: string }
		| {
				readonly engine: "mysql";
				readonly url: string;
				readonly pool: number;
				readonly timeoutMs: number;
		  };
	readonly demo: boolean;
	readonly worker: "inline" | "off";
	readonly logLevel: string;
	readonly trustProxy: boolean;
	readonly maxUploadBytes: number;
	readonly metricsToken: string | undefined;
	readonly newUserPassword: string | undefined;
}

/** A setting has a wrong value; the message names it, the value's fault and the fix. */
export class ConfigError extends Error {
	override readonly name = "ConfigError";
}

export interface SettingDescription {
	readonly name: string;
	readonly description: string;
	/** As it would be written; empty: there is none, or it depends on other settings. */
	readonly defaultText: string;
}

/** The settings as documentation. */
export function describeSettings(): SettingDescription[] {
	return Object.entries(settings).map(([name, type]) => {
		const value = type.parse(undefined);
		return {
			name,
			description: type.description ?? "",
			defaultText:
				typeof value === "boolean"
					? String(Number(value))
					: String(value ?? ""),
		};
	});
}

function describeFault(
	{ path, message }: z.core.$ZodIssue,
	environment: NodeJS.ProcessEnv,
): string {
	const name = path.join(".");
	return SECRET.has(name)
		? `${name}: ${message}`
		: `${name}: ${message} (it is ${JSON.stringify(environment[name])})`;
}

/**
 * Reads and checks all settings at once.
 * @throws ConfigError with one line per wrong setting
 */
export function readConfig(
	environment: NodeJS.ProcessEnv = process.env,
): Config {
	const present = Object.fromEntries(
		Object.entries(environment).filter(([, value]) => value !== ""),
	);
	const parsed = schema.safeParse(present);
	if (!parsed.success) {
		const lines = parsed.error.issues.map((issue) =>
			describeFault(issue, environment),
		);
		throw new ConfigError(`Wrong configuration:\n  ${lines.join("\n  ")}`);
	}
	const values = parsed.data;
	const production = values.NODE_ENV === "production";
	if (production && values.TONNETRACE_DEMO) {
		throw new ConfigError(
			"Wrong configuration:\n  TONNETRACE_DEMO: the demo has public passwords and never runs with NODE_ENV=production. Unset one of them.",
		);
	}
	return {
		environment: values.NODE_ENV,
		host: values.HOST,
		port: values.PORT,
		publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(
			/\/+$/,
			"",
		),
		database: databaseOf(values),
		demo: values.TONNETRACE_DEMO ?? values.NODE_ENV === "development",
		worker: values.WORKER,
		logLevel: values.LOG_LEVEL,
		trustProxy: values.TRUST_PROXY,
		maxUploadBytes: values.MAX_UPLOAD_MB * 1024 * 1024,
		metricsToken: values.METRICS_TOKEN,
		newUserPassword: values.TONNETRACE_PASSWORD,
	};
}

function databaseOf(values: z.infer<typeof schema>): Config["database"] {
	const url = values.DATABASE_URL;
	if (url === undefined)
		return {
			engine: "sqlite",
			file: resolve(values.DATA_DIR, "tonnetrace.sqlite"),
		};
	if (url.startsWith("sqlite:"))
		return { engine: "sqlite", file: resolve(url.slice("sqlite:".length)) };
	return {
		engine: "mysql",
		url: url.replace(/^mariadb:/, "mysql:"),
		pool: values.DATABASE_POOL,
		timeoutMs: values.DATABASE_TIMEOUT_MS,
	};
}
