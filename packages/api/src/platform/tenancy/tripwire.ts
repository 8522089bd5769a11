import { AsyncLocalStorage } from "node:async_hooks";
import {
	type BeforeQueryEvent,
	type DataSource,
	type EntitySubscriberInterface,
	EventSubscriber,
	type InsertEvent,
} from "typeorm";
import { TenantKeyed, TenantOwned } from "./tenant-owned.js";

const crossing = new AsyncLocalStorage<boolean>();

/** Statements of the closure may span tenants; called by `CrossTenantRepository` and by migrations only. */
export const acrossTenants = <T>(work: () => Promise<T>): Promise<T> =>
	crossing.run(true, work);

const tablesOf = new WeakMap<DataSource, RegExp | null>();
/** Statements that were looked at; long ones (rows to insert, lists of ids) rarely come again and would only fill the memory. */
const passed = new Set<string>();
const LONGEST_REMEMBERED = 4_000;

/** Matches a tenant-owned table where a statement names the tables it works on; null when there is none. */
function tenantTables(dataSource: DataSource): RegExp | null {
	let pattern = tablesOf.get(dataSource);
	if (pattern === undefined) {
		const names = dataSource.entityMetadatas
			.filter(({ target }) => isTenantOwned(target))
			.map(({ tableName }) => tableName);
		pattern = names.length
			? new RegExp(
					`\\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\\s+[\`"]?(${names.join("|")})\\b`,
					"i",
				)
			: null;
		tablesOf.set(dataSource, pattern);
	}
	return pattern;
}

export const isTenantOwned = (target: unknown): boolean =>
	typeof target === "function" &&
	(target.prototype instanceof TenantOwned ||
		target.prototype instanceof TenantKeyed);

const INSERTED = /^\s*(?:INSERT|REPLACE)\b[^(]*\([^)]*\btenantId\b/i;
const COMPARED = /\btenantId\b[`"]?\s*(?:=|IN)\s*\(?\s*\?/i;

/** Rows to insert carry the tenant; everything that reads compares it with a value: to select the column is not enough. */
const keepsToTenant = (query: string): boolean =>
	/^\s*(?:INSERT|REPLACE)/i.test(query)
		? INSERTED.test(query) && (!/\bFROM\b/i.test(query) || COMPARED.test(query))
		: COMPARED.test(query);

/** A statement reached a tenant-owned table without naming the tenant. */
export class TenantTripwireError extends Error {
	override readonly name = "TenantTripwireError";
}

/**
 * The net under the structural layers, on in production too: throws on any statement over a tenant-owned table that isn't
 * held to a tenantId, and on an entity insert without one.
 */
@EventSubscriber()
export class Tripwire implements EntitySubscriberInterface {
	beforeQuery({ query, connection }: BeforeQueryEvent): void {
		if (passed.has(query) || crossing.getStore()) return;
		const table =
			/^\s*(?:SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH)/i.test(query) &&
			tenantTables(connection)?.exec(query)?.[1];
		if (table && !keepsToTenant(query)) {
			throw new TenantTripwireError(
				`A statement over ${table} does not keep to one tenantId`,
			);
		}
		if (passed.size < 5000 && query.length <= LONGEST_REMEMBERED)
			passed.add(query);
	}

	// insert() passes plain objects, so the class is looked up by the metadata's target.
	beforeInsert({ metadata, entity }: InsertEvent<{ tenantId?: string }>): void {
		if (isTenantOwned(metadata.target) && !entity?.tenantId) {
			throw new TenantTripwireError(
				`An insert into ${metadata.tableName} has no tenantId`,
			);
		}
	}
}
