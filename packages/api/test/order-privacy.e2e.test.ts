import { startApi, type TestApi } from "./harness.js";
import { devices, openShop, order, publishModel, quote } from "./offset.js";
import { unique } from "./seed.js";

describe("what a tenant is told of orders and offers", () => {
	let api: TestApi;
	beforeAll(async () => {
		api = await startApi();
	}, 60_000);
	afterAll(() => api.close());
	const all = (projectId: string) => [{ projectId, percent: 100 }];

	it("tells nobody in whose name a credit was retired that is shared with another tenant", async () => {
		const shared = await openShop(api, 10, 1, "300");
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
});
