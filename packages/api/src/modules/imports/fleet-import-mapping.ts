import type { FleetField, RecognisedHeader } from "@tonnetrace/domain";
import { DomainError, invalidInput } from "../../platform/errors.js";
import type {
	FleetImportColumn,
	FleetImportMapping,
	FleetImportOptions,
} from "./fleet-import.js";

const FIELD_NAMES: Partial<Record<FleetField, string>> = {
	SERIAL_NUMBER: "serial number",
	MODEL_NAME: "model (or part number)",
	COUNTRY: "country (or a default country for the file)",
	PURCHASED_ON: "purchase date",
};

/** Fields that every device needs and neither a column nor a default gives. */
export function missingFields(
	columns: readonly { readonly field: FleetField | null }[],
	{ defaultCountry }: Pick<FleetImportOptions, "defaultCountry">,
): FleetField[] {
	const given = new Set(columns.map(({ field }) => field));
	const missing: FleetField[] = [];
	if (!given.has("SERIAL_NUMBER")) missing.push("SERIAL_NUMBER");
	if (!given.has("MODEL_NAME") && !given.has("PART_NUMBER"))
		missing.push("MODEL_NAME");
	if (!given.has("COUNTRY") && defaultCountry === null) missing.push("COUNTRY");
	if (!given.has("PURCHASED_ON")) missing.push("PURCHASED_ON");
	return missing;
}

/**
 * What a person has to say before the file can be read, in English; empty when nothing is open. A column that only comes
 * near a field, and two columns that may both be meant, are asked about too.
 */
export function openQuestions(
	header: RecognisedHeader,
	options: Pick<FleetImportOptions, "defaultCountry">,
): string[] {
	const questions = missingFields(header.columns, options).map(
		(field) => `No column gives the ${FIELD_NAMES[field] ?? field}.`,
	);
	for (const column of header.columns)
		if (column.weak)
			questions.push(
				`“${column.header}” is proposed as the ${FIELD_NAMES[column.field as FleetField] ?? column.field}: confirm it, or choose another column.`,
			);
	for (const name of header.duplicates)
		questions.push(
			`Two columns are called “${name}”: say which of them to read.`,
		);
	return questions.length === 0 ? [] : [...questions, ...header.notes];
}

/**
 * The columns as a person mapped them; samples are forgotten, a column that isn't named is left out.
 * @throws DomainError INVALID_INPUT for a column that isn't there or a field given twice; MAPPING_INCOMPLETE
 */
export function applyMapping(
	columns: readonly FleetImportColumn[],
	mapping: FleetImportMapping,
	defaultCountry: string | null,
): FleetImportColumn[] {
	const fields = new Map<number, FleetField | null>();
	const used = new Set<FleetField>();
	for (const { index, field = null } of mapping.columns) {
		if (!columns.some((column) => column.index === index))
			throw invalidInput(
				`columns: the file has no column ${index}; the first is 0.`,
				"columns",
			);
		if (fields.has(index))
			throw invalidInput(`columns: column ${index} is given twice.`, "columns");
		if (field !== null && used.has(field))
			throw invalidInput(
				`columns: ${field} is given to two columns. Choose one.`,
				"columns",
			);
		fields.set(index, field);
		if (field !== null) used.add(field);
	}
	const mapped = columns.map((column) => {
		const field = fields.get(column.index) ?? null;
		return {
			...column,
			field,
			samples: [],
			weak: false,
			dropped: column.dropped && field === null,
		};
	});
	const missing = missingFields(mapped, { defaultCountry });
	if (missing.length > 0)
		throw new DomainError(
			"MAPPING_INCOMPLETE",
			`Still missing: ${missing.map((field) => FIELD_NAMES[field] ?? field).join(", ")}.`,
			["columns"],
		);
	return mapped;
}
