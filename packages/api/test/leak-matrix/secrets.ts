import type { Application } from "../../src/app/application.js";
import {
	acrossTenants,
	isTenantOwned,
} from "../../src/platform/tenancy/tripwire.js";

/** Shorter texts are codes and quantities, which everybody has. */
const SHORTEST = 6;
/** Moments, quantities and the numbers that registries give to credits. */
const NUMBERS = /^(\d{4}-\d{2}-\d{2}.*|\d+)$/;

/** Where a job stands: words of the platform, also where only one tenant's jobs stand there. */
const JOB_STATES = ["WAITING", "RUNNING", "DONE", "DEAD"];

type Values = Record<string, unknown>;

/** Every row of the database, by table. */
async function allRows({
	dataSource,
}: Application): Promise<{ table: string; owned: boolean; row: Values }[]> {
	return acrossTenants(async () => {
		const found = [];
		for (const { tableName: table, target } of dataSource.entityMetadatas)
			for (const row of (await dataSource.query(
				`SELECT * FROM \`${table}\``,
			)) as Values[])
				found.push({ table, owned: isTenantOwned(target), row });
		return found;
	});
}

/** The texts of a row, those inside JSON too. */
function textsOf(value: unknown): string[] {
	if (typeof value === "string") {
		if (/^[[{]/.test(value)) {
			try {
				return textsOf(JSON.parse(value));
			} catch {
				// not JSON after all
			}
		}
		return value.length >= SHORTEST && !NUMBERS.test(value) ? [value] : [];
	}
	if (value instanceof Date || Buffer.isBuffer(value)) return [];
	return value !== null && typeof value === "object"
		? Object.values(value).flatMap(textsOf)
		: [];
}

/**
 * Every text that only a tenant's own rows hold, whatever the table and the column: a new table is covered by itself.
 * @param roots ids of the tenant, its reseller and its people; a platform row that names one is theirs
 */
export async function secretsOf(
	app: Application,
	tenantId: string,
	roots: readonly string[],
): Promise<Set<string>> {
	const secrets = new Set<string>();
	const common = new Set<string>(JOB_STATES);
	const own = new Set([tenantId, ...roots]);
	for (const { table, owned, row } of await allRows(app)) {
		const texts = textsOf(row);
		const theirs = texts.some((text) => own.has(text));
		if (theirs || (owned && row.tenantId === tenantId))
			for (const text of texts) secrets.add(text);
		// A retirement at the registry names the beneficiary of whom it is for.
		else if (table !== "retirement") for (const text of texts) common.add(text);
	}
	return new Set([...secrets].filter((text) => !common.has(text)));
}

/** What a tenant's rows are, to see that nobody changed them. */
export async function rowsOf(
	app: Application,
	tenantId: string,
): Promise<string[]> {
	return (await allRows(app))
		.filter(({ owned, row }) => owned && row.tenantId === tenantId)
		.map(({ table, row }) => `${table} ${JSON.stringify(row)}`)
		.sort();
}
