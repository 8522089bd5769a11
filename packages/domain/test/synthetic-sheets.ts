import { seededRandom } from "../src/estimates/seeded-random.js";
import type { TrainingSheet } from "../src/index.js";

const SCREENS = [12_500, 13_300, 14_000, 15_600] as const;
const SERIES = ["T", "X", "L", "E"] as const;

/** A notebook whose footprint follows from weight, series and chance: 150 kg a kilogram, the E series 20 % less, ± noise. */
function notebook(index: number, random: () => number, noise: number) {
	const series = SERIES[index % SERIES.length] ?? "T";
	const weightGrams = 1_000 + Math.round(random() * 1_500);
	const factor = (series === "E" ? 0.8 : 1) * (1 + noise * (random() - 0.5));
	return {
		manufacturer: "Lenovo",
		name: `ThinkPad ${series}4${4 + (index % 6)}${index % 2 === 0 ? "0" : "0s"}`,
		category: "NOTEBOOK" as const,
		weightGrams,
		screenMilliInches: SCREENS[index % SCREENS.length] ?? 14_000,
		issuedOn: `${2014 + (index % 6)}-03-01`,
		sheet: {
			statistic: "MEAN" as const,
			totalGrams: Math.round(weightGrams * 150 * factor),
			lifetimeMonths: 60,
			useLocation: "US",
			shares: { usePpm: 200_000 },
		},
	};
}

/** A monitor: 15 kg an inch. */
function monitor(index: number, random: () => number, noise: number) {
	const inches = 20 + (index % 12);
	return {
		manufacturer: "Lenovo",
		name: `ThinkVision P${inches}q-${10 + 10 * (index % 2)}`,
		category: "MONITOR" as const,
		weightGrams: inches * 220 + Math.round(random() * 400),
		screenMilliInches: inches * 1_000,
		issuedOn: `${2018 + (index % 2)}-06-01`,
		sheet: {
			statistic: "MEAN" as const,
			totalGrams: Math.round(inches * 15_000 * (1 + noise * (random() - 0.5))),
			lifetimeMonths: 60,
			useLocation: "WW",
			shares: { usePpm: 400_000 },
		},
	};
}

/** Sheets made up by a rule, so that it is known what can be learnt from them. */
export function syntheticSheets(
	count: number,
	noise = 0.1,
	seed = 1,
): TrainingSheet[] {
	const random = seededRandom(seed);
	return Array.from({ length: count }, (_, index) =>
		index % 3 === 2
			? monitor(index, random, noise)
			: notebook(index, random, noise),
	);
}
