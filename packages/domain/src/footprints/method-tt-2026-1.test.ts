import { createHash } from "node:crypto";
import { FootprintError } from "./footprint.error.js";
import type { FootprintAsk, SheetInput } from "./footprint.js";
import { gridFactorsOf } from "./grid-factors.js";
import { methodOf } from "./method.js";
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

function bytesOf(sheet: SheetInput, ask: FootprintAsk): string {
	const method = methodOf("TT-2026.1");
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

describe("TT-2026.1 is released", () => {
	it("and gives the same bytes for ever: 200 sheets, in 9 countries, for 7 lifetimes", () => {
		const next = sequence(2026);
		const hash = createHash("sha256");
		let computed = 0;
		for (let n = 0; n < 200; n++) {
			const sheet = sheetOf(next);
			for (const country of COUNTRIES)
				for (const lifetimeYears of YEARS) {
					const bytes = bytesOf(sheet, { country, lifetimeYears });
					if (bytes.startsWith("{")) computed += 1;
					hash.update(`${bytes}\n`);
				}
		}
		expect(computed).toBe(8_352);
		expect(hash.digest("hex")).toBe(
			"b0b99a97e1e32595b88e421bf6b56e63127821fc147816293b3a2aaec8dc9ca8",
		);
	});
});
