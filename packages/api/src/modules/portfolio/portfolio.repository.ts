import { toDbTime } from "../../platform/database/db-time.js";
import type { SqlValue } from "../../platform/database/sql.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import {
	PORTFOLIO_FIGURES,
	type PortfolioFigure,
	type PortfolioRow,
} from "./portfolio.types.js";
import { NO_FIGURES } from "./sum-deltas.js";

const each = (write: (figure: PortfolioFigure) => string) =>
	PORTFOLIO_FIGURES.map(write).join(", ");
const SLICE =
	"WHERE tenantId = :tenantId AND dimension = :dimension AND rollupKey = :rollupKey";

const readRow = (row: Record<string, SqlValue>): PortfolioRow => ({
	...(Object.fromEntries(
		PORTFOLIO_FIGURES.map((figure) => [figure, Number(row[figure])]),
	) as unknown as PortfolioRow),
	dimension: row.dimension as PortfolioRow["dimension"],
	rollupKey: String(row.rollupKey),
});

/** Roll-up and postings of one tenant. */
export class PortfolioRepository extends TenantRepository {
	/** A handful of rows, whatever the fleet's size. */
	async rollup(): Promise<PortfolioRow[]> {
		const rows = await this.rows(
			`SELECT dimension, rollupKey, ${PORTFOLIO_FIGURES.join(", ")} FROM portfolio_rollup WHERE tenantId = :tenantId ORDER BY dimension, rollupKey`,
		);
		return rows.map(readRow);
	}

	/** @param until a time of the database's form, included; all postings when left out */
	async sumOfPostings(until?: string): Promise<PortfolioRow[]> {
		const rows = await this.rows(
			`SELECT dimension, rollupKey, ${each((figure) => `SUM(${figure}) AS ${figure}`)} FROM portfolio_posting
			WHERE tenantId = :tenantId${until === undefined ? "" : " AND at <= :until"} GROUP BY dimension, rollupKey ORDER BY dimension, rollupKey`,
			until === undefined ? {} : { until },
		);
		return rows.map(readRow);
	}

	/** Adds to one slice; makes its row when it is the first, which another transaction may do at the same time. */
	async add(row: PortfolioRow): Promise<void> {
		const change = () =>
			this.run(
				`UPDATE portfolio_rollup SET ${each((figure) => `${figure} = ${figure} + :${figure}`)} ${SLICE}`,
				{ ...row },
			);
		if ((await change()) > 0) return;
		await this.insert(
			"portfolio_rollup",
			[{ dimension: row.dimension, rollupKey: row.rollupKey, ...NO_FIGURES }],
			"ignore",
		);
		if ((await change()) === 0)
			throw new Error(
				`The roll-up ${row.dimension} ${row.rollupKey} could not be made`,
			);
	}

	/** Sets one slice that exists, or makes it; only for rebuilding under the total's lock. */
	async put(row: PortfolioRow): Promise<void> {
		const set = await this.run(
			`UPDATE portfolio_rollup SET ${each((figure) => `${figure} = :${figure}`)} ${SLICE}`,
			{ ...row },
		);
		if (set === 0) await this.insert("portfolio_rollup", [{ ...row }]);
	}

	async append(
		at: number,
		rows: readonly (PortfolioRow & { readonly id: string })[],
	): Promise<void> {
		await this.insert(
			"portfolio_posting",
			rows.map(({ id, dimension, rollupKey, ...figures }) => ({
				id,
				at: toDbTime(at),
				dimension,
				rollupKey,
				...figures,
			})),
		);
	}
}
