import { createTestDatabase } from "@tonnetrace/testkit";
import { unique } from "../seed.js";
import type { Sabotage } from "./faulty-server.js";
import { breaches } from "./invariants.js";
import { Journal } from "./journal.js";
import { startServers } from "./servers.js";
import { openShop } from "./shop.js";

const REQUESTS = 50;

/** The same request many times at once, to two servers: of one order that is served, and of one that there is no stock for. */
async function shout(sabotage?: Sabotage) {
	const database = await createTestDatabase();
	try {
		const shop = await openShop({
			databaseUrl: database.url,
			stockTonnes: [1],
			quotes: [
				{ project: 0, kilograms: 700, tenant: 0 },
				{ project: 0, kilograms: 1_500, tenant: 1 },
			],
		});
		const servers = await startServers(database.url, 2, { sabotage });
		const journal = new Journal();
		try {
			for (const buyer of shop.buyers) {
				const key = unique("key");
				await Promise.all(
					Array.from({ length: REQUESTS }, (_, n) =>
						journal.place(servers.urlFor(n), buyer, key),
					),
				);
			}
			const bodies = shop.buyers.map(
				(buyer) =>
					new Set(
						journal.entries
							.filter((entry) => entry.buyer === buyer)
							.map(({ body }) => body),
					),
			);
			await journal.settle(servers.urlFor(0), 5_000);
			return {
				bodies,
				served: new Set(journal.orders).size,
				refusals: new Set(journal.refusals),
				breaches: await breaches(database.url, journal),
			};
		} finally {
			await servers.stop();
		}
	} finally {
		await database.drop();
	}
}

describe("50 identical requests with one key at once, to two API processes", () => {
	it("have one effect and equal answers", async () => {
		const { bodies, served, refusals, breaches } = await shout();
		expect(bodies.map(({ size }) => size)).toEqual([1, 1]);
		expect(served).toBe(1);
		expect([...refusals]).toEqual(["OUT_OF_STOCK"]);
		expect(breaches).toEqual([]);
	});

	it("would be noticed if keys were forgotten", async () => {
		const { bodies, breaches } = await shout("forgetKeys");
		expect(bodies[0]?.size).toBeGreaterThan(1);
		expect(breaches).not.toEqual([]);
	});
});
