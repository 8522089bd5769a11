import {
	ALL,
	aDevice,
	banded,
	type FleetFixture,
	fleetFixture,
	postProjectTwin,
} from "../../../test/fleet/fleet-fixture.js";
import { startApp, type TestApp } from "../../../test/harness.js";
import { unique } from "../../../test/seed.js";

const AT = Date.UTC(2026, 0, 1);
const newId = (prefix: string) => unique(prefix).replace(" ", "_");

describe("covering devices", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	/** Four notebooks, of 500 kg each in a quote. */
	async function quotedFleet(): Promise<FleetFixture & { quoteId: string }> {
		const fixture = fleetFixture(test);
		await fixture.fleet.register([
			aDevice(),
			aDevice(),
			aDevice({ country: "NO" }),
			aDevice({ purchasedOn: "2025-04-01" }),
		]);
		return { ...fixture, quoteId: await quote(fixture) };
	}

	async function quote({ fleet }: FleetFixture): Promise<string> {
		const quoteId = newId("quo");
		await test.app.database.write(async () =>
			fleet.layOut(
				{ quoteId, expiresAt: (await test.app.database.now()) + 3_600_000 },
				{ filter: {} },
				ALL,
				banded([320_000]),
			),
		);
		return quoteId;
	}

	const write = <T>(work: () => Promise<T>) => test.app.database.write(work);

	async function faultsOf(fixture: FleetFixture) {
		await write(() => postProjectTwin(fixture, AT + 3));
		return fixture.portfolio.check();
	}
	const coverageOf = async ({ fleet }: FleetFixture) =>
		(await fleet.devices({}, "SERIAL_NUMBER", "ASC", {})).nodes
			.map(({ coverage }) => coverage)
			.sort();

	it("gives the quote's devices to the order, each with its place in the order's grams", async () => {
		const fixture = await quotedFleet();
		const orderId = newId("ord");
		expect(
			await write(() => fixture.fleet.cover(fixture.quoteId, orderId, AT)),
		).toBe(4);
		const { nodes } = await fixture.fleet.devices(
			{ coverage: ["ALLOCATED"] },
			"SERIAL_NUMBER",
			"ASC",
			{},
		);
		expect(
			nodes.map(({ orderStart }) => orderStart).sort((a, b) => a - b),
		).toEqual([0, 500_000, 1_000_000, 1_500_000]);
		expect(
			nodes.every(
				(device) =>
					device.orderId === orderId && device.offsetGrams === 500_000,
			),
		).toBe(true);
		expect((await fixture.portfolio.view()).total).toMatchObject({
			footprintGrams: 1_280_000,
			coveredGrams: 1_280_000,
			offsetGrams: 2_000_000,
			allocatedGrams: 2_000_000,
			retiredGrams: 0,
		});
		expect(await faultsOf(fixture)).toEqual([]);
	});

	it("covers fewer devices than a quote has when another order was first", async () => {
		const fixture = await quotedFleet();
		const late = await quote(fixture);
		await write(() => fixture.fleet.cover(fixture.quoteId, newId("ord"), AT));
		expect(await write(() => fixture.fleet.cover(late, newId("ord"), AT))).toBe(
			0,
		);
		expect(await faultsOf(fixture)).toEqual([]);
	});

	it("refuses a second order of one quote", async () => {
		const fixture = await quotedFleet();
		await write(() => fixture.fleet.cover(fixture.quoteId, newId("ord"), AT));
		await expect(
			write(() => fixture.fleet.cover(fixture.quoteId, newId("ord"), AT)),
		).rejects.toMatchObject({ code: "QUOTE_ALREADY_ORDERED" });
	});

	it("covers each device once when two orders race for the same devices", async () => {
		const fixture = await quotedFleet();
		const quotes = [
			fixture.quoteId,
			await quote(fixture),
			await quote(fixture),
		];
		const covered = await Promise.all(
			quotes.map((quoteId) =>
				write(() => fixture.fleet.cover(quoteId, newId("ord"), AT)),
			),
		);
		expect(covered.sort((a, b) => a - b)).toEqual([0, 0, 4]);
		expect((await fixture.portfolio.view()).total.coveredGrams).toBe(1_280_000);
		expect(await faultsOf(fixture)).toEqual([]);
	});

	it("frees the devices of a cancelled order, and they can be covered again", async () => {
		const fixture = await quotedFleet();
		const orderId = newId("ord");
		await write(() => fixture.fleet.cover(fixture.quoteId, orderId, AT));
		expect(await write(() => fixture.fleet.uncover(orderId, AT + 1))).toBe(4);
		expect(await coverageOf(fixture)).toEqual(["NONE", "NONE", "NONE", "NONE"]);
		expect((await fixture.portfolio.view()).total).toMatchObject({
			coveredGrams: 0,
			offsetGrams: 0,
			allocatedGrams: 0,
		});
		expect(
			await write(async () =>
				fixture.fleet.cover(await quote(fixture), newId("ord"), AT + 2),
			),
		).toBe(4);
		expect(await faultsOf(fixture)).toEqual([]);
	});

	it("retires in exact grams, and a device when all of its grams are", async () => {
		const fixture = await quotedFleet();
		const orderId = newId("ord");
		await write(() => fixture.fleet.cover(fixture.quoteId, orderId, AT));
		const first = [{ start: 250_001, end: 1_000_000 }];
		await write(() => fixture.fleet.markRetired(orderId, first, first, AT + 1));
		expect(await coverageOf(fixture)).toEqual([
			"ALLOCATED",
			"ALLOCATED",
			"ALLOCATED",
			"RETIRED",
		]);
		expect((await fixture.portfolio.view()).total).toMatchObject({
			offsetGrams: 2_000_000,
			allocatedGrams: 1_250_001,
			retiredGrams: 749_999,
		});
		const second = [
			{ start: 0, end: 250_001 },
			{ start: 1_700_000, end: 1_800_000 },
		];
		await write(() =>
			fixture.fleet.markRetired(orderId, second, [...first, ...second], AT + 2),
		);
		expect(await coverageOf(fixture)).toEqual([
			"ALLOCATED",
			"ALLOCATED",
			"RETIRED",
			"RETIRED",
		]);
		expect((await fixture.portfolio.view()).total).toMatchObject({
			allocatedGrams: 900_000,
			retiredGrams: 1_100_000,
		});
		expect(await faultsOf(fixture)).toEqual([]);
	});

	it("says whose grams are retired, by country and month", async () => {
		const fixture = await quotedFleet();
		const orderId = newId("ord");
		await write(() => fixture.fleet.cover(fixture.quoteId, orderId, AT));
		const all = [{ start: 0, end: 2_000_000 }];
		await write(() => fixture.fleet.markRetired(orderId, all, all, AT));
		const { slices } = await fixture.portfolio.view();
		const retired = slices.map(({ dimension, rollupKey, retiredGrams }) => [
			dimension,
			rollupKey,
			retiredGrams,
		]);
		expect(retired).toEqual(
			expect.arrayContaining([
				["COUNTRY", "NO", 500_000],
				["COUNTRY", "SE", 1_500_000],
				["MONTH", "2025-03", 1_500_000],
				["MONTH", "2025-04", 500_000],
				["CATEGORY", "NOTEBOOK", 2_000_000],
			]),
		);
	});

	it("refuses to cancel an order of which a device is retired", async () => {
		const fixture = await quotedFleet();
		const orderId = newId("ord");
		await write(() => fixture.fleet.cover(fixture.quoteId, orderId, AT));
		const one = [{ start: 0, end: 500_000 }];
		await write(() => fixture.fleet.markRetired(orderId, one, one, AT));
		await expect(
			write(() => fixture.fleet.uncover(orderId, AT)),
		).rejects.toMatchObject({ code: "ORDER_HAS_RETIREMENTS" });
		expect(await faultsOf(fixture)).toEqual([]);
	});

	it("retires nothing at all when an interval reaches beyond the order", async () => {
		const fixture = await quotedFleet();
		const orderId = newId("ord");
		await write(() => fixture.fleet.cover(fixture.quoteId, orderId, AT));
		const beyond = [{ start: 1_500_000, end: 2_000_001 }];
		await expect(
			write(() => fixture.fleet.markRetired(orderId, beyond, beyond, AT)),
		).rejects.toThrow(RangeError);
		expect((await fixture.portfolio.view()).total.retiredGrams).toBe(0);
	});

	it("finds a covered device by its serial number for the public, and no uncovered one", async () => {
		const fixture = await quotedFleet();
		const { coveredDevices } = test.app.platform;
		const [device] = (
			await fixture.fleet.devices({}, "SERIAL_NUMBER", "ASC", { first: 1 })
		).nodes;
		const serialKey = device?.serialKey as string;
		expect(await coveredDevices.bySerial(serialKey)).toEqual([]);
		await write(() => fixture.fleet.cover(fixture.quoteId, "ord_public", AT));
		expect(await coveredDevices.bySerial(serialKey)).toEqual([
			expect.objectContaining({
				tenantId: fixture.tenantId,
				orderId: "ord_public",
				offsetGrams: 500_000,
			}),
		]);
	});
});
