import type { ModelRow } from "./model-catalogue.repository.js";

export type MatchKind =
	| "PART_NUMBER"
	| "MACHINE_TYPE"
	| "NAME"
	| "ALIAS"
	| "CHOSEN"
	| "ESTIMATED";

/** How a model was found, with the evidence in a sentence. */
export interface ModelMatch {
	readonly kind: MatchKind;
	readonly evidence: string;
	/** Null for an estimate of a model that the catalogue doesn't know. */
	readonly model: ModelRow | null;
}
