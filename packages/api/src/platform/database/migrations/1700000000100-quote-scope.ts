import type { MigrationInterface, QueryRunner } from "typeorm";
import { acrossTenants } from "../../tenancy/tripwire.js";
import { addColumns } from "../add-columns.js";
import { LENGTHS } from "../columns.js";
import { createTable, engineOf } from "../create-table.js";

/** Quotes of the remaining use of devices: what of a footprint an order covers may be less than the whole. */
export class QuoteScope1700000000100 implements MigrationInterface {
	name = "QuoteScope1700000000100";

	async up(runner: QueryRunner): Promise<void> {
		await this.covered(runner);
		for (const table of ["quote", "order"])
			await addColumns(runner, table, [
				// Null is what was sold before there was a choice: the whole life.
				["existing?", LENGTHS.code],
				["existingRule?", "longText"],
			]);
		await addColumns(runner, "device_quote_group", [["usedMonths?", "int"]]);
		await createTable(runner, {
			name: "device_quote_remaining",
			columns: [
				["tenantId*", "id"],
				["quoteId*", "id"],
				["footprintId*", "id"],
				["usedMonths*", "int"],
				["remainingFootprintId", "id"],
				["computedGrams", "integer"],
			],
			checks: {
				ck_device_quote_remaining: "usedMonths >= 0 AND computedGrams > 0",
			},
			foreignKeys: {
				fk_device_quote_remaining_quote: [
					["tenantId", "quoteId"],
					"device_quote",
					["tenantId", "quoteId"],
				],
			},
		});
	}

	private async covered(runner: QueryRunner): Promise<void> {
		await addColumns(runner, "device", [["coveredGrams", "integer"]], {
			name: "ck_device_covered",
			expression: "coveredGrams >= 0 AND coveredGrams <= footprintGrams",
		});
		await acrossTenants(() =>
			runner.query(
				"UPDATE device SET coveredGrams = footprintGrams WHERE coverage <> 'NONE'",
			),
		);
	}

	async down(runner: QueryRunner): Promise<void> {
		await runner.dropTable("device_quote_remaining");
		await runner.query("ALTER TABLE device_quote_group DROP COLUMN usedMonths");
		for (const table of ["order", "quote"])
			for (const column of ["existingRule", "existing"])
				await runner.query(`ALTER TABLE \`${table}\` DROP COLUMN ${column}`);
		if (engineOf(runner) === "mysql")
			await runner.query(
				"ALTER TABLE device DROP CONSTRAINT ck_device_covered",
			);
		await runner.query("ALTER TABLE device DROP COLUMN coveredGrams");
	}
}
