import { encodeTime, monotonicFactory } from "ulidx";
import type { Clock } from "./clock.js";

/** The prefix of each kind of id: an id says what it names, and sorts by the time it was made. */
export const ID_PREFIXES = {
	tenant: "ten",
	reseller: "rsl",
	user: "usr",
	session: "ses",
	role: "rol",
	region: "reg",
	revision: "rrv",
	project: "prj",
	batch: "bat",
	retirement: "ret",
	device: "dev",
	model: "mdl",
	sheet: "sht",
	modelChoice: "mch",
	sheetImport: "shi",
	footprint: "fpr",
	assurance: "asr",
	adoption: "adp",
	fleetImport: "imp",
	file: "fil",
	quote: "quo",
	order: "ord",
	allocation: "all",
	certificate: "crt",
	audit: "aud",
	job: "job",
	posting: "pst",
} as const;

export type IdKind = keyof typeof ID_PREFIXES;

export interface IdSource {
	/** A new id of this kind, later than every one given before by this source. */
	next(kind: IdKind): string;
}

/** Ids from the clock and the system's random source. */
export function createIdSource(clock: Clock): IdSource {
	const ulid = monotonicFactory();
	return { next: (kind) => `${ID_PREFIXES[kind]}_${ulid(clock.now())}` };
}

/** Whether the text has the shape of an id of this kind; a cheap refusal before any database work. */
export function isIdOf(kind: IdKind, text: string): boolean {
	return text.length === 30 && text.startsWith(`${ID_PREFIXES[kind]}_`);
}

/** Sorts before every id of this kind made at or after a moment, and after every one made before it. */
export function earliestId(kind: IdKind, time: number): string {
	return `${ID_PREFIXES[kind]}_${encodeTime(time, 10)}`;
}
