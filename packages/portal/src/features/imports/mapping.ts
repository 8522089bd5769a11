import type { FleetField, FleetImportColumn } from "../../gql/graphql";

/** Column index → field; null leaves the column out. */
export type Mapping = Readonly<Record<number, FleetField | null>>;

export interface MappingDefaults {
	country?: string | null;
}

/** A field that every device needs, and what may stand in for its column. */
export type Requirement =
	| "COUNTRY"
	| "MODEL_NAME"
	| "PURCHASED_ON"
	| "SERIAL_NUMBER";

type ColumnLike = Pick<FleetImportColumn, "dropped" | "field" | "index">;

/** The mapping to begin with: what the server recognised. Columns with personal data are in no mapping. */
export function proposedMapping(columns: readonly ColumnLike[]): Mapping {
	const usable = columns.filter(({ dropped }) => !dropped);
	return Object.fromEntries(
		usable.map(({ index, field }) => [index, field ?? null]),
	);
}

/** What is still missing: a part number may name the model, a default may give the country. */
export function missingFields(
	mapping: Mapping,
	defaults: MappingDefaults,
): Requirement[] {
	const mapped = new Set(Object.values(mapping));
	const met: Record<Requirement, boolean> = {
		SERIAL_NUMBER: mapped.has("SERIAL_NUMBER"),
		MODEL_NAME: mapped.has("MODEL_NAME") || mapped.has("PART_NUMBER"),
		PURCHASED_ON: mapped.has("PURCHASED_ON"),
		COUNTRY: mapped.has("COUNTRY") || Boolean(defaults.country),
	};
	return (Object.keys(met) as Requirement[]).filter((field) => !met[field]);
}

/** Fields that more than one column claims: the server could not know which to take. */
export function doubleFields(mapping: Mapping): FleetField[] {
	const fields = Object.values(mapping).filter((field) => field !== null);
	return [
		...new Set(fields.filter((field, at) => fields.indexOf(field) !== at)),
	];
}
