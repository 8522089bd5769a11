import type { DeviceCategory, SheetInput } from "@tonnetrace/domain";

/** How a device is built, as estimates use it. */
export type FormFactor =
	| "TOWER"
	| "SMALL"
	| "MINI"
	| "ALL_IN_ONE"
	| "CLAMSHELL"
	| "CONVERTIBLE"
	| "RACK"
	| "BLADE";

/** What a buyer knows of a model that has no sheet. Null and left out both mean unknown. */
export interface KnownSpecs {
	readonly category?: DeviceCategory | null;
	/** Exact decimal. */
	readonly weightKg?: string | null;
	/** Exact decimal. */
	readonly screenInches?: string | null;
	readonly formFactor?: FormFactor | null;
}

/** What a sheet is estimated from. */
export interface EstimateQuestion extends KnownSpecs {
	readonly manufacturer?: string | null;
	readonly modelName?: string | null;
}

/** The sheet that a model without one would probably have, and what it was made from. */
export interface EstimatedSheet {
	readonly sheet: SheetInput;
	readonly estimate: {
		/** Version of the estimator. */
		readonly estimator: string;
		/** What was known, as the estimator read it. */
		readonly specs: Readonly<Record<string, unknown>>;
		/** What the estimate rests on, in sentences. */
		readonly explanation: readonly string[];
	};
}

/** Estimates sheets with one estimator: the same question gives the same sheet, for ever. */
export interface SheetEstimates {
	/** @throws DomainError ESTIMATE_NOT_POSSIBLE, CATEGORY_MISSING, INVALID_INPUT with the field of the question */
	estimate(question: EstimateQuestion): EstimatedSheet;
}
