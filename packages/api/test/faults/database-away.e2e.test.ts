import { setTimeout as sleep } from "node:timers/promises";
import { type MariaDb, startMariaDb, testEngine } from "@tonnetrace/testkit";
import { unique } from "../seed.js";
import { breaches } from "./invariants.js";
import { Journal } from "./journal.js";
import { type Servers, startServers } from "./servers.js";
import { openShop, type Shop, send } from "./shop.js";
import { type TcpProxy, tcpProxy } from "./tcp-proxy.js";

const ANSWERED_MS = 5_000;
/** How long it is stopped. */
const AWAY_MS = 10_000;
const QUOTES = 40;
const READERS = 30;

const onMariaDb = testEngine() === "mariadb" ? describe : describe.skip;

onMariaDb("a database server that stops, slows down or is cut off", () => {
	let mariaDb: MariaDb;
	let proxy: TcpProxy;
	let shop: Shop;
	let servers: Servers;
	let journal: Journal;
	let next = 0;

	beforeAll(async () => {
		mariaDb = await startMariaDb();
		proxy = await tcpProxy(mariaDb.port);
		shop = await openShop({
			databaseUrl: await mariaDb.createDatabase("shop"),
			stockTonnes: [QUOTES],
			quotes: Array.from({ length: QUOTES }, (_, n) => ({
				project: 0,
				kilograms: 999,
				tenant: n % 4,
			})),
		});
		journal = new Journal();
	});
	afterAll(async () => {
		await proxy.close();
		await mariaDb.stop();
	});
	beforeEach(() => start());
	afterEach(() => servers.stop());

	async function start(env: Record<string, string> = {}) {
		const url = new URL(shop.databaseUrl);
		url.port = String(proxy.port);
		servers = await startServers(url.href, 1, {
			// Else its transactions would be between ours.
			env: { WORKER: "off", ...env },
		});
	}
	const place = (key = unique("key")) => {
		const buyer = shop.buyers[next++];
		if (!buyer) throw new Error("More buyers are needed");
		return journal.place(servers.urlFor(0), buyer, key);
	};
	/** More readers than there are connections. */
	const readMany = () =>
		Promise.all(
			Array.from({ length: READERS }, async () => {
				const began = performance.now();
				const { errors } = await send(
					servers.urlFor(0),
					shop.operator,
					"{ viewer { user { id } } }",
					{},
				);
				expect(errors?.[0]?.extensions?.code).toBe("UNAVAILABLE");
				return performance.now() - began;
			}),
		);
	const isReady = async () =>
		(await fetch(`${servers.urlFor(0)}/readyz`)).status === 200;
	const untilReady = async () => {
		const deadline = Date.now() + ANSWERED_MS;
		while (!(await isReady())) {
			if (Date.now() > deadline) throw new Error("It did not recover");
			await sleep(100);
		}
	};

	/** Orders before and while the database is away, one of them begun just before. @returns the longest wait for an answer */
	async function orderThrough(leave: () => unknown, comeBack: () => unknown) {
		const began = Date.now();
		const under = place(`fault:pause:before:allocation:${unique("key")}`);
		await servers.site.untilPaused();
		await leave();
		servers.site.resume();
		const waits = [(await under).took];
		expect(await isReady()).toBe(false);
		while (Date.now() - began < AWAY_MS)
			waits.push((await place()).took, ...(await readMany()));
		await comeBack();
		await untilReady();
		const { told } = await place();
		expect(told).toEqual({ order: expect.any(String) });
		await journal.settle(servers.urlFor(0));
		return Math.max(...waits);
	}
	const stopped = () =>
		orderThrough(
			() => mariaDb.kill("SIGSTOP"),
			() => mariaDb.kill("SIGCONT"),
		);

	it("answers within 5 s while it is stopped for 10 s, says that it isn't ready, and recovers alone", async () => {
		expect(await stopped()).toBeLessThan(ANSWERED_MS);
		expect(await breaches(shop.databaseUrl, journal)).toEqual([]);
	});

	it("does the same while answers take 8 s", async () => {
		const longest = await orderThrough(
			() => proxy.delayAnswers(8_000),
			() => proxy.delayAnswers(0),
		);
		expect(longest).toBeLessThan(ANSWERED_MS);
		expect(await breaches(shop.databaseUrl, journal)).toEqual([]);
	});

	it("settles an order whose COMMIT got through and whose answer did not", async () => {
		const cut = proxy.cutOffAfterCommit();
		const entry = await place();
		await cut;
		expect(entry.told).toEqual({ unknown: "UNAVAILABLE" });
		await journal.settle(servers.urlFor(0));
		expect(entry.told).toEqual({ order: expect.any(String) });
		expect(await breaches(shop.databaseUrl, journal)).toEqual([]);
	});

	it("would be noticed if the API waited for as long as it takes", async () => {
		await servers.stop();
		await start({ DATABASE_TIMEOUT_MS: "60000" });
		expect(await stopped()).toBeGreaterThan(ANSWERED_MS);
	});
});
