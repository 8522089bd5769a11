import { FLEET_FIELDS, type FleetField } from "./fleet-field.js";
import { sourceOf } from "./header-sources.js";
import { HEADER_SYNONYMS, WEAK_SYNONYMS } from "./header-synonyms.js";
import { PERSONAL_COLUMNS } from "./personal-columns.js";
import { lettersAndDigits } from "./text.js";

export interface RecognisedColumn {
	/** Position in the row, from 0. */
	readonly index: number;
	/** As written in the file. */
	readonly header: string;
	readonly field: FleetField | null;
	/** Tells of a person: its values are neither shown nor stored, unless a person maps the column. */
	readonly dropped: boolean;
	/** Comes near the field without being it (an enrolment date for a purchase date): ask before using it. */
	readonly weak: boolean;
}

export interface RecognisedHeader {
	/** The asset system that wrote the file, e.g. "Microsoft Intune"; null when it isn't known. */
	readonly source: string | null;
	readonly columns: readonly RecognisedColumn[];
	/** Fields that every device needs and no column gives. A default (country) or the part number (for the model) can stand in. */
	readonly missing: readonly FleetField[];
	/** Column names that stand more than once, compared as letters and digits; as first written. */
	readonly duplicates: readonly string[];
	/** What the person should know about exports of this source. */
	readonly notes: readonly string[];
}

interface Claim {
	readonly field: FleetField;
	/** Lower wins. Weak names rank behind all others. */
	readonly rank: number;
	readonly weak: boolean;
}

const REQUIRED: readonly FleetField[] = [
	"SERIAL_NUMBER",
	"MODEL_NAME",
	"COUNTRY",
	"PURCHASED_ON",
];
const WEAK_RANK = 1000;

const CLAIMS: ReadonlyMap<string, Claim> = (() => {
	const claims = new Map<string, Claim>();
	const add = (names: readonly string[], field: FleetField, weak: boolean) => {
		for (const [rank, name] of names.entries()) {
			const key = lettersAndDigits(name);
			if (!claims.has(key))
				claims.set(key, { field, rank: weak ? WEAK_RANK + rank : rank, weak });
		}
	};
	for (const field of FLEET_FIELDS) add(HEADER_SYNONYMS[field], field, false);
	for (const field of FLEET_FIELDS)
		add(WEAK_SYNONYMS[field] ?? [], field, true);
	return claims;
})();

const PERSONAL = new Set(PERSONAL_COLUMNS.map(lettersAndDigits));

function findDuplicates(headers: readonly string[], names: readonly string[]) {
	const seen = new Set<string>();
	const duplicates = new Map<string, string>();
	for (const [index, name] of names.entries()) {
		if (name === "") continue;
		if (seen.has(name) && !duplicates.has(name))
			duplicates.set(
				name,
				headers[names.indexOf(name)] ?? headers[index] ?? "",
			);
		seen.add(name);
	}
	return [...duplicates.values()];
}

/** For each field the column with the best name; earlier columns win between equals. */
function chooseColumns(names: readonly string[]): Map<number, Claim> {
	const best = new Map<FleetField, { index: number; claim: Claim }>();
	for (const [index, name] of names.entries()) {
		const claim = CLAIMS.get(name);
		if (claim === undefined) continue;
		const known = best.get(claim.field);
		if (known === undefined || claim.rank < known.claim.rank)
			best.set(claim.field, { index, claim });
	}
	return new Map([...best.values()].map(({ index, claim }) => [index, claim]));
}

/**
 * Recognises the columns of a fleet file by their names, and the asset system that wrote it. Each field gets at most one
 * column; a column of the same field with a lesser name stays unmapped. Columns of places are SITE, never COUNTRY.
 * @param headers the cells of the first row, as written
 */
export function recogniseHeader(headers: readonly string[]): RecognisedHeader {
	const names = headers.map(lettersAndDigits);
	const chosen = chooseColumns(names);
	const columns = headers.map((header, index): RecognisedColumn => {
		const claim = chosen.get(index);
		return {
			index,
			header,
			field: claim?.field ?? null,
			dropped: claim === undefined && PERSONAL.has(names[index] ?? ""),
			weak: claim?.weak ?? false,
		};
	});
	const fields = new Set(columns.map(({ field }) => field));
	const missing = REQUIRED.filter(
		(field) =>
			!fields.has(field) &&
			!(field === "MODEL_NAME" && fields.has("PART_NUMBER")),
	);
	const source = sourceOf(new Set(names));
	return {
		source: source?.name ?? null,
		columns,
		missing,
		duplicates: findDuplicates(headers, names),
		notes: source?.note === undefined ? [] : [source.note],
	};
}
