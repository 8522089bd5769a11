import { isPartition } from "@tonnetrace/domain";
import {
	ALL,
	aDevice,
	banded,
	type FleetFixture,
	fleetFixture,
	REMAINING,
	remainingOf,
} from "../../../test/fleet/fleet-fixture.js";
import { startApp, type TestApp } from "../../../test/harness.js";
import { unique } from "../../../test/seed.js";
import type {
	DeviceSelection,
	QuotedDevice,
	QuoteRules,
	RemainingMass,
} from "./fleet.types.js";

const OFFSETS = banded([320_000, 508_000, 441_321]);
const newQuote = () => unique("quo").replace(" ", "_");

describe("devices in quotes", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	async function layOut(
		{ fleet }: FleetFixture,
		selection: DeviceSelection,
		{
			rules = ALL,
			offsets = OFFSETS,
			remaining,
		}: {
			rules?: QuoteRules;
			offsets?: Map<number, number>;
			remaining?: RemainingMass[];
		} = {},
	) {
		const quoteId = newQuote();
		const expiresAt = (await test.app.database.now()) + 3_600_000;
		const laidOut = await test.app.database.write(() =>
			fleet.layOut(
				{ quoteId, expiresAt },
				selection,
				rules,
				offsets,
				remaining,
			),
		);
		return { quoteId, ...laidOut };
	}

	async function annexOf(
		{ fleet }: FleetFixture,
		quoteId: string,
	): Promise<QuotedDevice[]> {
		const rows: QuotedDevice[] = [];
		for await (const row of fleet.annexRows(quoteId)) rows.push(row);
		return rows;
	}

	async function mixedFleet(): Promise<FleetFixture> {
		const fixture = fleetFixture(test);
		await fixture.fleet.register([
			...Array.from({ length: 4 }, () => aDevice()),
			aDevice({ country: "NO" }),
			aDevice({ modelName: "ThinkCentre M70q", category: "DESKTOP" }),
			aDevice({
				modelName: "ThinkVision P24h-20",
				category: "MONITOR",
				purchasedOn: "2020-01-01",
			}),
			aDevice({ modelName: "Unheard of 9000", category: "OTHER" }),
		]);
		return fixture;
	}

	it("counts what can be quoted by footprint, and the rest by reason", async () => {
		const { fleet } = await mixedFleet();
		const { groups, excluded } = await fleet.selectForQuote(
			{ filter: {} },
			{
				categories: ["NOTEBOOK", "MONITOR", "OTHER"],
				purchasedSince: "2023-01-01",
			},
		);
		expect(groups).toEqual([
			expect.objectContaining({
				category: "NOTEBOOK",
				country: "NO",
				devices: 1,
				computedEach: 320_000,
				modelName: "ThinkPad T14 Gen 3",
			}),
			expect.objectContaining({
				category: "NOTEBOOK",
				country: "SE",
				devices: 4,
				computedEach: 320_000,
			}),
		]);
		expect(new Set(excluded)).toEqual(
			new Set([
				{ code: "NO_FOOTPRINT", devices: 1 },
				{ code: "CATEGORY_NOT_OFFERED", devices: 1 },
				{ code: "BOUGHT_TOO_LONG_AGO", devices: 1 },
			]),
		);
	});

	it("lays devices out without a gap, each with its rounded mass, and counts groups and totals alike", async () => {
		const fixture = await mixedFleet();
		const { quoteId, ...totals } = await layOut(fixture, { filter: {} });
		expect(totals).toEqual({
			devices: 7,
			computedGrams: 5 * 320_000 + 508_000 + 441_321,
			offsetGrams: 6 * 500_000 + 1_000_000,
		});
		const rows = await annexOf(fixture, quoteId);
		expect(
			isPartition(
				totals.offsetGrams,
				rows.map(({ startGram, grams }) => ({
					start: startGram,
					end: startGram + grams,
				})),
			),
		).toBe(true);
		for (const row of rows)
			expect(row.grams).toBe(OFFSETS.get(row.computedGrams));
		const groups = await fixture.fleet.groupsOfQuote(quoteId);
		expect(
			groups.reduce(
				(sum, { devices, offsetEach }) => sum + devices * offsetEach,
				0,
			),
		).toBe(totals.offsetGrams);
		expect(groups.reduce((sum, { devices }) => sum + devices, 0)).toBe(7);
	});

	it("lays out what remains of each by its footprint and months of use, and leaves out what nothing remains of", async () => {
		const fixture = fleetFixture(test);
		await fixture.fleet.register([
			// Until 2026-11-23: 18, 18, 17, 0 and 30 months.
			aDevice({ purchasedOn: "2025-05-23" }),
			aDevice({ purchasedOn: "2025-04-24" }),
			aDevice({ purchasedOn: "2025-05-24" }),
			aDevice({ purchasedOn: "2026-10-24" }),
			aDevice({ purchasedOn: "2024-05-01" }),
		]);
		const { groups } = await fixture.fleet.selectForQuote(
			{ filter: {} },
			REMAINING,
		);
		expect(
			groups.map(({ usedMonths, devices, computedEach }) => [
				usedMonths,
				devices,
				computedEach,
			]),
		).toEqual([
			[0, 1, 320_000],
			[17, 1, 320_000],
			[18, 2, 320_000],
			[30, 1, 320_000],
		]);
		const remaining = remainingOf(groups).filter(
			({ usedMonths }) => usedMonths < 30,
		);
		const { quoteId, ...totals } = await layOut(
			fixture,
			{ filter: {} },
			{
				rules: REMAINING,
				offsets: banded([320_000, 303_000, 302_000]),
				remaining,
			},
		);
		expect(totals).toEqual({
			devices: 4,
			computedGrams: 320_000 + 303_000 + 2 * 302_000,
			offsetGrams: 4 * 500_000,
		});
		expect(
			(await fixture.fleet.groupsOfQuote(quoteId)).map(
				({ footprintId, usedMonths, devices, computedEach }) => [
					footprintId.split("_").at(-1),
					usedMonths,
					devices,
					computedEach,
				],
			),
		).toEqual([
			["0", 0, 1, 320_000],
			["17", 17, 1, 303_000],
			["18", 18, 2, 302_000],
		]);
	});

	it("pages through a quote's devices in the order of their grams", async () => {
		const fixture = await mixedFleet();
		const { quoteId } = await layOut(fixture, { filter: {} });
		const first = await fixture.fleet.devicesOfQuote(quoteId, { first: 4 });
		const second = await fixture.fleet.devicesOfQuote(quoteId, {
			first: 4,
			after: first.cursors.at(-1),
		});
		expect(second.hasNextPage).toBe(false);
		expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(
			(await annexOf(fixture, quoteId)).map(({ id }) => id),
		);
	});

	it("leaves out devices whose footprint came up since the quote was reckoned", async () => {
		const fixture = await mixedFleet();
		const { quoteId, devices } = await layOut(
			fixture,
			{ filter: {} },
			{ offsets: banded([320_000]) },
		);
		expect(devices).toBe(5);
		expect(
			(await annexOf(fixture, quoteId)).every(
				({ computedGrams }) => computedGrams === 320_000,
			),
		).toBe(true);
	});

	it("lays nothing out for an empty selection and for rules that admit nothing", async () => {
		const fixture = await mixedFleet();
		const nothing = { devices: 0, computedGrams: 0, offsetGrams: 0 };
		expect(
			await layOut(fixture, { filter: { search: "NOT-THERE" } }),
		).toMatchObject(nothing);
		expect(
			await layOut(
				fixture,
				{ filter: {} },
				{ rules: { categories: [], purchasedSince: "1990-01-01" } },
			),
		).toMatchObject(nothing);
	});

	it("takes exactly one of ids and filter, and only the tenant's own ids", async () => {
		const { fleet } = await mixedFleet();
		const foreign = (
			await (
				await mixedFleet()
			).fleet.devices({}, "SERIAL_NUMBER", "ASC", { first: 1 })
		).nodes[0]?.id as string;
		const own = (await fleet.devices({}, "SERIAL_NUMBER", "ASC", { first: 1 }))
			.nodes[0]?.id as string;
		const selecting = async (selection: DeviceSelection) =>
			fleet.selectForQuote(selection, ALL);
		await expect(selecting({})).rejects.toMatchObject({
			code: "INVALID_INPUT",
		});
		await expect(
			selecting({ deviceIds: [own], filter: {} }),
		).rejects.toMatchObject({ code: "INVALID_INPUT" });
		await expect(selecting({ deviceIds: [] })).rejects.toMatchObject({
			code: "INVALID_INPUT",
		});
		await expect(
			selecting({
				deviceIds: Array.from({ length: 501 }, (_, index) => `dev_${index}`),
			}),
		).rejects.toMatchObject({ code: "INVALID_INPUT" });
		await expect(
			selecting({ deviceIds: [own, foreign] }),
		).rejects.toMatchObject({ code: "NOT_FOUND" });
		await expect(
			selecting({ deviceIds: [own, "dev_nobody"] }),
		).rejects.toMatchObject({ code: "NOT_FOUND" });
		const { groups, excluded } = await selecting({ deviceIds: [own, own] });
		expect([...groups, ...excluded].map(({ devices }) => devices)).toEqual([1]);
	});

	it("tells every quote and order that a device was in", async () => {
		const fixture = await mixedFleet();
		const { fleet } = fixture;
		const first = await layOut(fixture, { filter: {} });
		const second = await layOut(fixture, { filter: { countries: ["NO"] } });
		await test.app.database.write(() =>
			fleet.cover(second.quoteId, "ord_2", 1),
		);
		await test.app.database.write(() => fleet.uncover("ord_2", 2));
		const [device] = await annexOf(fixture, second.quoteId);
		const intervals = await fleet.intervalsOfDevices([device?.id as string]);
		expect(
			intervals.map(({ quoteId, orderId, cancelled, grams }) => ({
				quoteId,
				orderId,
				cancelled,
				grams,
			})),
		).toEqual(
			expect.arrayContaining([
				{
					quoteId: first.quoteId,
					orderId: null,
					cancelled: false,
					grams: 500_000,
				},
				{
					quoteId: second.quoteId,
					orderId: "ord_2",
					cancelled: true,
					grams: 500_000,
				},
			]),
		);
		expect(await fleet.intervalsOfDevices([])).toEqual([]);
	});
});
