import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Pool } from "mysql2";
import { createConnection, type RowDataPacket } from "mysql2/promise";
import { DataSource, type DataSourceOptions } from "typeorm";
import type { Clock } from "../clock.js";
import type { Config } from "../config.js";
import { Tripwire } from "../tenancy/tripwire.js";
import { adaptEntities } from "./columns.js";
import { Database } from "./database.js";
import { MIGRATIONS } from "./migrations/index.js";
import { Pulse } from "./pulse.js";

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
export async function connect(
	config: Config["database"],
	entities: Entities,
	clock?: Clock,
): Promise<Connection> {
	adaptEntities(config.engine);
	if (config.engine === "mysql") {
		const type = await flavourOf(config);
		const writer = await new DataSource({
			...mysqlOptions(config, entities, config.timeoutMs),
			type,
		} as DataSourceOptions).initialize();
		setUpConnections(writer);
		const patient = await new DataSource({
			...mysqlOptions(config, entities, PATIENT_TIMEOUT_MS),
			type,
		} as DataSourceOptions).initialize();
		setUpConnections(patient);
		return {
			database: new Database(
				"mysql",
				{
					writer,
					reader: writer,
					patient,
					server: {
						timeoutMs: config.timeoutMs,
						pulse: new Pulse(() => flavourOf(config)),
					},
				},
				Math.random,
				clock,
			),
			dataSource: writer,
		};
	}
	mkdirSync(dirname(config.file), { recursive: true });
	const writer = await new DataSource(
		sqliteOptions(config.file, entities, false),
	).initialize();
	await writer.query("PRAGMA journal_mode = WAL");
	const reader = await new DataSource(
		sqliteOptions(config.file, entities, true),
	).initialize();
	return {
		database: new Database(
			"sqlite",
			{ writer, reader, patient: writer },
			Math.random,
			clock,
		),
		dataSource: writer,
	};
}

/** The two report defaults and foreign keys differently, so TypeORM must know which of them it compares the schema with. */
async function flavourOf(config: MySqlConfig): Promise<"mysql" | "mariadb"> {
	const { host, port, socketPath, username, password, database } =
		serverOf(config);
	const connection = await createConnection({
		...(socketPath ? { socketPath } : { host, port }),
		user: username,
		password,
		database,
		connectTimeout: 3000,
	});
	try {
		const [rows] = await connection.query<RowDataPacket[]>(
			"SELECT VERSION() AS version",
		);
		return /mariadb/i.test(String(rows[0]?.version)) ? "mariadb" : "mysql";
	} finally {
		await connection.end();
	}
}

/** Nobody waits for a row longer than this; MySQL's own default is 50 s. */
const LOCK_WAIT_SECONDS = 5;

/** Once for each connection, so that no transaction has to say it. */
function setUpConnections(source: DataSource): void {
	const { pool } = source.driver as unknown as { pool: Pool };
	pool.on("connection", (connection) => {
		connection.query(
			`SET SESSION innodb_lock_wait_timeout = ${LOCK_WAIT_SECONDS}`,
		);
		connection.query("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED");
	});
}

function sqliteOptions(
	file: string,
	entities: Entities,
	readonly: boolean,
): DataSourceOptions {
	return {
		...shared,
		entities: [...entities],
		type: "better-sqlite3",
		name: readonly ? "reader" : "writer",
		database: file,
		readonly,
		...(readonly ? { migrations: [] } : {}),
		prepareDatabase: (connection: { pragma(text: string): unknown }) => {
			connection.pragma("busy_timeout = 4000");
			connection.pragma("foreign_keys = ON");
			// FULL: an acknowledged order survives a power cut.
			connection.pragma("synchronous = FULL");
			connection.pragma(`cache_size = -${readonly ? 16_384 : 32_768}`);
			connection.pragma("temp_store = MEMORY");
		},
	} as unknown as DataSourceOptions;
}

type MySqlConfig = Extract<Config["database"], { engine: "mysql" }>;

function serverOf({ url: text }: MySqlConfig) {
	const url = new URL(text);
	return {
		host: url.hostname,
		port: Number(url.port || 3306),
		socketPath: url.searchParams.get("socketPath") ?? undefined,
		username: decodeURIComponent(url.username),
		password: decodeURIComponent(url.password),
		database: decodeURIComponent(url.pathname.slice(1)),
	};
}

function mysqlOptions(
	config: MySqlConfig,
	entities: Entities,
	timeoutMs: number,
): DataSourceOptions {
	return {
		...shared,
		entities: [...entities],
		type: "mysql",
		...serverOf(config),
		charset: "utf8mb4",
		timezone: "Z",
		dateStrings: true,
		supportBigNumbers: true,
		bigNumberStrings: false,
		connectTimeout: 3000,
		poolSize: config.pool,
		maxQueryExecutionTime: timeoutMs,
		enableQueryTimeout: true,
		extra: {
			decimalNumbers: true,
			flags: ["FOUND_ROWS"],
			idleTimeout: 60_000,
			maxIdle: config.pool,
			enableKeepAlive: true,
		},
	} as unknown as DataSourceOptions;
}
