import type { DeviceCategory } from "./device-category.js";
import type { FleetField } from "./fleet-field.js";
import type { FleetRowCode } from "./fleet-row-codes.js";
import type { LeftOutReason } from "./left-out.js";
import type { DateFormat } from "./purchase-date.js";
import type { RowIssue } from "./row-issue.js";

/** A device as a fleet file states it; every text within FLEET_LIMITS. */
export interface FleetDevice {
	/** As written, trimmed. */
	readonly serialNumber: string;
	/** The serial number as it is unique and searched: upper case, no blanks. */
	readonly serialKey: string;
	/** As written, white space tidied. */
	readonly modelName: string;
	/** The name as it is compared (normaliseModelName); groups devices of one model that the catalogue doesn't know. */
	readonly modelKey: string;
	/** Part number or Lenovo machine type. */
	readonly partNumber?: string;
	/** In the product's spelling, stated or given away by the model's family. */
	readonly manufacturer?: string;
	readonly category: DeviceCategory;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	/** yyyy-mm-dd. */
	readonly purchasedOn: string;
	readonly costCentre?: string;
	readonly orderReference?: string;
}

/** Which column gives which field: recogniseHeader's columns, or a person's mapping. */
export type FleetMapping = readonly {
	readonly index: number;
	readonly header: string;
	readonly field: FleetField | null;
}[];

export interface FleetRowOptions {
	/** Alpha-2 code for rows without a country. */
	readonly defaultCountry?: string | null;
	/** For rows whose category is neither stated nor told by the model. */
	readonly defaultCategory?: DeviceCategory | null;
	readonly dateFormat: DateFormat;
	/** yyyy-mm-dd, from the injected clock: later purchase dates are refused. */
	readonly today: string;
}

export type FleetRowIssue = RowIssue<FleetRowCode>;

export type FleetRow =
	| { readonly kind: "DEVICE"; readonly device: FleetDevice }
	| { readonly kind: "LEFT_OUT"; readonly reason: LeftOutReason }
	| { readonly kind: "REFUSED"; readonly errors: readonly FleetRowIssue[] };
