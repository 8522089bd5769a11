import type { ExistingDevices, RoundingPolicy } from "@tonnetrace/domain";
import type { DeviceSelection } from "../fleet/index.js";

/** A project's share of a quote: the grams [orderStart, orderStart + grams) of its gram space. */
export interface QuoteLine {
	readonly projectId: string;
	/** 1…100. */
	readonly percent: number;
	readonly grams: number;
	readonly orderStart: number;
	/** Minor units per metric tonne, without tax. */
	readonly pricePerTonneMinor: number;
	readonly netMinor: number;
}

export interface QuoteExclusion {
	readonly code: string;
	readonly devices: number;
}

type QuoteFacts = {
	id: string;
	devices: number;
	computedGrams: number;
	offsetGrams: number;
	rounding: RoundingPolicy;
	currency: string;
	netMinor: number;
	taxMinor: number;
	taxBasisPoints: number;
	regionId: string;
	revision: number;
	clientReference: string | null;
	createdBy: string;
	createdAt: string;
	expiresAt: string;
	orderId: string | null;
	/** Null: before there was a choice, which is the whole life. */
	existing: ExistingDevices | null;
	/** The method's sentence on it, as it was then. */
	existingRule: string | null;
};

/** As the table keeps it: lists are JSON. */
export type QuoteRow = QuoteFacts & { lines: string; excluded: string };

export type QuoteStatus = "OPEN" | "ORDERED" | "EXPIRED";

export interface Quote extends QuoteFacts {
	readonly lines: readonly QuoteLine[];
	readonly excluded: readonly QuoteExclusion[];
	/** By the database's clock when it was read. */
	readonly status: QuoteStatus;
}

export interface NewQuote extends DeviceSelection {
	/** Integer percentages that add up to 100. */
	readonly mix: readonly {
		readonly projectId: string;
		readonly percent: number;
	}[];
	/** The tenant's own when left out. */
	readonly currency?: string | null;
	readonly clientReference?: string | null;
	/** WHOLE_LIFE when left out. */
	readonly existing?: ExistingDevices;
}
