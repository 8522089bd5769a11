import { hasRole, type Principal, readsAllTenants } from "../auth/principal.js";
import { DomainError, forbidden } from "../errors.js";
import type { FileStore } from "../files/file-store.js";
import type { Log } from "../log.js";
import type { TenantScope } from "../tenancy/scope.js";
import type { RateLimits } from "./rate-limit.js";

/** Services that belong to no tenant. Each module adds its own in its index.ts; the application composes them all. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the modules' declarations
export interface PlatformServices {}

/** Services bound to one tenant's scope. Each module adds its own in its index.ts. */
export interface TenantServices {
	readonly scope: TenantScope;
	readonly files: FileStore;
}

/** What a request gets for a tenant that it entered: its services, and what the tenancy module tells of the tenant itself. */
export interface EnteredServices extends TenantServices {}

/** What the HTTP layer knows of a request. */
export interface RequestFacts {
	readonly requestId: string;
	readonly clientAddress: string;
	readonly log: Log;
	readonly limits: RateLimits;
	/** The token of the session cookie, if one came. */
	readonly sessionToken: string | undefined;
	setSessionCookie(token: string): void;
	clearSessionCookie(): void;
}

type EnterTenant = (
	principal: Principal,
	tenantId: string | null | undefined,
) => Promise<EnteredServices>;

/** What resolvers get. Without a principal no tenant can be entered, and without entering one no tenant service exists. */
export class RequestContext {
	private readonly entered = new Map<string, Promise<EnteredServices>>();
	private readonly kept = new Map<string, unknown>();

	constructor(
		readonly facts: RequestFacts,
		readonly platform: PlatformServices,
		public principal: Principal | undefined,
		private readonly enterTenant: EnterTenant,
	) {}

	/** Makes a thing once for this request: loaders, never shared between requests. */
	once<T>(key: string, make: () => T): T {
		if (!this.kept.has(key)) this.kept.set(key, make());
		return this.kept.get(key) as T;
	}

	/** @throws DomainError UNAUTHENTICATED */
	requirePrincipal(): Principal {
		if (!this.principal) {
			throw new DomainError(
				"UNAUTHENTICATED",
				"Nobody is signed in, or the session has ended. Sign in and send the request again.",
			);
		}
		return this.principal;
	}

	/** Services of one tenant, made once a request. @throws DomainError UNAUTHENTICATED, TENANT_REQUIRED, NOT_FOUND */
	enter(tenantId: string | null | undefined): Promise<EnteredServices> {
		const principal = this.requirePrincipal();
		const key = tenantId ?? "";
		let services = this.entered.get(key);
		if (!services) {
			services = this.enterTenant(principal, tenantId);
			this.entered.set(key, services);
		}
		return services;
	}

	/** @throws DomainError UNAUTHENTICATED, FORBIDDEN unless an operator is signed in */
	requireOperator(): Principal {
		const principal = this.requirePrincipal();
		if (!hasRole(principal, "OPERATOR"))
			throw forbidden("Only operators may do this.");
		return principal;
	}

	/** Whether an operator or auditor is signed in. */
	overseer(): boolean {
		return this.principal !== undefined && readsAllTenants(this.principal);
	}

	/** @throws DomainError UNAUTHENTICATED, FORBIDDEN unless an operator or auditor is signed in */
	requireOverseer(): Principal {
		const principal = this.requirePrincipal();
		if (!this.overseer())
			throw forbidden("Only operators and auditors may see this.");
		return principal;
	}
}
