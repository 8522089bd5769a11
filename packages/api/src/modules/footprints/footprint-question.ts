import type { TransportMode } from "@tonnetrace/domain";
import type { DomainError } from "../../platform/errors.js";
import type { KnownSpecs } from "../estimates/index.js";
import type { Footprint } from "./footprint.service.js";
import type { ModelMatch } from "./model-match.js";

/** A device whose footprint is asked for, as a caller describes it. */
export interface FootprintQuestion extends KnownSpecs {
	readonly modelId?: string | null;
	readonly modelName?: string | null;
	readonly manufacturer?: string | null;
	readonly partNumber?: string | null;
	/** ISO 3166-1 alpha-2. */
	readonly country?: string | null;
	/** Whole years; the method's default when left out. */
	readonly lifetimeYears?: number | null;
	readonly transport?: TransportMode | null;
	/** Months that it has been in use already. */
	readonly usedMonths?: number | null;
}

/** A footprint with how its model was found, or why there is none. The error's field is a path below the question. */
export type FootprintAnswer =
	| { readonly footprint: Footprint; readonly match: ModelMatch }
	| { readonly error: DomainError };
