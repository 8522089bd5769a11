import { printScaled, ratioHalfUp } from "../quantities/decimal.js";
import type { Grams } from "../quantities/mass.js";
import { FootprintError } from "./footprint.error.js";
import type { FootprintResult, SheetInput } from "./footprint.js";
import type { GridFactor } from "./grid-factors.js";
import {
	kilogramsText,
	percentText,
	shareOf,
	WHOLE_PPM,
} from "./parts-per-million.js";

const MONTHS = 12;
/** Wh × mg/kWh = µg; a million of them are a gram. */
const MICROGRAMS = 1_000_000;

/** "213.02 g/kWh". */
export function factorText(milligramsPerKwh: number): string {
	return `${printScaled(milligramsPerKwh, 3)} g/kWh`;
}

/** "222.732 kWh". */
function energyText(wattHours: number): string {
	return `${printScaled(wattHours, 3)} kWh`;
}

/** The part of a sheet's total that is use, and how that is known. */
export type SheetUse = {
	grams: Grams;
	/** STATED share; REST of the other three shares; COMPUTED from the electricity and the edition's factor. */
	basis: "STATED" | "REST" | "COMPUTED";
	explanation: string;
};

/**
 * The use phase within the sheet's own total.
 * @param reference the edition's factor of the sheet's use location
 * @throws FootprintError SHEET_NOT_NORMALISABLE when the sheet doesn't tell it; SHARES_INCONSISTENT
 */
export function useOnSheet(sheet: SheetInput, reference: GridFactor): SheetUse {
	const { totalGrams, lifetimeMonths, shares, yearlyEnergyWh } = sheet;
	const { manufacturingPpm, transportPpm, usePpm, endOfLifePpm } = shares ?? {};
	if (usePpm !== undefined) {
		const grams = shareOf(totalGrams, usePpm);
		const explanation = `Use phase on the sheet: ${percentText(usePpm)} of it, ${kilogramsText(grams)}.`;
		return { grams, basis: "STATED", explanation };
	}
	if (
		manufacturingPpm !== undefined &&
		transportPpm !== undefined &&
		endOfLifePpm !== undefined
	) {
		const rest = WHOLE_PPM - manufacturingPpm - transportPpm - endOfLifePpm;
		if (rest < 0) {
			throw new FootprintError(
				"SHARES_INCONSISTENT",
				"The shares of manufacturing, transport and end of life leave nothing for the use phase.",
			);
		}
		const grams = shareOf(totalGrams, rest);
		const explanation = `The sheet states no use share; the other three leave ${percentText(rest)}, ${kilogramsText(grams)}.`;
		return { grams, basis: "REST", explanation };
	}
	if (yearlyEnergyWh === undefined) {
		throw new FootprintError(
			"SHEET_NOT_NORMALISABLE",
			"The sheet states neither a use share nor electricity a year: it can't be brought to another lifetime or country.",
		);
	}
	const grams = ratioHalfUp(
		yearlyEnergyWh,
		lifetimeMonths,
		reference.milligramsPerKwh,
		MONTHS,
		MICROGRAMS,
	);
	if (grams > totalGrams) {
		throw new FootprintError(
			"SHEET_NOT_NORMALISABLE",
			`The sheet states no use share, and its electricity alone gives ${kilogramsText(grams)}, more than its total.`,
		);
	}
	const explanation = `The sheet states no use share; its electricity with ${factorText(reference.milligramsPerKwh)} (${reference.location}) gives ${kilogramsText(grams)} of its total.`;
	return { grams, basis: "COMPUTED", explanation };
}

/** The use phase asked for, with what it rests on. */
export type UsePhase = Pick<
	FootprintResult,
	"yearlyEnergy" | "referenceFactor"
> & {
	grams: Grams;
	/** Of the whole life, at the edition's factor of the sheet's use location. */
	atReference: Grams;
	explanation: string[];
};

/** What the use phase is computed from. */
export type UseInput = {
	sheet: SheetInput;
	onSheet: SheetUse;
	reference: GridFactor;
	target: GridFactor;
	years: number;
};

/**
 * Use for some months at a grid's factor. From the sheet's electricity: Wh × months ÷ 12 × factor. Else from its use phase, whose
 * electricity is derived with the reference factor: one fraction, the factors of both places in it. Rounded half up once.
 */
export function useOver(
	months: number,
	milligramsPerKwh: number,
	{ sheet, onSheet, reference }: UseInput,
): Grams {
	return sheet.yearlyEnergyWh === undefined
		? ratioHalfUp(
				onSheet.grams,
				months,
				milligramsPerKwh,
				sheet.lifetimeMonths,
				reference.milligramsPerKwh,
			)
		: ratioHalfUp(
				sheet.yearlyEnergyWh,
				months,
				milligramsPerKwh,
				MONTHS,
				MICROGRAMS,
			);
}

/** From the sheet's electricity. */
function fromEnergy(wattHours: number, input: UseInput): UsePhase {
	const { sheet, onSheet, reference, target, years } = input;
	const grams = useOver(years * MONTHS, target.milligramsPerKwh, input);
	const explanation = [
		`Use in ${target.location}: ${energyText(wattHours)} a year (sheet) × ${years} years × ${factorText(target.milligramsPerKwh)} = ${kilogramsText(grams)}.`,
	];
	const derived = onSheet.basis !== "COMPUTED";
	let { milligramsPerKwh } = reference;
	if (derived) {
		milligramsPerKwh = ratioHalfUp(
			onSheet.grams,
			MICROGRAMS,
			MONTHS,
			wattHours,
			sheet.lifetimeMonths,
		);
		explanation.unshift(
			`The sheet's use phase implies ${factorText(milligramsPerKwh)}, the edition has ${factorText(reference.milligramsPerKwh)} for ${reference.location}: part of the change comes from this factor, not from country and lifetime.`,
		);
	}
	return {
		grams,
		atReference: useOver(years * MONTHS, reference.milligramsPerKwh, input),
		yearlyEnergy: { wattHours, derived: false },
		referenceFactor: {
			location: reference.location,
			milligramsPerKwh,
			derived,
		},
		explanation,
	};
}

/** From the sheet's use phase. The electricity that is shown is rounded apart and not used. */
function fromUseShare(input: UseInput): UsePhase {
	const { sheet, onSheet, reference, target, years } = input;
	const grams = useOver(years * MONTHS, target.milligramsPerKwh, input);
	const wattHours = ratioHalfUp(
		onSheet.grams,
		MONTHS,
		MICROGRAMS,
		sheet.lifetimeMonths,
		reference.milligramsPerKwh,
	);
	return {
		grams,
		atReference: useOver(years * MONTHS, reference.milligramsPerKwh, input),
		yearlyEnergy: { wattHours, derived: true },
		referenceFactor: {
			location: reference.location,
			milligramsPerKwh: reference.milligramsPerKwh,
			derived: false,
		},
		explanation: [
			`The sheet states no electricity. Derived: ${kilogramsText(onSheet.grams)} ÷ (${sheet.lifetimeMonths} months × ${factorText(reference.milligramsPerKwh)} for ${reference.location}) = ${energyText(wattHours)} a year. Makers often used a higher factor, so this errs high.`,
			`Use in ${target.location}: ${energyText(wattHours)} a year × ${years} years × ${factorText(target.milligramsPerKwh)} = ${kilogramsText(grams)}.`,
		],
	};
}

/** The use phase for a country's grid and a lifetime. Grows with both, exactly. */
export function normaliseUse(input: UseInput): UsePhase {
	const { yearlyEnergyWh } = input.sheet;
	return yearlyEnergyWh === undefined
		? fromUseShare(input)
		: fromEnergy(yearlyEnergyWh, input);
}
