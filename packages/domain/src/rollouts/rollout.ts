import type { DeviceCategory } from "../fleet/device-category.js";
import type { Grams } from "../quantities/mass.js";
import type { RoundingPolicy } from "../quantities/rounding.js";

/** DRAFT: planned. PILOT: sold to listed tenants. GENERAL: sold to all. PAUSED: not sold now. RETIRED: no longer sold. */
export type RolloutStage = "DRAFT" | "PILOT" | "GENERAL" | "PAUSED" | "RETIRED";

export interface ProjectPrice {
	readonly projectId: string;
	/** ISO 4217. */
	readonly currency: string;
	/** In the currency's smallest unit, per metric tonne. */
	readonly pricePerTonneMinor: number;
}

/** What a region sells, how and at which price, from a revision's moment on. */
export interface RolloutSettings {
	/** Tenants that may buy while the stage is PILOT. */
	readonly pilotTenantIds: readonly string[];
	/** Device categories that may be offset. */
	readonly categories: readonly DeviceCategory[];
	/** Offered projects, in the order in which they are shown. */
	readonly projectIds: readonly string[];
	readonly currencies: readonly string[];
	readonly rounding: RoundingPolicy;
	/** How long ago a device may have been bought, in years. */
	readonly retroactiveYears: number;
	/** How long an order may be cancelled, in hours. */
	readonly cancellationHours: number;
	readonly quoteValidityDays: number;
	/** Most that may be sold in a calendar month, and ever; null: no cap. */
	readonly capPerMonthGrams: Grams | null;
	readonly capTotalGrams: Grams | null;
	/** BCP 47 language codes. */
	readonly languages: readonly string[];
	readonly prices: readonly ProjectPrice[];
	/** Country → tax rate in basis points (2500 = 25 %). */
	readonly taxRates: Readonly<Record<string, number>>;
	readonly claims: {
		readonly jurisdiction: string;
		readonly audience: "B2B" | "B2C";
	};
}

export interface RolloutRevision {
	/** Counts from 1. */
	readonly revision: number;
	readonly stage: RolloutStage;
	/** Milliseconds since the epoch. */
	readonly effectiveFrom: number;
	readonly settings: RolloutSettings;
}

/**
 * The revision in force at a moment: the latest to have taken effect; of two with the same moment, the one written later.
 * @param atMs milliseconds since the epoch
 * @returns undefined before the first revision takes effect
 */
export function effectiveRevision<R extends RolloutRevision>(
	revisions: readonly R[],
	atMs: number,
): R | undefined {
	let found: R | undefined;
	for (const candidate of revisions) {
		if (candidate.effectiveFrom > atMs) continue;
		const later =
			found === undefined ||
			candidate.effectiveFrom > found.effectiveFrom ||
			(candidate.effectiveFrom === found.effectiveFrom &&
				candidate.revision > found.revision);
		if (later) found = candidate;
	}
	return found;
}
