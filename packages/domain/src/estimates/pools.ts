import type { LearntSheet } from "./estimator.js";
import type { Settings } from "./grown-pool.js";

/** A maker with so many sheets is learnt by itself: other makers' methods differ too much to help. */
export const LEAST_SHEETS_A_POOL = 30;
/** A category is estimated from so many sheets of the pool on. */
export const LEAST_SHEETS_A_CATEGORY = 8;
/** Estimates for makers without sheets are tested on makers left out: it takes some. */
const LEAST_MAKERS = 3;
/** The pool of all makers is larger, and cruder in any case: fewer trees do. */
const ALL_MAKERS_TREES = 40;
const ALL_MAKERS_ROUNDS = 60;

/** The sheets of a pool, in the model's order; those of categories with too few to estimate from are left out. */
export function poolSheets(
	all: readonly LearntSheet[],
	manufacturer: string | null,
): LearntSheet[] {
	const members = all.filter(
		(sheet) => manufacturer === null || sheet.manufacturer === manufacturer,
	);
	const sheets = new Map<string, number>();
	for (const { category } of members)
		sheets.set(category, (sheets.get(category) ?? 0) + 1);
	return members.filter(
		({ category }) => (sheets.get(category) ?? 0) >= LEAST_SHEETS_A_CATEGORY,
	);
}

/** The pools that sheets allow: makers by name, then null for all makers. */
export function poolsAllowedBy(all: readonly LearntSheet[]): (string | null)[] {
	const makers = [
		...new Set(all.map(({ manufacturer }) => manufacturer)),
	].sort();
	const own = makers.filter(
		(maker) => poolSheets(all, maker).length >= LEAST_SHEETS_A_POOL,
	);
	const together =
		makers.length >= LEAST_MAKERS && all.length >= LEAST_SHEETS_A_POOL;
	return together ? [...own, null] : own;
}

/** How a pool's trees are grown. */
export function settingsOf(
	manufacturer: string | null,
	{ forest, boosting }: Settings,
): Settings {
	return manufacturer === null
		? {
				forest: { ...forest, trees: ALL_MAKERS_TREES },
				boosting: { ...boosting, rounds: ALL_MAKERS_ROUNDS },
			}
		: { forest, boosting };
}
