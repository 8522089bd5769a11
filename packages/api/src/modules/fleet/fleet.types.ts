import type { DeviceCategory, Grams } from "@tonnetrace/domain";
import type { SqlValue } from "../../platform/database/sql.js";

export type Coverage = "NONE" | "QUOTED" | "ALLOCATED" | "RETIRED";

/** A device of the fleet. What it is never changes once registered; footprint and coverage do. */
export interface Device extends Record<string, SqlValue> {
	id: string;
	serialNumber: string;
	/** The serial number as it is unique in the tenant and searched. */
	serialKey: string;
	manufacturer: string | null;
	modelName: string;
	/** The model's name in lower case. */
	nameKey: string;
	/** The model's name as it is compared (`normaliseModelName`). */
	modelKey: string;
	partNumber: string | null;
	category: DeviceCategory;
	country: string;
	/** YYYY-MM-DD. */
	purchasedOn: string;
	costCentre: string | null;
	orderReference: string | null;
	registeredAt: string;
	importId: string | null;
	/** The catalogue's model, when the footprints module knows it. */
	modelId: string | null;
	footprintId: string | null;
	/** 0: unknown. */
	footprintGrams: Grams;
	/** QUOTED is derived: not covered, and in an open, unexpired quote. */
	coverage: Coverage;
	orderId: string | null;
	/** First gram of the device in its order's space; 0 without an order. */
	orderStart: Grams;
	/** Ordered mass after rounding; 0 without an order. */
	offsetGrams: Grams;
	/** The part of the footprint that its order covers; 0 without an order. */
	coveredGrams: Grams;
}

/** Which devices; what is left out or null doesn't restrict. */
export interface DeviceFilter {
	/** Beginning of the serial number or of the model's name, in any case. */
	readonly search?: string | null;
	readonly categories?: readonly string[] | null;
	readonly countries?: readonly string[] | null;
	readonly coverage?: readonly Coverage[] | null;
	readonly hasFootprint?: boolean | null;
	/** Of those with a footprint, by what it rests on. */
	readonly basis?: readonly ("PUBLISHED" | "ESTIMATED")[] | null;
	/** The whole model name, in any spelling that is compared as the same. */
	readonly modelName?: string | null;
	readonly costCentre?: string | null;
	readonly orderReference?: string | null;
	/** YYYY-MM-DD, both ends included. */
	readonly purchasedFrom?: string | null;
	readonly purchasedTo?: string | null;
}

export type DeviceSort =
	| "SERIAL_NUMBER"
	| "MODEL_NAME"
	| "CATEGORY"
	| "COUNTRY"
	| "PURCHASED_ON"
	| "FOOTPRINT"
	| "REGISTERED_AT";

export interface UnmatchedModel extends Record<string, SqlValue> {
	id: string;
	modelName: string;
	/** The name as it is compared. */
	modelKey: string;
	manufacturer: string | null;
	/** Null unless all of its devices have the same. */
	partNumber: string | null;
	category: DeviceCategory;
	devices: number;
}

/** What footprints are asked for: one for all devices that agree in these. */
export interface ModelAsk {
	readonly modelName: string;
	readonly modelKey: string;
	readonly partNumber: string | null;
	readonly manufacturer: string | null;
	readonly category: DeviceCategory;
	readonly country: string;
}

/** How many devices have a footprint. */
export interface FootprintCount {
	readonly footprintId: string;
	/** As stored: QUOTED counts as NONE. */
	readonly coverage: Exclude<Coverage, "QUOTED">;
	readonly devices: number;
}

/** Devices whose model is called so, all spellings together. */
export interface DevicesNamed {
	readonly modelKey: string;
	readonly manufacturer: string | null;
	/** Null: those without one; left out: whatever it is. */
	readonly partNumber?: string | null;
	readonly category: DeviceCategory;
}

export interface AssignedFootprint {
	/** The catalogue's model; null for an estimate. */
	readonly modelId: string | null;
	readonly footprintId: string;
	/** At least 1. */
	readonly footprintGrams: Grams;
}

/** Finds (and keeps) footprints; implemented by the footprints module. */
export interface FootprintAssigner {
	/**
	 * One answer per distinct ask, under `modelAskKey(ask)`; null or absent where the model is unknown.
	 * May write; joins an open unit of work.
	 */
	assign(
		asks: readonly ModelAsk[],
	): Promise<ReadonlyMap<string, AssignedFootprint | null>>;

	/**
	 * Sees to it that devices with these footprints don't stay behind, if the tenant has taken another method into use since
	 * they were computed. Call in the unit of work that gives devices these footprints or frees them, and as the last thing, after
	 * the portfolio was told: then the job that restates devices either sees them or is made to look again.
	 */
	keepCurrent(footprintIds: readonly string[]): Promise<void>;
}

/** The key under which a FootprintAssigner answers: equal for asks that get one footprint. */
export const modelAskKey = ({
	modelKey,
	partNumber,
	manufacturer,
	category,
	country,
}: Omit<ModelAsk, "modelName">): string =>
	JSON.stringify([modelKey, partNumber, manufacturer, category, country]);

/** Exactly one of the two: at most 500 ids, or a filter ({} selects the whole fleet). */
export interface DeviceSelection {
	readonly deviceIds?: readonly string[] | null;
	readonly filter?: DeviceFilter | null;
}

/** What may be quoted. */
export interface QuoteRules {
	readonly categories: readonly string[];
	/** YYYY-MM-DD: bought on this day or later. */
	readonly purchasedSince: string;
	/** YYYY-MM-DD: only what remains of use after this day counts. Left out: whole lives. */
	readonly remainingFrom?: string;
}

/** Devices with one footprint, category and country; of remaining use, also of one number of months used. */
export interface SelectedGroup {
	readonly footprintId: string;
	/** Whole months of use until `remainingFrom`; null where whole lives count. */
	readonly usedMonths: number | null;
	/** Of several spellings the first in order of characters. */
	readonly modelName: string;
	readonly category: DeviceCategory;
	readonly country: string;
	readonly devices: number;
	/** Footprint of each device. */
	readonly computedEach: Grams;
}

/** As laid out: of remaining use, footprint and mass are those of the months that remain. */
export interface QuotedGroup extends SelectedGroup {
	readonly offsetEach: Grams;
}

/** What remains of a footprint after so many months of use. */
export interface RemainingMass {
	readonly footprintId: string;
	readonly usedMonths: number;
	/** The same inputs computed for the months that remain. */
	readonly remainingFootprintId: string;
	/** At least 1. */
	readonly computedGrams: Grams;
}

export interface GroupOfQuote extends QuotedGroup {
	readonly quoteId: string;
}

export type ExclusionCode =
	| "NO_FOOTPRINT"
	| "ALREADY_COVERED"
	| "CATEGORY_NOT_OFFERED"
	| "BOUGHT_TOO_LONG_AGO"
	| "NO_RULE_FOR_REMAINING_USE"
	| "NOTHING_REMAINS";

export interface SelectedDevices {
	readonly groups: readonly SelectedGroup[];
	/** Chosen but not quotable, by the first reason in the order of ExclusionCode. */
	readonly excluded: readonly {
		readonly code: ExclusionCode;
		readonly devices: number;
	}[];
}

export interface LaidOut {
	readonly devices: number;
	readonly computedGrams: Grams;
	readonly offsetGrams: Grams;
}

/** A device's place in the gram space of a quote, which is also its order's. */
export interface DeviceInterval {
	readonly deviceId: string;
	readonly quoteId: string;
	/** The order made of the quote, cancelled or not; null while there is none. */
	readonly orderId: string | null;
	readonly cancelled: boolean;
	readonly startGram: Grams;
	/** Offset mass. */
	readonly grams: Grams;
	/** Footprint when quoted; of remaining use, of the months that remained. */
	readonly computedGrams: Grams;
}

/** A device with its place in one quote. */
export interface QuotedDevice extends Device {
	startGram: Grams;
	grams: Grams;
	computedGrams: Grams;
}

/** A row of an import, checked by the domain (`FleetDevice`). */
export interface StagedDevice {
	/** Row of the file, unique in the import. */
	readonly rowNumber: number;
	readonly serialNumber: string;
	readonly serialKey: string;
	readonly modelName: string;
	readonly modelKey: string;
	readonly partNumber?: string | null;
	readonly manufacturer?: string | null;
	readonly category: DeviceCategory;
	readonly country: string;
	readonly purchasedOn: string;
	readonly costCentre?: string | null;
	readonly orderReference?: string | null;
}

/** A row whose serial number is in the fleet already. */
export interface KnownDevice {
	readonly rowNumber: number;
	readonly serialKey: string;
	/** Fields (as in the API) in which the row differs from the fleet; empty: the same data, the row changes nothing. */
	readonly differences: readonly string[];
}

export interface StageResult {
	/** Rows that are now staged. */
	readonly staged: number;
	/** Rows whose serial number an earlier row of the import has; not staged. */
	readonly duplicates: readonly {
		readonly rowNumber: number;
		readonly serialKey: string;
		readonly earlierRow: number;
	}[];
	/** Rows whose serial number the fleet has; not staged. */
	readonly known: readonly KnownDevice[];
}

export interface FlipResult {
	/** Devices that the fleet now has more. */
	readonly devices: number;
	readonly devicesWithoutFootprint: number;
	/** Rows whose serial number came into the fleet by another way since they were staged; not registered. */
	readonly known: readonly KnownDevice[];
}

/** What a caller of deviceRegister gives; country and category are checked by their GraphQL types. */
export interface NewDevice {
	readonly serialNumber: string;
	readonly modelName: string;
	readonly partNumber?: string | null;
	readonly manufacturer?: string | null;
	readonly category: string;
	readonly country: string;
	readonly purchasedOn: string;
	readonly costCentre?: string | null;
	readonly orderReference?: string | null;
}

/** A covered device as a look-up over all tenants finds it; nothing here names the tenant to the public. */
export interface CoveredDevice {
	readonly tenantId: string;
	readonly id: string;
	readonly serialNumber: string;
	readonly modelName: string;
	readonly footprintId: string;
	readonly footprintGrams: Grams;
	readonly orderId: string;
	readonly orderStart: Grams;
	readonly offsetGrams: Grams;
	/** YYYY-MM-DD. */
	readonly purchasedOn: string;
	/** The part of the footprint that the order covers. */
	readonly coveredGrams: Grams;
}
