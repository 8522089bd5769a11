import type { MigrationInterface, QueryRunner } from "typeorm";
import { LENGTHS } from "../columns.js";
import { createTable } from "../create-table.js";

export class Footprints1700000000050 implements MigrationInterface {
	name = "Footprints1700000000050";

	async up(runner: QueryRunner): Promise<void> {
		await this.models(runner);
		await this.sheets(runner);
		await createTable(runner, {
			name: "footprint",
			columns: [
				["id*", "id"],
				["inputsHash", LENGTHS.hash],
				["sheetId", "id"],
				["country", 2],
				["lifetimeYears", "int"],
				["methodVersion", LENGTHS.code],
				["gridFactorEdition", LENGTHS.code],
				["inputs", "longText"],
				["result", "longText"],
				["totalGrams", "integer"],
				["statistic", LENGTHS.code],
				["basis", LENGTHS.code],
				["createdAt", "time"],
			],
			indices: { ix_footprint_sheet: ["sheetId"] },
			uniques: { ux_footprint_inputs: ["inputsHash"] },
			foreignKeys: {
				fk_footprint_sheet: [["sheetId"], "footprint_sheet", ["id"]],
			},
		});
	}

	private async models(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "device_model",
			columns: [
				["id*", "id"],
				["identityKey", LENGTHS.modelKey],
				["manufacturer", LENGTHS.manufacturer],
				["manufacturerKey", LENGTHS.manufacturer],
				["name", LENGTHS.modelName],
				["nameKey", LENGTHS.modelName],
				["category", LENGTHS.code],
				["createdAt", "time"],
			],
			indices: {
				ix_device_model_name: ["nameKey", "id"],
				ix_device_model_manufacturer: ["manufacturerKey", "id"],
				ix_device_model_category: ["category", "id"],
			},
			uniques: { ux_device_model_identity: ["identityKey"] },
		});
		await createTable(runner, {
			name: "model_key",
			columns: [
				["modelKey*", LENGTHS.modelKey],
				["modelId*", "id"],
				["kind", LENGTHS.code],
				["written", LENGTHS.modelName],
			],
			indices: { ix_model_key_model: ["modelId"] },
			foreignKeys: {
				fk_model_key_model: [["modelId"], "device_model", ["id"]],
			},
		});
	}

	private async sheets(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "footprint_sheet",
			columns: [
				["id*", "id"],
				["modelId", "id"],
				["revision", "int"],
				["statistic", LENGTHS.code],
				["totalGrams", "integer"],
				["errorRatioPpm?", "int"],
				["lifetimeMonths", "int"],
				["useLocation", LENGTHS.code],
				["manufacturingPpm?", "int"],
				["transportPpm?", "int"],
				["usePpm?", "int"],
				["endOfLifePpm?", "int"],
				["yearlyEnergyWh?", "integer"],
				["weightGrams?", "integer"],
				["screenMilliInches?", "int"],
				["assemblyLocation?", 40],
				["issuedOn?", "date"],
				["source", 1000],
				["fingerprint", LENGTHS.hash],
				["importId?", "id"],
				["createdAt", "time"],
			],
			uniques: {
				ux_footprint_sheet_revision: ["modelId", "revision"],
				ux_footprint_sheet_fingerprint: ["modelId", "fingerprint"],
			},
			checks: { ck_footprint_sheet_total: "totalGrams > 0" },
			foreignKeys: {
				fk_footprint_sheet_model: [["modelId"], "device_model", ["id"]],
			},
		});
	}

	async down(runner: QueryRunner): Promise<void> {
		for (const table of [
			"footprint",
			"footprint_sheet",
			"model_key",
			"device_model",
		])
			await runner.dropTable(table);
	}
}
