import type { Grams } from "../quantities/mass.js";
import type { FootprintResult, LifeCycleStage } from "./footprint.js";

/** Categories of Scope 3 that a device's stages can fall into, by number. */
export type Scope3Category = 1 | 2 | 4 | 5;

/** Where a stage of a device belongs in its buyer's inventory. */
export type InventoryLine = {
	stage: LifeCycleStage;
	scope: 2 | 3;
	/** Of Scope 3; null for Scope 2. */
	category: Scope3Category | null;
	/** The scope or category as the GHG Protocol names it. */
	name: string;
	grams: Grams;
	derived: boolean;
	/** What to know when the line is reported. */
	note: string;
};

/** How the buyer books devices: as capital goods (usual for computers, which are depreciated) or as goods. */
export type BookedAs = "CAPITAL_GOODS" | "PURCHASED_GOODS";

/** Goes with every inventory: credits are told beside the lines, never subtracted from them. */
export const CREDITS_NOT_NETTED =
	"Carbon credits are not netted against these lines: the GHG Protocol's inventory is gross, and credits are reported separately from Scope 1, 2 and 3.";

/** The standards behind the mapping. */
export const INVENTORY_SOURCE =
	"GHG Protocol: Corporate Value Chain (Scope 3) Accounting and Reporting Standard (2011), chapter 5; Scope 2 Guidance (2015).";

const MANUFACTURING: Readonly<
	Record<BookedAs, Pick<InventoryLine, "category" | "name" | "note">>
> = {
	CAPITAL_GOODS: {
		category: 2,
		name: "Capital goods",
		note: "All of it in the year of purchase, not spread over the years of depreciation. Category 1 if the device is booked as an expense.",
	},
	PURCHASED_GOODS: {
		category: 1,
		name: "Purchased goods and services",
		note: "All of it in the year of purchase. Category 2 if the device is capitalised.",
	},
};

const OTHERS: Readonly<
	Record<
		Exclude<LifeCycleStage, "MANUFACTURING">,
		Pick<InventoryLine, "scope" | "category" | "name" | "note">
	>
> = {
	TRANSPORT: {
		scope: 3,
		category: 4,
		name: "Upstream transportation and distribution",
		note: "From the maker to the buyer, in the year of purchase. Where the maker pays for it, it may stand with the device's own category instead.",
	},
	USE: {
		scope: 2,
		category: null,
		name: "Purchased electricity",
		note: "The expected electricity of all years asked for, location-based; it is in the buyer's metered electricity already, year by year, so it is not added to it. The grid factors are life-cycle ones: the part before the power station belongs to Scope 3 category 3.",
	},
	END_OF_LIFE: {
		scope: 3,
		category: 5,
		name: "Waste generated in operations",
		note: "In the year in which the device is disposed of.",
	},
};

/**
 * The stages of a footprint as lines of the buyer's greenhouse-gas inventory. They add up to the footprint's total, and credits
 * are never subtracted (`CREDITS_NOT_NETTED`). A device used at employees' homes, or one that is leased out, is booked otherwise.
 */
export function inventoryOf(
	result: Pick<FootprintResult, "stages">,
	bookedAs: BookedAs = "CAPITAL_GOODS",
): InventoryLine[] {
	return result.stages.map(({ stage, grams, derived }) => ({
		stage,
		...(stage === "MANUFACTURING"
			? { scope: 3 as const, ...MANUFACTURING[bookedAs] }
			: OTHERS[stage]),
		grams,
		derived,
	}));
}
