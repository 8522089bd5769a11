import type { Registry, SerialRange } from "./serial-range.js";

/** A sequence of numbers that is used once: whoever lists them, equal numbers in it are equal credits. */
export type Numbering = { registry: Registry; scope: string };

/** Which credits a range is of. */
export type UnitIdentity = {
	/** Equal for all listings of the same credits, and for no others. */
	space: string;
	/** Number of the first credit. */
	first: number;
	/** Number of the last credit, inclusive. */
	last: number;
};

/** Their serials may be written alike, and then nothing but a person's word tells which of them it is. */
const ALIKE: readonly Registry[] = ["OTHER", "PURO", "ISOMETRIC"];

/**
 * The numbering of a range. A CER is read as the CDM's whichever registry lists it (`parseSerialRange` sees to that). The same
 * batch under PURO, ISOMETRIC and OTHER is taken for one: to refuse credits that exist twice by chance is a question to the
 * operator, to sell one credit twice is for ever.
 */
export function numberingOf({
	registry,
	scope,
}: Pick<SerialRange, "registry" | "scope">): Numbering {
	return ALIKE.includes(registry)
		? { registry: "OTHER", scope: scope.toUpperCase() }
		: { registry, scope };
}

/** The registries under which the credits of one of this registry may be listed, itself among them. */
export const listedUnder = (registry: Registry): readonly Registry[] =>
	ALIKE.includes(registry) ? ALIKE : [registry];

/** One identity for all listings of a range: two ranges share a credit if and only if spaces are equal and numbers overlap. */
export function unitIdentity(
	range: Pick<SerialRange, "registry" | "scope" | "first" | "last">,
): UnitIdentity {
	const { registry, scope } = numberingOf(range);
	return {
		space: `${registry} ${scope}`,
		first: range.first,
		last: range.last,
	};
}
