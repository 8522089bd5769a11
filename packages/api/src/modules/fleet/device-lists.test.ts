import { jest } from "@jest/globals";
import {
	ALL,
	aDevice,
	banded,
	type FleetFixture,
	fleetFixture,
} from "../../../test/fleet/fleet-fixture.js";
import { startApp, type TestApp } from "../../../test/harness.js";
import type {
	Coverage,
	Device,
	DeviceFilter,
	DeviceSort,
} from "./fleet.types.js";

const MODELS = [
	"ThinkPad T14 Gen 3",
	"ThinkCentre M70q",
	"ThinkVision P24h-20",
	"Unheard of 9000",
];
const CATEGORIES = ["NOTEBOOK", "DESKTOP", "MONITOR", "OTHER"];
const COUNTRIES = ["SE", "NO", "DK"];
const SORTS = [
	"SERIAL_NUMBER",
	"MODEL_NAME",
	"CATEGORY",
	"COUNTRY",
	"PURCHASED_ON",
	"FOOTPRINT",
	"REGISTERED_AT",
] as const;

const serialsOf = (devices: readonly Device[]) =>
	devices.map(({ serialNumber }) => serialNumber).sort();

describe("lists of devices", () => {
	let test: TestApp;
	let fixture: FleetFixture;
	let all: Device[];

	async function everyPage(
		filter: DeviceFilter,
		sort: DeviceSort = "SERIAL_NUMBER",
		direction: "ASC" | "DESC" = "ASC",
		first = 100,
	): Promise<Device[]> {
		const found: Device[] = [];
		let after: string | null = null;
		do {
			const page = await fixture.fleet.devices(filter, sort, direction, {
				first,
				after,
			});
			found.push(...page.nodes);
			after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null;
		} while (after);
		return found;
	}

	beforeAll(async () => {
		test = await startApp();
		fixture = fleetFixture(test);
		const devices = Array.from({ length: 60 }, (_, index) =>
			aDevice({
				serialNumber: `${index % 2 ? "PF" : "MP"}-LIST-${String(index).padStart(3, "0")}`,
				modelName: MODELS[index % 4] as string,
				category: CATEGORIES[index % 4] as string,
				country: COUNTRIES[index % 3] as string,
				purchasedOn: `2025-0${1 + (index % 9)}-11`,
				costCentre: index % 5 ? null : "4711",
				orderReference: index % 7 ? null : "PO-1",
			}),
		);
		await fixture.fleet.register(devices.slice(0, 30));
		test.clock.advance(1_000);
		await fixture.fleet.register(devices.slice(30));
		await fleetFixture(test).fleet.register([
			aDevice({ serialNumber: "PF-LIST-OTHERS" }),
		]);
		await coverSome();
		all = await everyPage({});
	});
	afterAll(() => test.close());

	// Ten devices quoted and open, five quoted and expired, five ordered.
	async function coverSome() {
		const { fleet } = fixture;
		const ids = (
			await fleet.devices({ hasFootprint: true }, "SERIAL_NUMBER", "ASC", {
				first: 20,
			})
		).nodes.map(({ id }) => id);
		const offsets = banded([320_000, 508_000, 441_321]);
		await test.app.database.write(async () => {
			const hour = (await test.app.database.now()) + 3_600_000;
			await fleet.layOut(
				{ quoteId: "quo_open", expiresAt: hour },
				{ deviceIds: ids.slice(0, 10) },
				ALL,
				offsets,
			);
			await fleet.layOut(
				{ quoteId: "quo_past", expiresAt: 1 },
				{ deviceIds: ids.slice(10, 15) },
				ALL,
				offsets,
			);
			await fleet.layOut(
				{ quoteId: "quo_sold", expiresAt: hour },
				{ deviceIds: ids.slice(15, 20) },
				ALL,
				offsets,
			);
			await fleet.cover("quo_sold", "ord_sold", 1);
		});
	}

	it("shows a tenant its own devices only", () => {
		expect(all).toHaveLength(60);
		expect(serialsOf(all)).not.toContain("PF-LIST-OTHERS");
	});

	it.each(SORTS)(
		"pages through all devices by %s, both ways, each once",
		async (sort) => {
			const key = {
				SERIAL_NUMBER: "serialKey",
				MODEL_NAME: "nameKey",
				CATEGORY: "category",
				COUNTRY: "country",
				PURCHASED_ON: "purchasedOn",
				FOOTPRINT: "footprintGrams",
				REGISTERED_AT: "registeredAt",
			}[sort];
			const up = await everyPage({}, sort, "ASC", 7);
			expect(serialsOf(up)).toEqual(serialsOf(all));
			const values = up.map((device) => device[key] as string | number);
			expect(values).toEqual(
				[...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)),
			);
			const down = await everyPage({}, sort, "DESC", 7);
			expect(down.map(({ id }) => id)).toEqual(
				up.map(({ id }) => id).reverse(),
			);
		},
	);

	const FILTERS: readonly [
		string,
		DeviceFilter,
		(device: Device) => boolean,
	][] = [
		[
			"search of a serial number",
			{ search: "pf-list-0" },
			({ serialKey }) => serialKey.startsWith("PF-LIST-0"),
		],
		[
			"search of a model",
			{ search: "thinkV" },
			({ modelName }) => modelName.startsWith("ThinkV"),
		],
		[
			"search with signs that LIKE would take for its own",
			{ search: "%" },
			() => false,
		],
		[
			"categories",
			{ categories: ["MONITOR", "OTHER"] },
			({ category }) => category === "MONITOR" || category === "OTHER",
		],
		["countries", { countries: ["NO"] }, ({ country }) => country === "NO"],
		[
			"empty lists, which restrict nothing",
			{ countries: [], categories: [], coverage: [] },
			() => true,
		],
		[
			"known footprints",
			{ hasFootprint: true },
			({ footprintGrams }) => footprintGrams > 0,
		],
		[
			"unknown footprints",
			{ hasFootprint: false },
			({ footprintGrams }) => footprintGrams === 0,
		],
		[
			"a model's name in another spelling",
			{ modelName: "Lenovo ThinkPad T14 3rd Gen" },
			({ modelName }) => modelName === "ThinkPad T14 Gen 3",
		],
		[
			"cost centre",
			{ costCentre: "4711" },
			({ costCentre }) => costCentre === "4711",
		],
		[
			"reference",
			{ orderReference: " PO-1 " },
			({ orderReference }) => orderReference === "PO-1",
		],
		[
			"days of purchase, both ends included",
			{ purchasedFrom: "2025-03-11", purchasedTo: "2025-05-11" },
			({ purchasedOn }) =>
				purchasedOn >= "2025-03-11" && purchasedOn <= "2025-05-11",
		],
		[
			"several at once",
			{
				search: "pf",
				countries: ["SE", "DK"],
				hasFootprint: true,
				coverage: ["NONE"],
			},
			({ serialKey, country, footprintGrams, coverage }) =>
				serialKey.startsWith("PF") &&
				country !== "NO" &&
				footprintGrams > 0 &&
				coverage === "NONE",
		],
	];
	it.each(FILTERS)("filters by %s", async (_, filter, belongs) => {
		const expected = all.filter(belongs);
		expect(
			serialsOf(await everyPage(filter, "PURCHASED_ON", "DESC", 9)),
		).toEqual(serialsOf(expected));
		expect(
			await (
				await fixture.fleet.devices(filter, "SERIAL_NUMBER", "ASC", {
					first: 1,
				})
			).totalCount(),
		).toBe(expected.length);
	});

	it("tells open quotes from expired ones", () => {
		const count = (coverage: Coverage) =>
			all.filter((device) => device.coverage === coverage).length;
		expect({
			none: count("NONE"),
			quoted: count("QUOTED"),
			allocated: count("ALLOCATED"),
			retired: count("RETIRED"),
		}).toEqual({ none: 45, quoted: 10, allocated: 5, retired: 0 });
	});

	const COVERAGES: Coverage[] = ["NONE", "QUOTED", "ALLOCATED", "RETIRED"];
	const choices = Array.from({ length: 15 }, (_, bits) =>
		COVERAGES.filter((_coverage, index) => (bits + 1) & (1 << index)),
	);
	it.each(choices.map((choice) => [choice.join(" or "), choice] as const))(
		"filters by coverage %s",
		async (_, coverage) => {
			const expected = all.filter((device) =>
				coverage.includes(device.coverage),
			);
			expect(serialsOf(await everyPage({ coverage }))).toEqual(
				serialsOf(expected),
			);
		},
	);

	it("finds a device by its serial number in any case and spacing, and no other tenant's", async () => {
		const { fleet } = fixture;
		expect((await fleet.deviceBySerial(" pf-list - 001"))?.serialNumber).toBe(
			"PF-LIST-001",
		);
		expect(await fleet.deviceBySerial("PF-LIST-OTHERS")).toBeUndefined();
		expect(await fleet.deviceBySerial("")).toBeUndefined();
	});

	it("lists what has no footprint by model, most devices first", async () => {
		const page = await fixture.fleet.unmatchedModels({ first: 5 });
		expect(page.nodes).toEqual([
			expect.objectContaining({
				modelName: "Unheard of 9000",
				category: "OTHER",
				devices: 15,
			}),
		]);
		expect(await page.totalCount()).toBe(1);
	});

	it("pages through models without a footprint", async () => {
		const { fleet } = fleetFixture(test, {});
		const names = Array.from({ length: 9 }, (_, index) =>
			Array.from({ length: 1 + (index % 3) }, () =>
				aDevice({ modelName: `Odd ${index} model` }),
			),
		).flat();
		await fleet.register(names);
		const first = await fleet.unmatchedModels({ first: 5 });
		const second = await fleet.unmatchedModels({
			first: 5,
			after: first.cursors.at(-1),
		});
		const found = [...first.nodes, ...second.nodes];
		expect(found.map(({ devices }) => devices)).toEqual([
			3, 3, 3, 2, 2, 2, 1, 1, 1,
		]);
		expect(new Set(found.map(({ modelName }) => modelName)).size).toBe(9);
	});

	it("is one statement, whatever the length of the page", async () => {
		const query = jest.spyOn(test.app.database, "query");
		const statementsFor = async (first: number) => {
			query.mockClear();
			expect(
				(await fixture.fleet.devices({}, "SERIAL_NUMBER", "ASC", { first }))
					.nodes,
			).toHaveLength(first);
			return query.mock.calls.length;
		};
		expect([await statementsFor(1), await statementsFor(50)]).toEqual([1, 1]);
		query.mockRestore();
	});

	it.each([
		[{ search: "x".repeat(161) }, "search"],
		[{ modelName: "x".repeat(161) }, "modelName"],
		[
			{ countries: Array.from({ length: 301 }, (_, index) => String(index)) },
			"countries",
		],
	])("refuses what no filter needs", (filter, field) => {
		expect(() =>
			fixture.fleet.devices(filter, "SERIAL_NUMBER", "ASC", {}),
		).toThrow(
			expect.objectContaining({
				code: "INVALID_INPUT",
				field: ["filter", field],
			}),
		);
	});
});
