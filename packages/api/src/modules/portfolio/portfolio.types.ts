import type { Grams } from "@tonnetrace/domain";

/** By what a portfolio is sliced. TOTAL has one row, under the empty key. */
export const PORTFOLIO_DIMENSIONS = [
	"TOTAL",
	"CATEGORY",
	"COUNTRY",
	"MONTH",
	"PROJECT",
] as const;
export type PortfolioDimension = (typeof PORTFOLIO_DIMENSIONS)[number];

/** The figures of one row, in grams but for the two counts. */
export const PORTFOLIO_FIGURES = [
	"devices",
	"devicesWithoutFootprint",
	"footprintGrams",
	"coveredGrams",
	"offsetGrams",
	"allocatedGrams",
	"retiredGrams",
] as const;
export type PortfolioFigure = (typeof PORTFOLIO_FIGURES)[number];

export interface PortfolioFigures {
	readonly devices: number;
	/** Of the devices, those whose footprint is unknown. */
	readonly devicesWithoutFootprint: number;
	/** Of all devices whose footprint is known. */
	readonly footprintGrams: Grams;
	/** The part of footprints that orders cover: of a device all of it, or the use that remained when it was quoted. */
	readonly coveredGrams: Grams;
	/** Ordered mass after rounding; always allocated + retired. */
	readonly offsetGrams: Grams;
	/** Allocated and not yet retired. */
	readonly allocatedGrams: Grams;
	readonly retiredGrams: Grams;
}

/** A change of devices: added to the total and to its category, country and month of purchase alike, so slices always add up. */
export interface DeviceDelta extends Partial<PortfolioFigures> {
	readonly category: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** Month of purchase, YYYY-MM. */
	readonly month: string;
	readonly projectId?: undefined;
}

/** The same change as seen by project; it touches the PROJECT slices only. Its twin is a DeviceDelta. */
export interface ProjectDelta
	extends Partial<
		Pick<PortfolioFigures, "offsetGrams" | "allocatedGrams" | "retiredGrams">
	> {
	readonly projectId: string;
}

/** What a change adds; take away with negative figures. */
export type PortfolioDelta = DeviceDelta | ProjectDelta;

export interface PortfolioRow extends PortfolioFigures {
	readonly dimension: PortfolioDimension;
	/** A category, country code, YYYY-MM or project id; empty for TOTAL. */
	readonly rollupKey: string;
}

export interface PortfolioView {
	/** Milliseconds since the epoch. */
	readonly asOf: number;
	readonly total: PortfolioFigures;
	/** Every slice but TOTAL, by dimension and key. */
	readonly slices: readonly PortfolioRow[];
}

/** Figures counted anew from the rows they tell of; given by the modules above for checks. */
export interface PortfolioRecount {
	/** Which slices this source can tell; the others are not compared. */
	readonly dimensions: readonly PortfolioDimension[];
	/** And which figures of them. */
	readonly figures: readonly PortfolioFigure[];
	recount(): Promise<PortfolioDelta[]>;
}

/** One figure that isn't what it must be. */
export interface PortfolioFault {
	readonly rule:
		| "ROLLUP_IS_SUM_OF_POSTINGS"
		| "SLICES_ADD_UP"
		| "OFFSET_IS_ALLOCATED_AND_RETIRED"
		| "EQUALS_RECOUNT";
	readonly dimension: PortfolioDimension;
	readonly rollupKey: string;
	readonly figure: PortfolioFigure;
	readonly expected: number;
	readonly found: number;
}
