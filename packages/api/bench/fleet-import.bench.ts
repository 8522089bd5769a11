import { bulkLoad } from "./support/bulk-load.js";
import { type BenchDatabase, onEachEngine } from "./support/engines.js";
import { importFleet } from "./support/import-fleet.js";
import { decimals, median, printTable, whole } from "./support/print-table.js";

/** Fleet import beside the database's own bulk load of the same rows into a table like `device`, on the same server. */
const ROWS = Number(process.env.BENCH_IMPORT_ROWS ?? 100_000);
const ROUNDS = 3;
const MEGABYTE = 1_000_000;

async function round({ create }: BenchDatabase) {
	const url = await create();
	const imported = await importFleet(url, ROWS);
	const bulk = await bulkLoad(url);
	if (bulk.rows !== ROWS)
		throw new Error(`The bulk load took ${bulk.rows} of ${ROWS} rows`);
	return { imported, bulk };
}

const memory = (peaks: readonly (number | null)[]): string =>
	peaks.includes(null)
		? "not told here"
		: `${whole(Math.max(...peaks.map(Number)) / MEGABYTE)} MB`;

const table: Record<string, string>[] = [];
await onEachEngine(async (database) => {
	const rounds: Awaited<ReturnType<typeof round>>[] = [];
	for (let n = 0; n < ROUNDS; n++) rounds.push(await round(database));
	const of = (read: (one: (typeof rounds)[number]) => number) =>
		median(rounds.map(read));
	table.push({
		engine: database.engine,
		ratio: decimals(
			of(({ imported, bulk }) => bulk.seconds / imported.seconds),
			2,
		),
		aim: "≥ 0.20",
		"import rows/s": whole(of(({ imported }) => ROWS / imported.seconds)),
		"bulk load rows/s": whole(of(({ bulk }) => ROWS / bulk.seconds)),
		"bulk load": rounds[0]?.bulk.how ?? "",
		"peak memory": memory(rounds.map(({ imported }) => imported.peakRssBytes)),
		"its aim": "≤ 300 MB",
	});
});
console.log(
	`Fleet import of ${whole(ROWS)} rows: upload, job and flip; median of ${ROUNDS} runs, each on a new database`,
);
printTable(table);
