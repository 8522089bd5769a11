import type { Role } from "@tonnetrace/contract";
import type { Money, RoundingPolicy } from "@tonnetrace/domain";
import type { DeviceCategory, ReferenceRegion } from "../reference/index.js";

export type RegionCode = ReferenceRegion["code"];

/** ISO 8601 day, `yyyy-mm-dd`. */
export type Day = string;

/** ISO 8601 instant in UTC. */
export type Instant = string;

export interface DemoProjectPrice {
	/** Key of a reference project. */
	readonly projectKey: string;
	/** One price per tonne for each of the rollout's currencies. */
	readonly pricesPerTonne: readonly Money[];
}

export interface DemoRolloutSettings {
	readonly pilotTenantKeys: readonly string[];
	readonly categories: readonly DeviceCategory[];
	readonly currencies: readonly string[];
	readonly rounding: RoundingPolicy;
	/** Purchases of this many years back may be offset afterwards. */
	readonly retroactiveYears: number;
	readonly cancellationHours: number;
	readonly quoteValidityDays: number;
	/** Grams; null: no cap. */
	readonly capPerMonth: number | null;
	readonly capTotal: number | null;
	readonly languages: readonly string[];
	readonly claims: {
		readonly jurisdiction: string;
		readonly audience: "B2B" | "B2C";
		readonly perDeviceBadge: boolean;
	};
	/** The offered projects are those with a price. */
	readonly prices: readonly DemoProjectPrice[];
	/** Hundredths of a percent by country of the buyer: 2,500 is 25 %. */
	readonly taxRates: Readonly<Record<string, number>>;
}

export interface DemoRolloutRevision {
	readonly revision: number;
	readonly stage: "DRAFT" | "PILOT" | "GENERAL" | "PAUSED" | "RETIRED";
	readonly effectiveFrom: Instant;
	readonly reason: string;
	readonly authorUserKey: string;
	readonly settings: DemoRolloutSettings;
}

export interface DemoRegion {
	readonly code: RegionCode;
	/** In order, from revision 1. */
	readonly revisions: readonly DemoRolloutRevision[];
}

export interface DemoCreditBatch {
	readonly key: string;
	readonly projectKey: string;
	/** In the registry's own format; names the range `first … last` of whole credits. */
	readonly serials: string;
	/** Credits, `last − first + 1`. */
	readonly quantity: number;
	readonly vintage: number;
}

export interface DemoReseller {
	readonly key: string;
	readonly name: string;
	readonly country: string;
}

/** A place of a tenant; its cost centre is on every device bought for it. */
export interface DemoSite {
	readonly costCentre: string;
	readonly name: string;
	readonly country: string;
	/** Share of the fleet, relative to the tenant's other sites. */
	readonly weight: number;
}

export interface DemoTenant {
	readonly key: string;
	readonly name: string;
	readonly legalEntity: string;
	readonly country: string;
	readonly currency: string;
	readonly regionCode: RegionCode;
	readonly resellerKey: string | null;
	/** Devices in the tenant's fleet; with `seed` it determines every one of them. */
	readonly fleetSize: number;
	readonly seed: number;
	readonly sites: readonly DemoSite[];
}

type TenantRole = Extract<
	Role,
	"TENANT_ADMIN" | "TENANT_MEMBER" | "TENANT_VIEWER"
>;
type ResellerRole = Extract<Role, "RESELLER_ADMIN" | "RESELLER_MEMBER">;

export type DemoRoleAssignment =
	| { readonly role: TenantRole; readonly tenantKey: string }
	| { readonly role: ResellerRole; readonly resellerKey: string }
	| { readonly role: "REGIONAL_MANAGER"; readonly regionCode: RegionCode }
	| { readonly role: "OPERATOR" | "AUDITOR" };

export interface DemoUser {
	readonly key: string;
	readonly email: string;
	readonly name: string;
	readonly locale: string;
	readonly roles: readonly DemoRoleAssignment[];
}

/** A device as a fleet file or `deviceRegister` gives it. */
export interface DemoDevice {
	readonly serialNumber: string;
	readonly modelName: string;
	readonly partNumber: string | null;
	readonly manufacturer: string;
	readonly category: DeviceCategory;
	readonly country: string;
	readonly purchasedOn: Day;
	readonly costCentre: string;
	readonly orderReference: string;
}

export interface DemoShare {
	readonly projectKey: string;
	/** Whole percent; a mix adds up to 100. */
	readonly percent: number;
}

/** Which devices of the tenant: those of one cost centre bought up to a day. */
export interface DemoDeviceFilter {
	readonly costCentre: string;
	readonly purchasedTo: Day;
}

export interface DemoQuote {
	readonly key: string;
	readonly tenantKey: string;
	readonly userKey: string;
	readonly clientReference: string;
	readonly filter: DemoDeviceFilter;
	readonly mix: readonly DemoShare[];
	readonly currency: string;
	readonly createdAt: Instant;
	/** As on the day the demo is made; ORDERED for the quote of an order. */
	readonly expectedStatus: "OPEN" | "EXPIRED" | "ORDERED";
}

export interface DemoRetirement {
	readonly projectKey: string;
	/**
	 * WHOLE: every credit in which the order has grams, so the last one is shared with the order that was placed next on the
	 * project. HALF: the first half, rounded down, of the credits that lie wholly inside the order.
	 */
	readonly extent: "WHOLE" | "HALF";
	readonly retiredOn: Day;
	readonly registryReference: string;
}

export interface DemoOrder {
	readonly key: string;
	readonly quote: DemoQuote;
	readonly beneficiary: string;
	readonly idempotencyKey: string;
	readonly placedAt: Instant;
	/** Within the rollout's cancellation hours after `placedAt`. */
	readonly cancellation: {
		readonly at: Instant;
		readonly reason: string;
		readonly idempotencyKey: string;
	} | null;
	/** Recorded after all orders are placed, so that credits shared by two orders are fully allocated. */
	readonly retirements: readonly DemoRetirement[];
	readonly expectedStatus: "ALLOCATED" | "RETIRING" | "RETIRED" | "CANCELLED";
}
