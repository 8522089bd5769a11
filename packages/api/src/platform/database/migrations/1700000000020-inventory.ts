import type { MigrationInterface, QueryRunner } from "typeorm";
import { LENGTHS } from "../columns.js";
import { createTable } from "../create-table.js";

export class Inventory1700000000020 implements MigrationInterface {
	name = "Inventory1700000000020";

	async up(runner: QueryRunner): Promise<void> {
		await this.batches(runner);
		await this.allocations(runner);
		await this.retirements(runner);
	}

	private async batches(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "serial_scope",
			columns: [
				["registry*", LENGTHS.code],
				["serialScope*", LENGTHS.serialRange],
				["batches", "int"],
			],
		});
		await createTable(runner, {
			name: "credit_batch",
			columns: [
				["id*", "id"],
				["projectId", "id"],
				["registry", LENGTHS.code],
				["serialScope", LENGTHS.serialRange],
				["firstSerial", "integer"],
				["lastSerial", "integer"],
				["serialText", LENGTHS.serialRange],
				["quantity", "integer"],
				["vintage", "int"],
				["freeGrams", "integer"],
				["allocatedGrams", "integer"],
				["retiredGrams", "integer"],
				["registeredAt", "time"],
			],
			uniques: {
				ux_credit_batch_serials: ["registry", "serialScope", "firstSerial"],
			},
			indices: {
				ix_credit_batch_project: ["projectId", "id"],
				ix_credit_batch_registered: ["registeredAt", "id"],
				ix_credit_batch_vintage: ["vintage", "id"],
				ix_credit_batch_quantity: ["quantity", "id"],
				ix_credit_batch_free: ["freeGrams", "id"],
			},
			checks: {
				ck_credit_batch_counters:
					"freeGrams >= 0 AND allocatedGrams >= 0 AND retiredGrams >= 0 AND freeGrams + allocatedGrams + retiredGrams = quantity * 1000000",
			},
			foreignKeys: {
				fk_credit_batch_project: [["projectId"], "project", ["id"]],
				fk_credit_batch_scope: [
					["registry", "serialScope"],
					"serial_scope",
					["registry", "serialScope"],
				],
			},
		});
		await createTable(runner, {
			name: "batch_extent",
			columns: [
				["batchId*", "id"],
				["startGram*", "integer"],
				["endGram", "integer"],
			],
			foreignKeys: {
				fk_batch_extent_batch: [["batchId"], "credit_batch", ["id"]],
			},
		});
	}

	private async allocations(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "allocation",
			columns: [
				["tenantId*", "id"],
				["id*", "id"],
				["batchId", "id"],
				["projectId", "id"],
				["orderId", "id"],
				["batchStart", "integer"],
				["batchEnd", "integer"],
				["orderStart", "integer"],
				["released", "flag"],
				["createdAt", "time"],
				["releasedAt?", "time"],
			],
			indices: {
				ix_allocation_batch: ["batchId", "batchStart"],
				ix_allocation_order: ["tenantId", "orderId", "orderStart"],
			},
			checks: { ck_allocation_interval: "batchStart < batchEnd" },
		});
	}

	private async retirements(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "retirement",
			columns: [
				["id*", "id"],
				["batchId", "id"],
				["projectId", "id"],
				["startGram", "integer"],
				["endGram", "integer"],
				["serialText", LENGTHS.serialRange],
				["quantity", "integer"],
				["retiredOn", "date"],
				["registryReference", LENGTHS.name],
				["beneficiary", LENGTHS.name],
				["url?", LENGTHS.url],
				["recordedAt", "time"],
				["recordedBy", "id"],
			],
			uniques: { ux_retirement_batch: ["batchId", "startGram"] },
			indices: {
				ix_retirement_project: ["projectId", "id"],
				ix_retirement_retired: ["retiredOn", "id"],
				ix_retirement_recorded: ["recordedAt", "id"],
				ix_retirement_quantity: ["quantity", "id"],
			},
			checks: {
				ck_retirement_whole:
					"startGram < endGram AND endGram - startGram = quantity * 1000000",
			},
			foreignKeys: {
				fk_retirement_batch: [["batchId"], "credit_batch", ["id"]],
				fk_retirement_project: [["projectId"], "project", ["id"]],
			},
		});
	}

	async down(runner: QueryRunner): Promise<void> {
		for (const table of [
			"retirement",
			"allocation",
			"batch_extent",
			"credit_batch",
			"serial_scope",
		])
			await runner.dropTable(table);
	}
}
