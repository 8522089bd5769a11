import type { DeviceCategory } from "../fleet/device-category.js";
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

/** What is compared with what: servers differ from workplace devices by more than anything that a name tells. */
export const POOL_KINDS = ["WORKPLACE", "SERVER"] as const;

export type PoolKind = (typeof POOL_KINDS)[number];

/** Which sheets a pool is made of. */
export type PoolKey = {
	kind: PoolKind;
	/** Null: all makers. */
	manufacturer: string | null;
};

/** OTHER is of no kind: what a printer emits says nothing of a phone. */
export function kindOf(category: DeviceCategory): PoolKind | undefined {
	if (category === "OTHER") return undefined;
	return category === "SERVER" ? "SERVER" : "WORKPLACE";
}

function grouped(sheets: readonly LearntSheet[]): LearntSheet[][] {
	const groups = new Map<string, LearntSheet[]>();
	for (const sheet of sheets) {
		const group = groups.get(sheet.category) ?? [];
		group.push(sheet);
		groups.set(sheet.category, group);
	}
	return [...groups.values()];
}

const makersOf = (sheets: readonly LearntSheet[]) =>
	[...new Set(sheets.map(({ manufacturer }) => manufacturer))].sort();

/** The sheets of a pool, in the model's order. Left out: categories with too few sheets, and for all makers those of one maker only. */
export function poolSheets(
	all: readonly LearntSheet[],
	{ kind, manufacturer }: PoolKey,
): LearntSheet[] {
	const members = all.filter(
		(sheet) =>
			kindOf(sheet.category) === kind &&
			(manufacturer === null || sheet.manufacturer === manufacturer),
	);
	const usable = new Set(
		grouped(members)
			.filter(
				(group) =>
					group.length >= LEAST_SHEETS_A_CATEGORY &&
					(manufacturer !== null || makersOf(group).length > 1),
			)
			.map(([sheet]) => sheet?.category),
	);
	return members.filter(({ category }) => usable.has(category));
}

/** The pools that sheets allow: makers by name, then all makers together. */
export function poolsAllowedBy(all: readonly LearntSheet[]): PoolKey[] {
	return POOL_KINDS.flatMap((kind) => {
		const own = makersOf(all)
			.map((manufacturer) => ({ kind, manufacturer }))
			.filter((key) => poolSheets(all, key).length >= LEAST_SHEETS_A_POOL);
		const key = { kind, manufacturer: null };
		const together = poolSheets(all, key);
		const allowed =
			makersOf(together).length >= LEAST_MAKERS &&
			together.length >= LEAST_SHEETS_A_POOL;
		return allowed ? [...own, key] : own;
	});
}

/** How a pool's trees are grown. */
export function settingsOf(
	{ manufacturer }: PoolKey,
	{ forest, boosting }: Settings,
): Settings {
	return manufacturer === null
		? {
				forest: { ...forest, trees: ALL_MAKERS_TREES },
				boosting: { ...boosting, rounds: ALL_MAKERS_ROUNDS },
			}
		: { forest, boosting };
}
