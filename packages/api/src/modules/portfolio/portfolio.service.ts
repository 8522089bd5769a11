import type { PortfolioFault, PortfolioView } from "./portfolio.types.js";

/** What a tenant's fleet emits, and what of it is covered, allocated and retired. */
export interface PortfolioService {
	/** @param asOf milliseconds; now, from the roll-up, when left out */
	view(asOf?: number): Promise<PortfolioView>;
	/** Makes the roll-up anew from the postings. */
	rebuild(): Promise<void>;
	/** Every figure that isn't what it must be; empty when all is well. */
	check(): Promise<PortfolioFault[]>;
}
