import type { ParsedSheet } from "./parsed-sheet.js";
import { parseDecimalScaled } from "./scaled-decimal.js";
import type { SheetCells } from "./sheet-cells.js";
import { STAGES, usableShares } from "./stage-shares.js";

/** 1,000,000 kg in grams: more than any device, and what grams in place of kilograms come to. */
const MAX_TOTAL_GRAMS = 1_000_000_000;
const MAX_LIFETIME_MONTHS = 240;
const MAX_ERROR_RATIO_PPM = 2_000_000;
/** g CO2e per kWh: above every grid. */
const MAX_GRID_GRAMS = 2_000;

/** kg to grams; refused unless above 0 and at most MAX_TOTAL_GRAMS. */
export function readTotal(cells: SheetCells): number {
	const text = cells.text("total");
	const grams = parseDecimalScaled(text, 3);
	if (text === "") cells.refuse("total", "TOTAL_MISSING");
	else if (grams === null || grams === 0 || grams > MAX_TOTAL_GRAMS)
		cells.refuse("total", "TOTAL_INVALID");
	return grams ?? 0;
}

/** Years with up to four decimals, to whole months, half up: 3.5 → 42. */
export function readLifetime(cells: SheetCells): number {
	const text = cells.text("lifetime");
	const tenThousandths = parseDecimalScaled(text, 4);
	const months =
		tenThousandths === null
			? 0
			: Math.floor((tenThousandths * 12 + 5_000) / 10_000);
	if (text === "") cells.refuse("lifetime", "LIFETIME_MISSING");
	else if (months < 1 || months > MAX_LIFETIME_MONTHS)
		cells.refuse("lifetime", "LIFETIME_INVALID");
	return months;
}

/** The stages' shares as far as they can be used. */
export function readShares(cells: SheetCells): ParsedSheet["shares"] {
	const stated = Object.fromEntries(
		STAGES.map((stage) => [stage, cells.ratio(stage)]),
	);
	const { shares, repairs } = usableShares(stated);
	for (const { stage, code } of repairs) cells.repair(stage, code);
	return shares;
}

/** Left out above MAX_ERROR_RATIO_PPM; 0 is how data sets write "not stated". */
export function readErrorRatio(cells: SheetCells): number | undefined {
	const ratio = cells.quantity("errorRatio", 6);
	if (ratio === undefined || ratio <= MAX_ERROR_RATIO_PPM) return ratio;
	cells.repair("errorRatio", "ERROR_RATIO_IMPOSSIBLE");
	return undefined;
}

/** Left out when the use phase that the sheet states can't come from it. */
export function readEnergy(
	cells: SheetCells,
	totalGrams: number,
	usePpm: number | undefined,
	lifetimeMonths: number,
): number | undefined {
	const wattHours = cells.quantity("energy", 3);
	if (wattHours === undefined || usePpm === undefined) return wattHours;
	// use grams > Wh ÷ 1,000 × months ÷ 12 × MAX_GRID_GRAMS, without fractions
	const useTimes = BigInt(totalGrams) * BigInt(usePpm) * 12_000n;
	const most =
		BigInt(wattHours) * BigInt(lifetimeMonths * MAX_GRID_GRAMS) * 1_000_000n;
	if (useTimes <= most) return wattHours;
	cells.repair("energy", "ENERGY_CONTRADICTS_USE");
	return undefined;
}
