import {
	flag,
	listOf,
	matching,
	oneOf,
	orNull,
	record,
	type Shape,
	text,
	whole,
} from "./shape.js";

const sha256 = matching(/^[0-9a-f]{64}$/, "a SHA-256 in hex");
const day = matching(/^\d{4}-\d{2}-\d{2}$/, "a day, yyyy-mm-dd");
const moment = matching(
	/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/,
	"a time in UTC",
);
const country = matching(/^[A-Z]{2}$/, "a country of two letters");
const interval = record({ start: whole, end: whole });
const serials = record({ text, first: whole, last: whole, quantity: whole });

const order = record({
	number: text,
	beneficiary: text,
	placedAt: moment,
	status: oneOf("ALLOCATED", "RETIRING", "RETIRED"),
	devices: whole,
	computedGrams: whole,
	offsetGrams: whole,
	allocatedGrams: whole,
	retiredGrams: whole,
	rounding: record({
		policy: oneOf("EXACT", "BAND_500KG_UP", "WHOLE_TONNE_UP"),
		version: whole,
		text,
	}),
});

const certificate = record({
	number: text,
	version: whole,
	status: oneOf("ISSUED", "SUPERSEDED", "WITHDRAWN"),
	issuedAt: moment,
	offsetGrams: whole,
	allocatedGrams: whole,
	retiredGrams: whole,
	sha256,
});

/** The documented shape of an evidence file, format 1. */
export const evidenceFile: Shape = record({
	format: oneOf("tonnetrace-evidence/1"),
	payload: record({
		subject: oneOf("ORDER", "DEVICE"),
		issuedAt: moment,
		issuer: text,
		demo: flag,
		order,
		scope: interval,
		certificate: orNull(certificate),
		footprints: listOf(
			record({
				basis: oneOf("PUBLISHED", "ESTIMATED"),
				methodVersion: text,
				country,
				totalGrams: whole,
				inputs: text,
				inputsSha256: sha256,
				result: text,
				resultSha256: sha256,
			}),
		),
		groups: listOf(
			record({
				modelName: text,
				category: text,
				country,
				footprint: whole,
				devices: whole,
				computedGrams: whole,
				offsetGrams: whole,
			}),
		),
		devices: listOf(
			record({ serialNumber: text, group: whole, start: whole, end: whole }),
		),
		projects: listOf(
			record({ name: text, registry: text, registryProjectId: text, country }),
		),
		batches: listOf(
			record({ project: whole, registry: text, serials, vintage: whole }),
		),
		allocations: listOf(
			record({
				batch: whole,
				orderStart: whole,
				orderEnd: whole,
				batchStart: whole,
			}),
		),
		unallocated: listOf(interval),
		retirements: listOf(
			record({
				batch: whole,
				serials,
				retiredOn: day,
				registryReference: text,
				beneficiary: text,
				url: orNull(text),
				grams: whole,
				othersGrams: whole,
			}),
		),
		statements: listOf(text),
	}),
	sha256,
});
