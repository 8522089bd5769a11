import { lettersAndDigits } from "../fleet/text.js";
import {
	REGISTRY_FIELDS,
	REGISTRY_SOURCES,
	REGISTRY_SYNONYMS,
	type RegistryField,
	type RegistrySource,
} from "./registry-columns.js";

export type RegistryColumn = {
	/** Position in the row, from 0. */
	index: number;
	/** As written in the file. */
	header: string;
	field: RegistryField | null;
};

export type RegistryHeader = {
	/** Who wrote the file; null when it isn't known. */
	source: RegistrySource | null;
	columns: RegistryColumn[];
	/** Fields without which no row can be read: the serial number, or what the CDM's report writes in its place. */
	missing: RegistryField[];
	/** The file doesn't tell what is retired: a person must say what its rows are. */
	statusUnknown: boolean;
};

const SOURCES = REGISTRY_SOURCES.map((source) => ({
	source,
	all: source.all.map((group) => group.map(lettersAndDigits)),
}));

/** Field and rank of each name; lower ranks win. */
const CLAIMS: ReadonlyMap<string, { field: RegistryField; rank: number }> =
	new Map(
		[...REGISTRY_FIELDS]
			.reverse()
			.flatMap((field) =>
				REGISTRY_SYNONYMS[field].map(
					(name, rank) => [lettersAndDigits(name), { field, rank }] as const,
				),
			),
	);

/** What stands in for the serial text. */
const BLOCK_FIELDS: readonly RegistryField[] = [
	"PARTY",
	"UNIT_TYPE",
	"FIRST",
	"LAST",
	"PERIOD",
	"PROJECT",
];

/**
 * Recognises the columns of a registry's export by their names, and the registry. Each field gets at most one column, the one
 * with the best name.
 * @param headers the cells of the first row, as written
 */
export function recogniseRegistryHeader(
	headers: readonly string[],
): RegistryHeader {
	const names = headers.map(lettersAndDigits);
	const best = new Map<RegistryField, { index: number; rank: number }>();
	names.forEach((name, index) => {
		const claim = CLAIMS.get(name);
		const known = claim && best.get(claim.field);
		if (claim && (!known || claim.rank < known.rank))
			best.set(claim.field, { index, rank: claim.rank });
	});
	const fieldAt = new Map(
		[...best].map(([field, { index }]) => [index, field] as const),
	);
	const present = new Set(names);
	const source =
		SOURCES.find(({ all }) =>
			all.every((group) => group.some((name) => present.has(name))),
		)?.source ?? null;
	const inBlocks = BLOCK_FIELDS.every((field) => best.has(field));
	return {
		source,
		columns: headers.map((header, index) => ({
			index,
			header,
			field: fieldAt.get(index) ?? null,
		})),
		missing: best.has("SERIAL") || inBlocks ? [] : ["SERIAL"],
		statusUnknown:
			!best.has("STATUS") &&
			!best.has("RETIRED_ON") &&
			source?.unstated === undefined,
	};
}
