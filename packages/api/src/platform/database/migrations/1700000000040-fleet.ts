import type { MigrationInterface, QueryRunner } from "typeorm";
import { LENGTHS } from "../columns.js";
import { createTable } from "../create-table.js";

/** The domain's MODEL_NAME_KEY_LENGTH when this ran. */
const MODEL_KEY = 200;

export class Fleet1700000000040 implements MigrationInterface {
	name = "Fleet1700000000040";

	async up(runner: QueryRunner): Promise<void> {
		await this.devices(runner);
		await this.quotes(runner);
		await this.intervals(runner);
		await this.staging(runner);
	}

	private async devices(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "device",
			columns: [
				["tenantId*", "id"],
				["id*", "id"],
				["serialNumber", LENGTHS.serialNumber],
				["serialKey", LENGTHS.serialNumber],
				["manufacturer?", LENGTHS.manufacturer],
				["modelName", LENGTHS.modelName],
				["nameKey", LENGTHS.modelName],
				["modelKey", MODEL_KEY],
				["partNumber?", LENGTHS.partNumber],
				["category", LENGTHS.code],
				["country", 2],
				["purchasedOn", "date"],
				["costCentre?", LENGTHS.costCentre],
				["orderReference?", LENGTHS.orderReference],
				["registeredAt", "time"],
				["importId?", "id"],
				["modelId?", "id"],
				["footprintId?", "id"],
				["footprintGrams", "integer"],
				["coverage", LENGTHS.code],
				["orderId?", "id"],
				["orderStart", "integer"],
				["offsetGrams", "integer"],
			],
			uniques: { ux_device_serial: ["tenantId", "serialKey"] },
			indices: {
				ix_device_lookup: ["serialKey"],
				ix_device_name: ["tenantId", "nameKey", "id"],
				ix_device_model: ["tenantId", "modelKey", "footprintGrams"],
				ix_device_category: ["tenantId", "category", "id"],
				ix_device_country: ["tenantId", "country", "id"],
				ix_device_purchased: ["tenantId", "purchasedOn", "id"],
				ix_device_footprint: ["tenantId", "footprintGrams", "id"],
				ix_device_registered: ["tenantId", "registeredAt", "id"],
				ix_device_coverage: ["tenantId", "coverage", "serialKey", "id"],
				ix_device_cost_centre: ["tenantId", "costCentre", "id"],
				ix_device_order_reference: ["tenantId", "orderReference", "id"],
				ix_device_order: ["tenantId", "orderId", "orderStart"],
			},
			checks: {
				ck_device_footprint:
					"footprintGrams >= 0 AND (footprintGrams = 0) = (footprintId IS NULL)",
				ck_device_coverage:
					"(coverage = 'NONE' AND orderId IS NULL AND orderStart = 0 AND offsetGrams = 0) OR (coverage IN ('ALLOCATED', 'RETIRED') AND orderId IS NOT NULL AND orderStart >= 0 AND offsetGrams > 0 AND footprintGrams > 0)",
			},
		});
	}

	private async quotes(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "device_quote",
			columns: [
				["tenantId*", "id"],
				["quoteId*", "id"],
				["expiresAt", "time"],
				["orderId?", "id"],
				["cancelled", "flag"],
			],
			indices: {
				ix_device_quote_expiry: ["tenantId", "expiresAt"],
				ix_device_quote_order: ["tenantId", "orderId"],
			},
		});
		await createTable(runner, {
			name: "device_quote_offset",
			columns: [
				["tenantId*", "id"],
				["quoteId*", "id"],
				["computedGrams*", "integer"],
				["offsetGrams", "integer"],
			],
			checks: {
				ck_device_quote_offset: "computedGrams > 0 AND offsetGrams > 0",
			},
			foreignKeys: {
				fk_device_quote_offset_quote: [
					["tenantId", "quoteId"],
					"device_quote",
					["tenantId", "quoteId"],
				],
			},
		});
		await createTable(runner, {
			name: "device_quote_group",
			columns: [
				["tenantId*", "id"],
				["quoteId*", "id"],
				["footprintId*", "id"],
				["category*", LENGTHS.code],
				["country*", 2],
				["modelName", LENGTHS.modelName],
				["devices", "integer"],
				["computedEach", "integer"],
				["offsetEach", "integer"],
			],
			foreignKeys: {
				fk_device_quote_group_quote: [
					["tenantId", "quoteId"],
					"device_quote",
					["tenantId", "quoteId"],
				],
			},
		});
	}

	private async intervals(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "device_interval",
			columns: [
				["tenantId*", "id"],
				["quoteId*", "id"],
				["deviceId*", "id"],
				["startGram", "integer"],
				["grams", "integer"],
				["computedGrams", "integer"],
			],
			uniques: {
				ux_device_interval_start: ["tenantId", "quoteId", "startGram"],
			},
			indices: {
				ix_device_interval_device: ["tenantId", "deviceId", "quoteId"],
			},
			checks: {
				ck_device_interval:
					"startGram >= 0 AND grams > 0 AND computedGrams > 0",
			},
			foreignKeys: {
				fk_device_interval_quote: [
					["tenantId", "quoteId"],
					"device_quote",
					["tenantId", "quoteId"],
				],
				fk_device_interval_device: [
					["tenantId", "deviceId"],
					"device",
					["tenantId", "id"],
				],
			},
		});
	}

	private async staging(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "staged_device",
			columns: [
				["tenantId*", "id"],
				["importId*", "id"],
				["rowNumber*", "int"],
				["deviceId", "id"],
				["serialNumber", LENGTHS.serialNumber],
				["serialKey", LENGTHS.serialNumber],
				["modelHash", LENGTHS.hash],
				["purchasedOn", "date"],
				["costCentre?", LENGTHS.costCentre],
				["orderReference?", LENGTHS.orderReference],
			],
			uniques: {
				ux_staged_device_serial: ["tenantId", "importId", "serialKey"],
			},
		});
		await createTable(runner, {
			name: "staged_model",
			columns: [
				["tenantId*", "id"],
				["importId*", "id"],
				["modelHash*", LENGTHS.hash],
				["modelName", LENGTHS.modelName],
				["nameKey", LENGTHS.modelName],
				["modelKey", MODEL_KEY],
				["partNumber?", LENGTHS.partNumber],
				["manufacturer?", LENGTHS.manufacturer],
				["category", LENGTHS.code],
				["country", 2],
				["modelId?", "id"],
				["footprintId?", "id"],
				["footprintGrams", "integer"],
			],
		});
	}

	async down(runner: QueryRunner): Promise<void> {
		for (const table of [
			"staged_model",
			"staged_device",
			"device_interval",
			"device_quote_group",
			"device_quote_offset",
			"device_quote",
			"device",
		])
			await runner.dropTable(table);
	}
}
