import type { Registry } from "@tonnetrace/domain";

/** REDUCTION: emissions that were avoided; REMOVAL: carbon taken out of the air. */
export const MECHANISMS = ["REDUCTION", "REMOVAL"] as const;
export type Mechanism = (typeof MECHANISMS)[number];

export const REGISTRIES = [
	"CDM",
	"VERRA",
	"GOLD_STANDARD",
	"ACR",
	"CAR",
	"PURO",
	"ISOMETRIC",
	"OTHER",
] as const satisfies readonly Registry[];

/** A climate project as its registry describes it. Without amounts: those change with every order, this hardly ever. */
export interface Project {
	readonly id: string;
	readonly registry: Registry;
	/** As the registry writes it: "1481", "GS7495". Unique within the registry. */
	readonly registryProjectId: string;
	readonly name: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	readonly type: string;
	readonly methodology: string | null;
	readonly mechanism: Mechanism;
	/** UN Sustainable Development Goals, 1…17, ascending. */
	readonly sdgs: readonly number[];
	readonly registryUrl: string | null;
	readonly description: string | null;
	/** Degrees north. */
	readonly latitude: number | null;
	/** Degrees east. */
	readonly longitude: number | null;
}

/** Grams of a project's credits, over all its batches: what may still be sold, what is sold, what is retired. */
export interface ProjectStock {
	readonly availableGrams: number;
	/** Allocated to orders and not yet retired. */
	readonly allocatedGrams: number;
	readonly retiredGrams: number;
}

/** What an operator gives to create or replace a project. Fields that are left out are emptied. */
export interface ProjectInput {
	/** Replaces this project; else the one with the same registry and registry id, or none. */
	readonly id?: string | null;
	readonly registry: Registry;
	readonly registryProjectId: string;
	readonly name: string;
	readonly country: string;
	readonly type: string;
	readonly methodology?: string | null;
	readonly mechanism: Mechanism;
	readonly sdgs?: readonly number[] | null;
	readonly registryUrl?: string | null;
	readonly description?: string | null;
	readonly latitude?: number | null;
	readonly longitude?: number | null;
}
