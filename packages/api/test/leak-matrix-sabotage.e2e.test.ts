import { jest } from "@jest/globals";
import type { GraphQLClient } from "@tonnetrace/testkit";
import { createSchema } from "../src/app/schema.js";
import { RateLimits } from "../src/platform/graphql/rate-limit.js";
import { mintTenantScope } from "../src/platform/tenancy/scope.js";
import { acrossTenants } from "../src/platform/tenancy/tripwire.js";
import { startApi, type TestApi } from "./harness.js";
import { probeFiles } from "./leak-matrix/file-routes.js";
import { FILE_ROWS } from "./leak-matrix/file-rows.js";
import { LeakMatrix } from "./leak-matrix/probe.js";
import { createWorld, type World } from "./leak-matrix/world.js";
import { ROWS } from "./leak-matrix.rows.js";

/** A test never seen failing proves nothing: each layer is taken out once, and the matrix must tell. */
describe("the leak matrix", () => {
	let api: TestApi;
	let world: World;
	let client: GraphQLClient;

	beforeAll(async () => {
		api = await startApi();
	}, 120_000);
	beforeEach(async () => {
		jest
			.spyOn(RateLimits.prototype, "charge")
			.mockResolvedValue({ remaining: 1, limit: 1 });
		jest.spyOn(RateLimits.prototype, "chargeSignIn").mockResolvedValue();
		world = await createWorld(api);
		client = world.a.admin;
	});
	afterEach(() => {
		jest.restoreAllMocks();
	});
	afterAll(() => api.close());

	/** Where the matrix finds that A gets at something of B. */
	async function leakingPlaces(): Promise<string[]> {
		const matrix = new LeakMatrix(createSchema(), world, world.secrets);
		const leaks = [];
		for (const [coordinate, row] of Object.entries(ROWS))
			leaks.push(
				...(await matrix.probe({
					coordinate,
					row,
					principal: "tenant admin",
					client,
				})),
			);
		for (const [route, row] of Object.entries(FILE_ROWS))
			leaks.push(
				...(await probeFiles(route, row, {
					world,
					secrets: world.secrets,
					principal: "tenant admin",
					client,
				})),
			);
		return [...new Set(leaks.map(({ coordinate }) => coordinate))];
	}

	it("finds every place where a tenant is entered, once nobody checks who enters", async () => {
		const { tenants } = api.app.platform;
		const enter = tenants.enter.bind(tenants);
		jest
			.spyOn(tenants, "enter")
			.mockImplementation(async (principal, tenantId) => {
				const tenant = tenantId
					? await tenants.tenantById(tenantId)
					: undefined;
				if (!tenant) return enter(principal, tenantId);
				return {
					tenant,
					scope: mintTenantScope(tenant.id, {
						id: principal.userId,
						role: "TENANT_ADMIN",
					}),
				};
			});
		expect(await leakingPlaces()).toEqual(
			expect.arrayContaining([
				"Query.tenant(id)",
				"Query.node(tenantId)",
				"Query.availability(input.tenantId)",
				...Object.keys(ROWS).filter((place) =>
					place.endsWith("(input.tenantId)"),
				),
				...Object.keys(FILE_ROWS).filter((place) =>
					place.includes(":tenantId"),
				),
			]),
		);
	});

	it("finds every repository, once its statements don't keep to the tenant", async () => {
		const { database } = api.app;
		const query = database.query.bind(database);
		jest
			.spyOn(database, "query")
			.mockImplementation((sql, parameters) =>
				acrossTenants(() =>
					query(
						sql.replaceAll(
							/(\w+\.)?tenantId = :tenantId/g,
							":tenantId = :tenantId",
						),
						parameters,
					),
				),
			);
		expect(await leakingPlaces()).toEqual(
			expect.arrayContaining([
				"Query.node(id)",
				"Tenant.device(serialNumber)",
				"Tenant.devices(filter.costCentre)",
				"Tenant.devices(filter.orderReference)",
				"Tenant.devices(filter.search)",
				"Tenant.order(idempotencyKey)",
				"Tenant.orders(filter.search)",
				"Tenant.certificates(filter.search)",
				"Mutation.fleetImportStart(input.sha256)",
				"Mutation.orderCancel(input.orderId)",
				"Mutation.orderPlace(input.quoteId)",
				"GET /files/certificates/:tenantId/:file|:certificateId",
				"GET /files/fleet-imports/:tenantId/:importId/errors.csv",
			]),
		);
	});

	it("sees the tripwire stop statements that forgot the tenant", async () => {
		const { database } = api.app;
		const query = database.query.bind(database);
		jest
			.spyOn(database, "query")
			.mockImplementation((sql, parameters) =>
				query(
					sql.replaceAll(
						/(\w+\.)?tenantId = :tenantId/g,
						":tenantId = :tenantId",
					),
					parameters,
				),
			);
		const { data, errors } = await client.execute(
			"query($id: ID!) { node(id: $id) { id } }",
			{ id: world.b.orderId },
		);
		expect(data).toEqual({ node: null });
		expect(errors).toEqual([
			expect.objectContaining({
				extensions: expect.objectContaining({ code: "INTERNAL" }),
			}),
		]);
	});
});
