import type { PortfolioSliceFieldsFragment } from "../../gql/graphql";

export type Slice = PortfolioSliceFieldsFragment;
export type Dimension = "category" | "country" | "month" | "project";

/** The masses that a chart of a dimension stacks; they add up to the dimension's total. */
export const STACKS = {
	category: ["covered", "uncovered"],
	country: ["covered", "uncovered"],
	month: ["covered", "uncovered"],
	project: ["retired", "allocated"],
} as const satisfies Record<Dimension, readonly MassName[]>;

/** All masses that a slice may have, in the order of the table's columns. */
export const MASSES = [
	"footprint",
	"covered",
	"uncovered",
	"offset",
	"allocated",
	"retired",
] as const;

export type MassName = (typeof MASSES)[number];

export interface Bar {
	/** Undefined for the bar that stands for all the smaller ones. */
	slice: Slice | undefined;
	/** Grams of each mass stacked in the bar. */
	grams: Partial<Record<MassName, number>>;
}

/**
 * The bars of a chart: months in their order, the others from the largest down, with everything after the first `limit`
 * added up to one. No gram is left out, so a chart shows the same total as its table.
 */
export function barsOf(
	dimension: Dimension,
	slices: readonly Slice[],
	limit = 8,
): Bar[] {
	const stack: readonly MassName[] = STACKS[dimension];
	const bar = (slice: Slice | undefined, of: readonly Slice[]): Bar => ({
		slice,
		grams: Object.fromEntries(stack.map((mass) => [mass, sumOf(of, mass)])),
	});
	if (dimension === "month") {
		const months = slices.toSorted((a, b) => a.key.localeCompare(b.key));
		return months.map((slice) => bar(slice, [slice]));
	}
	const size = (slice: Slice) =>
		stack.reduce((sum, mass) => sum + gramsOf(slice, mass), 0);
	const sorted = slices.toSorted((a, b) => size(b) - size(a));
	const shown = sorted.length > limit ? sorted.slice(0, limit - 1) : sorted;
	const rest = sorted.slice(shown.length);
	const bars = shown.map((slice) => bar(slice, [slice]));
	return rest.length > 0 ? [...bars, bar(undefined, rest)] : bars;
}

export function sumOf(slices: readonly Slice[], mass: MassName): number {
	return slices.reduce((sum, slice) => sum + gramsOf(slice, mass), 0);
}

/** A project has no footprint of its own; such masses count as nothing in a sum. */
function gramsOf(slice: Slice, mass: MassName): number {
	return slice[mass]?.grams ?? 0;
}
