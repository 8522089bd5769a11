import type { DeviceCategory, Registry } from "@tonnetrace/domain";

export type { DeviceCategory, Registry };

export type Statistic = "MEAN" | "P95";

export type Mechanism = "REDUCTION" | "REMOVAL";

/**
 * The figures of one published product carbon footprint sheet, as printed.
 * Decimals are exact strings; null means the sheet doesn't say, never zero.
 */
export interface ReferenceSheet {
	/** Name under which the source lists the product; it may differ from the catalogue's name. */
	readonly publishedName: string;
	readonly statistic: Statistic;
	/** Kilograms CO2e over `lifetimeYears` of use in `useLocation`. */
	readonly totalKg: string;
	/** Standard deviation ÷ mean. */
	readonly errorRatio: string | null;
	readonly lifetimeYears: string;
	/** As printed: WW, EU or US. */
	readonly useLocation: string;
	/** Shares of the total, 0…1. */
	readonly useRatio: string;
	readonly manufacturingRatio: string | null;
	readonly transportRatio: string | null;
	readonly endOfLifeRatio: string | null;
	/** Typical energy consumption, kWh per year. */
	readonly yearlyEnergyKwh: string | null;
	readonly weightKg: string | null;
	readonly screenInches: string | null;
	readonly assemblyLocation: string;
	/** ISO day. Sheets name a month: its first day stands for it. Null where only a year is printed. */
	readonly issuedOn: string | null;
	/** Address of the sheet, without the session part that some shop systems append. */
	readonly source: string;
}

/** A device model of the product's own catalogue. */
export interface ReferenceDeviceModel {
	readonly manufacturer: "Lenovo";
	readonly name: string;
	readonly category: DeviceCategory;
	/** Four-character machine types; they open the part number and stand in SCCM's Model0. */
	readonly partNumbers: readonly string[];
	readonly aliases: readonly string[];
	/** Null: the model is known by name, and no published figure is on file for it. */
	readonly sheet: ReferenceSheet | null;
}

/** A climate project as its registry describes it. */
export interface ReferenceProject {
	/** Stable key inside this code base; registries' ids are in `registryProjectId`. */
	readonly key: string;
	readonly registry: Registry;
	/** As the registry writes it, and as its serial numbers carry it. */
	readonly registryProjectId: string;
	readonly name: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	readonly type: string;
	readonly methodology: string | null;
	readonly mechanism: Mechanism;
	/** UN Sustainable Development Goals: only those that follow from the project's type. */
	readonly sdgs: readonly number[];
	readonly registryUrl: string;
	readonly description: string;
	/** Degrees, to one decimal: the district or town, never the exact site. Null where that isn't known. */
	readonly latitude: number | null;
	readonly longitude: number | null;
	readonly source: string;
}

/** A sales region: which countries it holds, and the clock its dates are read by. */
export interface ReferenceRegion {
	readonly code: "NORDICS" | "EMEA" | "APAC" | "NORTH_AMERICA";
	readonly name: string;
	/** IANA name. */
	readonly timeZone: string;
	/** ISO 3166-1 alpha-2, sorted. */
	readonly countries: readonly string[];
}
