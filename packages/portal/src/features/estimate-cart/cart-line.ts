import type { DeviceCategory } from "../../gql/graphql";

/** The most lines that are estimated at once. */
export const MOST_LINES = 500;
/** The most devices in one line. */
export const MOST_DEVICES = 1_000_000;

/** One line of a cart, as it was written and is understood. */
export interface CartLine {
	/** Where it stands in the text, from 1. */
	line: number;
	quantity: number;
	modelName?: string;
	partNumber?: string;
	manufacturer?: string;
	category?: DeviceCategory;
	/** Exact decimal text. */
	weightKg?: string;
	/** Exact decimal text. */
	screenInches?: string;
	/** ISO 3166-1 alpha-2; without it the country of the whole cart counts. */
	country?: string;
}

/** Why a line can't be sent. Named in the language files under `cart.problem`. */
export type CartProblem =
	| "CATEGORY_UNKNOWN"
	| "COUNTRY_UNKNOWN"
	| "MODEL_MISSING"
	| "QUANTITY_INVALID"
	| "SCREEN_INVALID"
	| "TOO_LONG"
	| "TOO_MANY"
	| "WEIGHT_INVALID";

export interface CartFault {
	line: number;
	problem: CartProblem;
	/** The column's name as it was written; undefined when the line as a whole is meant. */
	column?: string;
	value?: string;
}

export interface Cart {
	lines: CartLine[];
	faults: CartFault[];
}
