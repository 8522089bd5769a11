import type { MigrationInterface, QueryRunner } from "typeorm";
import { LENGTHS } from "../columns.js";
import { createTable } from "../create-table.js";

export class Catalogue1700000000010 implements MigrationInterface {
	name = "Catalogue1700000000010";

	async up(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "project",
			columns: [
				["id*", "id"],
				["registry", LENGTHS.code],
				["registryProjectId", LENGTHS.code],
				["name", LENGTHS.name],
				["nameKey", LENGTHS.name],
				["country", 2],
				["type", LENGTHS.name],
				["methodology?", LENGTHS.name],
				["mechanism", LENGTHS.code],
				["sdgs", LENGTHS.code * 2],
				["registryUrl?", LENGTHS.url],
				["description?", "longText"],
				["latitude?", LENGTHS.code],
				["longitude?", LENGTHS.code],
				["availableGrams", "integer"],
				["allocatedGrams", "integer"],
				["retiredGrams", "integer"],
				["createdAt", "time"],
			],
			uniques: { ux_project_registry_id: ["registry", "registryProjectId"] },
			indices: {
				ix_project_name: ["nameKey", "id"],
				ix_project_country: ["country", "id"],
				ix_project_registry: ["registry", "id"],
				ix_project_available: ["availableGrams", "id"],
			},
			checks: {
				ck_project_stock:
					"availableGrams >= 0 AND allocatedGrams >= 0 AND retiredGrams >= 0",
			},
		});
	}

	async down(runner: QueryRunner): Promise<void> {
		await runner.dropTable("project");
	}
}
