import { jest } from "@jest/globals";
import type { GraphQLClient } from "@tonnetrace/testkit";
import { isObjectType } from "graphql";
import { createSchema } from "../src/app/schema.js";
import { RateLimits } from "../src/platform/graphql/rate-limit.js";
import { startApi, type TestApi } from "./harness.js";
import { addressesWithNames, probeFiles } from "./leak-matrix/file-routes.js";
import { FILE_ROWS } from "./leak-matrix/file-rows.js";
import { PRINCIPALS, signInAll } from "./leak-matrix/principals.js";
import { type Leak, LeakMatrix } from "./leak-matrix/probe.js";
import { schemaCoordinates } from "./leak-matrix/schema-coordinates.js";
import { rowsOf } from "./leak-matrix/secrets.js";
import { createWorld, type World } from "./leak-matrix/world.js";
import { PILOT_TENANT, ROWS } from "./leak-matrix.rows.js";

const schema = createSchema();
const COORDINATES = schemaCoordinates(schema);
const TYPES = Object.values(schema.getTypeMap())
	.filter((type) => isObjectType(type) && !type.name.startsWith("__"))
	.map(({ name }) => name)
	.filter((name) => name !== "Query" && name !== "Mutation");

describe("another tenant's things", () => {
	let api: TestApi;
	let world: World;
	let matrix: LeakMatrix;
	/** What would give B away; without the names that A takes for things of its own. */
	let secrets: ReadonlySet<string>;
	let clients: ReadonlyMap<string, GraphQLClient>;

	beforeAll(async () => {
		// Tested elsewhere; here a limit would make every answer alike.
		jest
			.spyOn(RateLimits.prototype, "charge")
			.mockResolvedValue({ remaining: 1, limit: 1 });
		jest.spyOn(RateLimits.prototype, "chargeSignIn").mockResolvedValue();
		api = await startApi();
		world = await createWorld(api);
		clients = await signInAll(world);
		const kept = new Set(
			Object.values(ROWS).flatMap((row) => row.keeps?.(world) ?? []),
		);
		secrets = new Set([...world.secrets].filter((secret) => !kept.has(secret)));
		matrix = new LeakMatrix(schema, world, secrets);
	}, 120_000);
	afterAll(async () => {
		jest.restoreAllMocks();
		await api.close();
	});

	/** What each of the principals finds. */
	async function eachPrincipal(
		look: (principal: string, client: GraphQLClient) => Promise<Leak[]>,
	): Promise<Leak[]> {
		const leaks: Leak[] = [];
		for (const principal of PRINCIPALS)
			leaks.push(
				...(await look(principal, clients.get(principal) as GraphQLClient)),
			);
		return leaks;
	}
	const probe = (coordinate: string): Promise<Leak[]> => {
		const row = ROWS[coordinate];
		if (!row)
			throw new Error(`Add a row for ${coordinate} to leak-matrix.rows.ts`);
		return eachPrincipal((principal, client) =>
			matrix.probe({ coordinate, row, principal, client }),
		);
	};

	it("are known, whatever table they are in", () => {
		const { a, b } = world;
		for (const known of [
			b.tenant.id,
			b.name,
			b.resellerId,
			b.adminEmail,
			...b.serialNumbers,
			...b.deviceIds,
			b.costCentre,
			b.importId,
			b.openQuoteId,
			b.orderId,
			b.orderNumber,
			b.orderKey,
			b.beneficiary,
			b.certificateNumber,
			b.auditEventId,
			b.fileId,
		])
			expect([...secrets]).toContain(known);
		for (const common of [
			world.projectId,
			world.batchId,
			a.tenant.regionId,
			"NOTEBOOK",
		])
			expect([...secrets]).not.toContain(common);
	});

	it("have a row for each place of the schema that names something, and none besides", () => {
		expect(Object.keys(ROWS).sort()).toEqual(COORDINATES);
	});

	it("have a row for each address of files, and none besides", () => {
		expect(Object.keys(FILE_ROWS).sort()).toEqual(
			addressesWithNames(api.server),
		);
	});

	it.each(COORDINATES)(
		"%s answers as for what doesn't exist",
		async (coordinate) => {
			expect(await probe(coordinate)).toEqual([]);
		},
	);

	it.each(Object.entries(FILE_ROWS))(
		"%s answers as for what doesn't exist",
		async (route, row) => {
			expect(
				await eachPrincipal((principal, client) =>
					probeFiles(route, row, { world, secrets, principal, client }),
				),
			).toEqual([]);
		},
	);

	it.each(TYPES)("%s shows nothing of them", async (typeName) => {
		const leaks = await eachPrincipal((principal, client) =>
			matrix.sweep(typeName, {
				principal,
				client,
				mayHold: principal === "regional manager" ? PILOT_TENANT(world) : [],
			}),
		);
		expect(leaks).toEqual([]);
	});

	it("are as they were after all of it", async () => {
		const before = await rowsOf(api.app, world.b.tenant.id);
		expect(before.length).toBeGreaterThan(50);
		for (const coordinate of COORDINATES.filter((each) =>
			each.startsWith("Mutation"),
		))
			await probe(coordinate);
		for (const [route, row] of Object.entries(FILE_ROWS))
			await eachPrincipal((principal, client) =>
				probeFiles(route, row, { world, secrets, principal, client }),
			);
		expect(await rowsOf(api.app, world.b.tenant.id)).toEqual(before);
	}, 120_000);
});
