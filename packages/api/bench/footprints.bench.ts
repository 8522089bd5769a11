import { createHash } from "node:crypto";
import {
	EMBER_GRID_FACTORS,
	type FootprintAsk,
	type FootprintMethod,
	METHODS,
	normaliseSheet,
	type SheetInput,
} from "@tonnetrace/domain";
import { decimals, printTable, whole } from "./support/print-table.js";

/**
 * Footprints of a million devices, each a question of its own (sheet, country, lifetime), on one core and without any memory of
 * those before. Beside it the bare formula for the total: in BigInt, and in floating point, without stages' checks, interval and words.
 */
const DEVICES = Number(process.env.BENCH_FOOTPRINTS ?? 1_000_000);
const TURN = 20_000;
const AIM_SECONDS = 20;
const COUNTRIES = ["NO", "SE", "DE", "PL", "US", "IN", "FR", "CN", "JP", "BR"];
const LOCATIONS = ["EU", "US", "WW"];

interface Question {
	readonly sheet: SheetInput<"MEAN">;
	readonly ask: FootprintAsk & { readonly lifetimeYears: number };
}

/** The n-th device: totals, energy, shares, lifetimes, countries and years run through their ranges at different steps. */
function question(n: number): Question {
	const usePpm = 100_000 + (n % 400_000);
	return {
		sheet: {
			statistic: "MEAN",
			totalGrams: 150_000 + n,
			lifetimeMonths: 36 + (n % 37),
			useLocation: LOCATIONS[n % 3] ?? "WW",
			errorRatioPpm: 150_000 + (n % 100_003),
			shares:
				n % 4 === 0
					? { usePpm, manufacturingPpm: 300_000 + (n % 199_999) }
					: { usePpm },
			...(n % 2 === 0 ? { yearlyEnergyWh: 20_000 + (n % 90_001) } : {}),
		},
		ask: {
			country: COUNTRIES[n % 10] ?? "NO",
			lifetimeYears: 1 + (n % 8),
		},
	};
}

type TotalOf = (question: Question) => number;

const engine =
	(method: FootprintMethod): TotalOf =>
	({ sheet, ask }) =>
		normaliseSheet(sheet, ask, method, EMBER_GRID_FACTORS).totalGrams;

/** As it is stored: with the bytes of the result and their hash. */
const storable =
	(method: FootprintMethod): TotalOf =>
	({ sheet, ask }) => {
		const result = normaliseSheet(sheet, ask, method, EMBER_GRID_FACTORS);
		createHash("sha256").update(JSON.stringify(result)).digest("hex");
		return result.totalGrams;
	};

const halfUp = (n: bigint, d: bigint) => (2n * n + d) / (2n * d);

const inBigInt: TotalOf = ({ sheet, ask }) => {
	const use = halfUp(
		BigInt(sheet.totalGrams) * BigInt(sheet.shares?.usePpm ?? 0),
		1_000_000n,
	);
	const years = BigInt(ask.lifetimeYears);
	const target = BigInt(
		EMBER_GRID_FACTORS.country(ask.country).milligramsPerKwh,
	);
	const reference = BigInt(
		EMBER_GRID_FACTORS.useLocation(sheet.useLocation).milligramsPerKwh,
	);
	const asked =
		sheet.yearlyEnergyWh === undefined
			? halfUp(
					use * 12n * years * target,
					BigInt(sheet.lifetimeMonths) * reference,
				)
			: halfUp(BigInt(sheet.yearlyEnergyWh) * years * target, 1_000_000n);
	return Number(BigInt(sheet.totalGrams) - use + asked);
};

const inFloats: TotalOf = ({ sheet, ask }) => {
	const use = sheet.totalGrams * ((sheet.shares?.usePpm ?? 0) / 1e6);
	const target = EMBER_GRID_FACTORS.country(ask.country).milligramsPerKwh;
	const reference = EMBER_GRID_FACTORS.useLocation(
		sheet.useLocation,
	).milligramsPerKwh;
	const energy =
		sheet.yearlyEnergyWh ??
		(use / reference / (sheet.lifetimeMonths / 12)) * 1e6;
	return sheet.totalGrams - use + (energy * ask.lifetimeYears * target) / 1e6;
};

interface Runner {
	readonly name: string;
	readonly totalOf: TotalOf;
	seconds: number;
	grams: number;
}

const runners: Runner[] = [
	...METHODS.flatMap((method) => [
		{ name: `the engine, ${method.version}`, totalOf: engine(method) },
		{
			name: `the engine, ${method.version}, with bytes and SHA-256`,
			totalOf: storable(method),
		},
	]),
	{ name: "the bare formula in BigInt", totalOf: inBigInt },
	{ name: "the bare formula in floating point", totalOf: inFloats },
].map((runner) => ({ ...runner, seconds: 0, grams: 0 }));

// All in turn over the same devices, so that whatever else the machine does meets all alike.
for (let from = 0; from < DEVICES; from += TURN) {
	const to = Math.min(from + TURN, DEVICES);
	for (const runner of runners) {
		const began = performance.now();
		for (let n = from; n < to; n++) runner.grams += runner.totalOf(question(n));
		runner.seconds += (performance.now() - began) / 1000;
	}
}

const [first] = runners;
const bigInt = runners.find(({ totalOf }) => totalOf === inBigInt);
if (first === undefined || bigInt === undefined) throw new Error("No runners");
for (const { name, grams, totalOf } of runners)
	if (totalOf !== inFloats && grams !== first.grams)
		throw new Error(`${name} adds up to ${grams} g, not ${first.grams}`);

console.log(
	`Footprints of ${whole(DEVICES)} devices, each computed anew, on one core; aim ≤ ${AIM_SECONDS} s for 1,000,000 on two`,
);
printTable(
	runners.map(({ name, seconds, grams }) => ({
		"what is computed": name,
		seconds: decimals(seconds, 2),
		"µs each": decimals((seconds / DEVICES) * 1e6, 2),
		"× BigInt formula": decimals(seconds / bigInt.seconds, 2),
		"off by g": decimals(Math.abs(grams - first.grams), 0),
	})),
);
const slowest = Math.max(
	...runners
		.filter(
			({ name }) => name.startsWith("the engine") && !name.includes("bytes"),
		)
		.map(({ seconds }) => (seconds / DEVICES) * 1_000_000),
);
if (slowest > AIM_SECONDS) {
	console.error(`A million take ${decimals(slowest, 1)} s`);
	process.exit(1);
}
