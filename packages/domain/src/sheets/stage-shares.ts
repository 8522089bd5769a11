import type { ParsedSheet } from "./parsed-sheet.js";
import type { SheetRowCode } from "./sheet-row-codes.js";

export const STAGES = [
	"manufacturing",
	"transport",
	"use",
	"endOfLife",
] as const;

export type StageField = (typeof STAGES)[number];

type Shares = Partial<Record<StageField, number>>;

const WHOLE = 1_000_000;
/** Four shares rounded to two decimals can add up to 1.02. */
const MOST_BY_ROUNDING = 1_020_000;
/** Below this, what the shares leave unexplained is more than rounding. */
const EXPLAINED = 990_000;

const sum = (shares: Shares) =>
	STAGES.reduce((total, stage) => total + (shares[stage] ?? 0), 0);

/** Scales shares to one whole; what rounding down leaves goes to the largest share. */
function scaleToWhole(shares: Shares): Shares {
	const total = sum(shares);
	const scaled: Shares = {};
	let largest: StageField | undefined;
	for (const stage of STAGES) {
		const share = shares[stage];
		if (share === undefined) continue;
		scaled[stage] = Math.floor((share * WHOLE) / total);
		if (largest === undefined || share > (shares[largest] ?? 0))
			largest = stage;
	}
	if (largest !== undefined)
		scaled[largest] = (scaled[largest] ?? 0) + WHOLE - sum(scaled);
	return scaled;
}

/**
 * Makes shares that can be used of those that a sheet states: each at most one whole, together at most one whole, and a zero only where
 * it is a statement. What concerns all of them together is reported once, with the first.
 * @param stated parts per million
 */
export function usableShares(stated: Shares): {
	readonly shares: ParsedSheet["shares"];
	readonly repairs: readonly { stage: StageField; code: SheetRowCode }[];
} {
	const repairs: { stage: StageField; code: SheetRowCode }[] = [];
	let shares: Shares = { ...stated };
	const leaveOut = (stage: StageField, code: SheetRowCode) => {
		repairs.push({ stage, code });
		delete shares[stage];
	};
	for (const stage of STAGES)
		if ((shares[stage] ?? 0) > WHOLE) leaveOut(stage, "SHARE_IMPOSSIBLE");
	const total = sum(shares);
	const given = STAGES.filter((stage) => shares[stage] !== undefined);
	const report = (code: SheetRowCode) =>
		repairs.push(...given.slice(0, 1).map((stage) => ({ stage, code })));
	if (total > MOST_BY_ROUNDING) {
		report("SHARES_EXCEED_TOTAL");
		shares = {};
	} else if (total > WHOLE) {
		report("SHARES_ROUNDED");
		shares = scaleToWhole(shares);
	} else if (total < EXPLAINED) {
		for (const stage of given)
			if (shares[stage] === 0) leaveOut(stage, "SHARE_ZERO");
	}
	return {
		shares: {
			manufacturingPpm: shares.manufacturing,
			transportPpm: shares.transport,
			usePpm: shares.use,
			endOfLifePpm: shares.endOfLife,
		},
		repairs,
	};
}
