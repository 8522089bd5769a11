import type { EntityMetadata } from "typeorm";
import { createSchema } from "../src/app/schema.js";
import { DeviceEntity } from "../src/modules/fleet/device.entity.js";
import { OrderEntity } from "../src/modules/orders/order.entity.js";
import { CrossTenantRepository } from "../src/platform/tenancy/cross-tenant-repository.js";
import {
	CrossTenantScope,
	mintCrossTenantScope,
	mintTenantScope,
	SYSTEM_ACTOR,
	TenantScope,
} from "../src/platform/tenancy/scope.js";
import { TenantRepository } from "../src/platform/tenancy/tenant-repository.js";
import {
	acrossTenants,
	isTenantOwned,
	TenantTripwireError,
} from "../src/platform/tenancy/tripwire.js";
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

createSchema();

/** Tables that belong to no tenant, and why. A new table must be tenant-owned, or stand here. */
const PLATFORM_TABLES: Readonly<Record<string, string>> = {
	tenant: "says who the tenants are",
	reseller: "works for several tenants",
	user: "a person may work in several tenants",
	user_session: "belongs to a person",
	role_assignment: "says who may enter which tenant, before any is entered",
	job: "the worker serves all tenants, in fair turns",
	job_schedule: "when the platform's own tasks come round",
	method_version: "released by the platform for all tenants",
	assurance_statement: "what third parties state of method versions",
	estimator: "trained by the platform from its catalogue",
	region: "configured by the platform",
	region_country: "configured by the platform",
	rollout_revision: "configured by the platform",
	region_sales: "counts what a region sold to all its tenants, for its cap",
	project: "catalogue of the platform",
	credit_batch: "stock of the platform",
	batch_extent: "stock of the platform",
	serial_scope: "makes serial numbers unique over all batches",
	retirement: "happens at the registry, for the orders of several tenants",
	device_model: "reference catalogue of the platform",
	model_key: "reference catalogue of the platform",
	footprint_sheet: "reference catalogue of the platform",
	footprint: "reference catalogue of the platform",
	sheet_import: "operators' files",
	sheet_import_finding: "operators' files",
	certificate_number:
		"by which the public finds a certificate; unique over all tenants",
};

class Notes extends TenantRepository {
	all = (sql: string, parameters = {}) => this.rows(sql, parameters);
	change = (sql: string, parameters = {}) => this.run(sql, parameters);
}
class Overview extends CrossTenantRepository {
	all = (sql: string) => this.rows(sql);
}

describe("tenancy", () => {
	let api: TestApi;
	let a: SeededTenant;
	let b: SeededTenant;
	let projectId: string;
	let metadata: readonly EntityMetadata[];
	beforeAll(async () => {
		api = await startApi();
		metadata = api.app.dataSource.entityMetadatas;
		({ projectId } = await stock(api, 100));
		const region = await api.seed.region({ settings: selling(projectId) });
		const modelName = await publishModel(api, "300", region.country);
		[a, b] = [await api.seed.tenant(region), await api.seed.tenant(region)];
		for (const tenant of [a, b]) await devices(tenant, 2, modelName);
	}, 60_000);
	afterAll(() => api.close());

	const owned = () => metadata.filter(({ target }) => isTenantOwned(target));

	describe("keys", () => {
		it("are of a table that is a tenant's, or is known to be nobody's", () => {
			const others = metadata
				.filter(({ target }) => !isTenantOwned(target))
				.map(({ tableName }) => tableName);
			expect(others.sort()).toEqual(Object.keys(PLATFORM_TABLES).sort());
			for (const { tableName, columns } of metadata.filter(
				({ target }) => !isTenantOwned(target),
			))
				expect([
					tableName,
					columns.map(({ propertyName }) => propertyName),
				]).not.toEqual([tableName, expect.arrayContaining(["tenantId"])]);
		});

		it("begin with the tenant where the table is a tenant's", () => {
			expect(owned().length).toBeGreaterThan(15);
			for (const { tableName, primaryColumns, indices, uniques } of owned()) {
				expect([tableName, primaryColumns[0]?.propertyName]).toEqual([
					tableName,
					"tenantId",
				]);
				for (const { name, columns } of [
					...indices.filter(({ isUnique }) => isUnique),
					...uniques,
				])
					expect([name, columns[0]?.propertyName]).toEqual([name, "tenantId"]);
			}
		});

		it("refer to another tenant-owned row by its tenant too", () => {
			const ownedTables = new Set(owned().map(({ tableName }) => tableName));
			const references = owned().flatMap(({ foreignKeys }) => foreignKeys);
			expect(references.length).toBeGreaterThan(10);
			for (const {
				name,
				columnNames,
				referencedColumnNames,
				referencedEntityMetadata,
			} of references)
				if (ownedTables.has(referencedEntityMetadata.tableName)) {
					expect([name, columnNames[0]]).toEqual([name, "tenantId"]);
					expect([name, referencedColumnNames[0]]).toEqual([name, "tenantId"]);
				}
		});

		it("are never referred to from a platform table, which would have to leave the tenant out", () => {
			const ownedTables = new Set(owned().map(({ tableName }) => tableName));
			for (const { tableName, foreignKeys } of metadata.filter(
				({ target }) => !isTenantOwned(target),
			))
				for (const { referencedEntityMetadata } of foreignKeys)
					expect([
						tableName,
						ownedTables.has(referencedEntityMetadata.tableName),
					]).toEqual([tableName, false]);
		});

		it("make the database itself refuse a reference to another tenant's row", async () => {
			const mix = [{ projectId, percent: 100 }];
			const client = async (tenant: SeededTenant) =>
				api.signedIn({ role: "TENANT_ADMIN", tenantId: tenant.id });
			const quoted = async (tenant: SeededTenant) =>
				(await quote(await client(tenant), { mix })).quote?.id;
			const [ordered, open, foreign] = [
				await quoted(a),
				await quoted(a),
				await quoted(b),
			];
			await order(await client(a), { quoteId: ordered });
			const { database } = api.app;
			const insertOrderOf = (quoteId: string | undefined) =>
				database.write(async () => {
					const [placed] = await database.query(
						"SELECT * FROM `order` WHERE tenantId = :tenantId",
						{ tenantId: a.id },
					);
					const copy = {
						...placed,
						id: api.app.ids.next("order"),
						number: unique("ORD"),
						clientReference: unique("ref"),
						quoteId,
					};
					await database.insert("order", [copy]);
				});
			await expect(insertOrderOf(foreign)).rejects.toThrow(
				/FOREIGN KEY constraint/i,
			);
			await expect(insertOrderOf(open)).resolves.toBeUndefined();
		});
	});

	describe("the tripwire for statements that forget the tenant", () => {
		const id = "dev_x";
		const forgetful: [string, () => Promise<unknown>][] = [
			[
				"a SELECT",
				() =>
					api.app.database.query("SELECT * FROM device WHERE id = :id", { id }),
			],
			[
				"a SELECT that only shows the tenant",
				() =>
					api.app.database.query(
						"SELECT tenantId, id FROM device WHERE id = :id",
						{ id },
					),
			],
			[
				"a join",
				() =>
					api.app.database.query(
						"SELECT t.name FROM tenant t JOIN `order` o ON o.tenantId = t.id",
					),
			],
			[
				"a common table expression",
				() =>
					api.app.database.query(
						"WITH d AS (SELECT id FROM device) SELECT * FROM d",
					),
			],
			[
				"an UPDATE",
				() =>
					api.app.database.write(() =>
						api.app.database.run(
							"UPDATE device SET category = 'OTHER' WHERE id = :id",
							{ id },
						),
					),
			],
			[
				"a DELETE",
				() =>
					api.app.database.write(() =>
						api.app.database.run("DELETE FROM `quote` WHERE id = :id", { id }),
					),
			],
			[
				"an INSERT",
				() =>
					api.app.database.write(() =>
						api.app.database.insert("quote", [{ id }]),
					),
			],
			[
				"an INSERT of others' rows",
				() =>
					api.app.database.write(() =>
						api.app.database.run(
							"INSERT INTO device (tenantId, id) SELECT tenantId, id FROM device",
						),
					),
			],
			[
				"an entity insert",
				() => api.app.dataSource.manager.insert(DeviceEntity, { id }),
			],
			["an entity's find", () => api.app.dataSource.manager.find(OrderEntity)],
			[
				"an entity's delete",
				() => api.app.dataSource.manager.delete(OrderEntity, { id }),
			],
			[
				"a query builder",
				() => api.app.dataSource.createQueryBuilder(OrderEntity, "o").getMany(),
			],
		];

		it.each(forgetful)("stops %s, each time", async (_what, statement) => {
			for (let time = 0; time < 2; time++)
				await expect(statement()).rejects.toThrow(TenantTripwireError);
		});

		it("lets statements of one tenant pass, and those of roll-ups", async () => {
			const { database, dataSource } = api.app;
			const tenantId = a.id;
			expect(
				await database.query(
					"SELECT id FROM device WHERE tenantId = :tenantId",
					{ tenantId },
				),
			).toHaveLength(2);
			expect(
				await database.query(
					"SELECT id FROM device d WHERE d.tenantId IN (:tenants)",
					{ tenants: [a.id, b.id] },
				),
			).toHaveLength(4);
			expect(
				await dataSource.manager.findBy(DeviceEntity, { tenantId }),
			).toHaveLength(2);
			expect(
				await acrossTenants(() => database.query("SELECT id FROM device")),
			).toHaveLength(4);
		});
	});

	describe("a repository", () => {
		const notes = () => new Notes(api.app.database, a.scope);
		const overview = () =>
			new Overview(
				api.app.database,
				mintCrossTenantScope("SYSTEM", SYSTEM_ACTOR),
			);

		it("has no way around the scope", () => {
			const members = new Set<string>();
			for (
				let type: object | null = notes();
				type && type !== Object.prototype;
				type = Object.getPrototypeOf(type)
			)
				for (const name of Object.getOwnPropertyNames(type)) members.add(name);
			for (const name of [
				"save",
				"find",
				"findBy",
				"findOne",
				"createQueryBuilder",
				"where",
				"orWhere",
				"manager",
				"delete",
				"update",
			])
				expect([...members]).not.toContain(name);
		});

		it("reads and writes its own tenant only", async () => {
			const rows = await notes().all(
				"SELECT DISTINCT tenantId FROM device WHERE tenantId = :tenantId",
			);
			expect(rows).toEqual([{ tenantId: a.id }]);
			const changed = await api.app.database.write(() =>
				notes().change(
					"UPDATE device SET costCentre = 'x' WHERE tenantId = :tenantId",
				),
			);
			expect(changed).toBe(2);
		});

		it("refuses a statement without :tenantId, and a tenantId that doesn't come from the scope", () => {
			expect(() => notes().all("SELECT 1 AS one")).toThrow("without :tenantId");
			expect(() =>
				notes().change("DELETE FROM device WHERE tenantId = 'x'"),
			).toThrow("without :tenantId");
			expect(() =>
				notes().all("SELECT id FROM device WHERE tenantId = :tenantId", {
					tenantId: b.id,
				}),
			).toThrow("from the scope only");
		});

		it("over several tenants only reads", async () => {
			expect(await overview().all("SELECT id FROM device")).toHaveLength(4);
			expect(() => overview().all("DELETE FROM device")).toThrow("only reads");
		});
	});

	it("gives no scope to who makes one by hand", () => {
		const proof = Symbol("minted by authentication") as never;
		expect(() => new TenantScope(proof, a.id, SYSTEM_ACTOR)).toThrow(
			"by authentication only",
		);
		expect(() => new CrossTenantScope(proof, "OPERATOR", SYSTEM_ACTOR)).toThrow(
			"by authentication only",
		);
		expect(mintTenantScope(a.id, SYSTEM_ACTOR).tenantId).toBe(a.id);
	});
});
