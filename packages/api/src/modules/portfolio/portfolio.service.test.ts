import {
	type FleetFixture,
	fleetFixture,
} from "../../../test/fleet/fleet-fixture.js";
import { startApp, type TestApp } from "../../../test/harness.js";
import type { DeviceDelta } from "./portfolio.types.js";

const delta = (over: Partial<DeviceDelta> = {}): DeviceDelta => ({
	category: "NOTEBOOK",
	country: "SE",
	month: "2025-03",
	devices: 1,
	footprintGrams: 320_000,
	...over,
});

describe("a portfolio", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	const write = <T>(work: () => Promise<T>) => test.app.database.write(work);
	const post = (
		{ portfolioLedger }: FleetFixture,
		at: number,
		...deltas: Parameters<typeof portfolioLedger.post>[1]
	) => write(() => portfolioLedger.post(at, deltas));
	/** A statement that the product has no way to make. */
	const tamper = (sql: string, tenantId: string) =>
		write(() => test.app.database.run(sql, { tenantId }));

	it("is empty for a new tenant", async () => {
		const { portfolio } = fleetFixture(test);
		const { total, slices } = await portfolio.view();
		expect(total).toMatchObject({
			devices: 0,
			footprintGrams: 0,
			retiredGrams: 0,
		});
		expect(slices).toEqual([]);
		expect(await portfolio.check()).toEqual([]);
	});

	it("adds a change of devices to the total and to each of its slices, and of a project to that alone", async () => {
		const fixture = fleetFixture(test);
		await post(fixture, 1, delta(), delta({ country: "NO" }), {
			projectId: "prj_1",
			offsetGrams: 7,
		});
		const { total, slices } = await fixture.portfolio.view();
		expect(total).toMatchObject({
			devices: 2,
			footprintGrams: 640_000,
			offsetGrams: 0,
		});
		expect(
			slices.map(({ dimension, rollupKey, devices, offsetGrams }) => [
				dimension,
				rollupKey,
				devices,
				offsetGrams,
			]),
		).toEqual([
			["CATEGORY", "NOTEBOOK", 2, 0],
			["COUNTRY", "NO", 1, 0],
			["COUNTRY", "SE", 1, 0],
			["MONTH", "2025-03", 2, 0],
			["PROJECT", "prj_1", 0, 7],
		]);
	});

	it("hides slices that have come back to nothing", async () => {
		const fixture = fleetFixture(test);
		await post(fixture, 1, delta({ country: "NO" }), delta());
		await post(
			fixture,
			2,
			delta({ country: "NO", devices: -1, footprintGrams: -320_000 }),
		);
		expect(
			(await fixture.portfolio.view()).slices
				.filter(({ dimension }) => dimension === "COUNTRY")
				.map(({ rollupKey }) => rollupKey),
		).toEqual(["SE"]);
	});

	it("tells how it stood at any moment, by the millisecond", async () => {
		const fixture = fleetFixture(test);
		for (const at of [1_000, 2_000, 3_000]) await post(fixture, at, delta());
		const devicesAt = async (asOf: number) =>
			(await fixture.portfolio.view(asOf)).total.devices;
		expect(
			await Promise.all(
				[999, 1_000, 1_999, 2_000, 2_999, 3_000, 4_000].map(devicesAt),
			),
		).toEqual([0, 1, 1, 2, 2, 3, 3]);
		expect((await fixture.portfolio.view(2_500)).asOf).toBe(2_500);
	});

	it("answers a moment to come with now", async () => {
		const fixture = fleetFixture(test);
		const { asOf } = await fixture.portfolio.view(test.clock.now() + 1e9);
		expect(asOf).toBeLessThanOrEqual(test.clock.now());
	});

	it("keeps each tenant's figures apart", async () => {
		const [one, other] = [fleetFixture(test), fleetFixture(test)];
		await post(one, 1, delta());
		expect((await other.portfolio.view()).total.devices).toBe(0);
		expect((await other.portfolio.view(5)).total.devices).toBe(0);
	});

	it("loses no change when many come at once, the first of a slice among them", async () => {
		const fixture = fleetFixture(test);
		await Promise.all(
			Array.from({ length: 20 }, (_, index) =>
				post(fixture, index, delta({ month: `2025-0${1 + (index % 9)}` }), {
					projectId: `prj_${index % 3}`,
					offsetGrams: 1,
				}),
			),
		);
		const { total, slices } = await fixture.portfolio.view();
		expect(total.devices).toBe(20);
		expect(
			slices.reduce(
				(sum, { dimension, offsetGrams }) =>
					sum + (dimension === "PROJECT" ? offsetGrams : 0),
				0,
			),
		).toBe(20);
	});

	it("never goes below zero", async () => {
		const fixture = fleetFixture(test);
		await post(fixture, 1, delta());
		await expect(
			post(fixture, 2, delta({ devices: -2, footprintGrams: 0 })),
		).rejects.toThrow();
		expect((await fixture.portfolio.view()).total.devices).toBe(1);
		expect((await fixture.portfolio.view(3)).total.devices).toBe(1);
	});

	it("posts nothing where nothing changes", async () => {
		const fixture = fleetFixture(test);
		await post(
			fixture,
			1,
			delta({ devices: 1 }),
			delta({ devices: -1, footprintGrams: -320_000 }),
		);
		expect(
			await test.app.database.first(
				"SELECT COUNT(*) AS n FROM portfolio_posting WHERE tenantId = :tenantId",
				{ tenantId: fixture.tenantId },
			),
		).toEqual({ n: 0 });
	});

	it("refuses sums that a number can't hold exactly", async () => {
		const fixture = fleetFixture(test);
		await expect(
			post(
				fixture,
				1,
				delta({ footprintGrams: Number.MAX_SAFE_INTEGER }),
				delta(),
			),
		).rejects.toThrow(RangeError);
	});

	it("is found wrong, and mended by a rebuild, when the roll-up isn't the sum of the postings", async () => {
		const fixture = fleetFixture(test);
		await fixture.fleet.register([
			{
				serialNumber: "PF77RTX1",
				modelName: "ThinkPad T14 Gen 3",
				category: "NOTEBOOK",
				country: "SE",
				purchasedOn: "2025-03-14",
			},
		]);
		await tamper(
			"UPDATE portfolio_rollup SET footprintGrams = footprintGrams + 1 WHERE tenantId = :tenantId AND dimension = 'TOTAL'",
			fixture.tenantId,
		);
		await tamper(
			"DELETE FROM portfolio_rollup WHERE tenantId = :tenantId AND dimension = 'COUNTRY'",
			fixture.tenantId,
		);
		const faults = await fixture.portfolio.check();
		expect(faults).toContainEqual({
			rule: "ROLLUP_IS_SUM_OF_POSTINGS",
			dimension: "TOTAL",
			rollupKey: "",
			figure: "footprintGrams",
			expected: 320_000,
			found: 320_001,
		});
		expect(faults).toContainEqual({
			rule: "SLICES_ADD_UP",
			dimension: "COUNTRY",
			rollupKey: "",
			figure: "devices",
			expected: 1,
			found: 0,
		});
		expect(faults).toContainEqual(
			expect.objectContaining({
				rule: "EQUALS_RECOUNT",
				dimension: "COUNTRY",
				rollupKey: "SE",
			}),
		);
		await fixture.portfolio.rebuild();
		expect(await fixture.portfolio.check()).toEqual([]);
		expect((await fixture.portfolio.view()).total).toMatchObject({
			devices: 1,
			footprintGrams: 320_000,
		});
	});

	it("is found wrong when a device vanishes, is counted twice or changes behind its back", async () => {
		const fixture = fleetFixture(test);
		const device = {
			serialNumber: "PF77RTX2",
			modelName: "ThinkPad T14 Gen 3",
			category: "NOTEBOOK",
			country: "SE",
			purchasedOn: "2025-03-14",
		};
		await fixture.fleet.register([device]);
		const rules = async () =>
			new Set(
				(await fixture.portfolio.check()).map(
					({ rule, figure }) => `${rule} ${figure}`,
				),
			);
		await tamper(
			"UPDATE device SET footprintGrams = 1 WHERE tenantId = :tenantId",
			fixture.tenantId,
		);
		expect(await rules()).toEqual(new Set(["EQUALS_RECOUNT footprintGrams"]));
		await tamper(
			"DELETE FROM device WHERE tenantId = :tenantId",
			fixture.tenantId,
		);
		expect(await rules()).toEqual(
			new Set(["EQUALS_RECOUNT footprintGrams", "EQUALS_RECOUNT devices"]),
		);
	});

	it("is found wrong when ordered mass is neither allocated nor retired, or no project gives it", async () => {
		const fixture = fleetFixture(test);
		await post(
			fixture,
			1,
			delta({
				devices: 0,
				footprintGrams: 0,
				offsetGrams: 5,
				allocatedGrams: 4,
			}),
		);
		const rules = (await fixture.portfolio.check())
			.filter(
				({ dimension }) => dimension === "TOTAL" || dimension === "PROJECT",
			)
			.map(({ rule, dimension, figure }) => `${rule} ${dimension} ${figure}`);
		expect(rules).toEqual(
			expect.arrayContaining([
				"OFFSET_IS_ALLOCATED_AND_RETIRED TOTAL offsetGrams",
				"SLICES_ADD_UP PROJECT offsetGrams",
				"SLICES_ADD_UP PROJECT allocatedGrams",
			]),
		);
	});
});
