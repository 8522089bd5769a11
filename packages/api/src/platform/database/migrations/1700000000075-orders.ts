import type { MigrationInterface, QueryRunner } from "typeorm";
import { LENGTHS } from "../columns.js";
import { createTable } from "../create-table.js";

export class Orders1700000000075 implements MigrationInterface {
	name = "Orders1700000000075";

	async up(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "order",
			columns: [
				["tenantId*", "id"],
				["id*", "id"],
				["number", LENGTHS.code],
				["quoteId", "id"],
				["beneficiary", LENGTHS.name],
				["clientReference?", LENGTHS.key],
				["idempotencyKey", LENGTHS.key],
				["status", LENGTHS.code],
				["devices", "integer"],
				["computedGrams", "integer"],
				["offsetGrams", "integer"],
				["allocatedGrams", "integer"],
				["retiredGrams", "integer"],
				["rounding", LENGTHS.code],
				["currency", 3],
				["totalMinor", "integer"],
				["placedBy", "id"],
				["placedAt", "time"],
				["cancellableUntil", "time"],
				["cancelledAt?", "time"],
				["cancelReason?", LENGTHS.text],
			],
			uniques: {
				ux_order_number: ["tenantId", "number"],
				ux_order_quote: ["tenantId", "quoteId"],
				ux_order_client_reference: ["tenantId", "clientReference"],
			},
			indices: {
				ix_order_placed: ["tenantId", "placedAt", "id"],
				ix_order_status: ["tenantId", "status", "placedAt", "id"],
				ix_order_offset: ["tenantId", "offsetGrams", "id"],
				ix_order_key: ["tenantId", "idempotencyKey", "id"],
			},
			checks: {
				ck_order_masses:
					"allocatedGrams >= 0 AND retiredGrams >= 0 AND allocatedGrams + retiredGrams <= offsetGrams",
			},
			foreignKeys: {
				fk_order_quote: [["tenantId", "quoteId"], "quote", ["tenantId", "id"]],
			},
		});
		await createTable(runner, {
			name: "region_sales",
			columns: [
				["regionId*", "id"],
				["period*", 10],
				["soldGrams", "integer"],
			],
			checks: { ck_region_sales: "soldGrams >= 0" },
			foreignKeys: { fk_region_sales_region: [["regionId"], "region", ["id"]] },
		});
	}

	async down(runner: QueryRunner): Promise<void> {
		await runner.dropTable("region_sales");
		await runner.dropTable("order");
	}
}
