import { testEngine } from "@tonnetrace/testkit";
import {
	ALL,
	aDevice,
	aRow,
	banded,
	type FleetFixture,
	fleetFixture,
	REMAINING,
	remainingOf,
} from "../../../test/fleet/fleet-fixture.js";
import { startApp, type TestApp } from "../../../test/harness.js";
import type { SqlParameters } from "../../platform/database/sql.js";
import { mintTenantScope, SYSTEM_ACTOR } from "../../platform/tenancy/scope.js";
import { DeviceRepository } from "./device.repository.js";
import type { DeviceFilter, DeviceSort } from "./fleet.types.js";

const TENANT = "ten_of_plans";

/** A table read whole, or all of a tenant's devices, of one coverage or with a footprint. */
const WALK =
	/SCAN (d|device|i|device_interval|s|staged_device|q|device_quote)\b|SEARCH (d|device|i|s|q) .*\(tenantId=\?( AND (coverage=|footprintGrams>)\?)*\)/;

/** One device's way through registration, quote, order, retirement and cancellation, and a small import. */
async function smallChanges(test: TestApp): Promise<void> {
	const { fleet, footprints } = fleetFixture(test, {});
	const device = aDevice();
	await fleet.register([device, aDevice()]);
	footprints.grams.set("ThinkPad T14 Gen 3", 320_000);
	await fleet.stage("imp_small", [aRow(2), aRow(3, device)]);
	await fleet.flip("imp_small");
	await fleet.assignMissing();
	const id = (await fleet.deviceBySerial(device.serialNumber))?.id as string;
	const selection = { deviceIds: [id] };
	await fleet.selectForQuote(selection, ALL);
	await fleet.unmatchedModels({});
	const search = { filter: { search: device.serialNumber } };
	await fleet.selectForQuote(search, ALL);
	const whole = [{ start: 0, end: 500_000 }];
	for (const [quoteId, orderId, chosen] of [
		["quo_1", "ord_1", selection],
		["quo_2", "ord_2", search],
	] as const) {
		await test.app.database.write(async () => {
			const offsets = banded([320_000]);
			await fleet.layOut({ quoteId, expiresAt: 1 }, chosen, ALL, offsets);
			expect(await fleet.cover(quoteId, orderId, 1)).toBe(1);
			if (orderId === "ord_1") await fleet.uncover(orderId, 2);
			else await fleet.markRetired(orderId, whole, whole, 3);
		});
	}
	const rest = await fleet.selectForQuote(selection, REMAINING);
	await test.app.database.write(async () => {
		const remaining = remainingOf(rest.groups);
		const quote = { quoteId: "quo_3", expiresAt: 1 };
		await fleet.layOut(quote, search, REMAINING, new Map(), remaining);
	});
	await fleet.intervalsOfDevices([id]);
	await fleet.devicesOfQuote("quo_2", {});
	await fleet.groupsOfQuote("quo_2");
	for await (const row of fleet.annexRows("quo_2")) expect(row.id).toBe(id);
	await fleet.discard("imp_small");
	const names = {
		modelKey: "thinkpad t14 gen3",
		manufacturer: "Lenovo",
		category: "NOTEBOOK",
	} as const;
	await fleet.assignMissing(names);
	await fleet.clearFootprints(names, { modelId: null });
	await fleet.clearFootprints(names, { modelId: "mdl_other" });
	await fleet.countedByName([names.modelKey]);
	await fleet.replaceEstimates();
}

(testEngine() === "sqlite" ? describe : describe.skip)(
	"lists of devices use indices (SQLite's plans)",
	() => {
		let test: TestApp;
		beforeAll(async () => {
			test = await startApp();
		});
		afterAll(() => test.close());

		async function planOf(
			filter: DeviceFilter,
			sort: DeviceSort,
		): Promise<string> {
			const statements: [string, SqlParameters][] = [];
			const recorder = new (class extends DeviceRepository {
				protected override rows<T>(
					sql: string,
					parameters: SqlParameters = {},
				): Promise<T[]> {
					statements.push([sql, parameters]);
					return Promise.resolve([]);
				}
			})(test.app.database, mintTenantScope(TENANT, SYSTEM_ACTOR));
			await recorder.page(filter, sort, "ASC", {});
			const [sql, parameters] = statements[0] as [string, SqlParameters];
			const plan = await test.app.database.query<{ detail: string }>(
				`EXPLAIN QUERY PLAN ${sql}`,
				{ ...parameters, tenantId: TENANT },
			);
			return plan.map(({ detail }) => detail).join("\n");
		}

		it.each([
			["SERIAL_NUMBER", "ux_device_serial"],
			["MODEL_NAME", "ix_device_name"],
			["CATEGORY", "ix_device_category"],
			["COUNTRY", "ix_device_country"],
			["PURCHASED_ON", "ix_device_purchased"],
			["FOOTPRINT", "ix_device_footprint"],
			["REGISTERED_AT", "ix_device_registered"],
		] as const)("for the order by %s, without sorting", async (sort, index) => {
			const plan = await planOf({}, sort);
			expect(plan).toContain(`SEARCH d USING INDEX ${index} (tenantId=?)`);
			expect(plan).not.toMatch(/SCAN d\b|TEMP B-TREE/);
		});

		it.each([
			[
				{ search: "PF1" },
				[
					"ux_device_serial (tenantId=? AND serialKey>? AND serialKey<?)",
					"ix_device_name (tenantId=? AND nameKey>? AND nameKey<?)",
				],
			],
			[
				{ modelName: "ThinkPad T14" },
				["ix_device_model (tenantId=? AND modelKey=?)"],
			],
			[
				{ coverage: ["QUOTED"] },
				[
					"SEARCH d USING INDEX sqlite_autoindex_device_1 (tenantId=? AND id=?)",
					"ix_device_quote_expiry (tenantId=? AND expiresAt>?)",
				],
			],
			[
				{ hasFootprint: false },
				["ix_device_footprint (tenantId=? AND footprintGrams=?)"],
			],
			[
				{ basis: ["ESTIMATED"] },
				[
					"ix_device_known_model (tenantId=? AND modelId=? AND footprintGrams>?)",
				],
			],
			[
				{ costCentre: "4711" },
				["ix_device_cost_centre (tenantId=? AND costCentre=?)"],
			],
			[
				{ orderReference: "PO-1" },
				["ix_device_order_reference (tenantId=? AND orderReference=?)"],
			],
		] as [DeviceFilter, string[]][])(
			"for the filter %j",
			async (filter, indices) => {
				const plan = await planOf(filter, "REGISTERED_AT");
				for (const index of indices) expect(plan).toContain(index);
				expect(plan).not.toMatch(/SCAN d\b/);
			},
		);

		it.each([
			[
				{ categories: ["SERVER"] },
				"CATEGORY",
				"ix_device_category (tenantId=? AND category=?)",
			],
			[
				{ countries: ["SE", "NO"] },
				"COUNTRY",
				"ix_device_country (tenantId=? AND country=?)",
			],
			[
				{ coverage: ["ALLOCATED"] },
				"SERIAL_NUMBER",
				"ix_device_coverage (tenantId=? AND coverage=?)",
			],
			[
				{ coverage: ["NONE"] },
				"SERIAL_NUMBER",
				"ix_device_coverage (tenantId=? AND coverage=?)",
			],
			[
				{ purchasedFrom: "2025-01-01", purchasedTo: "2025-01-31" },
				"PURCHASED_ON",
				"ix_device_purchased (tenantId=? AND purchasedOn>? AND purchasedOn<?)",
			],
		] as [DeviceFilter, DeviceSort, string][])(
			"for the filter %j in the order by %s",
			async (filter, sort, index) => {
				const plan = await planOf(filter, sort);
				expect(plan).toContain(index);
				expect(plan).not.toMatch(/SCAN d\b/);
			},
		);

		it("for the coverage of each device on a page", async () => {
			const plan = await planOf({}, "SERIAL_NUMBER");
			expect(plan).toMatch(
				/ix_device_interval_device \(tenantId=\? AND deviceId=\?\)[\s\S]*device_quote/,
			);
		});

		it("nor does any statement of a change that touches few devices walk the fleet", async () => {
			const { database } = test.app;
			const statements = new Map<string, SqlParameters>();
			const note = (sql: string, parameters: SqlParameters = {}) =>
				statements.set(sql, parameters);
			const { query, run } = database;
			database.query = (sql, parameters) => {
				note(sql, parameters);
				return query.call(database, sql, parameters) as never;
			};
			database.run = (sql, parameters) => {
				note(sql, parameters);
				return run.call(database, sql, parameters);
			};
			await smallChanges(test);
			Object.assign(database, { query, run });
			const walks: string[] = [];
			for (const [sql, parameters] of statements) {
				const plan = await database.query<{ detail: string }>(
					`EXPLAIN QUERY PLAN ${sql}`,
					parameters,
				);
				for (const { detail } of plan)
					if (WALK.test(detail)) walks.push(`${detail} in ${sql}`);
			}
			expect(statements.size).toBeGreaterThan(25);
			expect(walks).toEqual([]);
		});
	},
);

const SORTS: readonly DeviceSort[] = [
	"SERIAL_NUMBER",
	"MODEL_NAME",
	"CATEGORY",
	"COUNTRY",
	"PURCHASED_ON",
	"FOOTPRINT",
	"REGISTERED_AT",
];

(testEngine() === "mariadb" ? describe : describe.skip)(
	"lists of devices use indices (MariaDB's counters)",
	() => {
		const FLEET = 2_000;
		let test: TestApp;
		let fleet: FleetFixture["fleet"];
		beforeAll(async () => {
			test = await startApp();
			({ fleet } = fleetFixture(test));
			const rows = Array.from({ length: FLEET }, (_, index) =>
				aRow(index + 2, {
					purchasedOn: `202${4 + (index % 2)}-${String(1 + (index % 12)).padStart(2, "0")}-${10 + (index % 19)}`,
				}),
			);
			await fleet.stage("imp_plans", rows.slice(0, FLEET / 2));
			await fleet.stage("imp_plans", rows.slice(FLEET / 2));
			await fleet.flip("imp_plans");
		});
		afterAll(() => test.close());

		/** Rows that the connection of the open unit has sorted so far. */
		async function sorted(): Promise<number> {
			const [row] = await test.app.database.query<{ Value: string }>(
				"SHOW SESSION STATUS LIKE 'Sort_rows'",
			);
			return Number(row?.Value);
		}

		/** Rows that the connection of the open unit has read so far, by whatever way. */
		async function read(): Promise<number> {
			const rows = await test.app.database.query<{ Value: string }>(
				"SHOW SESSION STATUS LIKE 'Handler_read%'",
			);
			return rows.reduce((sum, { Value }) => sum + Number(Value), 0);
		}

		it("the remaining use is laid out from each device to its mass, not from each month to all devices", async () => {
			const { groups } = await fleet.selectForQuote({ filter: {} }, REMAINING);
			expect(groups.length).toBeGreaterThan(20);
			const remaining = remainingOf(groups);
			const offsets = banded(
				remaining.map(({ computedGrams }) => computedGrams),
			);
			await test.app.database.write(async () => {
				const before = await read();
				const quote = { quoteId: "quo_plans", expiresAt: 1 };
				const { devices } = await fleet.layOut(
					quote,
					{ filter: {} },
					REMAINING,
					offsets,
					remaining,
				);
				expect(devices).toBe(FLEET);
				expect(((await read()) - before) / FLEET).toBeLessThan(20);
			});
		});

		it.each(
			SORTS.flatMap((sort) => [
				[sort, "ASC"] as const,
				[sort, "DESC"] as const,
			]),
		)(
			"pages by %s %s are read in order, not sorted",
			async (sort, direction) => {
				await test.app.database.write(async () => {
					const before = await sorted();
					const page = await fleet.devices({}, sort, direction, { first: 50 });
					await fleet.devices({}, sort, direction, {
						first: 50,
						after: page.cursors.at(-1),
					});
					expect(page.hasNextPage).toBe(true);
					expect((await sorted()) - before).toBe(0);
				});
			},
		);
	},
);
