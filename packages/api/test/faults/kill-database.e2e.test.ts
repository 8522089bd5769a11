import { setTimeout as sleep } from "node:timers/promises";
import { startMariaDb, testEngine } from "@tonnetrace/testkit";
import { breaches } from "./invariants.js";
import { Journal } from "./journal.js";
import { startServers } from "./servers.js";
import { type Buyer, openShop } from "./shop.js";

const QUOTES = 120;
const CALLERS = 6;
/** Acknowledged before the server is killed, so that it dies in the middle. */
const ORDERS_BEFORE = 40;
const HEALED_MS = 5_000;

/** Callers order one after the other, while the database is killed and started again under them. */
async function killUnderLoad({ durable }: { durable: boolean }) {
	const mariaDb = await startMariaDb({ durable });
	try {
		const shop = await openShop({
			databaseUrl: await mariaDb.createDatabase("shop"),
			stockTonnes: [QUOTES],
			quotes: Array.from({ length: QUOTES }, (_, n) => ({
				project: 0,
				kilograms: 999,
				tenant: n % CALLERS,
			})),
		});
		// What was set up is not what is tested: without this, a server that isn't durable would forget it, too.
		await sleep(durable ? 0 : 2_500);
		const servers = await startServers(shop.databaseUrl, 1);
		const journal = new Journal();
		try {
			const waiting: Buyer[] = [...shop.buyers];
			const call = async () => {
				for (let buyer = waiting.pop(); buyer; buyer = waiting.pop()) {
					await journal.place(servers.urlFor(0), buyer);
					await sleep(5);
				}
			};
			const callers = Promise.all(Array.from({ length: CALLERS }, call));
			while (journal.orders.length < ORDERS_BEFORE) await sleep(1);
			await mariaDb.kill("SIGKILL");
			const told = journal.orders.length;
			await mariaDb.restart();
			const healed = await untilReady(servers.urlFor(0));
			await callers;
			const unknown = journal.entries.filter(
				(entry) => "unknown" in entry.told,
			).length;
			await journal
				.settle(servers.urlFor(0), durable ? 60_000 : 0)
				.catch((error) => {
					if (durable) throw error;
				});
			return {
				told,
				unknown,
				healed,
				settled: journal.orders.length,
				breaches: await breaches(shop.databaseUrl, journal),
			};
		} finally {
			await servers.stop();
		}
	} finally {
		await mariaDb.stop();
	}
}

/** @returns milliseconds */
async function untilReady(url: string): Promise<number> {
	const began = Date.now();
	while ((await fetch(`${url}/readyz`)).status !== 200) await sleep(50);
	return Date.now() - began;
}

const onMariaDb = testEngine() === "mariadb" ? describe : describe.skip;

onMariaDb("kill −9 of the database in the middle of orders", () => {
	it("loses no acknowledged order, and the API heals without a restart", async () => {
		const { told, unknown, healed, settled, breaches } = await killUnderLoad({
			durable: true,
		});
		expect(told).toBeLessThan(QUOTES);
		expect(unknown).toBeGreaterThan(0);
		expect(healed).toBeLessThan(HEALED_MS);
		expect(settled).toBe(QUOTES);
		expect(breaches).toEqual([]);
	});

	it("would be noticed if the database acknowledged before it had written", async () => {
		const { breaches } = await killUnderLoad({ durable: false });
		expect(breaches.join()).toContain("was acknowledged and is there 0×");
	});
});
