import { type MigrationInterface, type QueryRunner, TableIndex } from "typeorm";
import { LENGTHS } from "../columns.js";
import { createTable } from "../create-table.js";

export class Methods1700000000090 implements MigrationInterface {
	name = "Methods1700000000090";

	async up(runner: QueryRunner): Promise<void> {
		await this.versions(runner);
		await this.adoptions(runner);
		await createTable(runner, {
			name: "footprint_gate",
			columns: [["tenantId*", "id"]],
		});
		await runner.createIndex(
			"device",
			new TableIndex({
				name: "ix_device_footprint_coverage",
				columnNames: ["tenantId", "footprintId", "coverage", "id"],
			}),
		);
	}

	private async versions(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "method_version",
			columns: [
				["version*", LENGTHS.code],
				["ordinal", "int"],
				["definition", "longText"],
				["definitionHash", LENGTHS.hash],
				["releasedAt", "time"],
				["releasedBy?", "id"],
				["reason?", LENGTHS.text],
			],
			uniques: { ux_method_version_ordinal: ["ordinal"] },
		});
		await createTable(runner, {
			name: "assurance_statement",
			columns: [
				["id*", "id"],
				["methodVersion", LENGTHS.code],
				["body", LENGTHS.name],
				["standard", LENGTHS.name],
				["scope", LENGTHS.text],
				["quotation", 2_000],
				["statedOn", "date"],
				["validUntil?", "date"],
				["documentHash", LENGTHS.hash],
				["documentUrl?", LENGTHS.url],
				["attachedAt", "time"],
				["attachedBy", "id"],
			],
			indices: { ix_assurance_method: ["methodVersion", "statedOn", "id"] },
			foreignKeys: {
				fk_assurance_method: [["methodVersion"], "method_version", ["version"]],
			},
		});
	}

	private async adoptions(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "method_adoption",
			columns: [
				["tenantId*", "id"],
				["id*", "id"],
				["ordinal", "int"],
				["version", LENGTHS.code],
				["previousVersion", LENGTHS.code],
				["adoptedAt", "time"],
				["adoptedBy", "id"],
			],
			uniques: { ux_method_adoption_ordinal: ["tenantId", "ordinal"] },
		});
		await createTable(runner, {
			name: "method_restatement",
			columns: [
				["tenantId*", "id"],
				["adoptionId*", "id"],
				["status", LENGTHS.code],
				["devices", "integer"],
				["restated", "integer"],
				["refused", "integer"],
				["quoted", "integer"],
				["startedAt?", "time"],
				["finishedAt?", "time"],
			],
			checks: {
				ck_method_restatement:
					"devices >= 0 AND restated >= 0 AND refused >= 0 AND quoted >= 0",
			},
			foreignKeys: {
				fk_method_restatement_adoption: [
					["tenantId", "adoptionId"],
					"method_adoption",
					["tenantId", "id"],
				],
			},
		});
	}

	async down(runner: QueryRunner): Promise<void> {
		await runner.dropIndex("device", "ix_device_footprint_coverage");
		for (const table of [
			"footprint_gate",
			"method_restatement",
			"method_adoption",
			"assurance_statement",
			"method_version",
		])
			await runner.dropTable(table);
	}
}
