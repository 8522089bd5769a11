import { jest } from "@jest/globals";
import type { GraphQLClient } from "@tonnetrace/testkit";
import { startApi, type TestApi } from "../../../test/harness.js";
import { type SeededTenant, unique } from "../../../test/seed.js";
import { createStock, type Stock, VINTAGE } from "../../../test/stock.js";

const UPSERT =
	"mutation($i: ProjectUpsertInput!) { projectUpsert(input: $i) { project { id name sdgs available { tonnes } } userErrors { code field } } }";
const REGISTER =
	"mutation($i: CreditBatchRegisterInput!) { creditBatchRegister(input: $i) { batch { id vintage quantity serials { registry first last text } free { tonnes } allocated { grams } retired { grams } project { id } } userErrors { code field message } } }";
const RECORD =
	"mutation($i: RetirementRecordInput!) { retirementRecord(input: $i) { retirement { id } userErrors { code field } } }";
const BATCHES =
	"query($p: ID, $n: Int) { creditBatches(first: $n, filter: { projectId: $p }, orderBy: { field: REGISTERED_AT, direction: DESC }) { totalCount nodes { id quantity project { name available { grams } } retirements { serials { text quantity } } } } }";
const PROJECTS =
	"query($s: String, $n: Int) { projects(first: $n, filter: { search: $s }) { totalCount nodes { id name available { grams } allocated { grams } retired { grams } } } }";
const RETIREMENTS =
	"query($p: ID) { retirements(filter: { projectId: $p }) { nodes { retiredOn beneficiary serials { first quantity } batch { id } project { id } } } }";

describe("catalogue and stock over GraphQL", () => {
	let api: TestApi;
	let stock: Stock;
	let tenant: SeededTenant;
	let operator: GraphQLClient;
	let auditor: GraphQLClient;
	let viewer: GraphQLClient;
	beforeAll(async () => {
		api = await startApi();
		stock = createStock(api);
		tenant = await api.seed.tenant(await api.seed.region());
		operator = await api.signedIn({ role: "OPERATOR" });
		auditor = await api.signedIn({ role: "AUDITOR" });
		viewer = await api.signedIn({ role: "TENANT_VIEWER", tenantId: tenant.id });
	});
	afterAll(() => api.close());

	const codesOf = async (
		client: GraphQLClient,
		query: string,
		variables: object = {},
	) => {
		const { data, errors } = await client.execute<
			Record<string, { userErrors?: { code: string }[] }>
		>(query, variables as Record<string, unknown>);
		const refused = Object.values(data ?? {}).flatMap(
			(payload) => payload?.userErrors ?? [],
		);
		return [
			...(errors ?? []).map(({ extensions }) => extensions?.code),
			...refused.map(({ code }) => code),
		];
	};

	it("lets an operator create a project and take credits into stock", async () => {
		const upserted = await operator.execute<{
			projectUpsert: { project: { id: string } };
		}>(UPSERT, { i: stock.projectInput({ sdgs: [13, 7] }) });
		expect(upserted.data).toMatchObject({
			projectUpsert: {
				project: { sdgs: [7, 13], available: { tonnes: "0" } },
				userErrors: [],
			},
		});
		const project = await api.app.platform.catalogue.byId(
			upserted.data?.projectUpsert.project.id ?? "",
		);
		const input = stock.batchInput(project, 12);
		const { data } = await operator.execute(REGISTER, { i: input });
		expect(data).toMatchObject({
			creditBatchRegister: {
				batch: {
					vintage: VINTAGE,
					quantity: 12,
					serials: { registry: "VERRA", text: input.serials },
					free: { tonnes: "12" },
					allocated: { grams: 0 },
					retired: { grams: 0 },
					project: { id: project.id },
				},
				userErrors: [],
			},
		});
		expect(
			(
				await operator.execute(REGISTER, {
					i: { ...input, quantity: 11, idempotencyKey: "other" },
				})
			).data,
		).toMatchObject({
			creditBatchRegister: {
				batch: null,
				userErrors: [{ code: "SERIAL_QUANTITY_MISMATCH", field: ["quantity"] }],
			},
		});
	});

	it("lets nobody else change catalogue or stock", async () => {
		const project = await stock.project();
		const batch = await stock.batch(project, 1);
		const attempts: [string, object][] = [
			[UPSERT, stock.projectInput()],
			[REGISTER, stock.batchInput(project, 1)],
			[RECORD, stock.retirementInput(batch.serialText)],
		];
		for (const [mutation, input] of attempts) {
			for (const client of [auditor, viewer])
				expect(await codesOf(client, mutation, { i: input })).toEqual([
					"FORBIDDEN",
				]);
			expect(await codesOf(api.client(), mutation, { i: input })).toEqual([
				"UNAUTHENTICATED",
			]);
		}
	});

	it("shows projects and their amounts to whoever is signed in, the stock to operators and auditors only", async () => {
		const project = await stock.project();
		await stock.batch(project, 3);
		for (const client of [viewer, auditor, operator]) {
			const { data } = await client.execute(PROJECTS, { s: project.name });
			expect(data).toMatchObject({
				projects: {
					totalCount: 1,
					nodes: [
						{
							id: project.id,
							available: { grams: 3_000_000 },
							allocated: { grams: 0 },
							retired: { grams: 0 },
						},
					],
				},
			});
		}
		expect(await codesOf(api.client(), PROJECTS)).toEqual(["UNAUTHENTICATED"]);
		for (const query of [
			BATCHES,
			RETIREMENTS,
			"{ retirable { orders } }",
			"{ projects(first: 1) { nodes { batches { id } } } }",
		]) {
			expect(await codesOf(viewer, query)).toEqual(["FORBIDDEN"]);
			expect(await codesOf(auditor, query)).toEqual([]);
		}
	});

	it("shows an operator what can be retired and what is", async () => {
		const project = await stock.project();
		const batch = await stock.batch(project, 4);
		await stock.allocate(tenant, await stock.order(tenant), project, 2_500_000);
		const retirable = await operator.execute(
			"query($p: ID) { retirable(projectId: $p) { orders serials { quantity text } batch { id } project { id } } }",
			{ p: project.id },
		);
		expect(retirable.data).toEqual({
			retirable: [
				{
					orders: 1,
					serials: { quantity: 2, text: stock.part(batch, 0, 2).text },
					batch: { id: batch.id },
					project: { id: project.id },
				},
			],
		});
		expect(
			await codesOf(operator, RECORD, {
				i: stock.retirementInput(stock.part(batch, 0, 3).text),
			}),
		).toEqual(["NOT_ALLOCATED"]);
		await stock.retire(batch, 0, 2);
		expect(
			(await operator.execute(RETIREMENTS, { p: project.id })).data,
		).toEqual({
			retirements: {
				nodes: [
					{
						retiredOn: "2025-06-30",
						beneficiary: "Example AB",
						serials: { first: String(batch.firstSerial), quantity: 2 },
						batch: { id: batch.id },
						project: { id: project.id },
					},
				],
			},
		});
		expect(
			(await auditor.execute(BATCHES, { p: project.id })).data,
		).toMatchObject({
			creditBatches: {
				totalCount: 1,
				nodes: [
					{
						quantity: 4,
						retirements: [{ serials: { quantity: 2 } }],
						project: { available: { grams: 1_500_000 } },
					},
				],
			},
		});
	});

	it("offers a region's projects, at their prices", async () => {
		const [offered, other] = [await stock.project(), await stock.project()];
		const region = await api.seed.region({
			settings: {
				projectIds: [offered.id],
				prices: [
					{ projectId: offered.id, currency: "EUR", pricePerTonneMinor: 1999 },
				],
			},
		});
		const listed = await viewer.execute<{
			projects: { nodes: { id: string }[] };
		}>(
			"query($c: String) { projects(filter: { regionCode: $c }) { nodes { id } } }",
			{ c: region.code },
		);
		expect(listed.data).toEqual({ projects: { nodes: [{ id: offered.id }] } });
		expect(
			(
				await viewer.execute(
					'{ projects(filter: { regionCode: "NOWHERE" }) { nodes { id } } }',
				)
			).data,
		).toEqual({ projects: { nodes: [] } });
		const settings = await auditor.execute(
			"query($c: String!) { region(code: $c) { projects { id } rollout { settings { projects { id } prices { project { id } pricePerTonne { decimal currency } } } } } }",
			{ c: region.code },
		);
		expect(settings.data).toEqual({
			region: {
				projects: [{ id: offered.id }],
				rollout: {
					settings: {
						projects: [{ id: offered.id }],
						prices: [
							{
								project: { id: offered.id },
								pricePerTonne: { decimal: "19.99", currency: "EUR" },
							},
						],
					},
				},
			},
		});
		expect(JSON.stringify(settings.data)).not.toContain(other.id);
	});

	it("costs as many statements for fifty rows as for one", async () => {
		const word = unique("Statement counting");
		const projects = await Promise.all(
			Array.from({ length: 50 }, () => stock.project({ name: word })),
		);
		for (const project of projects) {
			const batch = await stock.batch(project, 2);
			await stock.allocate(
				tenant,
				await stock.order(tenant),
				project,
				1_000_000,
			);
			await stock.retire(batch, 0, 1);
		}
		const count = async (query: string, n: number) => {
			api.clock.advance(60_000);
			const spy = jest.spyOn(api.app.database, "query");
			const { errors } = await operator.execute(query, { n, s: word });
			const calls = spy.mock.calls.length;
			spy.mockRestore();
			expect(errors).toBeUndefined();
			return calls;
		};
		const retirements =
			"query($n: Int) { retirements(first: $n) { nodes { serials { text } batch { id } project { name available { grams } } } } }";
		const withBatches =
			"query($n: Int, $s: String) { projects(first: $n, filter: { search: $s }) { nodes { available { grams } batches { id retirements { id } } } } }";
		for (const query of [BATCHES, PROJECTS, retirements, withBatches]) {
			expect(await count(query, 50)).toBe(await count(query, 1));
		}
	});
});
