import { createHash } from "node:crypto";
import { FootprintError } from "./footprint.error.js";
import type { FootprintAsk, SheetInput } from "./footprint.js";
import { gridFactorsOf } from "./grid-factors.js";
import { methodOf } from "./method.js";
import type { FootprintMethod } from "./method-definition.js";
import { normaliseSheet } from "./normalise-sheet.js";

/** Park and Miller's generator: the same numbers on every machine, for ever. */
function sequence(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (state * 48_271) % 2_147_483_647;
		return state % below;
	};
}

const LOCATIONS = ["EU", "WW", "NA", "APAC", "LATAM", "US", "DE", "", "Mars"];
const COUNTRIES = ["NO", "PL", "IN", "US", "LI", "CF", "GU", "XK", "XX"];
const YEARS = [undefined, 1, 3, 5, 8, 20, 21];

function sheetOf(next: (below: number) => number): SheetInput {
	const maybe = <T>(percent: number, value: T) =>
		next(100) < percent ? value : undefined;
	const usePpm = next(700_000);
	const manufacturingPpm = next(1_000_000 - usePpm);
	const transportPpm = next(1_000_000 - usePpm - manufacturingPpm);
	return {
		statistic: next(5) === 0 ? "P95" : "MEAN",
		totalGrams: 20_000 + next(2_000_000),
		errorRatioPpm: maybe(60, next(600_000)),
		lifetimeMonths: 18 + next(60),
		useLocation: LOCATIONS[next(LOCATIONS.length)] ?? "",
		shares: maybe(90, {
			usePpm: maybe(85, usePpm),
			manufacturingPpm: maybe(60, manufacturingPpm),
			transportPpm: maybe(50, transportPpm),
			endOfLifePpm: maybe(
				50,
				1_000_000 - usePpm - manufacturingPpm - transportPpm,
			),
		}),
		yearlyEnergyWh: maybe(50, 1 + next(400_000)),
	};
}

function bytesOf(
	sheet: SheetInput,
	ask: FootprintAsk,
	method: FootprintMethod,
): string {
	try {
		return JSON.stringify(
			normaliseSheet(
				sheet,
				ask,
				method,
				gridFactorsOf(method.gridFactorEdition),
			),
		);
	} catch (error) {
		if (error instanceof FootprintError)
			return `${error.code}: ${error.message}`;
		throw error;
	}
}

type Extras = { sheet?: Partial<SheetInput>; ask?: Partial<FootprintAsk> };

/** All results of a version over 200 sheets, in 9 countries, for 7 lifetimes. */
function bytesOfVersion(
	version: string,
	extras: (next: (below: number) => number) => Extras = () => ({}),
) {
	const method = methodOf(version);
	const next = sequence(2026);
	const hash = createHash("sha256");
	let computed = 0;
	for (let n = 0; n < 200; n++) {
		const sheet = sheetOf(next);
		const { sheet: more, ask } = extras(next);
		for (const country of COUNTRIES)
			for (const lifetimeYears of YEARS) {
				const bytes = bytesOf(
					{ ...sheet, ...more },
					{ country, lifetimeYears, ...ask },
					method,
				);
				if (bytes.startsWith("{")) computed += 1;
				hash.update(`${bytes}\n`);
			}
	}
	return { computed, sha256: hash.digest("hex") };
}

const MODES = ["AS_PUBLISHED", "AIR", "SEA", "RAIL", "ROAD"] as const;
const PLACES = ["CN", "EU", "Asia", "US", "WW"];

describe("a released version gives the same bytes for ever", () => {
	it("TT-2026.1", () => {
		expect(bytesOfVersion("TT-2026.1")).toEqual({
			computed: 8_352,
			sha256:
				"b0b99a97e1e32595b88e421bf6b56e63127821fc147816293b3a2aaec8dc9ca8",
		});
	});

	it("TT-2026.2, with transport modes, remaining use and estimates", () => {
		const bytes = bytesOfVersion("TT-2026.2", (next) => ({
			sheet: {
				weightGrams: 800 + next(9_000),
				assemblyLocation: PLACES[next(PLACES.length)],
				...(next(5) === 0
					? {
							estimate: {
								estimator: "EST-2026.1",
								lowPpm: 500_000 + next(400_000),
								highPpm: 1_000_001 + next(900_000),
							},
						}
					: {}),
			},
			ask:
				next(4) === 0
					? { remaining: { usedMonths: next(70) } }
					: { transport: MODES[next(MODES.length)] },
		}));
		expect(bytes).toEqual({
			computed: 3_892,
			sha256:
				"53bbb24359cba954fa52ea74f555a53715c4b7344bce666e9464b3d76bac264d",
		});
	});
});
