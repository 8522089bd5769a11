import type { Database, Row } from "../database/database.js";
import type { SqlParameters } from "../database/sql.js";
import type { TenantScope } from "./scope.js";

/**
 * Base of every repository over tenant-owned rows. It is bound to one tenant when it is made: each statement must use
 * `:tenantId`, and only the scope can fill it in. There is no way to pass another tenant's id.
 */
export abstract class TenantRepository {
	constructor(
		protected readonly database: Database,
		private readonly scope: TenantScope,
	) {}

	get tenantId(): string {
		return this.scope.tenantId;
	}

	protected rows<T = Row>(
		sql: string,
		parameters: SqlParameters = {},
	): Promise<T[]> {
		return this.database.query<T>(sql, this.scoped(sql, parameters));
	}

	protected first<T = Row>(
		sql: string,
		parameters: SqlParameters = {},
	): Promise<T | undefined> {
		return this.database.first<T>(sql, this.scoped(sql, parameters));
	}

	/** @returns how many rows were touched: the caller decides by it, never by an earlier read */
	protected run(sql: string, parameters: SqlParameters = {}): Promise<number> {
		return this.database.run(sql, this.scoped(sql, parameters));
	}

	/** Inserts rows for this tenant. */
	protected insert(
		table: string,
		rows: readonly Row[],
		onDuplicate: "fail" | "ignore" = "fail",
	): Promise<number> {
		return this.database.insert(table, rows, onDuplicate, {
			tenantId: this.scope.tenantId,
		});
	}

	private scoped(sql: string, parameters: SqlParameters): SqlParameters {
		if (!sql.includes(":tenantId"))
			throw new Error(
				`A tenant's statement without :tenantId: ${sql.slice(0, 80)}`,
			);
		if ("tenantId" in parameters)
			throw new Error("tenantId comes from the scope only");
		return { ...parameters, tenantId: this.scope.tenantId };
	}
}
