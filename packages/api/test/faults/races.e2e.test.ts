import { createTestDatabase, type TestDatabase } from "@tonnetrace/testkit";
import { unique } from "../seed.js";
import type { Sabotage } from "./faulty-server.js";
import { breaches, gramsLeft } from "./invariants.js";
import { Journal } from "./journal.js";
import { type Servers, startServers } from "./servers.js";
import { openShop, type Shop, type ShopPlan, send } from "./shop.js";

/*
 * Races that broke an open registry in every one of 20 runs: it read, checked and wrote in separate transactions. Here they are
 * run as often, against two API processes on one database.
 */
const RUNS = 20;
const BATCH_TONNES = 100;
const TONNE = 1_000_000;

const RETIRE = `mutation($input: RetirementRecordInput!) { retirementRecord(input: $input) {
	retirement { id } userErrors { code message } } }`;

type Race = ShopPlan["quotes"];

/** The same race in every run, each on a batch of its own. */
const runs = (quotesOf: (run: number) => Race): Race =>
	Array.from({ length: RUNS }, (_, run) => quotesOf(run)).flat();

describe("races for one batch of 100 t, 20 runs each, two API processes", () => {
	let database: TestDatabase;
	let servers: Servers;
	let shop: Shop;
	let journal: Journal;

	async function open(quotes: Race, sabotage?: Sabotage) {
		database = await createTestDatabase();
		shop = await openShop({
			databaseUrl: database.url,
			stockTonnes: Array<number>(RUNS).fill(BATCH_TONNES),
			quotes,
		});
		servers = await startServers(database.url, 2, { sabotage });
		journal = new Journal();
	}
	afterEach(async () => {
		await servers.stop();
		await database.drop();
	});

	/** All callers of a run at once. @returns how many were served in each run */
	async function race(callers: number, settleMs?: number): Promise<number[]> {
		const served: number[] = [];
		for (let run = 0; run < RUNS; run++) {
			const before = journal.orders.length;
			await Promise.all(
				shop.buyers
					.slice(run * callers, (run + 1) * callers)
					.map((buyer, n) => journal.place(servers.urlFor(n), buyer)),
			);
			await journal.settle(servers.urlFor(0), settleMs);
			served.push(journal.orders.length - before);
		}
		return served;
	}

	const SIXTY_OF_HUNDRED = runs((project) =>
		[0, 1].map((tenant) => ({ project, kilograms: 60_000, tenant })),
	);

	it("two callers each take 60 t: one gets them", async () => {
		await open(SIXTY_OF_HUNDRED);
		expect(await race(2)).toEqual(Array(RUNS).fill(1));
		expect(journal.refusals).toEqual(Array(RUNS).fill("OUT_OF_STOCK"));
		expect(await gramsLeft(database.url, shop.projectIds)).toBe(
			RUNS * 40 * TONNE,
		);
		expect(await breaches(database.url, journal)).toEqual([]);
	});

	it("eight tenants take 10 t to 17 t, 108 t in all: seven of them get theirs", async () => {
		await open(
			runs((project) =>
				Array.from({ length: 8 }, (_, n) => ({
					project,
					kilograms: (10 + n) * 1_000,
					tenant: n,
				})),
			),
		);
		expect(await race(8)).toEqual(Array(RUNS).fill(7));
		expect(await breaches(database.url, journal)).toEqual([]);
	});

	it("eight retirements of 60 t: one is recorded", async () => {
		await open(runs((project) => [{ project, kilograms: 100_000, tenant: 0 }]));
		expect(await race(1)).toEqual(Array(RUNS).fill(1));
		for (let run = 0; run < RUNS; run++) {
			const codes = await Promise.all(
				Array.from({ length: 8 }, (_, n) => retire(n, run)),
			);
			expect(codes.sort()).toEqual([
				...Array(7).fill("ALREADY_RETIRED"),
				"retired",
			]);
		}
		expect(await breaches(database.url, journal)).toEqual([]);
	});

	/** 60 of the run's 100 credits: any two of the eight share some. */
	async function retire(caller: number, run: number): Promise<string> {
		const { data, errors } = await send<{
			retirementRecord: {
				retirement: { id: string } | null;
				userErrors: { code: string }[];
			};
		}>(servers.urlFor(caller), shop.operator, RETIRE, {
			input: {
				serials: shop.serials(run, 5 * caller, 60),
				retiredOn: "2026-01-15",
				registryReference: unique("REF"),
				beneficiary: "Example AB",
				idempotencyKey: unique("key"),
			},
		});
		const answer = data?.retirementRecord;
		return answer?.retirement
			? "retired"
			: (answer?.userErrors[0]?.code ?? JSON.stringify(errors));
	}

	it("would be noticed if an order were not one transaction", async () => {
		await open(SIXTY_OF_HUNDRED, "noTransactions");
		await race(2, 0).catch(() => undefined);
		expect(await breaches(database.url, journal)).not.toEqual([]);
	});
});
