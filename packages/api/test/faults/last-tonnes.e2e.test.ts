import { createTestDatabase, testEngine } from "@tonnetrace/testkit";
import type { Sabotage } from "./faulty-server.js";
import { breaches, gramsLeft } from "./invariants.js";
import { Journal } from "./journal.js";
import { startServers } from "./servers.js";
import { openShop } from "./shop.js";

const TONNE = 1_000_000;
const BUYERS = 100;
/** Tenants are shared by buyers, so that orders of one tenant race as well as orders of many. */
const TENANTS = 20;
const KILOGRAMS = 1_001;
const STOCK_TONNES = 37;
/** What is left then is less than anybody asks for, and stays: no order is served by a part. */
const SERVED = 36;

/** Everybody asks at once, half of them one server and half the other. */
async function race(sabotage?: Sabotage) {
	const database = await createTestDatabase();
	try {
		const shop = await openShop({
			databaseUrl: database.url,
			stockTonnes: [STOCK_TONNES],
			quotes: Array.from({ length: BUYERS }, (_, n) => ({
				project: 0,
				kilograms: KILOGRAMS,
				tenant: n % TENANTS,
			})),
		});
		const servers = await startServers(database.url, 2, { sabotage });
		const journal = new Journal();
		try {
			await Promise.all(
				shop.buyers.map((buyer, n) => journal.place(servers.urlFor(n), buyer)),
			);
			const first = journal.entries.map(({ status }) => status);
			await journal
				.settle(servers.urlFor(0), sabotage ? 0 : 60_000)
				.catch((error) => {
					if (!sabotage) throw error;
				});
			return {
				statuses: first,
				refusals: journal.refusals,
				sold: journal.orders.length,
				left: await gramsLeft(database.url, shop.projectIds),
				breaches: await breaches(database.url, journal),
			};
		} finally {
			await servers.stop();
		}
	} finally {
		await database.drop();
	}
}

describe("100 buyers of the last tonnes, with two API processes", () => {
	it("sells what there is and no more, and tells the others that it is out of stock", async () => {
		const { statuses, refusals, sold, left, breaches } = await race();
		expect(breaches).toEqual([]);
		expect(statuses).toEqual(Array(BUYERS).fill(200));
		expect(refusals).toEqual(Array(BUYERS - SERVED).fill("OUT_OF_STOCK"));
		expect(sold).toBe(SERVED);
		expect(sold * KILOGRAMS * 1_000 + left).toBe(STOCK_TONNES * TONNE);
	});

	it("would be noticed if orders decided by what was free before they had the batch", async () => {
		const sqlite = testEngine() === "sqlite";
		// SQLite's transactions are one after the other: there, there must be none for orders to meet.
		const { breaches } = await race(sqlite ? "noTransactions" : "oldSnapshot");
		expect(breaches).not.toEqual([]);
		if (!sqlite) expect(breaches.join()).toContain("gives a gram twice");
	});
});
