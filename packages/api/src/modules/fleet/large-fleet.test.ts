import { normaliseModelName } from "@tonnetrace/domain";
import { testEngine } from "@tonnetrace/testkit";
import {
	ALL,
	banded,
	fleetFixture,
	KNOWN_MODELS,
	postProjectTwin,
	REMAINING,
	remainingOf,
} from "../../../test/fleet/fleet-fixture.js";
import { startApp, type TestApp } from "../../../test/harness.js";
import type { StagedDevice } from "./fleet.types.js";

/** A million by hand: FLEET_DEVICES=1000000. */
const DEVICES = Number(
	process.env.FLEET_DEVICES ?? (testEngine() === "sqlite" ? 100_000 : 20_000),
);
/** Far above what is needed (about a second each): only cost that grows by the device, in statements, would reach it. */
const LIMIT_MS = Math.max(30_000, DEVICES / 10);
const MODELS = Object.keys(KNOWN_MODELS);
const COUNTRIES = ["SE", "NO", "DK", "FI", "IS"];

const row = (index: number): StagedDevice => {
	const modelName = MODELS[index % MODELS.length] as string;
	const serialNumber = `LARGE${index}`;
	return {
		rowNumber: index + 2,
		serialNumber,
		serialKey: serialNumber,
		modelName,
		modelKey: normaliseModelName(modelName),
		manufacturer: "Lenovo",
		category: index % MODELS.length === 2 ? "MONITOR" : "NOTEBOOK",
		country: COUNTRIES[index % COUNTRIES.length] as string,
		purchasedOn: `202${4 + (index % 2)}-0${1 + (index % 9)}-${10 + (index % 17)}`,
		costCentre: `CC${index % 40}`,
	};
};

describe(`a fleet of ${DEVICES} devices on ${testEngine()}`, () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	it("is imported, quoted, ordered, retired and counted in set-based statements", async () => {
		const fixture = fleetFixture(test);
		const { fleet, portfolio } = fixture;
		const { database } = test.app;
		const took: Record<string, number> = {};
		const timed = async <T>(
			name: string,
			work: () => Promise<T>,
		): Promise<T> => {
			const from = performance.now();
			const result = await database.patiently(work);
			took[name] = Math.round(performance.now() - from);
			return result;
		};
		const stageAll = async () => {
			for (let from = 0; from < DEVICES; from += 1_000)
				await fleet.stage(
					"imp_large",
					Array.from({ length: Math.min(1_000, DEVICES - from) }, (_, index) =>
						row(from + index),
					),
				);
		};
		await timed("stage", stageAll);
		await timed("flip", () => fleet.flip("imp_large"));
		const { groups } = await timed("select", () =>
			fleet.selectForQuote({ filter: {} }, ALL),
		);
		const rest = await timed("selectRemaining", () =>
			fleet.selectForQuote({ filter: {} }, REMAINING),
		);
		const remaining = remainingOf(rest.groups);
		const partly = await timed("layOutRemaining", () =>
			database.write(async () =>
				fleet.layOut(
					{ quoteId: "quo_remaining", expiresAt: 1 },
					{ filter: {} },
					REMAINING,
					banded(remaining.map(({ computedGrams }) => computedGrams)),
					remaining,
				),
			),
		);
		expect(partly.devices).toBe(DEVICES);
		expect(partly.computedGrams).toBe(
			rest.groups.reduce(
				(sum, { devices, computedEach, usedMonths }) =>
					sum + devices * (computedEach - (usedMonths ?? 0) * 1_000),
				0,
			),
		);
		const offsets = banded(groups.map(({ computedEach }) => computedEach));
		const laidOut = await timed("layOut", () =>
			database.write(async () =>
				fleet.layOut(
					{
						quoteId: "quo_large",
						expiresAt: (await database.now()) + 3_600_000,
					},
					{ filter: {} },
					ALL,
					offsets,
				),
			),
		);
		expect(laidOut.devices).toBe(DEVICES);
		expect(
			await timed("cover", () =>
				database.write(() => fleet.cover("quo_large", "ord_large", 1)),
			),
		).toBe(DEVICES);
		const retired = [
			{ start: 1_000_000, end: laidOut.offsetGrams - 1_000_000 },
		];
		await timed("markRetired", () =>
			database.write(() => fleet.markRetired("ord_large", retired, retired, 2)),
		);
		await database.write(() => postProjectTwin(fixture, 3));
		await timed("view", () => portfolio.view());
		expect(await timed("check", () => portfolio.check())).toEqual([]);
		await timed("list", () =>
			fleet.devices({}, "PURCHASED_ON", "DESC", { first: 50 }),
		);
		await timed("search", () =>
			fleet.devices({ search: "large99" }, "REGISTERED_AT", "ASC", {
				first: 50,
			}),
		);
		if (process.env.FLEET_DEVICES)
			process.stdout.write(
				`${testEngine()} ${DEVICES}: ${JSON.stringify(took)}\n`,
			);
		for (const [name, milliseconds] of Object.entries(took)) {
			// Every figure is named, so that a failure says which step grew.
			expect({ name, fast: milliseconds < LIMIT_MS }).toEqual({
				name,
				fast: true,
			});
		}
		expect(took.view).toBeLessThan(250);
	}, 600_000);
});
