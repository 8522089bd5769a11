import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import type { Clock } from "../../platform/clock.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import type { TenantScope } from "../../platform/tenancy/scope.js";
import { checkPortfolio, type RecountedRows } from "./check-portfolio.js";
import type { PortfolioRepository } from "./portfolio.repository.js";
import {
	PORTFOLIO_FIGURES,
	type PortfolioFault,
	type PortfolioRecount,
	type PortfolioRow,
	type PortfolioView,
} from "./portfolio.types.js";
import type { PortfolioLedger } from "./portfolio-ledger.js";
import { NO_FIGURES, sliceKey, sumDeltas } from "./sum-deltas.js";

interface Needs {
	readonly database: Database;
	readonly audit: AuditTrail;
	readonly clock: Clock;
}

/** What a tenant's fleet emits, and what of it is covered, allocated and retired. */
export class PortfolioService {
	/** @param recounts who can count figures anew from the rows that they tell of */
	constructor(
		private readonly needs: Needs,
		private readonly scope: TenantScope,
		private readonly repository: PortfolioRepository,
		private readonly ledger: PortfolioLedger,
		private readonly recounts: readonly PortfolioRecount[],
	) {}

	/** @param asOf milliseconds; now, from the roll-up, when left out or not yet passed */
	async view(asOf?: number): Promise<PortfolioView> {
		const now = this.needs.clock.now();
		const past = asOf !== undefined && asOf < now;
		const rows = past
			? await this.repository.sumOfPostings(toDbTime(asOf))
			: await this.repository.rollup();
		return {
			asOf: past ? asOf : now,
			total: rows.find(({ dimension }) => dimension === "TOTAL") ?? NO_FIGURES,
			slices: rows.filter(
				(row) =>
					row.dimension !== "TOTAL" &&
					PORTFOLIO_FIGURES.some((figure) => row[figure] !== 0),
			),
		};
	}

	/** Makes the roll-up anew from the postings, while no other posting of the tenant can happen. */
	async rebuild(): Promise<void> {
		await this.needs.database.write(async () => {
			await this.ledger.serialise();
			const rows = new Map<string, PortfolioRow>();
			for (const row of await this.repository.rollup())
				rows.set(sliceKey(row), { ...row, ...NO_FIGURES });
			for (const row of await this.repository.sumOfPostings())
				rows.set(sliceKey(row), row);
			for (const row of rows.values()) await this.repository.put(row);
			await this.needs.audit.record(this.scope, {
				action: "portfolio.rebuilt",
				subject: this.scope.tenantId,
			});
		});
	}

	/** Every figure that isn't what it must be; empty when all is well. Counts the whole fleet: for tests and operators. */
	check(): Promise<PortfolioFault[]> {
		// Within a unit that holds the total's lock, so that no change is counted on one side only.
		return this.needs.database.patiently(() =>
			this.needs.database.write(async () => {
				await this.ledger.serialise();
				const recounts: RecountedRows[] = [];
				for (const source of this.recounts)
					recounts.push({
						dimensions: source.dimensions,
						figures: source.figures,
						rows: sumDeltas(await source.recount()),
					});
				return checkPortfolio(
					await this.repository.rollup(),
					await this.repository.sumOfPostings(),
					recounts,
				);
			}),
		);
	}
}
