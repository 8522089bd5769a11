import {
	type FootprintAsk,
	FootprintError,
	type FootprintMethod,
	type FootprintResult,
	gridFactorsOf,
	normaliseSheet,
	type SheetInput,
} from "@tonnetrace/domain";
import { canonicalJson } from "../../platform/idempotency/idempotency.js";
import type { SheetRow } from "./model-catalogue.repository.js";
import { hashOf, sheetInputFor } from "./sheet-figures.js";

/** What an estimated sheet was made from: the estimator reads the same specs as the same sheet. */
export interface EstimateInputs {
	/** Version of the estimator. */
	readonly estimator: string;
	readonly specs: Readonly<Record<string, unknown>>;
	/** What the estimate rests on, in sentences; they begin the result's explanation. */
	readonly explanation: readonly string[];
}

/** All that a result depends on: from it, the same bytes are computed years later. */
export interface FootprintInputs {
	/** Absent for an estimate. */
	readonly sheetId?: string;
	readonly sheet: SheetInput;
	readonly estimate?: EstimateInputs;
	readonly ask: FootprintAsk;
	readonly methodVersion: string;
	readonly gridFactorEdition: string;
}

/** Inputs with their one text and its hash: equal inputs are one footprint. */
export interface HashedInputs {
	readonly inputs: FootprintInputs;
	/** Canonical JSON. */
	readonly json: string;
	/** SHA-256 of it, hex. */
	readonly hash: string;
}

/** What footprints of devices are computed from: a published sheet, or an estimated one. */
export type FootprintSource =
	| { readonly published: SheetRow }
	| { readonly sheet: SheetInput; readonly estimate: EstimateInputs };

const hashed = (inputs: FootprintInputs): HashedInputs => ({
	inputs,
	json: canonicalJson(inputs),
	hash: hashOf(inputs),
});

/** The inputs of what a question asks of a sheet. */
export function askedInputs(
	source: FootprintSource,
	ask: FootprintAsk,
	method: FootprintMethod,
): HashedInputs {
	return hashed({
		...("published" in source
			? {
					sheetId: source.published.id,
					sheet: sheetInputFor(source.published, method),
				}
			: source),
		ask,
		methodVersion: method.version,
		gridFactorEdition: method.gridFactorEdition,
	});
}

/**
 * The inputs of a device's footprint: over the method's lifetime, transported as published.
 * @param country of use, ISO 3166-1 alpha-2
 */
export const deviceInputs = (
	source: FootprintSource,
	country: string,
	method: FootprintMethod,
): HashedInputs =>
	askedInputs(
		source,
		{
			country,
			lifetimeYears: method.lifetimeYears,
			transport: "AS_PUBLISHED",
		},
		method,
	);

/** Kept inputs with something else asked of them; for what is left of a life, for another method. */
export const otherInputs = (
	inputs: FootprintInputs,
	over: Partial<
		Pick<FootprintInputs, "ask" | "methodVersion" | "gridFactorEdition">
	>,
): HashedInputs => hashed({ ...inputs, ...over });

export const parseInputs = (json: string): FootprintInputs =>
	JSON.parse(json) as FootprintInputs;

/**
 * The one way from inputs to a result: of a new footprint and of a replay.
 * @param method of the inputs' version
 * @throws FootprintError when the method refuses
 */
export function computeFootprint(
	{ sheet, ask, estimate, gridFactorEdition }: FootprintInputs,
	method: FootprintMethod,
): FootprintResult {
	const result = normaliseSheet(
		sheet,
		ask,
		method,
		gridFactorsOf(gridFactorEdition),
	);
	return estimate
		? {
				...result,
				explanation: [...estimate.explanation, ...result.explanation],
			}
		: result;
}

/** The result, or in English why the method refuses. */
export function computedOrRefused(
	inputs: FootprintInputs,
	method: FootprintMethod,
): FootprintResult | string {
	try {
		return computeFootprint(inputs, method);
	} catch (error) {
		if (error instanceof FootprintError) return error.message;
		throw error;
	}
}

/** The bytes of a result that are kept, and that a replay must meet. */
export const resultBytes = (result: FootprintResult): string =>
	JSON.stringify(result);
