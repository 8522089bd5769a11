import {
	type MigrationInterface,
	type QueryRunner,
	type TableColumn,
	TableIndex,
} from "typeorm";
import { LENGTHS } from "../columns.js";
import { createTable } from "../create-table.js";

/** Estimators and what tenants choose for models without a sheet; a footprint may come from an estimate, so from no sheet. */
export class Estimates1700000000095 implements MigrationInterface {
	name = "Estimates1700000000095";

	async up(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "estimator",
			columns: [
				["version*", LENGTHS.code],
				["ordinal", "int"],
				["model", "longText"],
				["modelHash", LENGTHS.hash],
				["dataHash", LENGTHS.hash],
				["sheets", "int"],
				["trainedAt", "time"],
				["trainedBy?", "id"],
				["reason?", LENGTHS.text],
			],
			uniques: { ux_estimator_ordinal: ["ordinal"] },
		});
		await this.choices(runner);
		await this.sheetOfFootprint(runner, true);
		// Estimated devices are those without a model; among many with one they are found by this.
		await runner.createIndex(
			"device",
			new TableIndex({
				name: "ix_device_known_model",
				columnNames: ["tenantId", "modelId", "footprintGrams", "id"],
			}),
		);
	}

	private async choices(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "model_choice",
			columns: [
				["tenantId*", "id"],
				["id*", "id"],
				["choiceKey", LENGTHS.hash],
				["ordinal", "int"],
				["modelName", LENGTHS.modelName],
				["modelKey", 200],
				["manufacturer?", LENGTHS.manufacturer],
				["partNumber?", LENGTHS.partNumber],
				["category", LENGTHS.code],
				["kind", LENGTHS.code],
				["modelId?", "id"],
				["estimator?", LENGTHS.code],
				["specs?", "longText"],
				["madeAt", "time"],
				["madeBy", "id"],
			],
			indices: { ix_model_choice_made: ["tenantId", "madeAt", "id"] },
			uniques: { ux_model_choice_key: ["tenantId", "choiceKey", "ordinal"] },
			checks: {
				ck_model_choice_kind:
					"(kind = 'MODEL' AND modelId IS NOT NULL AND estimator IS NULL AND specs IS NULL) OR (kind = 'ESTIMATE' AND modelId IS NULL AND estimator IS NOT NULL AND specs IS NOT NULL)",
			},
		});
		await createTable(runner, {
			name: "model_choice_withdrawal",
			columns: [
				["tenantId*", "id"],
				["choiceId*", "id"],
				["withdrawnAt", "time"],
				["withdrawnBy", "id"],
			],
			foreignKeys: {
				fk_model_choice_withdrawal: [
					["tenantId", "choiceId"],
					"model_choice",
					["tenantId", "id"],
				],
			},
		});
	}

	/** Whether a footprint may be without a sheet. */
	private async sheetOfFootprint(
		runner: QueryRunner,
		isNullable: boolean,
	): Promise<void> {
		const table = await runner.getTable("footprint");
		const column = table?.findColumnByName("sheetId");
		if (!column) throw new Error("The table of footprints has no sheetId");
		const changed: TableColumn = column.clone();
		changed.isNullable = isNullable;
		await runner.changeColumn("footprint", column, changed);
	}

	async down(runner: QueryRunner): Promise<void> {
		await runner.dropIndex("device", "ix_device_known_model");
		await this.sheetOfFootprint(runner, false);
		for (const table of [
			"model_choice_withdrawal",
			"model_choice",
			"estimator",
		])
			await runner.dropTable(table);
	}
}
