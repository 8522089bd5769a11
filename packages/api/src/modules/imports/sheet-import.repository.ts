import type { Database } from "../../platform/database/database.js";
import {
	keysetPage,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { SqlValue } from "../../platform/database/sql.js";
import type { SheetFinding, SheetImportRow } from "./sheet-import.js";

type Changes = Partial<Omit<SheetImportRow, "id">>;

/** Imports of footprint sheets and what was found in them; rows of the platform. */
export class SheetImportRepository {
	constructor(private readonly database: Database) {}

	find(id: string): Promise<SheetImportRow | undefined> {
		return this.database.first<SheetImportRow>(
			"SELECT * FROM sheet_import WHERE id = :id",
			{ id },
		);
	}

	/** A finished import of the same content in the same layout. */
	doneWith(fingerprint: string): Promise<SheetImportRow | undefined> {
		return this.database.first<SheetImportRow>(
			"SELECT * FROM sheet_import WHERE fingerprint = :fingerprint AND status = 'DONE' AND sameAsId IS NULL ORDER BY id LIMIT 1",
			{ fingerprint },
		);
	}

	/** Newest first. */
	page(request: PageRequest): Promise<Page<SheetImportRow>> {
		const query = {
			select: "*",
			from: "sheet_import",
			where: ["sameAsId IS NULL"],
			parameters: {},
			sortKey: "createdAt",
			idKey: "id",
			direction: "DESC" as const,
		};
		return keysetPage<SheetImportRow>(
			(sql, values) => this.database.query(sql, values),
			query,
			request,
		);
	}

	async add(row: SheetImportRow): Promise<void> {
		await this.database.insert("sheet_import", [row]);
	}

	/**
	 * Changes an import that is still where the caller saw it.
	 * @returns false when it has moved on: then nothing was changed
	 */
	async change(
		{ id, status, rowsRead }: SheetImportRow,
		changes: Changes,
	): Promise<boolean> {
		const names = Object.keys(changes) as (keyof Changes)[];
		const values: Record<string, SqlValue> = {};
		for (const name of names) values[`new_${name}`] = changes[name];
		const touched = await this.database.run(
			`UPDATE sheet_import SET ${names.map((name) => `${name} = :new_${name}`).join(", ")} WHERE id = :id AND status = :seenStatus AND rowsRead = :seenRows`,
			{ ...values, id, seenStatus: status, seenRows: rowsRead },
		);
		return touched === 1;
	}

	/** @param from position of the first */
	async addFindings(
		importId: string,
		from: number,
		findings: readonly SheetFinding[],
	): Promise<void> {
		await this.database.insert(
			"sheet_import_finding",
			findings.map((finding, index) => ({
				importId,
				position: from + index,
				...finding,
			})),
		);
	}

	findings(
		importId: string,
		request: PageRequest,
	): Promise<Page<SheetFinding>> {
		const query = {
			select: "position, rowNumber, columnName, code, value, message, severity",
			from: "sheet_import_finding",
			where: ["importId = :importId"],
			parameters: { importId },
			sortKey: "position",
			idKey: "position",
			direction: "ASC" as const,
		};
		return keysetPage<SheetFinding>(
			(sql, values) => this.database.query(sql, values),
			query,
			request,
		);
	}
}
