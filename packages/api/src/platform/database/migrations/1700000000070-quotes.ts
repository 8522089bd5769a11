import type { MigrationInterface, QueryRunner } from "typeorm";
import { LENGTHS } from "../columns.js";
import { createTable } from "../create-table.js";

export class Quotes1700000000070 implements MigrationInterface {
	name = "Quotes1700000000070";

	async up(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "quote",
			columns: [
				["tenantId*", "id"],
				["id*", "id"],
				["devices", "integer"],
				["computedGrams", "integer"],
				["offsetGrams", "integer"],
				["rounding", LENGTHS.code],
				["currency", 3],
				["netMinor", "integer"],
				["taxMinor", "integer"],
				["taxBasisPoints", "int"],
				["lines", "longText"],
				["excluded", "longText"],
				["regionId", "id"],
				["revision", "int"],
				["clientReference?", LENGTHS.key],
				["createdBy", "id"],
				["createdAt", "time"],
				["expiresAt", "time"],
				["orderId?", "id"],
			],
			indices: {
				ix_quote_created: ["tenantId", "createdAt", "id"],
				ix_quote_expires: ["tenantId", "expiresAt", "id"],
			},
			checks: {
				ck_quote_masses: "offsetGrams >= computedGrams AND computedGrams > 0",
			},
			foreignKeys: { fk_quote_tenant: [["tenantId"], "tenant", ["id"]] },
		});
	}

	async down(runner: QueryRunner): Promise<void> {
		await runner.dropTable("quote");
	}
}
