import { startApi, type TestApi } from "./harness.js";
import { openShop, order, quote, selling, stock } from "./offset.js";
import { unique } from "./seed.js";

const DEVICES = `query($id: ID!) { tenant(id: $id) {
	portfolio { devices footprint { grams } covered { grams } offset { grams } allocated { grams } retired { grams } uncovered { grams } byProject { key offset { grams } allocated { grams } retired { grams } } byCategory { offset { grams } } }
	devices(first: 100) { totalCount nodes { serialNumber coverage offset { grams } footprint { total { grams } statistic } trace { mass { grams } serials { text quantity } retirement { registryReference } project { id } } } } } }`;

describe("quotes and orders", () => {
	let api: TestApi;
	beforeAll(async () => {
		api = await startApi();
	}, 60_000);
	afterAll(() => api.close());

	const shop = (
		tonnes: number,
		count: number,
		kilograms: string,
		settings = {},
	) => openShop(api, tonnes, count, kilograms, settings);
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
