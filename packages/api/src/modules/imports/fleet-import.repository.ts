import {
	keysetPage,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { SqlParameters, SqlValue } from "../../platform/database/sql.js";
import { TenantRepository } from "../../platform/tenancy/tenant-repository.js";
import type {
	FleetImportRow,
	ImportIssue,
	ImportStatus,
} from "./fleet-import.js";

const SORT_KEYS = { CREATED_AT: "createdAt", FILE_NAME: "fileName" } as const;
export type FleetImportSort = keyof typeof SORT_KEYS;

const ISSUE_COLUMNS = "position, rowNumber, columnName, code, value, message";

type Changes = Partial<Omit<FleetImportRow, "id">>;

/** One tenant's fleet imports and their errors. */
export class FleetImportRepository extends TenantRepository {
	find(id: string): Promise<FleetImportRow | undefined> {
		return this.first<FleetImportRow>(
			"SELECT * FROM fleet_import WHERE tenantId = :tenantId AND id = :id",
			{ id },
		);
	}

	/** A finished import of the same content, read in the same way. */
	doneWith(fingerprint: string): Promise<FleetImportRow | undefined> {
		return this.first<FleetImportRow>(
			"SELECT * FROM fleet_import WHERE tenantId = :tenantId AND fingerprint = :fingerprint AND status = 'DONE' AND sameAsId IS NULL ORDER BY id LIMIT 1",
			{ fingerprint },
		);
	}

	/** Imports that have waited for a person since before a moment; database time. */
	async waitingSince(before: string): Promise<string[]> {
		const rows = await this.rows<{ id: string }>(
			"SELECT id FROM fleet_import WHERE tenantId = :tenantId AND status IN ('AWAITING_UPLOAD', 'NEEDS_MAPPING') AND createdAt < :before ORDER BY createdAt, id",
			{ before },
		);
		return rows.map(({ id }) => id);
	}

	page(
		status: readonly ImportStatus[] | null | undefined,
		sort: FleetImportSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<FleetImportRow>> {
		const where = ["tenantId = :tenantId", "sameAsId IS NULL"];
		const parameters: Record<string, SqlValue | readonly string[]> = {};
		if (status) {
			where.push("status IN (:status)");
			parameters.status = status.length > 0 ? status : [""];
		}
		const query = {
			select: "*",
			from: "fleet_import",
			where,
			parameters,
			sortKey: SORT_KEYS[sort],
			idKey: "id",
			direction,
		};
		return keysetPage<FleetImportRow>(
			(sql, values) => this.rows(sql, values),
			query,
			request,
		);
	}

	async add(row: FleetImportRow): Promise<void> {
		await this.insert("fleet_import", [row]);
	}

	/**
	 * Changes an import that is still where the caller saw it.
	 * @returns false when it has moved on: then nothing was changed
	 */
	async change(
		id: string,
		seen: { status: ImportStatus; rowsRead: number },
		changes: Changes,
	): Promise<boolean> {
		const names = Object.keys(changes) as (keyof Changes)[];
		const values: Record<string, SqlValue> = {};
		for (const name of names) values[`new_${name}`] = changes[name];
		const touched = await this.run(
			`UPDATE fleet_import SET ${names.map((name) => `${name} = :new_${name}`).join(", ")} WHERE tenantId = :tenantId AND id = :id AND status = :seenStatus AND rowsRead = :seenRows`,
			{ ...values, id, seenStatus: seen.status, seenRows: seen.rowsRead },
		);
		return touched === 1;
	}

	/** @param from position of the first */
	async addErrors(
		importId: string,
		from: number,
		issues: readonly ImportIssue[],
	): Promise<void> {
		await this.insert(
			"fleet_import_error",
			issues.map((issue, index) => ({
				importId,
				position: from + index,
				...issue,
			})),
		);
	}

	async forgetErrors(importId: string): Promise<void> {
		await this.run(
			"DELETE FROM fleet_import_error WHERE tenantId = :tenantId AND importId = :importId",
			{ importId },
		);
	}

	errors(importId: string, request: PageRequest): Promise<Page<ImportIssue>> {
		const query = {
			select: ISSUE_COLUMNS,
			from: "fleet_import_error",
			where: ["tenantId = :tenantId", "importId = :importId"],
			parameters: { importId } as SqlParameters,
			sortKey: "position",
			idKey: "position",
			direction: "ASC" as const,
		};
		return keysetPage<ImportIssue>(
			(sql, values) => this.rows(sql, values),
			query,
			request,
		);
	}

	/** Errors in the order of the file, from a position on. */
	errorsFrom(
		importId: string,
		from: number,
		limit: number,
	): Promise<ImportIssue[]> {
		return this.rows<ImportIssue>(
			`SELECT ${ISSUE_COLUMNS} FROM fleet_import_error WHERE tenantId = :tenantId AND importId = :importId AND position >= :from AND position < :until ORDER BY position`,
			{ importId, from, until: from + limit },
		);
	}
}
