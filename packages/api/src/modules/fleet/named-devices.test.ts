import {
	aDevice,
	type FleetFixture,
	fleetFixture,
} from "../../../test/fleet/fleet-fixture.js";
import { startApp, type TestApp } from "../../../test/harness.js";
import { modelAskKey } from "./fleet.types.js";

const NAMES = {
	modelKey: "thinkpad t14 gen3",
	manufacturer: "Lenovo",
	category: "NOTEBOOK",
} as const;

describe("devices that are called alike", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	/** What the assigner answers as an estimate until a published footprint comes. */
	function estimating({ footprints }: FleetFixture): { publish(): void } {
		let published = false;
		const assign = footprints.assign.bind(footprints);
		footprints.assign = async (asks) => {
			const answers = await assign(asks);
			if (published) return answers;
			for (const ask of asks) {
				const known = answers.get(modelAskKey(ask));
				if (known)
					answers.set(modelAskKey(ask), {
						modelId: null as never,
						footprintId: `${known.footprintId}e`.slice(-30),
						footprintGrams: known.footprintGrams + 7,
					});
			}
			return answers;
		};
		return {
			publish: () => {
				published = true;
			},
		};
	}
	const total = async ({ portfolio }: FleetFixture) =>
		(await portfolio.view()).total;

	it("lose a footprint of the named origin only, and the portfolio is told", async () => {
		const fixture = fleetFixture(test);
		const { fleet, portfolio } = fixture;
		await fleet.register([
			aDevice(),
			aDevice({ country: "NO", purchasedOn: "2025-09-01" }),
			aDevice({ modelName: "ThinkCentre M70q", category: "DESKTOP" }),
		]);
		expect(await fleet.clearFootprints(NAMES, { modelId: null })).toBe(0);
		const groups = await fleet.countedByName([NAMES.modelKey]);
		expect(groups.map(({ devices }) => devices)).toEqual([1, 1]);
		for (const { modelId } of groups)
			expect(await fleet.clearFootprints(NAMES, { modelId })).toBe(1);
		expect(await total(fixture)).toMatchObject({
			devices: 3,
			devicesWithoutFootprint: 2,
			footprintGrams: 508_000,
		});
		expect(await portfolio.check()).toEqual([]);
		expect(await fleet.assignMissing(NAMES)).toBe(2);
		expect(await portfolio.check()).toEqual([]);
	});

	it("are chosen by part number where one is named: none, one, or whatever it is", async () => {
		const fixture = fleetFixture(test);
		const { fleet } = fixture;
		estimating(fixture);
		await fleet.register([aDevice(), aDevice({ partNumber: "21AH000AMX" })]);
		const origin = { modelId: null };
		const clear = (partNumber?: string | null) =>
			fleet.clearFootprints(
				partNumber === undefined ? NAMES : { ...NAMES, partNumber },
				origin,
			);
		expect(await clear("20XX000AMX")).toBe(0);
		expect(await clear("21AH000AMX")).toBe(1);
		await fleet.assignMissing();
		expect(await clear(null)).toBe(1);
		await fleet.assignMissing();
		expect(await clear()).toBe(2);
	});

	it("go from an estimate to what was published since, to the gram", async () => {
		const fixture = fleetFixture(test);
		const { fleet, portfolio, footprints } = fixture;
		const estimate = estimating(fixture);
		await fleet.register([
			aDevice(),
			aDevice({ country: "NO" }),
			aDevice({ purchasedOn: "2025-09-01" }),
		]);
		expect(await fleet.replaceEstimates()).toBe(0);
		const before = await total(fixture);
		estimate.publish();
		footprints.settled.clear();
		expect(await fleet.replaceEstimates()).toBe(3);
		expect(await total(fixture)).toEqual({
			...before,
			footprintGrams: before.footprintGrams - 3 * 7,
		});
		expect(footprints.settled.size).toBe(2);
		expect(await portfolio.check()).toEqual([]);
		expect(await fleet.replaceEstimates()).toBe(0);
	});
});
