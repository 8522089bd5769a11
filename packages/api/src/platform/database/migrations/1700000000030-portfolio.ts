import type { MigrationInterface, QueryRunner } from "typeorm";
import { type ColumnSpec, LENGTHS } from "../columns.js";
import { createTable } from "../create-table.js";

const FIGURES: readonly ColumnSpec[] = [
	["devices", "integer"],
	["devicesWithoutFootprint", "integer"],
	["footprintGrams", "integer"],
	["coveredGrams", "integer"],
	["offsetGrams", "integer"],
	["allocatedGrams", "integer"],
	["retiredGrams", "integer"],
];

export class Portfolio1700000000030 implements MigrationInterface {
	name = "Portfolio1700000000030";

	async up(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "portfolio_rollup",
			columns: [
				["tenantId*", "id"],
				["dimension*", LENGTHS.code],
				["rollupKey*", "id"],
				...FIGURES,
			],
			checks: {
				ck_portfolio_rollup_figures:
					"devices >= 0 AND devicesWithoutFootprint >= 0 AND footprintGrams >= 0 AND coveredGrams >= 0 AND offsetGrams >= 0 AND allocatedGrams >= 0 AND retiredGrams >= 0",
			},
		});
		await createTable(runner, {
			name: "portfolio_posting",
			columns: [
				["tenantId*", "id"],
				["id*", "id"],
				["at", "time"],
				["dimension", LENGTHS.code],
				["rollupKey", "id"],
				...FIGURES,
			],
			indices: { ix_portfolio_posting_at: ["tenantId", "at"] },
		});
	}

	async down(runner: QueryRunner): Promise<void> {
		await runner.dropTable("portfolio_posting");
		await runner.dropTable("portfolio_rollup");
	}
}
