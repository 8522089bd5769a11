import type { PortfolioDelta } from "./portfolio.types.js";

/** The tenant's books of mass: postings that are only added, and the roll-up that they sum up to. */
export interface PortfolioLedger {
	/**
	 * Adds a change, in the open unit of work. The first thing it does is lock the tenant's total, so postings of a tenant
	 * are serial: call it late.
	 * @param at milliseconds
	 */
	post(at: number, deltas: readonly PortfolioDelta[]): Promise<void>;
}
