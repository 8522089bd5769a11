import type { GraphQLClient } from "@tonnetrace/testkit";
import { startApi, type TestApi } from "./harness.js";
import {
	devices,
	ORDER_PLACE,
	publishModel,
	quote,
	selling,
	stock,
	type UserErrors,
} from "./offset.js";
import { type SeededTenant, unique } from "./seed.js";

const TONNE = 1_000_000;
const BUYERS = 100;
/** Tenants are shared by buyers, so that orders of one tenant race as well as orders of many. */
const TENANTS = 20;
/** Each order is of one device of 1,001 kg, which buys 1,500 kg: orders share credits. */
const KILOGRAMS = "1001";
const ORDERED = 1_500_000;
const STOCK_TONNES = 37;
/** What is left then is less than anybody asks for, and stays: no order is served by a part. */
const SERVED = 24;

interface Buyer {
	readonly tenant: SeededTenant;
	readonly client: GraphQLClient;
	readonly quoteId: string;
}
interface Answer {
	readonly status: number;
	readonly errors: unknown;
	readonly order: { id: string; allocated: { grams: number } } | null;
	readonly codes: string[];
}

describe("100 orders at once for the last tonnes of a batch", () => {
	let api: TestApi;
	let projectId: string;
	let buyers: Buyer[];
	let answers: Answer[];

	beforeAll(async () => {
		api = await startApi();
		const sold = await stock(api, STOCK_TONNES);
		projectId = sold.projectId;
		const region = await api.seed.region({ settings: selling(projectId) });
		const model = await publishModel(api, KILOGRAMS, region.country);
		buyers = [];
		for (let t = 0; t < TENANTS; t++)
			buyers.push(
				...(await buyersOf(await api.seed.tenant(region), model, projectId)),
			);
		answers = await Promise.all(buyers.map(place));
	}, 120_000);
	afterAll(() => api.close());

	/** Buyers of one tenant, each with a quote of a device of its own. */
	async function buyersOf(
		tenant: SeededTenant,
		model: string,
		project: string,
	): Promise<Buyer[]> {
		const count = BUYERS / TENANTS;
		await devices(tenant, count, model);
		const client = await api.signedIn({
			role: "TENANT_ADMIN",
			tenantId: tenant.id,
		});
		const { data } = await client.execute<{
			tenant: { devices: { nodes: { id: string }[] } };
		}>(
			"query($id: ID!) { tenant(id: $id) { devices(first: 100) { nodes { id } } } }",
			{ id: tenant.id },
		);
		const made: Buyer[] = [];
		for (const device of data?.tenant.devices.nodes ?? []) {
			const { quote: open, userErrors } = await quote(client, {
				filter: undefined,
				deviceIds: [device.id],
				mix: [{ projectId: project, percent: 100 }],
			});
			if (!open) throw new Error(JSON.stringify(userErrors));
			made.push({ tenant, client, quoteId: open.id });
		}
		return made;
	}

	async function place({ client, quoteId }: Buyer): Promise<Answer> {
		const { status, data, errors } = await client.execute<{
			orderPlace: UserErrors & { order: Answer["order"] };
		}>(ORDER_PLACE, {
			input: {
				quoteId,
				beneficiary: "Example AB",
				idempotencyKey: unique("key"),
			},
		});
		return {
			status,
			errors,
			order: data?.orderPlace.order ?? null,
			codes: data?.orderPlace.userErrors.map(({ code }) => code) ?? [],
		};
	}

	const served = () => answers.filter(({ order }) => order !== null);

	it("answers each with an order or OUT_OF_STOCK, none with a fault", () => {
		expect(answers).toHaveLength(BUYERS);
		for (const { status, errors, order, codes } of answers) {
			expect(status).toBe(200);
			expect(errors).toBeUndefined();
			expect(codes).toEqual(order ? [] : ["OUT_OF_STOCK"]);
		}
	});

	it("sells what there is and no more: sold and left are the stock", async () => {
		const sold = served().reduce(
			(sum, { order }) => sum + (order?.allocated.grams ?? 0),
			0,
		);
		const left = (await api.app.platform.inventory.available([projectId])).get(
			projectId,
		);
		expect(sold + (left ?? Number.NaN)).toBe(STOCK_TONNES * TONNE);
		expect(served()).toHaveLength(SERVED);
		expect(left).toBe(STOCK_TONNES * TONNE - SERVED * ORDERED);
	});

	it("gives no gram twice, and the books say so", async () => {
		const held = await api.app.database.query<{
			batchStart: number;
			batchEnd: number;
		}>(
			"SELECT batchStart, batchEnd FROM allocation WHERE tenantId IN (:tenantIds) AND projectId = :projectId ORDER BY batchStart",
			{
				tenantIds: [...new Set(buyers.map(({ tenant }) => tenant.id))],
				projectId,
			},
		);
		expect(held).toEqual(
			Array.from({ length: SERVED }, (_, n) => ({
				batchStart: n * ORDERED,
				batchEnd: (n + 1) * ORDERED,
			})),
		);
		expect(await api.app.platform.inventory.checkBooks()).toEqual([]);
	});

	it("leaves nothing of a refused order behind", async () => {
		const byTenant = new Map(
			buyers.map(({ tenant, client }) => [tenant, client]),
		);
		let orders = 0;
		let covered = 0;
		for (const [tenant, client] of byTenant) {
			const { data } = await client.execute<{
				tenant: {
					orders: { totalCount: number };
					portfolio: { offset: { grams: number } };
					devices: { nodes: { coverage: string }[] };
				};
			}>(
				`query($id: ID!) { tenant(id: $id) { orders(first: 1) { totalCount } portfolio { offset { grams } } devices(first: 100, filter: { coverage: [ALLOCATED] }) { nodes { coverage } } } }`,
				{ id: tenant.id },
			);
			orders += data?.tenant.orders.totalCount ?? 0;
			covered += data?.tenant.devices.nodes.length ?? 0;
			expect(data?.tenant.portfolio.offset.grams).toBe(
				(data?.tenant.orders.totalCount ?? 0) * ORDERED,
			);
			expect(await tenant.services.portfolio.check()).toEqual([]);
		}
		expect([orders, covered]).toEqual([SERVED, SERVED]);
	});
});
