import {
	aDevice,
	aRow,
	fleetFixture,
} from "../../../test/fleet/fleet-fixture.js";
import { startApp, type TestApp } from "../../../test/harness.js";
import { unique } from "../../../test/seed.js";

const newImport = () => unique("imp").replace(" ", "_");

describe("importing devices", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	it("shows nothing before the flip and everything after it", async () => {
		const { fleet, portfolio, footprints } = fleetFixture(test);
		const importId = newImport();
		const rows = [
			aRow(2),
			aRow(3, { country: "NO" }),
			aRow(4, { modelName: "Unheard of 9000", category: "OTHER" }),
			aRow(5),
		];
		expect(await fleet.stage(importId, rows)).toEqual({
			staged: 4,
			duplicates: [],
			known: [],
		});
		expect((await fleet.devices({}, "SERIAL_NUMBER", "ASC", {})).nodes).toEqual(
			[],
		);
		expect((await portfolio.view()).total.devices).toBe(0);
		expect(await fleet.flip(importId)).toEqual({
			devices: 4,
			devicesWithoutFootprint: 1,
			known: [],
		});
		expect(footprints.asked).toBe(3);
		const { nodes } = await fleet.devices({}, "REGISTERED_AT", "ASC", {});
		expect(nodes.map(({ serialNumber }) => serialNumber).sort()).toEqual(
			rows.map(({ serialNumber }) => serialNumber).sort(),
		);
		expect(nodes.every((device) => device.importId === importId)).toBe(true);
		expect((await portfolio.view()).total).toMatchObject({
			devices: 4,
			devicesWithoutFootprint: 1,
			footprintGrams: 960_000,
		});
		expect(await portfolio.check()).toEqual([]);
	});

	it("keeps what rows say, to the letter", async () => {
		const { fleet } = fleetFixture(test);
		const importId = newImport();
		const row = aRow(2, {
			serialNumber: "pf 1-ä",
			partNumber: "20XW0026MX",
			manufacturer: "Lenovo",
			costCentre: "Ünit 4711",
			orderReference: "PO-1",
			purchasedOn: "2024-02-29",
		});
		await fleet.stage(importId, [row]);
		await fleet.flip(importId);
		const { rowNumber: _, ...said } = row;
		expect(await fleet.deviceBySerial("PF1-Ä")).toMatchObject({
			...said,
			nameKey: "thinkpad t14 gen 3",
			coverage: "NONE",
		});
	});

	it("takes the first row of a serial number, within a chunk and across chunks", async () => {
		const { fleet } = fleetFixture(test);
		const importId = newImport();
		const row = aRow(2);
		expect(
			await fleet.stage(importId, [row, { ...row, rowNumber: 3 }]),
		).toEqual({
			staged: 1,
			duplicates: [{ rowNumber: 3, serialKey: row.serialKey, earlierRow: 2 }],
			known: [],
		});
		expect(
			await fleet.stage(importId, [{ ...row, rowNumber: 9 }, aRow(10)]),
		).toEqual({
			staged: 1,
			duplicates: [{ rowNumber: 9, serialKey: row.serialKey, earlierRow: 2 }],
			known: [],
		});
		expect(await fleet.flip(importId)).toMatchObject({ devices: 2 });
	});

	it("gives the same answer when a chunk is sent again", async () => {
		const { fleet } = fleetFixture(test);
		const importId = newImport();
		const row = aRow(2);
		const chunk = [row, aRow(3), { ...row, rowNumber: 4 }];
		const first = await fleet.stage(importId, chunk);
		expect(await fleet.stage(importId, chunk)).toEqual(first);
		expect(await fleet.flip(importId)).toMatchObject({ devices: 2 });
	});

	it("tells rows that the fleet has already, with the same or other data", async () => {
		const { fleet } = fleetFixture(test);
		const [same, other] = [aDevice(), aDevice()];
		await fleet.register([same, other]);
		const importId = newImport();
		// The maker is told by the model's family when a device is registered, and by the reader when it is in a file.
		const rows = [
			aRow(2, { ...same, manufacturer: "Lenovo" }),
			aRow(3, { ...other, manufacturer: "Lenovo", country: "DK" }),
		];
		const { known, staged } = await fleet.stage(importId, rows);
		expect(staged).toBe(0);
		expect(
			known.map(({ rowNumber, differences }) => [rowNumber, differences]),
		).toEqual([
			[2, []],
			[3, ["country"]],
		]);
		expect(await fleet.flip(importId)).toMatchObject({ devices: 0 });
	});

	it("flips the other rows when a device was registered since it was staged", async () => {
		const { fleet, portfolio } = fleetFixture(test);
		const importId = newImport();
		const [overtaken, changed, free] = [
			aRow(2, { manufacturer: "Lenovo" }),
			aRow(3, { manufacturer: "Lenovo" }),
			aRow(4),
		];
		await fleet.stage(importId, [overtaken, changed, free]);
		await fleet.register([
			{ ...aDevice(), serialNumber: overtaken.serialNumber },
			{ ...aDevice({ country: "FI" }), serialNumber: changed.serialNumber },
		]);
		const { devices, known } = await fleet.flip(importId);
		expect(devices).toBe(1);
		expect(
			known.map(({ rowNumber, differences }) => [rowNumber, differences]),
		).toEqual([
			[2, []],
			[3, ["country"]],
		]);
		expect((await portfolio.view()).total.devices).toBe(3);
		expect(await portfolio.check()).toEqual([]);
	});

	it("lets two imports of the same devices flip at once, each device once", async () => {
		const { fleet, portfolio } = fleetFixture(test);
		const rows = Array.from({ length: 50 }, (_, index) => aRow(index + 2));
		const imports = [newImport(), newImport(), newImport()];
		for (const importId of imports) await fleet.stage(importId, rows);
		const results = await Promise.all(
			imports.map((importId) => fleet.flip(importId)),
		);
		expect(results.reduce((sum, { devices }) => sum + devices, 0)).toBe(50);
		expect(results.reduce((sum, { known }) => sum + known.length, 0)).toBe(100);
		expect((await portfolio.view()).total.devices).toBe(50);
		expect(await portfolio.check()).toEqual([]);
	});

	it("forgets a discarded import, and an empty flip does nothing", async () => {
		const { fleet, portfolio } = fleetFixture(test);
		const importId = newImport();
		await fleet.stage(importId, [aRow(2), aRow(3)]);
		expect(await fleet.discard(importId)).toBe(2);
		expect(await fleet.flip(importId)).toEqual({
			devices: 0,
			devicesWithoutFootprint: 0,
			known: [],
		});
		expect((await portfolio.view()).total.devices).toBe(0);
	});

	it("takes at most 1,000 rows at once", async () => {
		const { fleet } = fleetFixture(test);
		const rows = Array.from({ length: 1_001 }, (_, index) => aRow(index));
		await expect(fleet.stage(newImport(), rows)).rejects.toMatchObject({
			code: "INVALID_INPUT",
		});
	});

	it("gives devices their footprint when the catalogue has learned it, and changes none that they have", async () => {
		const { fleet, portfolio, footprints } = fleetFixture(test, {
			"ThinkPad T14 Gen 3": 320_000,
		});
		await fleet.register([
			aDevice(),
			aDevice({
				modelName: "ThinkCentre M70q",
				category: "DESKTOP",
				purchasedOn: "2025-01-01",
			}),
			aDevice({
				modelName: "Lenovo ThinkCentre M70q",
				category: "DESKTOP",
				purchasedOn: "2025-02-01",
			}),
			aDevice({
				modelName: "ThinkCentre M70q",
				category: "DESKTOP",
				partNumber: "11DT",
				country: "NO",
			}),
			aDevice({ modelName: "Unheard of 9000", category: "OTHER" }),
		]);
		expect(await fleet.assignMissing()).toBe(0);
		footprints.grams
			.set("ThinkCentre M70q", 508_000)
			.set("ThinkPad T14 Gen 3", 999_000);
		expect(await fleet.assignMissing()).toBe(3);
		expect((await portfolio.view()).total).toMatchObject({
			devices: 5,
			devicesWithoutFootprint: 1,
			footprintGrams: 320_000 + 3 * 508_000,
		});
		expect(await portfolio.check()).toEqual([]);
		expect(await fleet.assignMissing()).toBe(0);
	});

	it("counts a device's footprint once when two jobs look for it at the same time", async () => {
		const { fleet, portfolio, footprints } = fleetFixture(test, {});
		await fleet.register(
			Array.from({ length: 20 }, (_, index) =>
				aDevice({ purchasedOn: `2025-0${1 + (index % 9)}-01` }),
			),
		);
		footprints.grams.set("ThinkPad T14 Gen 3", 320_000);
		const counts = await Promise.all([
			fleet.assignMissing(),
			fleet.assignMissing(),
			fleet.register([aDevice()]),
		]);
		expect(Number(counts[0]) + Number(counts[1])).toBe(20);
		expect((await portfolio.view()).total).toMatchObject({
			devices: 21,
			devicesWithoutFootprint: 0,
			footprintGrams: 21 * 320_000,
		});
		expect(await portfolio.check()).toEqual([]);
	});
});
