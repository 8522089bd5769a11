import "reflect-metadata";
import type { CreditBatch } from "../src/modules/inventory/index.js";
import type { SeededTenant } from "../test/seed.js";
import { createStock, type Stock } from "../test/stock.js";
import { type BenchDatabase, onEachEngine } from "./support/engines.js";
import { addHistory } from "./support/ledger-history.js";
import { openApplication } from "./support/open-application.js";
import { decimals, median, printTable, whole } from "./support/print-table.js";

/** Allocations and retirements at service level, each a transaction of its own: in an empty ledger, and in one with a past. */
const ROWS = Number(process.env.BENCH_LEDGER_ROWS ?? 1_000_000);
const PROJECTS = 10;
const BATCH_TONNES = 200_000;
const CALLERS = 16;
const ROUNDS = 7;
/** Tonnes that each caller allocates and retires in a round, one by one. */
const TONNES = 20;
const GRAMS = 1_000_000;

interface Ledger {
	readonly stock: Stock;
	readonly tenant: SeededTenant;
	readonly batches: readonly CreditBatch[];
	close(): Promise<void>;
}

async function openLedger(
	{ create }: BenchDatabase,
	rows: number,
): Promise<Ledger> {
	const { application, newTenant } = await openApplication(await create());
	const stock = createStock({ app: application });
	const tenant = await newTenant();
	const batches: CreditBatch[] = [];
	for (let n = 0; n < PROJECTS; n++) {
		const batch = await stock.batch(await stock.project(), BATCH_TONNES);
		// Each credit of the past is two rows: sold, and retired.
		if (rows > 0)
			await addHistory(
				application.database,
				batch,
				tenant.id,
				rows / PROJECTS / 2,
			);
		batches.push(batch);
	}
	return {
		stock,
		tenant,
		batches,
		close: async () => {
			const faults = await stock.inventory.checkBooks();
			await application.close();
			if (faults.length > 0) throw new Error(JSON.stringify(faults));
		},
	};
}

/** One caller sells a tonne and retires that tonne, and so on. */
async function call({ stock, tenant, batches }: Ledger, caller: number) {
	const batch = batches[caller % batches.length];
	if (!batch) throw new Error("There are no batches");
	for (let n = 0; n < TONNES; n++) {
		const [allocation] = await stock.inventory.allocate(
			tenant.scope,
			await stock.order(tenant),
			[{ projectId: batch.projectId, grams: GRAMS, orderStart: 0 }],
		);
		if (!allocation) throw new Error("Nothing was allocated");
		await stock.retire(batch, allocation.batchStart / GRAMS, 1);
	}
}

/** @returns operations in a second */
async function round(ledger: Ledger): Promise<number> {
	const began = performance.now();
	await Promise.all(
		Array.from({ length: CALLERS }, (_, caller) => call(ledger, caller)),
	);
	return (2 * CALLERS * TONNES * 1000) / (performance.now() - began);
}

async function measure(database: BenchDatabase) {
	const empty = await openLedger(database, 0);
	const full = await openLedger(database, ROWS);
	// The first round warms up. Both in turn, so that whatever else the machine does meets both alike.
	const rounds: { empty: number; full: number }[] = [];
	for (let n = 0; n <= ROUNDS; n++)
		rounds.push({ empty: await round(empty), full: await round(full) });
	await empty.close();
	await full.close();
	const measured = rounds.slice(1);
	return {
		engine: database.engine,
		ratio: decimals(median(measured.map((r) => r.empty / r.full)), 2),
		aim: "≤ 1.20",
		"empty ledger": `${whole(median(measured.map((r) => r.empty)))} operations/s`,
		[`${whole(ROWS)} rows`]: `${whole(median(measured.map((r) => r.full)))} operations/s`,
		"their aim": "≥ 1,080",
	};
}

const table: Record<string, string>[] = [];
await onEachEngine(async (database) => {
	table.push(await measure(database));
});
console.log(
	`Allocations of a tonne and retirements of it, ${CALLERS} callers, ${PROJECTS} batches; median of ${ROUNDS} rounds of ${whole(2 * CALLERS * TONNES)} operations in turn`,
);
printTable(table);
