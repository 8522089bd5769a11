import type { MigrationInterface, QueryRunner } from "typeorm";
import { LENGTHS } from "../columns.js";
import { createTable, engineOf } from "../create-table.js";

/** Binary and without padding, so that case and trailing spaces count on MySQL and MariaDB as they do on SQLite. */
async function setCollation(runner: QueryRunner): Promise<void> {
	const [{ version }] = await runner.query("SELECT VERSION() AS version");
	const collation = /mariadb/i.test(version)
		? "utf8mb4_nopad_bin"
		: "utf8mb4_0900_bin";
	await runner.query(
		`ALTER DATABASE CHARACTER SET utf8mb4 COLLATE ${collation}`,
	);
}

export class Foundation1700000000001 implements MigrationInterface {
	name = "Foundation1700000000001";

	async up(runner: QueryRunner): Promise<void> {
		if (engineOf(runner) === "mysql") await setCollation(runner);
		await this.regions(runner);
		await this.tenants(runner);
		await this.identity(runner);
		await this.ports(runner);
	}

	private async regions(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "region",
			columns: [
				["id*", "id"],
				["code", LENGTHS.code],
				["name", LENGTHS.name],
				["timeZone", LENGTHS.code],
			],
			uniques: { ux_region_code: ["code"] },
		});
		await createTable(runner, {
			name: "region_country",
			columns: [
				["country*", 2],
				["regionId", "id"],
			],
			indices: { ix_region_country_region: ["regionId"] },
			foreignKeys: {
				fk_region_country_region: [["regionId"], "region", ["id"]],
			},
		});
		await createTable(runner, {
			name: "rollout_revision",
			columns: [
				["id*", "id"],
				["regionId", "id"],
				["revision", "int"],
				["stage", LENGTHS.code],
				["effectiveFrom", "time"],
				["settings", "longText"],
				["reason", LENGTHS.text],
				["authorId", "id"],
				["createdAt", "time"],
			],
			uniques: { ux_rollout_revision: ["regionId", "revision"] },
			foreignKeys: {
				fk_rollout_revision_region: [["regionId"], "region", ["id"]],
			},
		});
	}

	private async tenants(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "reseller",
			columns: [
				["id*", "id"],
				["name", LENGTHS.name],
				["country", 2],
				["createdAt", "time"],
			],
		});
		await createTable(runner, {
			name: "tenant",
			columns: [
				["id*", "id"],
				["name", LENGTHS.name],
				["nameKey", LENGTHS.name],
				["legalEntity", LENGTHS.name],
				["country", 2],
				["regionId", "id"],
				["currency", 3],
				["resellerId?", "id"],
				["createdAt", "time"],
			],
			indices: {
				ix_tenant_name: ["nameKey", "id"],
				ix_tenant_country: ["country", "id"],
				ix_tenant_created: ["createdAt", "id"],
				ix_tenant_reseller: ["resellerId", "nameKey", "id"],
				ix_tenant_region: ["regionId", "nameKey", "id"],
			},
			foreignKeys: {
				fk_tenant_reseller: [["resellerId"], "reseller", ["id"]],
				fk_tenant_region: [["regionId"], "region", ["id"]],
			},
		});
	}

	private async identity(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "user",
			columns: [
				["id*", "id"],
				["email", LENGTHS.email],
				["name", LENGTHS.name],
				["locale", 10],
				["passwordHash", LENGTHS.text],
				["active", "flag"],
				["createdAt", "time"],
			],
			uniques: { ux_user_email: ["email"] },
		});
		await createTable(runner, {
			name: "user_session",
			columns: [
				["tokenHash*", LENGTHS.hash],
				["userId", "id"],
				["createdAt", "time"],
				["seenAt", "time"],
				["expiresAt", "time"],
			],
			indices: {
				ix_user_session_user: ["userId"],
				ix_user_session_expiry: ["expiresAt"],
			},
			foreignKeys: { fk_user_session_user: [["userId"], "user", ["id"]] },
		});
		await createTable(runner, {
			name: "role_assignment",
			columns: [
				["id*", "id"],
				["userId", "id"],
				["role", LENGTHS.code],
				["memberTenantId?", "id"],
				["resellerId?", "id"],
				["regionId?", "id"],
				["createdAt", "time"],
			],
			indices: {
				ix_role_assignment_user: ["userId"],
				ix_role_assignment_tenant: ["memberTenantId"],
				ix_role_assignment_reseller: ["resellerId"],
				ix_role_assignment_region: ["regionId"],
			},
			foreignKeys: {
				fk_role_assignment_user: [["userId"], "user", ["id"]],
				fk_role_assignment_tenant: [["memberTenantId"], "tenant", ["id"]],
				fk_role_assignment_reseller: [["resellerId"], "reseller", ["id"]],
				fk_role_assignment_region: [["regionId"], "region", ["id"]],
			},
		});
	}

	private async ports(runner: QueryRunner): Promise<void> {
		await createTable(runner, {
			name: "audit_event",
			columns: [
				["tenantId*", "id"],
				["id*", "id"],
				["at", "time"],
				["actorId", "id"],
				["actorRole", LENGTHS.code],
				["action", LENGTHS.code],
				["subject", "id"],
				["detail?", "longText"],
			],
			indices: { ix_audit_event_at: ["tenantId", "at", "id"] },
		});
		await createTable(runner, {
			name: "idempotency_key",
			columns: [
				["tenantId*", "id"],
				["principalId*", "id"],
				["operation*", LENGTHS.code],
				["idempotencyKey*", LENGTHS.key],
				["fingerprint", LENGTHS.hash],
				["outcome", "longText"],
				["createdAt", "time"],
			],
			indices: { ix_idempotency_key_created: ["tenantId", "createdAt"] },
		});
		await createTable(runner, {
			name: "job",
			columns: [
				["id*", "id"],
				["ownerTenantId", "id"],
				["kind", LENGTHS.code],
				["payload", "longText"],
				["state", LENGTHS.code],
				["attempt", "int"],
				["runAfter", "time"],
				["leaseUntil?", "time"],
				["lastError?", LENGTHS.text],
				["createdAt", "time"],
			],
			indices: {
				ix_job_due: ["state", "runAfter", "id"],
				ix_job_owner: ["ownerTenantId", "state"],
			},
		});
		await createTable(runner, {
			name: "stored_file",
			columns: [
				["tenantId*", "id"],
				["id*", "id"],
				["name", LENGTHS.name],
				["contentType", LENGTHS.name],
				["sizeBytes", "integer"],
				["sha256", LENGTHS.hash],
				["createdAt", "time"],
			],
		});
		await createTable(runner, {
			name: "stored_file_chunk",
			columns: [
				["tenantId*", "id"],
				["fileId*", "id"],
				["position*", "int"],
				["bytes", "bytes"],
			],
		});
	}

	async down(runner: QueryRunner): Promise<void> {
		const tables = [
			"stored_file_chunk",
			"stored_file",
			"job",
			"idempotency_key",
			"audit_event",
			"role_assignment",
			"user_session",
			"user",
			"tenant",
			"reseller",
			"rollout_revision",
			"region_country",
			"region",
		];
		for (const table of tables) await runner.dropTable(table);
	}
}
