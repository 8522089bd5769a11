import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DataSource, type DataSourceOptions } from "typeorm";
import type { Config } from "../config.js";
import { Tripwire } from "../tenancy/tripwire.js";
import { retypeWideColumns } from "./columns.js";
import { Database } from "./database.js";
import { MIGRATIONS } from "./migrations/index.js";

type Entities = readonly (new () => object)[];

const shared = {
	migrations: [...MIGRATIONS],
	migrationsTransactionMode: "each",
	subscribers: [Tripwire],
	synchronize: false,
	logging: false,
} as const;

/** Set-based work over a million rows ends well within this; a hung server is still noticed. */
const PATIENT_TIMEOUT_MS = 600_000;

export interface Connection {
	readonly database: Database;
	/** For migrations and the schema checks of tests. */
	readonly dataSource: DataSource;
}

/**
 * Opens the configured engine. Migrations are not run here.
 * @throws DomainError UNAVAILABLE or the driver's error when it can't be reached
 */
export async function connect(config: Config["database"], entities: Entities): Promise<Connection> {
	retypeWideColumns(config.engine);
	if (config.engine === "mysql") {
		const writer = await new DataSource(mysqlOptions(config, entities, config.timeoutMs)).initialize();
		const patient = await new DataSource(mysqlOptions(config, entities, PATIENT_TIMEOUT_MS)).initialize();
		return { database: new Database("mysql", { writer, reader: writer, patient }), dataSource: writer };
	}
	mkdirSync(dirname(config.file), { recursive: true });
	const writer = await new DataSource(sqliteOptions(config.file, entities, false)).initialize();
	await writer.query("PRAGMA journal_mode = WAL");
	const reader = await new DataSource(sqliteOptions(config.file, entities, true)).initialize();
	return { database: new Database("sqlite", { writer, reader, patient: writer }), dataSource: writer };
}

function sqliteOptions(file: string, entities: Entities, readonly: boolean): DataSourceOptions {
	return {
		...shared,
		entities: [...entities],
		type: "better-sqlite3",
		name: readonly ? "reader" : "writer",
		database: file,
		readonly,
		...(readonly ? { migrations: [] } : {}),
		prepareDatabase: (connection) => {
			connection.pragma("busy_timeout = 4000");
			connection.pragma("foreign_keys = ON");
			// FULL: an acknowledged order survives a power cut.
			connection.pragma("synchronous = FULL");
			connection.pragma("cache_size = -65536");
			connection.pragma("temp_store = MEMORY");
		},
	} as DataSourceOptions;
}

function mysqlOptions(config: Extract<Config["database"], { engine: "mysql" }>, entities: Entities, timeoutMs: number): DataSourceOptions {
	const url = new URL(config.url);
	const socketPath = url.searchParams.get("socketPath");
	return {
		...shared,
		entities: [...entities],
		type: "mysql",
		...(socketPath ? { socketPath } : { host: url.hostname, port: Number(url.port || 3306) }),
		username: decodeURIComponent(url.username),
		password: decodeURIComponent(url.password),
		database: decodeURIComponent(url.pathname.slice(1)),
		charset: "utf8mb4",
		timezone: "Z",
		dateStrings: true,
		supportBigNumbers: true,
		bigNumberStrings: false,
		connectTimeout: 3000,
		poolSize: config.pool,
		maxQueryExecutionTime: timeoutMs,
		enableQueryTimeout: true,
		extra: { decimalNumbers: true, flags: ["FOUND_ROWS"], idleTimeout: 60_000, maxIdle: config.pool, enableKeepAlive: true },
	} as DataSourceOptions;
}
