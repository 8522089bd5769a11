import type { GraphQLClient } from "@tonnetrace/testkit";
import { startApi, type TestApi } from "./harness.js";
import {
	devices,
	order,
	publishModel,
	quote,
	selling,
	stock,
} from "./offset.js";
import { type SeededTenant, unique } from "./seed.js";

const DEVICES = `query($id: ID!) { tenant(id: $id) {
	portfolio { devices footprint { grams } covered { grams } offset { grams } allocated { grams } retired { grams } uncovered { grams } byProject { key offset { grams } allocated { grams } retired { grams } } byCategory { offset { grams } } }
	devices(first: 100) { totalCount nodes { serialNumber coverage offset { grams } footprint { total { grams } statistic } trace { mass { grams } serials { text quantity } retirement { registryReference } project { id } } } } } }`;

interface Shop {
	readonly tenant: SeededTenant;
	readonly client: GraphQLClient;
	readonly projectId: string;
	readonly serials: (from: number, quantity: number) => string;
	readonly region: { id: string; country: string };
}

describe("quotes and orders", () => {
	let api: TestApi;
	beforeAll(async () => {
		api = await startApi();
	}, 60_000);
	afterAll(() => api.close());

	/** A tenant with devices of so many kilograms each, in a region that sells one project. */
	async function shop(
		tonnes: number,
		count: number,
		kilograms: string,
		settings = {},
	): Promise<Shop> {
		const { projectId, serials } = await stock(api, tonnes);
		const region = await api.seed.region({
			settings: { ...selling(projectId), ...settings },
		});
		const tenant = await api.seed.tenant(region);
		await devices(
			tenant,
			count,
			await publishModel(api, kilograms, tenant.country),
		);
		return {
			tenant,
			projectId,
			serials,
			region,
			client: await api.signedIn({ role: "TENANT_ADMIN", tenantId: tenant.id }),
		};
	}
	const all = (projectId: string) => [{ projectId, percent: 100 }];

	it.each([
		["508", 1_000_000],
		["500", 500_000],
		["500.001", 1_000_000],
		["1000", 1_000_000],
	])(
		"rounds a device of %s kg up to its band of %i g",
		async (kilograms, grams) => {
			const { client, projectId } = await shop(10, 1, kilograms);
			const { quote: made, userErrors } = await quote(client, {
				mix: all(projectId),
			});
			expect(userErrors).toEqual([]);
			expect(made).toMatchObject({ devices: 1, offset: { grams } });
		},
	);

	it("allocates to the gram and traces every device to registry serials, then to the retirement", async () => {
		const { tenant, client, projectId, serials } = await shop(10, 3, "508");
		const made = await quote(client, { mix: all(projectId) });
		const placed = await order(client, { quoteId: made.quote?.id });
		expect(placed).toMatchObject({
			userErrors: [],
			order: {
				status: "ALLOCATED",
				offset: { grams: 3_000_000 },
				allocated: { grams: 3_000_000 },
				retired: { grams: 0 },
			},
		});

		await api.app.platform.inventory.recordRetirement(
			{ id: "system", role: "OPERATOR" },
			{
				serials: serials(0, 2),
				retiredOn: "2026-01-15",
				registryReference: "REF-1",
				beneficiary: "Example AB",
				idempotencyKey: unique("key"),
			},
		);
		const { data, errors } = await client.execute<{
			tenant: {
				portfolio: Record<string, unknown>;
				devices: {
					nodes: {
						coverage: string;
						trace: { mass: { grams: number }; retirement: unknown }[];
					}[];
				};
			};
		}>(DEVICES, { id: tenant.id });
		expect(errors).toBeUndefined();
		const found = data?.tenant.devices.nodes ?? [];
		expect(found.map(({ coverage }) => coverage).sort()).toEqual([
			"ALLOCATED",
			"RETIRED",
			"RETIRED",
		]);
		for (const { coverage, trace } of found) {
			expect(trace.reduce((sum, { mass }) => sum + mass.grams, 0)).toBe(
				1_000_000,
			);
			expect(
				trace.every(
					({ retirement }) =>
						(retirement !== null) === (coverage === "RETIRED"),
				),
			).toBe(true);
		}
		expect(data?.tenant.portfolio).toMatchObject({
			devices: 3,
			footprint: { grams: 1_524_000 },
			covered: { grams: 1_524_000 },
			uncovered: { grams: 0 },
			offset: { grams: 3_000_000 },
			allocated: { grams: 1_000_000 },
			retired: { grams: 2_000_000 },
			byProject: [
				{
					key: projectId,
					offset: { grams: 3_000_000 },
					allocated: { grams: 1_000_000 },
					retired: { grams: 2_000_000 },
				},
			],
		});
	});

	it("refuses an order whole when the stock can't serve it, and says what is missing", async () => {
		const { tenant, client, projectId } = await shop(2, 3, "508");
		const made = await quote(client, { mix: all(projectId) });
		const placed = await order(client, { quoteId: made.quote?.id });
		expect(placed.order).toBeNull();
		expect(placed.userErrors).toEqual([
			expect.objectContaining({
				code: "OUT_OF_STOCK",
				message: expect.stringMatching(/3 t.*2 t.*1 t/s),
			}),
		]);
		const { data } = await client.execute(DEVICES, { id: tenant.id });
		expect(data).toMatchObject({
			tenant: { portfolio: { offset: { grams: 0 } } },
		});
	});

	it("uses a quote once, and answers the same key with the same order", async () => {
		const { client, projectId } = await shop(10, 1, "300");
		const quoteId = (await quote(client, { mix: all(projectId) })).quote?.id;
		const idempotencyKey = unique("key");
		const answers = await Promise.all(
			Array.from({ length: 8 }, () =>
				order(client, { quoteId, idempotencyKey }),
			),
		);
		const ids = new Set(answers.map((answer) => answer.order?.id));
		expect(ids.size).toBe(1);
		expect([...ids][0]).toMatch(/^ord_/);
		expect((await order(client, { quoteId })).userErrors).toEqual([
			expect.objectContaining({
				code: "QUOTE_ALREADY_ORDERED",
				field: ["quoteId"],
			}),
		]);
		expect(
			(
				await order(client, {
					quoteId,
					idempotencyKey,
					beneficiary: "Somebody else",
				})
			).userErrors,
		).toEqual([expect.objectContaining({ code: "IDEMPOTENCY_KEY_REUSED" })]);
	});

	it("refuses two orders that cover the same device", async () => {
		const { client, projectId } = await shop(10, 2, "300");
		const [first, second] = [
			await quote(client, { mix: all(projectId) }),
			await quote(client, { mix: all(projectId) }),
		];
		expect(
			(await order(client, { quoteId: first.quote?.id })).userErrors,
		).toEqual([]);
		expect(
			(await order(client, { quoteId: second.quote?.id })).userErrors,
		).toEqual([expect.objectContaining({ code: "DEVICE_ALREADY_COVERED" })]);
	});

	it("refuses wrong mixes, no devices, an expired quote, a foreign project and an empty beneficiary", async () => {
		const { client, projectId, tenant } = await shop(10, 1, "300");
		const codes = async (input: Record<string, unknown>) =>
			(await quote(client, input)).userErrors.map(({ code, field }) => [
				code,
				field?.join("."),
			]);
		expect(await codes({ mix: [{ projectId, percent: 99 }] })).toEqual([
			["MIX_NOT_100_PERCENT", "mix"],
		]);
		expect(await codes({ mix: all((await stock(api, 1)).projectId) })).toEqual([
			["PROJECT_NOT_OFFERED", "mix.0.projectId"],
		]);
		expect(await codes({ mix: all(projectId), currency: "SEK" })).toEqual([
			["CURRENCY_NOT_OFFERED", "currency"],
		]);
		expect(
			await codes({ mix: all(projectId), filter: { countries: ["JP"] } }),
		).toEqual([["NO_DEVICES", "filter"]]);
		const made = await quote(client, { mix: all(projectId) });
		expect(
			(await order(client, { quoteId: made.quote?.id, beneficiary: "  " }))
				.userErrors,
		).toEqual([
			expect.objectContaining({
				code: "INVALID_INPUT",
				field: ["beneficiary"],
			}),
		]);
		await api.app.database.write(() =>
			api.app.database.run(
				"UPDATE quote SET expiresAt = '2020-01-01 00:00:00.000' WHERE tenantId = :tenantId",
				{ tenantId: tenant.id },
			),
		);
		expect(
			(await order(client, { quoteId: made.quote?.id })).userErrors,
		).toEqual([expect.objectContaining({ code: "QUOTE_EXPIRED" })]);
	});

	it("sells nothing where the region isn't open, and gives every reason", async () => {
		const { client, projectId, region } = await shop(10, 1, "300");
		await api.seed.revise(region, selling(projectId), "PILOT");
		const { userErrors } = await quote(client, { mix: all(projectId) });
		expect(userErrors).toEqual([
			expect.objectContaining({
				code: "NOT_AVAILABLE",
				message: expect.stringContaining("pilot"),
			}),
		]);
	});

	it("tells a tenant in a region without a rollout that nothing is sold there yet", async () => {
		const { regions } = api.app.platform;
		const region = await regions.createRegion({
			code: unique("NEW").replace(" ", "_"),
			name: unique("New"),
			timeZone: "UTC",
			countries: ["AQ"],
		});
		const tenant = await api.seed.tenant({ id: region.id, country: "AQ" });
		const client = await api.signedIn({
			role: "TENANT_ADMIN",
			tenantId: tenant.id,
		});
		const { data, errors } = await client.execute(
			"query($id: ID!) { tenant(id: $id) { offer { availability { available reasons { code } } projects { project { id } } } } }",
			{ id: tenant.id },
		);
		expect(errors).toBeUndefined();
		expect(data).toEqual({
			tenant: {
				offer: {
					availability: {
						available: false,
						reasons: [{ code: "STAGE_DRAFT" }],
					},
					projects: [],
				},
			},
		});
	});

	it("gives everything back when an order is cancelled inside its window, and nothing once credits are retired", async () => {
		const { client, projectId, serials, tenant } = await shop(4, 2, "508");
		const cancel = (orderId: string | undefined) =>
			client.execute<{
				orderCancel: {
					userErrors: { code: string }[];
					order: { status: string } | null;
				};
			}>(
				"mutation($input: OrderCancelInput!) { orderCancel(input: $input) { order { status allocated { grams } } userErrors { code } } }",
				{
					input: {
						orderId,
						reason: "Ordered by mistake",
						idempotencyKey: unique("key"),
					},
				},
			);
		const first = await order(client, {
			quoteId: (await quote(client, { mix: all(projectId) })).quote?.id,
		});
		expect((await cancel(first.order?.id)).data?.orderCancel).toMatchObject({
			userErrors: [],
			order: { status: "CANCELLED", allocated: { grams: 0 } },
		});
		expect(
			(await api.app.platform.inventory.available([projectId])).get(projectId),
		).toBe(4_000_000);
		expect(
			(await client.execute(DEVICES, { id: tenant.id })).data,
		).toMatchObject({
			tenant: {
				portfolio: {
					covered: { grams: 0 },
					offset: { grams: 0 },
					allocated: { grams: 0 },
				},
			},
		});

		const second = await order(client, {
			quoteId: (await quote(client, { mix: all(projectId) })).quote?.id,
		});
		await api.app.platform.inventory.recordRetirement(
			{ id: "system", role: "OPERATOR" },
			{
				serials: serials(0, 1),
				retiredOn: "2026-01-15",
				registryReference: "REF-2",
				beneficiary: "Example AB",
				idempotencyKey: unique("key"),
			},
		);
		expect(
			(await cancel(second.order?.id)).data?.orderCancel.userErrors,
		).toEqual([{ code: "ORDER_HAS_RETIREMENTS" }]);
		expect(await api.app.platform.inventory.checkBooks()).toEqual([]);
	});

	it("tells nobody in whose name a credit was retired that is shared with another tenant", async () => {
		const shared = await shop(10, 1, "300");
		const other = await api.seed.tenant(shared.region);
		await devices(other, 1, await publishModel(api, "300", other.country));
		const otherClient = await api.signedIn({
			role: "TENANT_ADMIN",
			tenantId: other.id,
		});
		for (const [client, beneficiary] of [
			[shared.client, "First Secret AB"],
			[otherClient, "Second Secret AB"],
		] as const) {
			const made = await quote(client, { mix: all(shared.projectId) });
			expect(
				(await order(client, { quoteId: made.quote?.id, beneficiary }))
					.userErrors,
			).toEqual([]);
		}
		await api.app.platform.inventory.recordRetirement(
			{ id: "system", role: "OPERATOR" },
			{
				serials: shared.serials(0, 1),
				retiredOn: "2026-01-15",
				registryReference: "REF-3",
				beneficiary: "First Secret AB",
				idempotencyKey: unique("key"),
			},
		);
		await api.app.worker.drain();
		const seen = `query($id: ID!) { tenant(id: $id) { orders { nodes { beneficiary allocations { retirements { retirement { beneficiary registryReference } } } certificates { number status } } } devices { nodes { serialNumber trace { retirement { beneficiary } } } } } }`;
		const own = JSON.stringify(
			(await shared.client.execute(seen, { id: shared.tenant.id })).data,
		);
		const others = JSON.stringify(
			(await otherClient.execute(seen, { id: other.id })).data,
		);
		expect(own).toContain('"retirement":{"beneficiary":"First Secret AB"');
		expect(others).toContain(
			"another customer, with whom this credit is shared",
		);
		expect(others).not.toContain("First Secret");
		const number = /"number":"(TT-[^"]+)","status":"ISSUED"/.exec(others)?.[1];
		const publicly = await api
			.client()
			.execute(
				"query($n: String!) { certificate(number: $n) { statement beneficiary retired { grams } } }",
				{ n: number },
			);
		expect(JSON.stringify(publicly.data)).not.toContain("First Secret");
		expect(publicly.data).toMatchObject({
			certificate: {
				beneficiary: "Second Secret AB",
				retired: { grams: 500_000 },
			},
		});
	});

	it("never sells more than a region's cap", async () => {
		const { client, projectId } = await shop(100, 3, "508", {
			capPerMonthGrams: 2_000_000,
		});
		const { userErrors } = await order(client, {
			quoteId: (await quote(client, { mix: all(projectId) })).quote?.id,
		});
		expect(userErrors).toEqual([
			expect.objectContaining({ code: "CAP_REACHED" }),
		]);
	});
});
