import {
	createTestDatabase,
	type TestDatabase,
	testEngine,
} from "@tonnetrace/testkit";
import { unique } from "../seed.js";
import type { Sabotage } from "./faulty-server.js";
import { breaches } from "./invariants.js";
import { Journal } from "./journal.js";
import { type Servers, startServers } from "./servers.js";
import { type Buyer, openShop } from "./shop.js";

/** Every fault at every statement needs an order of its own. An order has about 40 statements. */
const QUOTES = 150;
const TENANTS = 3;
const KILOGRAMS = 1_001;

const PASSING = /^(UNAVAILABLE|IDEMPOTENCY_IN_PROGRESS)$/;

/** What the driver says, and whether the product itself tries again. */
const KINDS: Record<string, [kind: string, retried: boolean][]> = {
	mariadb: [
		["deadlock", true],
		["lockTimeout", true],
		["reset", false],
	],
	sqlite: [
		["busy", false],
		["full", false],
	],
};

describe("a driver that fails at each statement of an order, COMMIT included", () => {
	let database: TestDatabase;
	let buyers: Buyer[];
	let servers: Servers;
	let journal: Journal;

	beforeEach(async () => {
		database = await createTestDatabase();
		const shop = await openShop({
			databaseUrl: database.url,
			stockTonnes: [Math.ceil((QUOTES * KILOGRAMS) / 1_000)],
			quotes: Array.from({ length: QUOTES }, (_, n) => ({
				project: 0,
				kilograms: KILOGRAMS,
				tenant: n % TENANTS,
			})),
		});
		buyers = [...shop.buyers];
		journal = new Journal();
	});
	afterEach(async () => {
		await servers.stop();
		await database.drop();
	});

	const start = async (sabotage?: Sabotage) => {
		servers = await startServers(database.url, 1, { sabotage });
	};
	const place = (plan: string) => {
		const buyer = buyers.pop();
		if (!buyer) throw new Error("More buyers are needed");
		return journal.place(
			servers.urlFor(0),
			buyer,
			`fault:${plan}:${unique("key")}`,
		);
	};
	/** How many statements an order has; a tenant's first one has a few more. */
	const countStatements = async (): Promise<number> => {
		await Promise.all(Array.from({ length: TENANTS }, () => place("none::")));
		const { key } = await place("record::");
		return servers.site.statementsOf(key).length;
	};

	it("orders exactly once or not at all, whatever fails where", async () => {
		await start();
		const statements = await countStatements();
		expect(statements).toBeGreaterThan(20);
		const kinds = KINDS[testEngine()] ?? [];
		for (let statement = 1; statement <= statements; statement++) {
			await Promise.all(
				kinds.map(async ([kind, retried]) => {
					const { told } = await place(`${kind}:before:${statement}`);
					// The key's row is the one that isn't waited for again: another request holds it.
					const served =
						retried && !(kind === "lockTimeout" && statement === 1);
					expect({ kind, statement, told }).toMatchObject({
						told: served
							? { order: expect.any(String) }
							: { unknown: expect.stringMatching(PASSING) },
					});
				}),
			);
		}
		if (testEngine() === "mariadb") {
			const { told } = await place("reset:after:COMMIT");
			expect(told).toEqual({ unknown: "UNAVAILABLE" });
		}
		await journal.settle(servers.urlFor(0));
		expect(journal.refusals).toEqual([]);
		expect(await breaches(database.url, journal)).toEqual([]);
	});

	it("would be noticed if a failed transaction were kept", async () => {
		await start("commitForRollback");
		await place(
			testEngine() === "mariadb"
				? "lockTimeout:before:device_quote"
				: "busy:before:device_quote",
		);
		await journal.settle(servers.urlFor(0), 2_000).catch(() => undefined);
		expect(await breaches(database.url, journal)).not.toEqual([]);
	});
});
