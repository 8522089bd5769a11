import type { IdSource } from "../../platform/ids.js";
import type { PortfolioRepository } from "./portfolio.repository.js";
import type { PortfolioDelta } from "./portfolio.types.js";
import { NO_FIGURES, sumDeltas } from "./sum-deltas.js";

/** The tenant's books of mass: postings that are only added, and the roll-up that they sum up to. */
export class PortfolioLedger {
	constructor(
		private readonly repository: PortfolioRepository,
		private readonly ids: IdSource,
	) {}

	/**
	 * Adds a change, in the open unit of work. The first thing it does is lock the tenant's total, so postings of a tenant
	 * are serial: call it late.
	 * @param at milliseconds
	 */
	async post(at: number, deltas: readonly PortfolioDelta[]): Promise<void> {
		const rows = sumDeltas(deltas);
		if (rows.length === 0) return;
		if (rows[0]?.dimension !== "TOTAL") await this.serialise();
		for (const row of rows) await this.repository.add(row);
		await this.repository.append(
			at,
			rows.map((row) => ({ ...row, id: this.ids.next("posting") })),
		);
	}

	/** Makes every other posting of the tenant wait until the open unit ends: for changes that read before they post. */
	async serialise(): Promise<void> {
		await this.repository.add({
			dimension: "TOTAL",
			rollupKey: "",
			...NO_FIGURES,
		});
	}
}
