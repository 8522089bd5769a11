import type { GraphQLClient } from "@tonnetrace/testkit";
import {
	type Buyer,
	createBuyer,
	retire,
} from "../../../test/certificates/buyer.js";
import { startApi, type TestApi } from "../../../test/harness.js";
import { createStock, type Stock } from "../../../test/stock.js";
import type { Project } from "../catalogue/index.js";
import type { CreditBatch } from "../inventory/index.js";

const TONNE = 1_000_000;

const TRACE = `query($serial: String!, $first: Int, $after: String, $devices: Int, $afterDevice: String) {
	registryTrace(serial: $serial) {
		serials { text quantity }
		batches {
			projectName batch { id } serials { text quantity }
			retired { grams } held { grams } others { grams } free { grams }
			retirements { serials { text } mass { grams } retiredOn registryReference beneficiary }
			parts(first: $first, after: $after) {
				totalCount pageInfo { hasNextPage endCursor }
				nodes {
					mass { grams } serials { first last }
					tenant { id } order { id }
					links { mass { grams } retirement { registryReference beneficiary } }
					devices(first: $devices, after: $afterDevice) {
						totalCount pageInfo { hasNextPage endCursor }
						nodes { mass { grams } device { serialNumber } }
					}
				}
			}
		}
	}
}`;

interface Mass {
	readonly grams: number;
}
interface Part {
	readonly mass: Mass;
	readonly serials: { first: string; last: string };
	readonly tenant: { id: string };
	readonly order: { id: string };
	readonly links: {
		mass: Mass;
		retirement: { registryReference: string; beneficiary: string } | null;
	}[];
	readonly devices: {
		totalCount: number;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
		nodes: { mass: Mass; device: { serialNumber: string } }[];
	};
}
interface Batch {
	readonly projectName: string;
	readonly batch: { id: string } | null;
	readonly serials: { text: string; quantity: number } | null;
	readonly retired: Mass;
	readonly held: Mass | null;
	readonly others: Mass | null;
	readonly free: Mass | null;
	readonly retirements: {
		serials: { text: string };
		mass: Mass;
		beneficiary: string | null;
	}[];
	readonly parts: {
		totalCount: number;
		pageInfo: { hasNextPage: boolean; endCursor: string | null };
		nodes: Part[];
	};
}

const sum = (masses: readonly { mass: Mass }[]) =>
	masses.reduce((total, { mass }) => total + mass.grams, 0);

describe("a trace from registry serials", () => {
	let api: TestApi;
	let stock: Stock;
	let project: Project;
	let batch: CreditBatch;
	let first: Buyer;
	let second: Buyer;
	/** 3 devices: grams [0, 1.5 t); 4 devices: [1.5 t, 3.5 t) of 10 t. The first two credits are retired. */
	let mine: { orderId: string; serialNumbers: readonly string[] };
	let theirs: { orderId: string; serialNumbers: readonly string[] };

	beforeAll(async () => {
		api = await startApi();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
		stock = createStock(api);
		project = await stock.project();
		batch = await stock.batch(project, 10);
		first = await createBuyer(api, [project]);
		second = await createBuyer(api, [project]);
		mine = await first.buy(3, "Nordlys Holding AB");
		theirs = await second.buy(4, "Sydfrost AB");
		await retire(api, stock, batch, [0, 2]);
	});
	afterAll(() => api.close());

	async function ask(
		client: GraphQLClient,
		serial: string,
		page: Record<string, unknown> = {},
	): Promise<Batch[]> {
		const { data, errors } = await client.execute<{
			registryTrace: { batches: Batch[] };
		}>(TRACE, { serial, ...page });
		if (!data) throw new Error(JSON.stringify(errors));
		return data.registryTrace.batches;
	}

	it.each(["OPERATOR", "AUDITOR"] as const)(
		"shows everything to an %s, down to the devices",
		async (role) => {
			const client = await api.signedIn({ role });
			const [found, more] = await ask(client, batch.serialText);
			expect(more).toBeUndefined();
			expect(found).toMatchObject({
				projectName: project.name,
				batch: { id: batch.id },
				serials: { text: batch.serialText, quantity: 10 },
				retired: { grams: 2 * TONNE },
				held: { grams: 3.5 * TONNE },
				others: { grams: 0 },
				free: { grams: 6.5 * TONNE },
				retirements: [
					{
						serials: { text: stock.part(batch, 0, 2).text },
						mass: { grams: 2 * TONNE },
						beneficiary: "Example AB",
					},
				],
			});
			const parts = found?.parts.nodes ?? [];
			expect(
				parts.map(({ mass, tenant, order }) => [
					mass.grams,
					tenant.id,
					order.id,
				]),
			).toEqual([
				[1.5 * TONNE, first.tenant.id, mine.orderId],
				[2 * TONNE, second.tenant.id, theirs.orderId],
			]);
			for (const [part, bought] of [
				[parts[0], mine],
				[parts[1], theirs],
			] as const) {
				expect(sum(part?.links ?? [])).toBe(part?.mass.grams);
				expect(sum(part?.devices.nodes ?? [])).toBe(part?.mass.grams);
				expect(
					part?.devices.nodes.map(({ device }) => device.serialNumber).sort(),
				).toEqual([...bought.serialNumbers].sort());
			}
			expect(
				parts[0]?.links.map(({ retirement }) => retirement !== null),
			).toEqual([true]);
			expect(parts[1]?.links.map(({ mass }) => mass.grams)).toEqual([
				0.5 * TONNE,
				1.5 * TONNE,
			]);
		},
	);

	it("leads from one credit that two customers share to the devices of both", async () => {
		const client = await api.signedIn({ role: "OPERATOR" });
		const [found] = await ask(client, stock.part(batch, 1, 1).text);
		const parts = found?.parts.nodes ?? [];
		expect(parts.map(({ mass }) => mass.grams)).toEqual([500_000, 500_000]);
		expect(parts.map(({ devices }) => devices.nodes.length)).toEqual([1, 1]);
		expect(found?.retired.grams).toBe(TONNE);
	});

	it("shows a tenant its own parts, and of others' nothing but a mass", async () => {
		const [found] = await ask(first.client, batch.serialText);
		expect(found).toMatchObject({
			batch: null,
			serials: { quantity: 10 },
			held: { grams: 1.5 * TONNE },
			others: { grams: 2 * TONNE },
			free: null,
			retirements: [{ beneficiary: null }],
			parts: { totalCount: 1 },
		});
		expect(found?.parts.nodes.map(({ order }) => order.id)).toEqual([
			mine.orderId,
		]);
		const tenant = await api.app.platform.tenants.tenantById(second.tenant.id);
		const order = await second.tenant.services.orders.order(theirs.orderId);
		const text = JSON.stringify(found);
		for (const secret of [
			second.tenant.id,
			tenant?.name ?? "",
			order.number,
			theirs.orderId,
			"Sydfrost",
			...theirs.serialNumbers,
		])
			expect(text).not.toContain(secret);
	});

	it("shows who has no part in them no more than the public: what is retired", async () => {
		const stranger = await createBuyer(api, []);
		for (const client of [api.client(), stranger.client]) {
			const [found] = await ask(client, batch.serialText);
			expect(found).toMatchObject({
				batch: null,
				serials: null,
				held: null,
				others: null,
				free: null,
				retired: { grams: 2 * TONNE },
				retirements: [
					{
						serials: { text: stock.part(batch, 0, 2).text },
						beneficiary: null,
					},
				],
				parts: { totalCount: 0, nodes: [] },
			});
			// Credits that are in stock, allocated or free, are nobody's business.
			expect(await ask(client, stock.part(batch, 3, 7).text)).toEqual([]);
		}
	});

	it("knows nothing of credits that nobody registered, and says where a serial is malformed", async () => {
		const client = await api.signedIn({ role: "OPERATOR" });
		expect(
			await ask(client, stock.serials(project, 900_000_001, 900_000_009)),
		).toEqual([]);
		const { errors } = await client.execute(TRACE, { serial: "9660-12-x-VCS" });
		expect(errors?.[0]?.extensions?.code).toBe("SERIAL_MALFORMED");
		expect(errors?.[0]?.message).toMatch(/at character \d+/);
	});

	it("pages through parts and through devices", async () => {
		const client = await api.signedIn({ role: "OPERATOR" });
		const [one] = await ask(client, batch.serialText, { first: 1, devices: 2 });
		expect(one?.parts).toMatchObject({
			totalCount: 2,
			pageInfo: { hasNextPage: true },
			nodes: [{ order: { id: mine.orderId } }],
		});
		const [two] = await ask(client, batch.serialText, {
			first: 1,
			after: one?.parts.pageInfo.endCursor,
			devices: 2,
		});
		expect(two?.parts).toMatchObject({
			pageInfo: { hasNextPage: false },
			nodes: [{ order: { id: theirs.orderId } }],
		});
		const seen: string[] = [];
		let afterDevice: string | null = null;
		for (let page = 0; page < 3; page++) {
			const [found] = await ask(client, batch.serialText, {
				first: 1,
				devices: 2,
				afterDevice,
			});
			const devices = found?.parts.nodes[0]?.devices;
			expect(devices?.totalCount).toBe(3);
			seen.push(
				...(devices?.nodes ?? []).map(({ device }) => device.serialNumber),
			);
			afterDevice = devices?.pageInfo.endCursor ?? null;
			if (!devices?.pageInfo.hasNextPage) break;
		}
		expect(seen.sort()).toEqual([...mine.serialNumbers].sort());
		for (const bad of [{ devices: 0 }, { afterDevice: "!" }, { first: 101 }]) {
			const { errors } = await client.execute(TRACE, {
				serial: batch.serialText,
				...bad,
			});
			expect(errors?.[0]?.extensions?.code).toBe("INVALID_INPUT");
		}
	});
});

describe("the statements of a trace from registry serials", () => {
	const DEVICES = 60;
	let api: TestApi;
	let buyer: Buyer;
	let batch: CreditBatch;
	beforeAll(async () => {
		api = await startApi();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
		const stock = createStock(api);
		const project = await stock.project();
		batch = await stock.batch(project, DEVICES);
		buyer = await createBuyer(api, [project]);
		for (let order = 0; order < DEVICES; order++) await buyer.buy(1);
		await retire(api, stock, batch, [0, 10]);
	});
	afterAll(() => api.close());

	it("are as many for fifty parts as for one", async () => {
		const count = async (first: number) => {
			const read = api.app.database.query.bind(api.app.database);
			const statements: string[] = [];
			api.app.database.query = (sql, parameters) => {
				statements.push(sql);
				return read(sql, parameters);
			};
			try {
				const { data, errors } = await buyer.client.execute<{
					registryTrace: { batches: Batch[] };
				}>(
					TRACE.replace(
						/devices\([^)]*\) \{\s*totalCount/,
						"devices(first: $devices, after: $afterDevice) {",
					),
					{ serial: batch.serialText, first, devices: 3 },
				);
				expect(errors).toBeUndefined();
				expect(data?.registryTrace.batches[0]?.parts.nodes).toHaveLength(first);
			} finally {
				api.app.database.query = read;
			}
			return statements.length;
		};
		await count(1);
		expect(await count(50)).toBe(await count(1));
	});
});
