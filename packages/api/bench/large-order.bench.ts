import "reflect-metadata";
import type { Application } from "../src/app/application.js";
import { traceDevice } from "../src/modules/orders/index.js";
import { selling, stock } from "../test/offset.js";
import type { SeededTenant } from "../test/seed.js";
import { type BenchDatabase, onEachEngine } from "./support/engines.js";
import { fleetOf } from "./support/fleet-of.js";
import { openApplication } from "./support/open-application.js";
import { decimals, median, printTable, whole } from "./support/print-table.js";

/** One order over a large fleet, beside one over a small fleet in the same database: placing it, and tracing its devices. */
const SMALL = 1_000;
const LARGE = Number(process.env.BENCH_ORDER_DEVICES ?? 1_000_000);
/** More than the largest fleet needs. */
const STOCK_TONNES = 2_000_000;
const TRACES = 200;

interface Placed {
	readonly devices: number;
	readonly quoteSeconds: number;
	readonly orderSeconds: number;
	/** Of the allocation alone, in milliseconds. */
	readonly allocateMs: number;
	/** Median over devices everywhere in the order, in milliseconds. */
	readonly traceMs: number;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
	const began = performance.now();
	const result = await work();
	return [result, performance.now() - began];
}

async function placeOrder(
	{ platform, database }: Application,
	{ scope, services }: SeededTenant,
	projectId: string,
): Promise<Placed> {
	const [quote, quoteMs] = await timed(() =>
		services.quotes.create({
			filter: {},
			mix: [{ projectId, percent: 100 }],
		}),
	);
	const [order, orderMs] = await timed(() =>
		services.orders.place({
			quoteId: quote.id,
			beneficiary: "Example AB",
			idempotencyKey: `bench ${quote.id}`,
		}),
	);
	const rows = await database.query<{ deviceId: string }>(
		"SELECT deviceId FROM device_interval WHERE tenantId = :tenantId AND quoteId = :quoteId ORDER BY deviceId",
		{ tenantId: scope.tenantId, quoteId: quote.id },
	);
	const traces: number[] = [];
	for (let n = 0; n < TRACES; n++) {
		const place = Math.floor((n * rows.length) / TRACES);
		const [grams, ms] = await timed(() =>
			trace(services, rows[place]?.deviceId ?? ""),
		);
		if (grams === 0) throw new Error("A device of the order has no trace");
		traces.push(ms);
	}
	// The allocation alone, of as many grams once more.
	const [, allocateMs] = await timed(() =>
		database.write(() =>
			platform.inventory.allocate(scope, `ord_bench_${quote.id.slice(-8)}`, [
				{ projectId, grams: order.offsetGrams, orderStart: 0 },
			]),
		),
	);
	return {
		devices: order.devices,
		quoteSeconds: quoteMs / 1000,
		orderSeconds: orderMs / 1000,
		allocateMs,
		traceMs: median(traces),
	};
}

/** Serial number → place in the order → grams of batches → registry serials. */
async function trace(
	{ fleet, orders }: SeededTenant["services"],
	deviceId: string,
): Promise<number> {
	const [interval] = await fleet.intervalsOfDevices([deviceId]);
	if (!interval?.orderId) return 0;
	const allocations = await orders.allocationsOf([interval.orderId]);
	return traceDevice(interval, allocations).reduce(
		(sum, { grams }) => sum + grams,
		0,
	);
}

async function measure({ engine, create }: BenchDatabase) {
	const { application, newTenant } = await openApplication(await create());
	const { projectId } = await stock({ app: application }, STOCK_TONNES);
	const small = await newTenant(selling(projectId));
	const large = await newTenant(selling(projectId));
	await fleetOf(application, small, SMALL);
	await fleetOf(application, large, LARGE);
	const results = [
		await placeOrder(application, small, projectId),
		await placeOrder(application, large, projectId),
	];
	await application.close();
	return results.map((one) => ({
		engine,
		devices: whole(one.devices),
		quote: `${decimals(one.quoteSeconds, 2)} s`,
		order: `${decimals(one.orderSeconds, 2)} s`,
		"its aim": "≤ 10 s",
		allocation: `${decimals(one.allocateMs, 1)} ms`,
		"trace of a device": `${decimals(one.traceMs, 2)} ms`,
		"aim of the trace": "≤ 10 ms",
	}));
}

const table: Record<string, string>[] = [];
await onEachEngine(async (database) => {
	table.push(...(await measure(database)));
});
console.log(
	"One order over a small and over a large fleet in one database; the allocation measured once more alone",
);
printTable(table);
