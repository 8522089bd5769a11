import type { SheetInput } from "../footprints/footprint.js";
import { kilogramsText, percentText } from "../footprints/parts-per-million.js";
import { printScaled } from "../quantities/decimal.js";
import type { DeviceTraits } from "./device-traits.js";
import type { EstimatorModel, LearntSheet, PoolModel } from "./estimator.js";

const WHOLE = 1_000_000;
/** So many similar sheets are named. */
const NAMED = 5;

type Facts = {
	model: EstimatorModel;
	pool: PoolModel;
	traits: DeviceTraits;
	sheet: SheetInput;
	neighbours: readonly { sheet: LearntSheet; weight: number }[];
};

function known({ traits }: Facts): string {
	const words = [
		`category ${traits.category}`,
		traits.manufacturer === ""
			? "maker unknown"
			: `maker ${traits.manufacturer}`,
		traits.family === "" ? "" : `family “${traits.family}”`,
		traits.build === "PLAIN" ? "" : `build ${traits.build}`,
		traits.weightGrams === undefined
			? "weight unknown"
			: `weight ${printScaled(traits.weightGrams, 3)} kg`,
		traits.screenMilliInches === undefined
			? ""
			: `screen ${printScaled(traits.screenMilliInches, 3)} inches`,
	].filter((word) => word !== "");
	return `No published sheet: estimated from what is known of the device: ${words.join(", ")}.`;
}

function leansOn({ neighbours }: Facts): string {
	const named = [...neighbours]
		.sort((a, b) => b.weight - a.weight)
		.slice(0, NAMED)
		.map(
			({ sheet, weight }) =>
				`${sheet.name} ${kilogramsText(sheet.totalGrams)} (${Math.round(weight * 100)} %)`,
		);
	return `Most similar published sheets, with their part in the comparison: ${named.join("; ")}.`;
}

function source({ model, pool, traits }: Facts): string {
	const tested = pool.evaluation.find(
		({ category }) => category === traits.category,
	);
	const whose =
		pool.manufacturer === null
			? `${pool.sheets} sheets of all makers, because those of this maker are too few: its level isn't known`
			: `${pool.sheets} sheets of ${pool.manufacturer}`;
	const errors =
		tested === undefined
			? ""
			: ` In cross-validation the estimates of ${tested.sheets} ${traits.category} sheets were off by ${tested.medianErrorPercent} % in the median, ${tested.meanErrorPercent} % on average.`;
	return `Estimator ${model.version}, trained on ${model.trainedOn} from ${whose}.${errors}`;
}

/** What was known, what it leans on, what comes out and how far off it may be. */
export function explainEstimate(facts: Facts): string[] {
	const { sheet, pool } = facts;
	const { lowPpm = 0, highPpm = 0 } = sheet.estimate ?? {};
	const bound = (ppm: number) =>
		kilogramsText(Math.round((sheet.totalGrams * ppm) / WHOLE));
	return [
		known(facts),
		source(facts),
		leansOn(facts),
		`Estimated sheet: ${kilogramsText(sheet.totalGrams)} CO2e over ${sheet.lifetimeMonths} months, use location ${sheet.useLocation || "not stated"}, as most similar sheets state; ${percentText(sheet.shares?.usePpm ?? 0)} of it use.`,
		`Interval: ${bound(lowPpm)} to ${bound(highPpm)}. Nine in ten published sheets lay within theirs when ${pool.calibration.sheets} were estimated without being known.`,
	];
}
