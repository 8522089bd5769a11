import { deepFreeze } from "./deep-freeze.js";
import { DefinitionReader, type MethodFault } from "./definition-reader.js";
import { FootprintError } from "./footprint.error.js";
import { gridFactorsOf } from "./grid-factors.js";
import {
	type FootprintMethod,
	MAX_LIFETIME_YEARS,
	type MethodEngine,
} from "./method-definition.js";
import {
	calibratedParameters,
	errorRatioParameters,
} from "./parse-parameters.js";

/** Engines that a released method may name. */
export const METHOD_ENGINES: readonly MethodEngine[] = Object.freeze([
	"NORMALISE/1",
	"NORMALISE/2",
]);

/** Longest texts of a method's definition, in characters. */
export const METHOD_LIMITS = Object.freeze({
	version: 32,
	text: 4_000,
	definition: 60_000,
});

const VERSION = /^[A-Z]{2,8}-\d{4}\.\d{1,3}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export type ParsedMethod =
	| { readonly method: FootprintMethod; readonly faults?: undefined }
	| { readonly method?: undefined; readonly faults: readonly MethodFault[] };

function day(reader: DefinitionReader, key: string): string {
	const text = reader.text(key, 10, DAY, "a day such as 2026-11-23");
	const date = new Date(`${text}T00:00:00Z`);
	if (
		DAY.test(text) &&
		(Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text)
	)
		reader.fault(key, "must be a day of the calendar.");
	return text;
}

function edition(reader: DefinitionReader, key: string): string {
	const name = reader.text(key, 64);
	try {
		gridFactorsOf(name);
	} catch (error) {
		if (!(error instanceof FootprintError)) throw error;
		if (name !== "") reader.fault(key, error.message);
	}
	return name;
}

function existingDevices(
	reader: DefinitionReader,
	engine: MethodEngine,
): FootprintMethod["existingDevices"] {
	const rule = reader.object("existingDevices");
	const sentences = {
		WHOLE_LIFE: rule.text("WHOLE_LIFE", METHOD_LIMITS.text),
		...(engine !== "NORMALISE/1" && rule.has("REMAINING_USE")
			? { REMAINING_USE: rule.text("REMAINING_USE", METHOD_LIMITS.text) }
			: {}),
	};
	rule.end();
	return sentences;
}

function read(reader: DefinitionReader): FootprintMethod {
	const text = (key: string) => reader.text(key, METHOD_LIMITS.text);
	const engine = reader.choice("engine", METHOD_ENGINES);
	const head = {
		version: reader.text(
			"version",
			METHOD_LIMITS.version,
			VERSION,
			"letters, a year and a number, such as TT-2027.1",
		),
		releasedOn: day(reader, "releasedOn"),
		text: text("text"),
		boundary: text("boundary"),
		intervalText: text("intervalText"),
		lifetimeYears: reader.integer("lifetimeYears", 1, MAX_LIFETIME_YEARS),
		gridFactorEdition: edition(reader, "gridFactorEdition"),
		rounding: reader.choice("rounding", ["HALF_UP_GRAM"] as const),
		existingDevices: existingDevices(reader, engine),
	};
	const parameters = reader.object("parameters");
	const method: FootprintMethod =
		engine === "NORMALISE/1"
			? { engine, ...head, parameters: errorRatioParameters(parameters) }
			: { engine, ...head, parameters: calibratedParameters(parameters) };
	reader.end();
	return method;
}

/**
 * Reads a method's definition as an operator releases it: JSON with all fields of a method and no other. The bounds of its
 * parameters are such that every definition which is accepted keeps the engine's promises: stages add up to the total, more years
 * are never less, a dirtier grid is never less, the interval holds the total.
 * @returns the method, which can't be changed any more, or every fault with the path of its field
 */
export function parseMethod(json: string): ParsedMethod {
	if (json.length > METHOD_LIMITS.definition)
		return {
			faults: [
				{
					field: "",
					message: `must have at most ${METHOD_LIMITS.definition} characters.`,
				},
			],
		};
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		return { faults: [{ field: "", message: "must be JSON." }] };
	}
	const faults: MethodFault[] = [];
	const method = read(DefinitionReader.of(value, faults));
	return faults.length > 0 ? { faults } : { method: deepFreeze(method) };
}
