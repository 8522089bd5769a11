import type { Database } from "../../platform/database/database.js";
import {
	keysetPage,
	likePrefix,
	type Page,
	type PageRequest,
} from "../../platform/database/keyset.js";
import type { SqlValue } from "../../platform/database/sql.js";
import { CrossTenantRepository } from "../../platform/tenancy/cross-tenant-repository.js";

export interface TenantRow extends Record<string, SqlValue> {
	id: string;
	name: string;
	nameKey: string;
	legalEntity: string;
	country: string;
	regionId: string;
	currency: string;
	resellerId: string | null;
	createdAt: string;
}

export interface ResellerRow {
	readonly id: string;
	readonly name: string;
	readonly country: string;
	readonly createdAt: string;
}

export interface TenantListFilter {
	readonly search?: string | null;
	readonly regionId?: string;
	readonly resellerId?: string;
	/** When given, only these. */
	readonly ids?: readonly string[];
}

const SORT_KEYS = {
	NAME: "nameKey",
	COUNTRY: "country",
	CREATED_AT: "createdAt",
} as const;
export type TenantSort = keyof typeof SORT_KEYS;

/** The tenants themselves. The table holds no tenant's data but who the tenant is; who may see which row is decided by the service. */
export class TenantDirectory extends CrossTenantRepository {
	byId(id: string): Promise<TenantRow | undefined> {
		return this.first<TenantRow>("SELECT * FROM tenant WHERE id = :id", { id });
	}

	byIds(ids: readonly string[]): Promise<TenantRow[]> {
		return ids.length === 0
			? Promise.resolve([])
			: this.rows<TenantRow>(
					"SELECT * FROM tenant WHERE id IN (:ids) ORDER BY nameKey, id LIMIT 500",
					{ ids: [...ids] },
				);
	}

	/** Every tenant's id, in order. */
	async ids(): Promise<string[]> {
		const rows = await this.rows<{ id: string }>(
			"SELECT id FROM tenant ORDER BY id",
		);
		return rows.map(({ id }) => id);
	}

	resellers(ids: readonly string[]): Promise<ResellerRow[]> {
		return ids.length === 0
			? Promise.resolve([])
			: this.rows<ResellerRow>("SELECT * FROM reseller WHERE id IN (:ids)", {
					ids: [...ids],
				});
	}

	reseller(id: string): Promise<ResellerRow | undefined> {
		return this.first<ResellerRow>("SELECT * FROM reseller WHERE id = :id", {
			id,
		});
	}

	page(
		filter: TenantListFilter,
		sort: TenantSort,
		direction: "ASC" | "DESC",
		request: PageRequest,
	): Promise<Page<TenantRow>> {
		const where: string[] = [];
		const parameters: Record<string, SqlValue | readonly string[]> = {};
		if (filter.search) {
			where.push("nameKey LIKE :search ESCAPE '!'");
			parameters.search = likePrefix(filter.search.trim().toLowerCase());
		}
		if (filter.regionId) {
			where.push("regionId = :regionId");
			parameters.regionId = filter.regionId;
		}
		if (filter.resellerId) {
			where.push("resellerId = :resellerId");
			parameters.resellerId = filter.resellerId;
		}
		if (filter.ids) {
			where.push("id IN (:ids)");
			parameters.ids = filter.ids.length > 0 ? filter.ids : [""];
		}
		return keysetPage<TenantRow>(
			(sql, values) => this.rows(sql, values),
			{
				select: "*",
				from: "tenant",
				where,
				parameters,
				sortKey: SORT_KEYS[sort],
				idKey: "id",
				direction,
			},
			request,
		);
	}
}

/** Writes of the tenant table: by operators and the command line only. */
export class TenantWriter {
	constructor(private readonly database: Database) {}

	async insertTenant(row: TenantRow): Promise<void> {
		await this.database.insert("tenant", [row]);
	}

	async insertReseller(row: ResellerRow): Promise<void> {
		await this.database.insert("reseller", [{ ...row }]);
	}
}
