import { apportion } from "../quantities/apportion.js";
import { type Grams, sumGrams } from "../quantities/mass.js";
import { FootprintError } from "./footprint.error.js";
import type { FootprintStage, SheetInput } from "./footprint.js";
import type { CommonParameters } from "./method-definition.js";
import {
	kilogramsText,
	percentText,
	ppmOf,
	shareOf,
	WHOLE_PPM,
} from "./parts-per-million.js";

type OtherStage = keyof CommonParameters["otherStagesPpm"];
const OTHER_STAGES: readonly OtherStage[] = [
	"MANUFACTURING",
	"TRANSPORT",
	"END_OF_LIFE",
];

/** Stages as the explanation names them. */
const STAGE_WORDS: Readonly<Record<OtherStage, string>> = {
	MANUFACTURING: "manufacturing",
	TRANSPORT: "transport",
	END_OF_LIFE: "end of life",
};

type Split = { stages: FootprintStage[]; explanation: string };

function checkSum(sumPpm: number, parameters: CommonParameters): void {
	const { least, most } = parameters.shareSumPpm;
	if (sumPpm < least || sumPpm > most) {
		throw new FootprintError(
			"SHARES_INCONSISTENT",
			`The sheet's shares add up to ${percentText(sumPpm)}; from ${percentText(least)} to ${percentText(most)} is taken as complete.`,
		);
	}
}

/** The stated stages keep their proportions and fill the mass exactly; a stage that isn't stated gets nothing. */
function scaled(
	mass: Grams,
	stated: ReadonlyMap<OtherStage, number>,
	derived: boolean,
): FootprintStage[] {
	const weights = OTHER_STAGES.map((stage) => stated.get(stage) ?? 0);
	const parts = mass === 0 ? weights.map(() => 0) : apportion(mass, weights);
	return OTHER_STAGES.map((stage, i) => ({
		stage,
		grams: parts[i] ?? 0,
		derived: derived || !stated.has(stage),
	}));
}

/** Stated stages as stated; the others share the rest by the method's ratios. */
function completed(
	mass: Grams,
	asStated: ReadonlyMap<OtherStage, Grams>,
	parameters: CommonParameters,
): FootprintStage[] {
	const missing = OTHER_STAGES.filter((stage) => !asStated.has(stage));
	const parts = apportion(
		mass - sumGrams(asStated.values()),
		missing.map((stage) => parameters.otherStagesPpm[stage]),
	);
	return OTHER_STAGES.map((stage) => ({
		stage,
		grams: asStated.get(stage) ?? parts[missing.indexOf(stage)] ?? 0,
		derived: !asStated.has(stage),
	}));
}

/**
 * Splits the part of a sheet's total that isn't use among manufacturing, transport and end of life, to the gram.
 * @param mass the total without the use phase
 * @throws FootprintError SHARES_INCONSISTENT
 */
export function splitOtherStages(
	mass: Grams,
	sheet: SheetInput,
	parameters: CommonParameters,
): Split {
	const { shares = {}, totalGrams } = sheet;
	const stated = new Map<OtherStage, number>();
	const all: [OtherStage, number | undefined][] = [
		["MANUFACTURING", shares.manufacturingPpm],
		["TRANSPORT", shares.transportPpm],
		["END_OF_LIFE", shares.endOfLifePpm],
	];
	for (const [stage, ppm] of all) {
		if (ppm !== undefined) stated.set(stage, ppm);
	}
	const sum = [...stated.values()].reduce((a, b) => a + b, 0);
	const head = `The other stages are ${kilogramsText(mass)} and depend on neither country nor lifetime`;
	const asStated = new Map(
		[...stated].map(([stage, ppm]) => [stage, shareOf(totalGrams, ppm)]),
	);
	if (
		stated.size < OTHER_STAGES.length &&
		sumGrams(asStated.values()) <= mass
	) {
		const missing = OTHER_STAGES.filter((stage) => !stated.has(stage));
		return {
			stages: completed(mass, asStated, parameters),
			explanation: `${head}; shares that the sheet doesn't state are derived by the method's fixed ratios: ${missing.map((stage) => STAGE_WORDS[stage]).join(", ")}.`,
		};
	}
	const whole = sum + (shares.usePpm ?? ppmOf(totalGrams - mass, totalGrams));
	checkSum(whole, parameters);
	if (sum === 0 && mass > 0) {
		throw new FootprintError(
			"SHARES_INCONSISTENT",
			"The sheet's shares give all to the use phase, but its use share is not the whole.",
		);
	}
	const off = Math.abs(whole - WHOLE_PPM) > parameters.shareRoundingPpm;
	return {
		stages: scaled(mass, stated, off),
		explanation: off
			? `${head}; the sheet's shares add up to ${percentText(whole)}, so these are scaled to fill the total.`
			: `${head}, split by the sheet's shares.`,
	};
}
