import type { Database, Row } from "../database/database.js";
import type { SqlParameters } from "../database/sql.js";
import type { CrossTenantScope } from "./scope.js";
import { acrossTenants } from "./tripwire.js";

/** Base of repositories that read over several tenants: lists for operators, roll-ups, public look-ups. They never write. */
export abstract class CrossTenantRepository {
	constructor(
		private readonly database: Database,
		protected readonly scope: CrossTenantScope,
	) {}

	protected rows<T = Row>(
		sql: string,
		parameters: SqlParameters = {},
	): Promise<T[]> {
		if (!/^\s*(SELECT|WITH)\b/i.test(sql))
			throw new Error("A cross-tenant repository only reads");
		return acrossTenants(() => this.database.query<T>(sql, parameters));
	}

	protected async first<T = Row>(
		sql: string,
		parameters: SqlParameters = {},
	): Promise<T | undefined> {
		return (await this.rows<T>(sql, parameters))[0];
	}
}
