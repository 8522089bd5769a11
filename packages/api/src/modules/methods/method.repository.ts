import type { Database } from "../../platform/database/database.js";
import type { SqlValue } from "../../platform/database/sql.js";
import type { AssuranceStatement } from "./assurance.js";

export interface MethodVersionRow extends Record<string, SqlValue> {
	version: string;
	ordinal: number;
	definition: string;
	definitionHash: string;
	releasedAt: string;
	releasedBy: string | null;
	reason: string | null;
}

/** Released methods and what third parties said of them. Rows are added and read; there is no way to change one. */
export class MethodRepository {
	constructor(private readonly database: Database) {}

	/** Oldest first. */
	versions(): Promise<MethodVersionRow[]> {
		return this.database.query<MethodVersionRow>(
			"SELECT * FROM method_version ORDER BY ordinal",
		);
	}

	version(version: string): Promise<MethodVersionRow | undefined> {
		return this.database.first<MethodVersionRow>(
			"SELECT * FROM method_version WHERE version = :version",
			{ version },
		);
	}

	/** @returns false when the version or its place in the order is taken */
	async add(row: MethodVersionRow): Promise<boolean> {
		return (
			(await this.database.insert("method_version", [row], "ignore")) === 1
		);
	}

	/** By method version, the oldest statement first. */
	statements(versions: readonly string[]): Promise<AssuranceStatement[]> {
		return versions.length === 0
			? Promise.resolve([])
			: this.database.query<AssuranceStatement>(
					"SELECT * FROM assurance_statement WHERE methodVersion IN (:versions) ORDER BY methodVersion, statedOn, id",
					{ versions },
				);
	}

	statement(id: string): Promise<AssuranceStatement | undefined> {
		return this.database.first<AssuranceStatement>(
			"SELECT * FROM assurance_statement WHERE id = :id",
			{ id },
		);
	}

	async addStatement(row: AssuranceStatement): Promise<void> {
		await this.database.insert("assurance_statement", [{ ...row }]);
	}
}
