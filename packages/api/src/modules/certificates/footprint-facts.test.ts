import {
	CURRENT_METHOD,
	EMBER_GRID_FACTORS,
	normaliseSheet,
} from "@tonnetrace/domain";
import type { Footprint } from "../footprints/index.js";
import { footprintFacts } from "./footprint-facts.js";

const footprint = (
	id: string,
	over: Partial<Footprint["result"]> = {},
	basis: Footprint["basis"] = "PUBLISHED",
): Footprint => ({
	id,
	sheetId: "sht",
	basis,
	result: {
		...normaliseSheet(
			{
				statistic: "MEAN",
				totalGrams: 300_000,
				lifetimeMonths: 60,
				useLocation: "EU",
				shares: { usePpm: 200_000 },
			},
			{ country: "SE" },
			CURRENT_METHOD,
			EMBER_GRID_FACTORS,
		),
		...over,
	},
});

const methods = new Map([
	[
		CURRENT_METHOD.version,
		{ boundary: CURRENT_METHOD.boundary, assurance: [] },
	],
]);

const known = (...footprints: Footprint[]) =>
	new Map(footprints.map((it) => [it.id, it]));

describe("footprintFacts", () => {
	it("adds bounds up over devices and counts what is estimated", () => {
		const facts = footprintFacts(
			[
				{ footprintId: "a", devices: 3 },
				{ footprintId: "b", devices: 2 },
			],
			known(
				footprint("a", { lowGrams: 100, highGrams: 1_000 }),
				footprint("b", { lowGrams: 10, highGrams: 20 }, "ESTIMATED"),
			),
			methods,
		);
		expect(facts).toMatchObject({
			lowGrams: 320,
			highGrams: 3_040,
			basis: { published: 3, estimated: 2 },
			statistic: "MEAN",
			lifetimeYears: 5,
			methodVersion: CURRENT_METHOD.version,
			boundary: CURRENT_METHOD.boundary,
			gridFactorEdition: CURRENT_METHOD.gridFactorEdition,
		});
	});

	it("makes one figure of no two statistics or lifetimes", () => {
		const shares = [
			{ footprintId: "a", devices: 1 },
			{ footprintId: "b", devices: 1 },
		];
		for (const other of [{ statistic: "P95" }, { lifetimeYears: 4 }] as const)
			expect(() =>
				footprintFacts(
					shares,
					known(footprint("a"), footprint("b", other)),
					methods,
				),
			).toThrow(/can't be added up/);
		expect(() =>
			footprintFacts(shares, known(footprint("a")), methods),
		).toThrow("There is no footprint b");
	});
});
