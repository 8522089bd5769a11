import type { SeededTenant } from "../test/seed.js";
import { type BenchDatabase, onEachEngine } from "./support/engines.js";
import {
	type BenchApplication,
	openApplication,
} from "./support/open-application.js";
import { decimals, median, printTable, whole } from "./support/print-table.js";

/** The cost of a portfolio must not grow with the fleet: the same query over two fleets of one database, in turn. */
const SMALL = 10_000;
const LARGE = Number(process.env.BENCH_DEVICES ?? 1_000_000);
const ROUNDS = 400;
const CHUNK = 1_000;

const MODELS = [
	["ThinkPad T490", "NOTEBOOK"],
	["ThinkCentre M920q Tiny", "DESKTOP"],
	["ThinkVision T24i-20", "MONITOR"],
] as const;
const COUNTRIES = ["SE", "NO", "DK", "FI", "IS"];
const MONTHS = 36;

/** Every category, country and month occurs in both fleets, so that both portfolios have the same slices. */
function device(row: number, key: string) {
	const [modelName, category] = MODELS[row % MODELS.length] ?? MODELS[0];
	const month = row % MONTHS;
	const serialNumber = `${key}${row.toString(36).toUpperCase().padStart(6, "0")}`;
	return {
		rowNumber: row,
		serialNumber,
		serialKey: serialNumber,
		modelName,
		modelKey: modelName.toLowerCase(),
		manufacturer: "Lenovo",
		category,
		country: COUNTRIES[row % COUNTRIES.length] ?? "SE",
		purchasedOn: `${2023 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-15`,
	};
}

/** Registers a fleet as an import does: staged in chunks, then made live by one flip. */
async function fill(
	{ application }: BenchApplication,
	{ services }: SeededTenant,
	count: number,
	key: string,
): Promise<void> {
	const { database, ids } = application;
	const importId = ids.next("fleetImport");
	for (let from = 0; from < count; from += CHUNK) {
		const size = Math.min(CHUNK, count - from);
		const rows = Array.from({ length: size }, (_, n) => device(from + n, key));
		await database.patiently(() =>
			database.write(() => services.fleet.stage(importId, rows)),
		);
	}
	const { devices } = await database.patiently(() =>
		services.fleet.flip(importId),
	);
	if (devices !== count) throw new Error(`${devices} of ${count} devices live`);
}

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
	const began = process.hrtime.bigint();
	await work();
	return Number(process.hrtime.bigint() - began) / 1e6;
};

async function measure({ engine, create }: BenchDatabase) {
	const bench = await openApplication(await create());
	try {
		const [small, large] = [await bench.newTenant(), await bench.newTenant()];
		await fill(bench, small, SMALL, "A");
		await fill(bench, large, LARGE, "B");
		const times: { small: number; large: number }[] = [];
		for (let round = 0; round < ROUNDS; round++)
			times.push({
				small: await milliseconds(() => small.services.portfolio.view()),
				large: await milliseconds(() => large.services.portfolio.view()),
			});
		const smallTime = median(times.map((time) => time.small));
		const largeTime = median(times.map((time) => time.large));
		return {
			engine,
			ratio: decimals(largeTime / smallTime, 2),
			aim: "≤ 1.50",
			[`${whole(LARGE)} devices, ms`]: decimals(largeTime, 2),
			[`${whole(SMALL)} devices, ms`]: decimals(smallTime, 2),
		};
	} finally {
		await bench.application.close();
	}
}

const table: Awaited<ReturnType<typeof measure>>[] = [];
await onEachEngine(async (database) => {
	table.push(await measure(database));
});
console.log(
	`Portfolio of a fleet of ${whole(LARGE)} beside one of ${whole(SMALL)}, median of ${ROUNDS} rounds in turn`,
);
printTable(table);
