import { jest } from "@jest/globals";
import type { GraphQLClient } from "@tonnetrace/testkit";
import { startApi, type TestApi } from "../../../test/harness.js";
import type { SeededTenant } from "../../../test/seed.js";
import { unique } from "../../../test/seed.js";

const REGISTER = `mutation($input: DeviceRegisterInput!) { deviceRegister(input: $input) {
	results { index outcome device { id serialNumber manufacturer coverage registeredAt offset { grams } } errors { code field message } }
	userErrors { code field message }
} }`;
const LIST = `query($tenantId: ID!, $first: Int, $after: String, $filter: DeviceFilter, $orderBy: DeviceOrder) { tenant(id: $tenantId) {
	devices(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
		totalCount pageInfo { hasNextPage endCursor }
		nodes { id serialNumber modelName manufacturer category country purchasedOn costCentre orderReference registeredAt coverage offset { grams } }
	}
} }`;
const PORTFOLIO = `query($tenantId: ID!, $asOf: DateTime, $edition: String) { tenant(id: $tenantId) { portfolio(asOf: $asOf) {
	asOf devices devicesWithoutFootprint footprint { grams tonnes } covered { grams } offset { grams } allocated { grams } retired { grams } uncovered { grams }
	byCategory { key label devices footprint { grams } uncovered { grams } } byCountry { key label devices } byMonth { key label devices }
	byProject { key label devices footprint { grams } offset { grams } }
	equivalencies(edition: $edition) { kind quantity edition source text }
} } }`;

interface Listed {
	readonly devices: {
		readonly nodes: readonly { readonly purchasedOn: string }[];
		readonly pageInfo: { readonly endCursor: string | null };
	};
}
interface Pictured {
	readonly portfolio: { readonly byProject: readonly object[] };
}

const notebook = (over: object = {}) => ({
	serialNumber: unique("PF").replace(" ", "").toUpperCase(),
	modelName: "Model nobody published 1",
	category: "NOTEBOOK",
	country: "SE",
	purchasedOn: "2025-03-14",
	...over,
});

describe("the fleet over GraphQL", () => {
	let api: TestApi;
	let tenant: SeededTenant;
	let admin: GraphQLClient;
	beforeAll(async () => {
		api = await startApi();
		tenant = await api.seed.tenant(await api.seed.region());
		admin = await api.signedIn({ role: "TENANT_ADMIN", tenantId: tenant.id });
	});
	afterAll(() => api.close());

	const register = (
		client: GraphQLClient,
		devices: object[],
		tenantId?: string,
	) =>
		client.execute<{
			deviceRegister: { results: object[]; userErrors: object[] };
		}>(REGISTER, { input: { devices, ...(tenantId ? { tenantId } : {}) } });
	/** The tenant's fields; each test says which it looks at. */
	const ask = async <T>(
		client: GraphQLClient,
		document: string,
		variables: Record<string, unknown>,
	): Promise<T> => {
		const { data, errors } = await client.execute<{ tenant: T }>(
			document,
			variables,
		);
		expect(errors ?? []).toEqual([]);
		return data?.tenant as T;
	};

	it("registers each device for itself and answers in the order of the request", async () => {
		const { data } = await register(admin, [
			notebook(),
			notebook({ serialNumber: "Default string" }),
			notebook(),
		]);
		expect(data?.deviceRegister).toMatchObject({
			results: [
				{
					index: 0,
					outcome: "REGISTERED",
					device: { coverage: "NONE", offset: null },
					errors: [],
				},
				{
					index: 1,
					outcome: "REFUSED",
					device: null,
					errors: [
						{
							code: "SERIAL_PLACEHOLDER",
							field: ["devices", "1", "serialNumber"],
						},
					],
				},
				{ index: 2, outcome: "REGISTERED" },
			],
			userErrors: [],
		});
	});

	it("answers a request that is refused as a whole with no results", async () => {
		const viewer = await api.signedIn({
			role: "TENANT_VIEWER",
			tenantId: tenant.id,
		});
		const { data } = await register(viewer, [notebook()]);
		expect(data?.deviceRegister).toMatchObject({
			results: [],
			userErrors: [{ code: "FORBIDDEN" }],
		});
		expect((await register(admin, [])).data?.deviceRegister).toMatchObject({
			results: [],
			userErrors: [{ code: "INVALID_INPUT", field: ["devices"] }],
		});
	});

	it("answers another tenant's id as one that doesn't exist", async () => {
		const other = await api.seed.tenant(await api.seed.region());
		const foreign = await register(admin, [notebook()], other.id);
		const nobody = await register(
			admin,
			[notebook()],
			"ten_01JAAAAAAAAAAAAAAAAAAAAAAA",
		);
		expect(foreign.data).toEqual(nobody.data);
		expect(foreign.data?.deviceRegister.userErrors).toMatchObject([
			{ code: "NOT_FOUND" },
		]);
	});

	it("lists, filters, sorts and pages", async () => {
		const mine = await api.seed.tenant(await api.seed.region());
		const client = await api.signedIn({
			role: "TENANT_ADMIN",
			tenantId: mine.id,
		});
		await register(
			client,
			Array.from({ length: 7 }, (_, index) =>
				notebook({
					country: index % 2 ? "NO" : "SE",
					purchasedOn: `2025-0${1 + index}-01`,
				}),
			),
		);
		const page = async (after: string | null) =>
			(
				await ask<Listed>(client, LIST, {
					tenantId: mine.id,
					first: 3,
					after,
					filter: { countries: ["SE"], coverage: ["NONE"] },
					orderBy: { field: "PURCHASED_ON", direction: "DESC" },
				})
			).devices;
		const first = await page(null);
		expect(first).toMatchObject({
			totalCount: 4,
			pageInfo: { hasNextPage: true },
		});
		const second = await page(first.pageInfo.endCursor);
		const days = [...first.nodes, ...second.nodes].map(
			({ purchasedOn }) => purchasedOn,
		);
		expect(days).toEqual([
			"2025-07-01",
			"2025-05-01",
			"2025-03-01",
			"2025-01-01",
		]);
	});

	it("costs as many statements with 50 devices as with 1", async () => {
		const mine = await api.seed.tenant(await api.seed.region());
		const client = await api.signedIn({
			role: "TENANT_ADMIN",
			tenantId: mine.id,
		});
		await register(
			client,
			Array.from({ length: 50 }, () => notebook()),
		);
		const query = jest.spyOn(api.app.database, "query");
		const statementsFor = async (first: number): Promise<number> => {
			query.mockClear();
			expect(
				(await ask<Listed>(client, LIST, { tenantId: mine.id, first })).devices
					.nodes,
			).toHaveLength(first);
			return query.mock.calls.length;
		};
		const one = await statementsFor(1);
		expect(await statementsFor(50)).toBe(one);
		query.mockRestore();
	});

	it("finds one device by its serial number, and lists models without a footprint", async () => {
		const mine = await api.seed.tenant(await api.seed.region());
		const client = await api.signedIn({
			role: "TENANT_ADMIN",
			tenantId: mine.id,
		});
		await register(client, [
			notebook({ serialNumber: "PFQX7731" }),
			notebook(),
		]);
		const found = await ask<object>(
			client,
			`query($tenantId: ID!) { tenant(id: $tenantId) { device(serialNumber: "pfqx 7731") { serialNumber } none: device(serialNumber: "PFQX0000") { id } unmatchedModels { totalCount nodes { modelName category devices } } } }`,
			{ tenantId: mine.id },
		);
		expect(found).toEqual({
			device: { serialNumber: "PFQX7731" },
			none: null,
			unmatchedModels: {
				totalCount: 1,
				nodes: [
					{
						modelName: "Model nobody published 1",
						category: "NOTEBOOK",
						devices: 2,
					},
				],
			},
		});
	});

	it("shows the portfolio with names for its slices, now and before", async () => {
		const mine = await api.seed.tenant(await api.seed.region());
		const client = await api.signedIn({
			role: "TENANT_ADMIN",
			tenantId: mine.id,
		});
		const before = new Date(api.clock.now() - 1).toISOString();
		await register(client, [
			notebook(),
			notebook({
				country: "NO",
				category: "THIN_CLIENT",
				purchasedOn: "2025-11-02",
			}),
		]);
		const { portfolio } = await ask<Pictured>(client, PORTFOLIO, {
			tenantId: mine.id,
		});
		expect(portfolio).toMatchObject({
			devices: 2,
			devicesWithoutFootprint: 2,
			footprint: { grams: 0, tonnes: "0" },
			byCategory: [
				{ key: "NOTEBOOK", label: "Notebooks", devices: 1 },
				{ key: "THIN_CLIENT", label: "Thin clients", devices: 1 },
			],
			byCountry: [
				{ key: "NO", label: "Norway", devices: 1 },
				{ key: "SE", label: "Sweden", devices: 1 },
			],
			byMonth: [
				{ key: "2025-03", label: "March 2025", devices: 1 },
				{ key: "2025-11", label: "November 2025", devices: 1 },
			],
			byProject: [],
			equivalencies: [
				{ kind: "PASSENGER_VEHICLE_YEAR", quantity: "0" },
				{ kind: "TREE_SEEDLING_TEN_YEARS" },
			],
		});
		const { portfolio: earlier } = await ask<Pictured>(client, PORTFOLIO, {
			tenantId: mine.id,
			asOf: before,
		});
		expect(earlier).toMatchObject({ asOf: before, devices: 0, byCategory: [] });
	});

	it("tells projects by name, with nothing but masses of credits", async () => {
		const mine = await api.seed.tenant(await api.seed.region());
		const project = await api.app.platform.catalogue.upsert(
			{ id: "usr_operator", role: "OPERATOR" },
			{
				registry: "VERRA",
				registryProjectId: unique("VCS").replace(" ", ""),
				name: "Wind by the sea",
				country: "IN",
				type: "Wind",
				mechanism: "REDUCTION",
			},
		);
		const { portfolioLedger } = mine.services;
		await api.app.database.write(() =>
			portfolioLedger.post(1, [
				{
					projectId: project.id,
					offsetGrams: 500_000,
					allocatedGrams: 500_000,
				},
			]),
		);
		const client = await api.signedIn({
			role: "TENANT_VIEWER",
			tenantId: mine.id,
		});
		const { portfolio } = await ask<Pictured>(client, PORTFOLIO, {
			tenantId: mine.id,
		});
		expect(portfolio.byProject).toEqual([
			{
				key: project.id,
				label: "Wind by the sea",
				devices: null,
				footprint: null,
				offset: { grams: 500_000 },
			},
		]);
	});

	it("tells equivalencies to anybody: 356,411 t are 77,480 vehicles by the edition of 2019", async () => {
		const EQUIVALENCIES =
			"query($grams: SafeInt!, $edition: String) { equivalencies(grams: $grams, edition: $edition) { kind quantity edition } }";
		const { data } = await api
			.client()
			.execute<{ equivalencies: object[] }>(EQUIVALENCIES, {
				grams: 356_411_000_000,
				edition: "EPA-2019",
			});
		expect(data?.equivalencies).toContainEqual({
			kind: "PASSENGER_VEHICLE_YEAR",
			quantity: "77480",
			edition: "EPA-2019",
		});
		const unknown = await api
			.client()
			.execute(EQUIVALENCIES, { grams: 1, edition: "EPA-1066" });
		expect(unknown.errors?.[0]).toMatchObject({
			message: expect.stringContaining("EPA-2019"),
			extensions: { code: "UNKNOWN_EDITION", field: ["edition"] },
		});
		const negative = await api.client().execute(EQUIVALENCIES, { grams: -1 });
		expect(negative.errors?.[0]).toMatchObject({
			extensions: { code: "INVALID_INPUT" },
		});
	});
});
