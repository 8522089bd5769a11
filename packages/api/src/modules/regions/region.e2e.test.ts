import { startApi, type TestApi } from "../../../test/harness.js";

const REGION = `query($code: String!) { region(code: $code) { code countries rollout {
	stage revision settings { rounding taxRates { country percent } claims { jurisdiction audience perDeviceBadge forbidden } pilotTenants { name } projects { id } prices { pricePerTonne { decimal } } }
	history { totalCount nodes { revision stage reason author } } viewerCanRevise viewerCanApprove } } }`;

describe("regions", () => {
	let api: TestApi;
	beforeAll(async () => {
		api = await startApi();
	});
	afterAll(() => api.close());

	it("shows its manager what is sold there, and every revision", async () => {
		const region = await api.seed.region({ stage: "PILOT" });
		await api.seed.revise(region, { taxRates: { [region.country]: 2550 } });
		const manager = await api.signedIn({
			role: "REGIONAL_MANAGER",
			regionId: region.id,
		});
		const { data, errors } = await manager.execute(REGION, {
			code: region.code,
		});
		expect(errors).toBeUndefined();
		expect(data).toMatchObject({
			region: {
				countries: [region.country],
				rollout: {
					stage: "GENERAL",
					revision: 2,
					settings: {
						rounding: "BAND_500KG_UP",
						taxRates: [{ country: region.country, percent: "25.5" }],
						claims: {
							jurisdiction: "EEA",
							audience: "B2B",
							perDeviceBadge: false,
						},
					},
					history: {
						totalCount: 2,
						nodes: [
							{ revision: 2 },
							{ revision: 1, stage: "PILOT", author: "system" },
						],
					},
					viewerCanRevise: true,
				},
			},
		});
	});

	it("shows a region without taxes and projects too", async () => {
		const region = await api.seed.region({
			stage: "DRAFT",
			settings: {
				taxRates: {},
				projectIds: [],
				claims: { jurisdiction: "INTERNATIONAL", audience: "B2B" },
			},
		});
		const auditor = await api.signedIn({ role: "AUDITOR" });
		const { data, errors } = await auditor.execute(REGION, {
			code: region.code,
		});
		expect(errors).toBeUndefined();
		expect(data).toMatchObject({
			region: {
				rollout: {
					stage: "DRAFT",
					settings: { taxRates: [] },
					viewerCanRevise: false,
				},
			},
		});
	});

	it("keeps the plan from tenants, and tells them why they can't buy", async () => {
		const region = await api.seed.region({ stage: "PILOT" });
		const tenant = await api.seed.tenant(region);
		const member = await api.signedIn({
			role: "TENANT_ADMIN",
			tenantId: tenant.id,
		});
		const { errors } = await member.execute(REGION, { code: region.code });
		expect(errors?.[0]?.extensions).toMatchObject({ code: "FORBIDDEN" });
		const { data } = await member.execute(
			"query($input: AvailabilityInput!) { availability(input: $input) { available stage reasons { code } } }",
			{ input: { country: region.country, tenantId: tenant.id } },
		);
		expect(data).toMatchObject({
			availability: {
				available: false,
				stage: "PILOT",
				reasons: expect.arrayContaining([{ code: "NOT_A_PILOT_TENANT" }]),
			},
		});
	});
});
