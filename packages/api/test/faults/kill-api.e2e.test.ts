import { setTimeout as sleep } from "node:timers/promises";
import {
	createTestDatabase,
	type ServerProcess,
	type TestDatabase,
} from "@tonnetrace/testkit";
import { unique } from "../seed.js";
import { type FaultSite, faultSite, type Sabotage } from "./faulty-server.js";
import { breaches } from "./invariants.js";
import { Journal } from "./journal.js";
import { openShop, type Shop } from "./shop.js";

/** Orders of one device of 1.001 t: neighbours share credits. */
const KILOGRAMS = 1001;
const QUOTES = 24;
/** After the first statement that writes each of these, which an order does in this order. */
const KILL_AFTER = [
	"idempotency_key",
	"quote",
	"order",
	"credit_batch",
	"allocation",
	"device_quote",
	"portfolio_posting",
	"job",
];
const SERVING_AGAIN_MS = 5_000;

/** Around the first statement that writes a table, or around COMMIT. */
interface KillPoint {
	readonly when: "before" | "after";
	readonly statement: string;
}

describe("kill −9 of the API in the middle of an order", () => {
	let database: TestDatabase;
	let site: FaultSite;
	let shop: Shop;
	let server: ServerProcess;
	let next = 0;

	beforeEach(async () => {
		database = await createTestDatabase();
		site = await faultSite();
		next = 0;
		shop = await openShop({
			databaseUrl: database.url,
			stockTonnes: [40],
			quotes: Array.from({ length: QUOTES }, (_, n) => ({
				project: 0,
				kilograms: KILOGRAMS,
				tenant: n % 4,
			})),
		});
	});
	afterEach(async () => {
		await server.stop();
		await site.remove();
		await database.drop();
	});

	const buyer = () => {
		const one = shop.buyers[next++];
		if (!one) throw new Error("More buyers are needed");
		return one;
	};

	/** Dies at the point, and is started again. @returns milliseconds until it served */
	async function dieAt(
		{ when, statement }: KillPoint,
		journal: Journal,
		sabotage?: Sabotage,
	): Promise<number> {
		const { url, ended } = server;
		const key = `fault:kill:${when}:${statement}:${unique("key")}`;
		await Promise.all([
			journal.place(url, buyer(), key),
			journal.place(url, buyer()),
		]);
		await within(5_000, ended, `${when} ${statement}: it did not die`);
		const began = performance.now();
		server = await site.start({ databaseUrl: database.url }, sabotage);
		const took = performance.now() - began;
		await journal.settle(server.url);
		return took;
	}

	it("leaves no half order at any point, and serves again within 5 s", async () => {
		const journal = new Journal();
		server = await site.start({ databaseUrl: database.url });
		const key = `fault:record:::${unique("key")}`;
		await journal.place(server.url, buyer(), key);
		const tables = tablesWritten(site.statementsOf(key));
		expect(tables).toEqual(expect.arrayContaining(KILL_AFTER));
		const points: KillPoint[] = [
			...KILL_AFTER.map((statement) => ({ when: "after" as const, statement })),
			{ when: "before", statement: "COMMIT" },
			{ when: "after", statement: "COMMIT" },
		];
		for (const point of points)
			expect(await dieAt(point, journal)).toBeLessThan(SERVING_AGAIN_MS);
		expect(journal.orders).toHaveLength(1 + 2 * points.length);
		expect(await breaches(database.url, journal)).toEqual([]);
	});

	it("would be noticed if an order were not one transaction", async () => {
		const journal = new Journal();
		server = await site.start(
			{ databaseUrl: database.url },
			"eachStatementAlone",
		);
		const point = { when: "after", statement: "credit_batch" } as const;
		await dieAt(point, journal, "eachStatementAlone").catch(() => undefined);
		expect(await breaches(database.url, journal)).not.toEqual([]);
	});
});

/** Each table once, in the order of its first write. */
const tablesWritten = (statements: readonly string[]): string[] => [
	...new Set(
		statements.flatMap((sql) => {
			const [, table] =
				/^(?:INSERT(?: OR IGNORE| IGNORE)? INTO|UPDATE|DELETE FROM)\s+`?(\w+)/.exec(
					sql,
				) ?? [];
			return table ? [table] : [];
		}),
	),
];

async function within<T>(
	milliseconds: number,
	work: Promise<T>,
	otherwise: string,
): Promise<T> {
	const late = sleep(milliseconds, undefined, { ref: false }).then(() => {
		throw new Error(otherwise);
	});
	return Promise.race([work, late]);
}
