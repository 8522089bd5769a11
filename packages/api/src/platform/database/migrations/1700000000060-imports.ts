import type { MigrationInterface, QueryRunner } from "typeorm";
import { type ColumnSpec, LENGTHS } from "../columns.js";
import { createTable } from "../create-table.js";

/** What a report says of a row; the value is clipped to 80 characters. */
const ISSUE_COLUMNS: readonly ColumnSpec[] = [
	["rowNumber", "int"],
	["columnName", LENGTHS.name],
	["code", LENGTHS.code],
	["value", 80],
	["message", LENGTHS.text],
];

export class Imports1700000000060 implements MigrationInterface {
	name = "Imports1700000000060";

	async up(runner: QueryRunner): Promise<void> {
		await this.fleetImports(runner);
		await this.sheetImports(runner);
	}

	private async fleetImports(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "fleet_import",
			columns: [
				["tenantId*", "id"],
				["id*", "id"],
				["fileName", LENGTHS.name],
				["status", LENGTHS.code],
				["createdAt", "time"],
				["finishedAt?", "time"],
				["createdBy", "id"],
				["sizeBytes", "integer"],
				["sha256?", LENGTHS.hash],
				["fileId?", "id"],
				["options", "longText"],
				["columns?", "longText"],
				["source?", LENGTHS.name],
				["encoding?", LENGTHS.code],
				["delimiter?", LENGTHS.code],
				["fingerprint?", LENGTHS.hash],
				["sameAsId?", "id"],
				["bytesRead", "integer"],
				["rowsRead", "integer"],
				["rowsTotal?", "integer"],
				["rowsAccepted", "integer"],
				["rowsUnchanged", "integer"],
				["rowsRefused", "integer"],
				["leftOut", "longText"],
				["errorCount", "int"],
				["failureCode?", LENGTHS.code],
				["failureMessage?", "longText"],
			],
			indices: {
				ix_fleet_import_created: ["tenantId", "createdAt", "id"],
				ix_fleet_import_file_name: ["tenantId", "fileName", "id"],
				ix_fleet_import_fingerprint: ["tenantId", "fingerprint"],
			},
		});
		await createTable(runner, {
			name: "fleet_import_error",
			columns: [
				["tenantId*", "id"],
				["importId*", "id"],
				["position*", "int"],
				...ISSUE_COLUMNS,
			],
			foreignKeys: {
				fk_fleet_import_error: [
					["tenantId", "importId"],
					"fleet_import",
					["tenantId", "id"],
				],
			},
		});
	}

	private async sheetImports(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "sheet_import",
			columns: [
				["id*", "id"],
				["fileName", LENGTHS.name],
				["layout", LENGTHS.code],
				["status", LENGTHS.code],
				["createdAt", "time"],
				["finishedAt?", "time"],
				["createdBy", "id"],
				["sizeBytes", "integer"],
				["sha256?", LENGTHS.hash],
				["fileId?", "id"],
				["fingerprint?", LENGTHS.hash],
				["sameAsId?", "id"],
				["rowsRead", "integer"],
				["rowsAccepted", "integer"],
				["rowsRepaired", "integer"],
				["rowsUnchanged", "integer"],
				["rowsRefused", "integer"],
				["findingCount", "int"],
				["failureCode?", LENGTHS.code],
				["failureMessage?", "longText"],
			],
			indices: {
				ix_sheet_import_created: ["createdAt", "id"],
				ix_sheet_import_fingerprint: ["fingerprint"],
			},
		});
		await createTable(runner, {
			name: "sheet_import_finding",
			columns: [
				["importId*", "id"],
				["position*", "int"],
				...ISSUE_COLUMNS,
				["severity", LENGTHS.code],
			],
			foreignKeys: {
				fk_sheet_import_finding: [["importId"], "sheet_import", ["id"]],
			},
		});
	}

	async down(runner: QueryRunner): Promise<void> {
		for (const table of [
			"sheet_import_finding",
			"sheet_import",
			"fleet_import_error",
			"fleet_import",
		])
			await runner.dropTable(table);
	}
}
