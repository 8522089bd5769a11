import type { AuditTrail } from "../../platform/audit/audit-trail.js";
import {
	hasRole,
	type Principal,
	readsAllTenants,
	resellerOf,
} from "../../platform/auth/principal.js";
import type { Clock } from "../../platform/clock.js";
import { LENGTHS } from "../../platform/database/columns.js";
import type { Database } from "../../platform/database/database.js";
import { toDbTime } from "../../platform/database/db-time.js";
import type { Page, PageRequest } from "../../platform/database/keyset.js";
import { DomainError, invalidInput, notFound } from "../../platform/errors.js";
import { type IdSource, isIdOf } from "../../platform/ids.js";
import {
	type Actor,
	mintTenantScope,
	PLATFORM_TENANT,
	SYSTEM_ACTOR,
	type TenantScope,
} from "../../platform/tenancy/scope.js";
import type {
	ResellerRow,
	TenantDirectory,
	TenantListFilter,
	TenantRow,
	TenantSort,
	TenantWriter,
} from "./tenant.repository.js";

export interface NewTenant {
	readonly name: string;
	readonly legalEntity: string;
	readonly country: string;
	readonly regionId: string;
	readonly currency: string;
	readonly resellerId?: string;
}

/** A tenant that an actor has entered: the row, and the scope that opens its data. */
export interface EnteredTenant {
	readonly tenant: TenantRow;
	readonly scope: TenantScope;
}

/** Which tenants there are, who reaches which, and the only minting of tenant scopes for people. */
export class TenantService {
	constructor(
		private readonly database: Database,
		private readonly directory: TenantDirectory,
		private readonly writer: TenantWriter,
		private readonly audit: AuditTrail,
		private readonly clock: Clock,
		private readonly ids: IdSource,
	) {}

	/**
	 * Enters one tenant.
	 * @param tenantId may be left out by a principal who reaches exactly one tenant
	 * @param find how to read a tenant, where a request enters several
	 * @throws DomainError TENANT_REQUIRED, or NOT_FOUND for a missing and for a foreign tenant alike
	 */
	async enter(
		principal: Principal,
		tenantId: string | null | undefined,
		find = (id: string) => this.directory.byId(id),
	): Promise<EnteredTenant> {
		const wanted = tenantId ?? (await this.onlyTenantOf(principal));
		const tenant = isIdOf("tenant", wanted) ? await find(wanted) : undefined;
		const actor = tenant && this.actorIn(principal, tenant);
		if (!tenant || !actor) throw notFound("tenant", ["tenantId"]);
		return { tenant, scope: mintTenantScope(tenant.id, actor) };
	}

	/** In which role the principal acts in the tenant; the strongest relation first. Undefined: none. */
	private actorIn(principal: Principal, tenant: TenantRow): Actor | undefined {
		const { grants, userId: id } = principal;
		const own = grants.find(({ tenantId }) => tenantId === tenant.id);
		if (own) return { id, role: own.role };
		const reselling = grants.find(
			({ resellerId }) =>
				resellerId !== null && resellerId === tenant.resellerId,
		);
		if (reselling) return { id, role: reselling.role };
		if (hasRole(principal, "OPERATOR")) return { id, role: "OPERATOR" };
		if (hasRole(principal, "AUDITOR")) return { id, role: "AUDITOR" };
		return undefined;
	}

	private async onlyTenantOf(principal: Principal): Promise<string> {
		const reachable = await this.list(principal, {}, "NAME", "ASC", {
			first: 2,
		});
		const [only, second] = reachable.nodes;
		if (!only || second) {
			throw new DomainError(
				"TENANT_REQUIRED",
				"Name the tenant with tenantId: you reach none or several. `viewer { tenants { id name } }` lists them.",
				["tenantId"],
			);
		}
		return only.id;
	}

	/** The tenants that the principal reaches. */
	list(
		principal: Principal,
		filter: TenantListFilter,
		sort: TenantSort,
		direction: "ASC" | "DESC",
		page: PageRequest,
	): Promise<Page<TenantRow>> {
		if (readsAllTenants(principal))
			return this.directory.page(filter, sort, direction, page);
		const reseller = resellerOf(principal);
		if (reseller?.resellerId) {
			const resellerId =
				filter.resellerId && filter.resellerId !== reseller.resellerId
					? ""
					: reseller.resellerId;
			return this.directory.page(
				{ ...filter, resellerId: resellerId || "none" },
				sort,
				direction,
				page,
			);
		}
		const ids = principal.grants.flatMap(({ tenantId }) => tenantId ?? []);
		return this.directory.page({ ...filter, ids }, sort, direction, page);
	}

	/** @throws DomainError NOT_FOUND for a missing reseller and for one that isn't the principal's */
	async reseller(principal: Principal, id: string): Promise<ResellerRow> {
		const allowed =
			readsAllTenants(principal) || resellerOf(principal)?.resellerId === id;
		const reseller =
			allowed && isIdOf("reseller", id)
				? await this.directory.reseller(id)
				: undefined;
		if (!reseller) throw notFound("reseller", ["id"]);
		return reseller;
	}

	/** A reseller by id, for showing whose customer a tenant is; the caller has entered that tenant. */
	resellerById(id: string): Promise<ResellerRow | undefined> {
		return this.directory.reseller(id);
	}

	resellersByIds(ids: readonly string[]): Promise<ResellerRow[]> {
		return this.directory.resellers(ids);
	}

	tenantsByIds(ids: readonly string[]): Promise<TenantRow[]> {
		return this.directory.byIds(ids);
	}

	/** Every tenant's id, for the platform's own jobs. */
	allIds(): Promise<string[]> {
		return this.directory.ids();
	}

	tenantById(id: string): Promise<TenantRow | undefined> {
		return this.directory.byId(id);
	}

	/** @throws DomainError INVALID_INPUT */
	async createTenant(input: NewTenant): Promise<TenantRow> {
		const name = required(input.name, "name");
		const row: TenantRow = {
			id: this.ids.next("tenant"),
			name,
			nameKey: name.toLowerCase(),
			legalEntity: required(input.legalEntity, "legalEntity"),
			country: input.country,
			regionId: input.regionId,
			currency: input.currency,
			resellerId: input.resellerId ?? null,
			createdAt: toDbTime(this.clock.now()),
		};
		await this.database.write(async () => {
			await this.writer.insertTenant(row);
			await this.audit.record(mintTenantScope(PLATFORM_TENANT, SYSTEM_ACTOR), {
				action: "tenant.created",
				subject: row.id,
			});
		});
		return row;
	}

	/** @throws DomainError INVALID_INPUT */
	async createReseller(input: {
		name: string;
		country: string;
	}): Promise<ResellerRow> {
		const row = {
			id: this.ids.next("reseller"),
			name: required(input.name, "name"),
			country: input.country,
			createdAt: toDbTime(this.clock.now()),
		};
		await this.database.write(async () => {
			await this.writer.insertReseller(row);
			await this.audit.record(mintTenantScope(PLATFORM_TENANT, SYSTEM_ACTOR), {
				action: "reseller.created",
				subject: row.id,
			});
		});
		return row;
	}
}

function required(text: string, field: string): string {
	const trimmed = text.trim();
	if (trimmed === "" || trimmed.length > LENGTHS.name)
		throw invalidInput(
			`${field}: give 1 to ${LENGTHS.name} characters.`,
			field,
		);
	return trimmed;
}
