import type { SerialRange } from "../serials/serial-range.js";

/**
 * What a registry says of credits. ISSUED tells no more than that they exist; HELD, that an account holds them; CANCELLED, that
 * they are void without having been retired for anybody.
 */
export const LISTED_STATUSES = [
	"ISSUED",
	"HELD",
	"RETIRED",
	"CANCELLED",
] as const;
export type ListedStatus = (typeof LISTED_STATUSES)[number];

/** One row of a registry's own export. */
export type ListedCredits = {
	/** Line of the file, as a person counts them. */
	row: number;
	range: SerialRange;
	/** Credits as the row states them; null where it states none. */
	quantity: number | null;
	status: ListedStatus;
	/** Day of the retirement or cancellation, yyyy-mm-dd; null where it isn't stated. */
	date: string | null;
	/** As written; null where it isn't stated. */
	beneficiary: string | null;
};

/** What an export is a list of: absence means something only in a complete list. */
export type ListingScope = {
	/** All credits that the account holds are in it. */
	holdings: boolean;
	/** All retirements of the account are in it. */
	retirements: boolean;
	/** Credits of others are in it too: what our books don't have is then no difference. */
	others: boolean;
};

/** Credits that our books hold in the account. */
export type BookedBatch = { id: string; range: SerialRange };

/** Credits that our books say are retired. */
export type BookedRetirement = {
	id: string;
	range: SerialRange;
	/** yyyy-mm-dd. */
	retiredOn: string;
	/** As recorded from the registry. */
	beneficiary: string;
};

export type Reconcilable = {
	/** Those that the export should have; no two share a credit. */
	batches: readonly BookedBatch[];
	/** Of these batches; no two share a credit. */
	retirements: readonly BookedRetirement[];
	rows: readonly ListedCredits[];
	scope: ListingScope;
};
