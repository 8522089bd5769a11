import type { Application } from "../../src/app/application.js";
import { checkAllBooks } from "../../src/app/check-all-books.js";
import type { Row } from "../../src/platform/database/database.js";
import { acrossTenants } from "../../src/platform/tenancy/tripwire.js";
import type { Journal } from "./journal.js";
import { openApplication } from "./shop.js";

const TONNE = 1_000_000;

/** Rows that name a row of the same tenant, by a foreign key or not. */
const REFERENCES: readonly [child: string, column: string, parent: string][] = [
	["allocation", "orderId", "order"],
	["device", "orderId", "order"],
	["quote", "orderId", "order"],
	["device_quote", "orderId", "order"],
	["order", "quoteId", "quote"],
	["device_interval", "deviceId", "device"],
	["device_interval", "quoteId", "quote"],
];

type Select = <T = Row>(sql: string) => Promise<T[]>;

/**
 * What must hold after any fault, looked at from outside: with statements of its own, and with the product's own check of its books.
 * @param journal settled: nothing in it is unknown
 * @returns every breach in a sentence; none when all is well
 */
export async function breaches(
	databaseUrl: string,
	journal: Journal,
): Promise<string[]> {
	const app = await openApplication(databaseUrl);
	const select: Select = (sql) => acrossTenants(() => app.database.query(sql));
	try {
		return [
			...(await checkAllBooks(app)),
			...(await batchBreaches(select)),
			...(await orderBreaches(select)),
			...(await journalBreaches(select, journal)),
			...(await referenceBreaches(select)),
		];
	} finally {
		await app.close();
	}
}

interface Span {
	readonly batchId: string;
	readonly start: number;
	readonly end: number;
}

const lengthOf = (spans: readonly Span[]) =>
	spans.reduce((sum, { start, end }) => sum + Number(end) - Number(start), 0);

const overlaps = (spans: readonly Span[]): boolean => {
	const sorted = [...spans].sort((a, b) => a.start - b.start);
	return sorted.some(
		({ start }, n) => n > 0 && start < (sorted[n - 1]?.end ?? 0),
	);
};

/** A batch is what is free, allocated and retired, to the gram, and no gram is two of them. */
async function batchBreaches(select: Select): Promise<string[]> {
	const batches = await select<{
		id: string;
		quantity: number;
		freeGrams: number;
		allocatedGrams: number;
		retiredGrams: number;
	}>("SELECT * FROM credit_batch");
	const free = await select<Span>(
		"SELECT batchId, startGram AS start, endGram AS `end` FROM batch_extent",
	);
	const live = await select<Span>(
		"SELECT batchId, batchStart AS start, batchEnd AS `end` FROM allocation WHERE released = 0",
	);
	const retired = await select<Span>(
		"SELECT batchId, startGram AS start, endGram AS `end` FROM retirement",
	);
	return batches.flatMap((batch) => {
		const of = (spans: readonly Span[]) =>
			spans.filter(({ batchId }) => batchId === batch.id);
		const sums = [
			lengthOf(of(free)),
			lengthOf(of(live)) - lengthOf(of(retired)),
			lengthOf(of(retired)),
		];
		const counters = [
			batch.freeGrams,
			batch.allocatedGrams,
			batch.retiredGrams,
		].map(Number);
		const found: string[] = [];
		if (String(sums) !== String(counters))
			found.push(`${batch.id} counts ${counters} and holds ${sums} g`);
		if (lengthOf(of(free)) + lengthOf(of(live)) !== batch.quantity * TONNE)
			found.push(`${batch.id} has not ${batch.quantity} t, free and sold`);
		if (overlaps([...of(free), ...of(live)]))
			found.push(`${batch.id} gives a gram twice`);
		if (overlaps(of(retired))) found.push(`${batch.id} retires a serial twice`);
		return found;
	});
}

/** An order holds exactly its mass, and covers exactly its devices. */
async function orderBreaches(select: Select): Promise<string[]> {
	const orders = await select<{
		id: string;
		status: string;
		devices: number;
		offsetGrams: number;
		grams: number | null;
		covered: number;
		coveredGrams: number | null;
	}>(
		`SELECT o.id, o.status, o.devices, o.offsetGrams,
			(SELECT SUM(a.batchEnd - a.batchStart) FROM allocation a WHERE a.tenantId = o.tenantId AND a.orderId = o.id AND a.released = 0) AS grams,
			(SELECT COUNT(*) FROM device d WHERE d.tenantId = o.tenantId AND d.orderId = o.id) AS covered,
			(SELECT SUM(d.offsetGrams) FROM device d WHERE d.tenantId = o.tenantId AND d.orderId = o.id) AS coveredGrams
		FROM \`order\` o WHERE o.status <> 'CANCELLED'`,
	);
	return orders
		.filter(
			(order) =>
				Number(order.grams) !== order.offsetGrams ||
				Number(order.coveredGrams) !== order.offsetGrams ||
				Number(order.covered) !== order.devices,
		)
		.map((order) => `not whole: ${JSON.stringify(order)}`);
}

/** What was told is what is there: each acknowledged order once, nothing of a refused one, and none that nobody knows of. */
async function journalBreaches(
	select: Select,
	{ entries }: Journal,
): Promise<string[]> {
	const orders = await select<{
		id: string;
		tenantId: string;
		quoteId: string;
		idempotencyKey: string;
	}>("SELECT id, tenantId, quoteId, idempotencyKey FROM `order`");
	const ordered = new Set(
		(
			await select<{ id: string }>(
				"SELECT id FROM quote WHERE orderId IS NOT NULL UNION SELECT quoteId FROM device_quote WHERE orderId IS NOT NULL",
			)
		).map(({ id }) => id),
	);
	const told = new Set(
		entries.flatMap(({ told }) => ("order" in told ? [told.order] : [])),
	);
	const found = orders
		.filter(({ id }) => !told.has(id))
		.map(({ id }) => `${id} is there, and nobody was told`);
	for (const { buyer, key, told } of entries) {
		const own = orders.filter(
			({ idempotencyKey, quoteId }) =>
				idempotencyKey === key && quoteId === buyer.quoteId,
		);
		if ("order" in told) {
			const [order, more] = own;
			if (!order || more || order.id !== told.order)
				found.push(
					`${told.order} was acknowledged and is there ${own.length}×`,
				);
			else if (order.tenantId !== buyer.tenantId)
				found.push(`${told.order} is another tenant's`);
		} else if ("unknown" in told) found.push(`${key} was never settled`);
		else if (own.length > 0)
			found.push(`${key} was refused (${told.refused}) and is there`);
		else if (
			ordered.has(buyer.quoteId) &&
			!orders.some(({ quoteId }) => quoteId === buyer.quoteId)
		)
			found.push(`${key} was refused and used its quote up`);
	}
	return found;
}

async function referenceBreaches(select: Select): Promise<string[]> {
	const found: string[] = [];
	for (const [child, column, parent] of REFERENCES) {
		const [row] = await select<{ strays: number }>(
			`SELECT COUNT(*) AS strays FROM \`${child}\` c LEFT JOIN \`${parent}\` p ON p.tenantId = c.tenantId AND p.id = c.${column}
			WHERE c.${column} IS NOT NULL AND p.id IS NULL`,
		);
		if (Number(row?.strays) > 0)
			found.push(
				`${row?.strays} rows of ${child} have no ${parent} in their tenant`,
			);
	}
	return found;
}

/** Grams of the projects that are not sold. */
export async function gramsLeft(
	databaseUrl: string,
	projectIds: readonly string[],
): Promise<number> {
	const app: Application = await openApplication(databaseUrl);
	try {
		const left = await app.platform.inventory.available(projectIds);
		return [...left.values()].reduce((sum, grams) => sum + grams, 0);
	} finally {
		await app.close();
	}
}
