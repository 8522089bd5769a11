import { AsyncLocalStorage } from "node:async_hooks";
import type { Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import type { DataSource, QueryRunner } from "typeorm";
import type { Clock } from "../clock.js";
import type { Engine } from "../config.js";
import { toDbTime } from "./db-time.js";
import { isConflict, isUnavailable, unavailable } from "./faults.js";
import { inTime, type Pulse, tooLate } from "./pulse.js";
import { bind, type SqlParameters, type SqlValue } from "./sql.js";
import {
	currentUnit,
	FifoQueue,
	type OpenUnit,
	withinUnit,
} from "./unit-of-work.js";

const ATTEMPTS = 5;
/** Both engines take far more, but beyond this a statement only gets slower to parse. */
const PARAMETERS_PER_STATEMENT = 15_000;
/** SQLite keeps compiled statements: few different ones, as they come again with each insert, and none of them large. */
const MOST_ROWS_ON_SQLITE = 64;

export type Row = Record<string, SqlValue>;

/** On SQLite the reader is a second, read-only connection; on MySQL all are pools, the patient one without a short time limit. */
export interface DataSources {
	readonly writer: DataSource;
	readonly reader: DataSource;
	readonly patient: DataSource;
	/** Of MySQL, which can be away: how long a connection or an interactive answer is waited for, and whether it lives. */
	readonly server?: { readonly timeoutMs: number; readonly pulse: Pulse };
}

/**
 * The only way to the database. Statements are SQL text that both engines understand, with named parameters;
 * TypeORM keeps schema, connections and transactions. Writes happen in a unit of work; reads outside one see committed rows only.
 */
export class Database {
	private readonly queue = new FifoQueue();
	private readonly patience = new AsyncLocalStorage<boolean>();

	constructor(
		readonly engine: Engine,
		private readonly sources: DataSources,
		private readonly random: () => number = Math.random,
		/** In place of the database's own clock: only where a past is made up, as by the demo. */
		private readonly clock?: Clock,
	) {}

	/** Runs set-based work over many rows (imports, large orders, jobs) without the short time limit of interactive queries. */
	patiently<T>(work: () => Promise<T>): Promise<T> {
		return this.patience.run(true, work);
	}

	/** Rows of a SELECT: in the open unit if there is one, else committed state. */
	async query<T = Row>(
		sql: string,
		parameters: SqlParameters = {},
	): Promise<T[]> {
		const { text, values } = bind(sql, parameters);
		const runner = currentUnit()?.runner;
		try {
			return await (runner
				? runner.query(text, values)
				: this.readInTime(this.source("reader").query(text, values)));
		} catch (error) {
			throw !runner && isUnavailable(error) ? unavailable() : error;
		}
	}

	/** The first row, or undefined. */
	async first<T = Row>(
		sql: string,
		parameters: SqlParameters = {},
	): Promise<T | undefined> {
		return (await this.query<T>(sql, parameters))[0];
	}

	/** Runs an INSERT, UPDATE or DELETE within the open unit and answers how many rows it touched. */
	async run(sql: string, parameters: SqlParameters = {}): Promise<number> {
		const unit = currentUnit();
		if (!unit) throw new Error("A write outside a unit of work");
		const { text, values } = bind(sql, parameters);
		return affectedRows(await unit.runner.query(text, values, true));
	}

	/**
	 * Inserts rows of one shape, in as few statements as the engines allow.
	 * @param same columns that have the same value in every row, in place of the row's own
	 */
	async insert(
		table: string,
		rows: readonly Row[],
		onDuplicate: "fail" | "ignore" = "fail",
		same: Row = {},
	): Promise<number> {
		const firstRow = rows[0];
		if (!firstRow) return 0;
		const columns = Object.keys({ ...firstRow, ...same });
		const verb =
			onDuplicate === "fail"
				? "INSERT"
				: this.engine === "sqlite"
					? "INSERT OR IGNORE"
					: "INSERT IGNORE";
		const head = `${verb} INTO ${quote(table)} (${columns.map(quote).join(", ")}) VALUES `;
		const tuple = `(${columns.map(() => "?").join(", ")})`;
		const unit = currentUnit();
		if (!unit) throw new Error("A write outside a unit of work");
		let inserted = 0;
		for (let from = 0; from < rows.length; ) {
			const chunk = rows.slice(
				from,
				from + this.rowsAtOnce(rows.length - from, columns.length),
			);
			from += chunk.length;
			const values: SqlValue[] = [];
			for (const row of chunk)
				for (const column of columns)
					values.push(driverValue(column in same ? same[column] : row[column]));
			inserted += affectedRows(
				await unit.runner.query(
					head + chunk.map(() => tuple).join(", "),
					values,
					true,
				),
			);
		}
		return inserted;
	}

	/**
	 * Makes sure that a row with this key is there, and on MySQL holds it for writing. INSERT IGNORE would take a shared lock
	 * on a row that exists, and two holders of one would then deadlock in their updates.
	 */
	async ensure(table: string, row: Row): Promise<void> {
		if (this.engine === "sqlite") {
			await this.insert(table, [row], "ignore");
			return;
		}
		const columns = Object.keys(row);
		const key = quote(columns[0] ?? "");
		await this.run(
			`INSERT INTO ${quote(table)} (${columns.map(quote).join(", ")}) VALUES (${columns.map((column) => `:${column}`).join(", ")}) ON DUPLICATE KEY UPDATE ${key} = ${key}`,
			row,
		);
	}

	/** How many of the remaining rows the next statement takes; on SQLite a power of two. */
	private rowsAtOnce(remaining: number, columns: number): number {
		if (this.engine === "mysql")
			return Math.max(1, Math.floor(PARAMETERS_PER_STATEMENT / columns));
		return Math.min(MOST_ROWS_ON_SQLITE, 2 ** Math.floor(Math.log2(remaining)));
	}

	/**
	 * Runs the closure as one transaction; inside an open unit it just joins.
	 * Rolls back on every error. On MySQL the whole closure runs again after a deadlock or lock timeout, so it must
	 * have no effect outside the database (use `afterCommit`, or a job).
	 * @throws DomainError UNAVAILABLE when the database doesn't answer
	 */
	async write<T>(work: () => Promise<T>): Promise<T> {
		if (currentUnit()) return work();
		try {
			return await (this.engine === "sqlite"
				? this.queue.run(() => this.attemptInTurn(work))
				: this.attemptRepeatedly(work));
		} catch (error) {
			throw isUnavailable(error) ? unavailable() : error;
		}
	}

	/** The database's clock in milliseconds: what expiry and leases are measured by. */
	async now(): Promise<number> {
		if (this.clock) return this.clock.now();
		const sql =
			this.engine === "sqlite"
				? "SELECT CAST(ROUND((julianday('now') - 2440587.5) * 86400000) AS INTEGER) AS now"
				: "SELECT CAST(ROUND(UNIX_TIMESTAMP(NOW(3)) * 1000) AS SIGNED) AS now";
		return Number((await this.first<{ now: number }>(sql))?.now);
	}

	/**
	 * The database's clock as SQL, in the form in which times are kept: what is compared or shown within a statement needs
	 * no other statement to ask for the time.
	 * @param secondsAgo whole seconds before now
	 */
	sqlNow(secondsAgo = 0): string {
		const seconds = Math.trunc(secondsAgo);
		if (this.clock) return `'${toDbTime(this.clock.now() - seconds * 1000)}'`;
		return this.engine === "sqlite"
			? `strftime('%Y-%m-%d %H:%M:%f', 'now', '-${seconds} seconds')`
			: `(UTC_TIMESTAMP(3) - INTERVAL ${seconds} SECOND)`;
	}

	/** A row lock on MySQL; SQLite's single writer needs none. Append to a SELECT within a unit. */
	get forUpdate(): string {
		return this.engine === "mysql" ? " FOR UPDATE" : "";
	}

	/** Jobs only, never stock: rows that another worker holds are passed over. */
	get forUpdateSkipLocked(): string {
		return this.engine === "mysql" ? " FOR UPDATE SKIP LOCKED" : "";
	}

	async close(): Promise<void> {
		for (const source of new Set(Object.values(this.sources) as DataSource[])) {
			if (source.isInitialized) await source.destroy();
		}
	}

	private source(use: "reader" | "writer"): DataSource {
		return this.patience.getStore() && this.engine === "mysql"
			? this.sources.patient
			: this.sources[use];
	}

	/** The driver's own time limit begins when a connection is free; callers wait for both. */
	private readInTime<T>(work: Promise<T>): Promise<T> {
		const { server } = this.sources;
		return server && !this.patience.getStore()
			? inTime(work, server.timeoutMs)
			: work;
	}

	/** SQLite's driver never waits, so a long series of units would keep the process from everything else: each lets others go first. */
	private async attemptInTurn<T>(work: () => Promise<T>): Promise<T> {
		await setImmediate();
		return this.attempt(work);
	}

	private async attemptRepeatedly<T>(work: () => Promise<T>): Promise<T> {
		for (let attempt = 1; ; attempt++) {
			try {
				return await this.attempt(work);
			} catch (error) {
				if (attempt === ATTEMPTS || !isConflict(error)) throw error;
				await new Promise((resolve) =>
					setTimeout(resolve, attempt * 10 + this.random() * 40),
				);
			}
		}
	}

	private async attempt<T>(work: () => Promise<T>): Promise<T> {
		const runner = this.source("writer").createQueryRunner();
		const unit: OpenUnit = { runner, afterCommit: [] };
		try {
			await this.begin(runner);
			let result: T;
			try {
				result = await this.watched(runner, async () => {
					const made = await withinUnit(unit, work);
					await this.finish(runner, "COMMIT");
					return made;
				});
			} catch (error) {
				// After 1205 only the statement was rolled back; a later COMMIT would keep half of the work.
				await this.finish(runner, "ROLLBACK").catch(() => undefined);
				throw error;
			}
			for (const action of unit.afterCommit) action();
			return result;
		} finally {
			await runner.release();
		}
	}

	// TypeORM's own startTransaction is deferred on SQLite: two processes would both read, then one fails on its first write.
	private async begin(runner: QueryRunner): Promise<void> {
		if (this.engine === "sqlite") {
			await runner.query("BEGIN IMMEDIATE");
			return;
		}
		const { server } = this.sources;
		const connecting = runner.connect();
		try {
			if (server) await inTime(connecting, server.timeoutMs);
		} catch (error) {
			// It may still come; then nobody wants it.
			connecting.then(
				() => runner.release(),
				() => undefined,
			);
			throw error;
		}
		await runner.startTransaction();
	}

	/** Work without a short time limit ends at least when the server is gone: its connection is cut, so that its statement fails. */
	private watched<T>(runner: QueryRunner, work: () => Promise<T>): Promise<T> {
		const { server } = this.sources;
		if (!server || !this.patience.getStore()) return work();
		return server.pulse.during(work, async () => {
			const { stream } = (await runner.connect()) as { stream: Socket };
			stream.destroy(tooLate());
		});
	}

	private async finish(
		runner: QueryRunner,
		how: "COMMIT" | "ROLLBACK",
	): Promise<void> {
		if (this.engine === "sqlite") await runner.query(how);
		else
			await (how === "COMMIT"
				? runner.commitTransaction()
				: runner.rollbackTransaction());
	}
}

const quote = (name: string) => `\`${name}\``;

const driverValue = (value: SqlValue) =>
	typeof value === "boolean"
		? Number(value)
		: value === undefined
			? null
			: value;

function affectedRows(result: unknown): number {
	const { affected, raw } = (result ?? {}) as {
		affected?: number;
		raw?: { affectedRows?: number; changes?: number };
	};
	return affected ?? raw?.affectedRows ?? raw?.changes ?? 0;
}
