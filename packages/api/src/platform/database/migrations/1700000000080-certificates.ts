import type { MigrationInterface, QueryRunner } from "typeorm";
import { LENGTHS } from "../columns.js";
import { createTable } from "../create-table.js";

export class Certificates1700000000080 implements MigrationInterface {
	name = "Certificates1700000000080";

	async up(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "certificate_number",
			columns: [
				["number*", LENGTHS.code],
				["ownerTenantId", "id"],
				["orderId", "id"],
				["createdAt", "time"],
			],
			uniques: { ux_certificate_number_order: ["orderId"] },
		});
		await createTable(runner, {
			name: "certificate",
			columns: [
				["tenantId*", "id"],
				["id*", "id"],
				["number", LENGTHS.code],
				["version", "int"],
				["status", LENGTHS.code],
				["orderId", "id"],
				["issuedAt", "time"],
				["endedAt?", "time"],
				["supersededBy?", "id"],
				["beneficiary", LENGTHS.name],
				["beneficiaryKey", LENGTHS.name],
				["devices", "integer"],
				["computedGrams", "integer"],
				["offsetGrams", "integer"],
				["allocatedGrams", "integer"],
				["retiredGrams", "integer"],
				["snapshot", "longText"],
				["sha256", LENGTHS.hash],
				["pdfFileId", "id"],
				["annexFileId", "id"],
			],
			uniques: { ux_certificate_version: ["tenantId", "orderId", "version"] },
			indices: {
				ix_certificate_issued: ["tenantId", "issuedAt", "id"],
				ix_certificate_number: ["tenantId", "number", "id"],
			},
			foreignKeys: {
				fk_certificate_order: [
					["tenantId", "orderId"],
					"order",
					["tenantId", "id"],
				],
				fk_certificate_pdf: [
					["tenantId", "pdfFileId"],
					"stored_file",
					["tenantId", "id"],
				],
				fk_certificate_annex: [
					["tenantId", "annexFileId"],
					"stored_file",
					["tenantId", "id"],
				],
				fk_certificate_superseded: [
					["tenantId", "supersededBy"],
					"certificate",
					["tenantId", "id"],
				],
			},
		});
	}

	async down(runner: QueryRunner): Promise<void> {
		await runner.dropTable("certificate");
		await runner.dropTable("certificate_number");
	}
}
