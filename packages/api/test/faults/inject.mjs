import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/*
 * Loaded before the built server (`node --import`): makes the database's driver fail where a test wants it, and breaks the
 * server's promises where a test wants to see its own alarm. The product has no switch for either.
 *
 * A fault is asked for by the idempotency key of an order, `fault:KIND:WHEN:STATEMENT:anything`, and happens once. STATEMENT is
 * COMMIT, a table: the first statement that writes it, or a number: counted from the key's row (1) on.
 */
const { folder, sabotage } = JSON.parse(process.env.TEST_FAULTS ?? "{}");
mkdirSync(folder, { recursive: true });

const require = createRequire(import.meta.url);
const { MysqlQueryRunner } = require("typeorm/driver/mysql/MysqlQueryRunner");
const {
	BetterSqlite3QueryRunner,
} = require("typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner");

/** By connection: the order whose transaction it runs. */
const orders = new WeakMap();

const BEGIN = /^(BEGIN|START TRANSACTION)/;
const END = /^(COMMIT|ROLLBACK)/;
const KEY_ROW = /^INSERT INTO `idempotency_key`/;

/** The key of an order that the statement opens, if it does. */
function keyOpened(sql, values) {
	if (!KEY_ROW.test(sql) || !values.includes("order.place")) return undefined;
	return values[columnsOf(sql).indexOf("idempotencyKey")];
}

const columnsOf = (sql) =>
	sql
		.slice(sql.indexOf("(") + 1, sql.indexOf(")"))
		.split(",")
		.map((name) => name.trim().replaceAll("`", ""));

function planOf(key) {
	const [word, kind, when, statement] = key.split(":");
	return word === "fault" ? { key, kind, when, statement } : undefined;
}

/** Each fault happens once, also if the process dies of it. */
function isFirst({ key }) {
	const marker = join(folder, `${key.replaceAll(/\W/g, "_")}.happened`);
	if (existsSync(marker)) return false;
	writeFileSync(marker, "");
	return true;
}

const driverError = (code, errno, message) =>
	Object.assign(new Error(message), { code, errno });

/** What the order's statement meets instead of, or after, being carried out. */
const KINDS = {
	async kill() {
		process.kill(process.pid, "SIGKILL");
		await new Promise(() => {});
	},
	/** The server has rolled the victim back when it says so. */
	async deadlock(execute) {
		await execute("ROLLBACK");
		throw driverError("ER_LOCK_DEADLOCK", 1213, "Deadlock found");
	},
	/** Only the statement is rolled back. */
	async lockTimeout() {
		throw driverError("ER_LOCK_WAIT_TIMEOUT", 1205, "Lock wait timeout");
	},
	async reset(_execute, runner) {
		const { stream } = await runner.connect();
		await new Promise((resolve) => {
			stream.once("close", resolve);
			stream.destroy();
		});
		throw driverError("ECONNRESET", undefined, "read ECONNRESET");
	},
	/** Stands still until the test says to go on. */
	async pause() {
		writeFileSync(join(folder, "paused"), "");
		while (!existsSync(join(folder, "resume"))) await sleep(10);
	},
	async busy() {
		throw driverError("SQLITE_BUSY", undefined, "database is locked");
	},
	async full() {
		throw driverError("SQLITE_FULL", undefined, "database or disk is full");
	},
};

/** Notes every statement of the order, for tests that have to know how many there are. */
function note({ key }, sql) {
	appendFileSync(
		join(folder, `${key.replaceAll(/\W/g, "_")}.statements`),
		`${JSON.stringify(sql.slice(0, 300))}\n`,
	);
}

const WRITES =
	/^(?:INSERT(?: OR IGNORE| IGNORE)? INTO|UPDATE|DELETE FROM)\s+`?(\w+)/;

/** Whether the plan names this statement. */
function isMeant({ plan: { kind, statement }, count }, sql) {
	if (!(kind in KINDS)) return false;
	if (/^\d+$/.test(statement)) return count === Number(statement);
	return statement === (END.test(sql) ? sql : WRITES.exec(sql)?.[1]);
}

async function meetFault(order, execute, runner, sql) {
	const { plan } = order;
	order.count += 1;
	if (plan.kind === "record") note(plan, sql);
	if (!isMeant(order, sql) || !isFirst(plan)) return execute();
	const happen = () => KINDS[plan.kind]((text) => execute(text, []), runner);
	if (plan.when === "before") {
		await happen();
		return execute();
	}
	const result = await execute();
	await happen();
	return result;
}

/** Promises broken on purpose, each to be noticed by a test. */
const SABOTAGE = {
	/** Every statement of an order is a transaction of its own. */
	async eachStatementAlone(execute, { inOrder, sql }) {
		const result = await execute();
		if (inOrder && !END.test(sql)) {
			await execute("COMMIT", []);
			await execute("BEGIN", []);
		}
		return result;
	},
	/** No transactions at all. */
	async noTransactions(execute, { sql }) {
		return BEGIN.test(sql) || END.test(sql) ? undefined : execute();
	},
	/** Decides by what the transaction saw when it began. */
	async oldSnapshot(execute, { sql }) {
		if (sql !== "START TRANSACTION") return execute();
		await execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ", []);
		return execute("START TRANSACTION WITH CONSISTENT SNAPSHOT", []);
	},
	/** Keeps what a failed transaction did. */
	async commitForRollback(execute, { sql }) {
		return sql.startsWith("ROLLBACK") ? execute("COMMIT", []) : execute();
	},
	/** Every request is a first one. */
	async forgetKeys(execute, { sql, values }) {
		if (!KEY_ROW.test(sql)) return execute();
		const forgotten = [...values];
		forgotten[columnsOf(sql).indexOf("idempotencyKey")] += ` ${Math.random()}`;
		return execute(sql, forgotten);
	},
};

function inject(QueryRunner) {
	const { query } = QueryRunner.prototype;
	QueryRunner.prototype.query = async function (sql, values = [], structured) {
		const execute = (text = sql, parameters = values) =>
			query.call(this, text, parameters, structured);
		const key = keyOpened(sql, values);
		if (key) orders.set(this, { plan: planOf(key), count: 0 });
		const order = orders.get(this);
		if (END.test(sql)) orders.delete(this);
		if (sabotage)
			return SABOTAGE[sabotage](
				(text, parameters) =>
					text === undefined && order?.plan
						? meetFault(order, execute, this, sql)
						: execute(text, parameters),
				{ sql, values, inOrder: order !== undefined },
			);
		return order?.plan ? meetFault(order, execute, this, sql) : execute();
	};
}

inject(MysqlQueryRunner);
inject(BetterSqlite3QueryRunner);
