import type { UserErrorLike } from "../../errors/user-errors";

/** What is wrong with a text that should be JSON, or undefined. The words are the browser's. */
export function jsonFault(text: string): string | undefined {
	try {
		JSON.parse(text);
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}

/** A fault inside a definition, by the path to it. */
export interface DefinitionFault {
	/** Steps from the definition's root; empty when the whole is meant. */
	path: readonly string[];
	message: string;
}

/** The faults that the server found inside the definition; the others are of other fields of the form. */
export function definitionFaults(
	errors: readonly UserErrorLike[],
): DefinitionFault[] {
	return errors.flatMap(({ field, message }) => {
		const steps = field?.[0] === "input" ? field.slice(1) : (field ?? []);
		if (steps[0] !== "definition") return [];
		return [{ path: steps.slice(1), message }];
	});
}

/**
 * Where in a definition's text a path leads: the key of its last step that the text has, each looked for after the one
 * before it. Numbers are places in a list, which have no key.
 *
 * @returns start and end of the key with its quotes; undefined when no step has one
 */
export function placeOf(
	text: string,
	path: readonly string[],
): { start: number; end: number } | undefined {
	let place: { start: number; end: number } | undefined;
	for (const step of path) {
		if (/^\d+$/.test(step)) continue;
		const key = JSON.stringify(step);
		const start = text.indexOf(key, place?.end ?? 0);
		if (start === -1) break;
		place = { start, end: start + key.length };
	}
	return place;
}
