import {
	parseSerialRange,
	type Registry,
	SerialError,
	type SerialErrorCode,
	type SerialRange,
} from "@tonnetrace/domain";

/** A serial text as it is being typed: nothing yet, a range, or a fault with its place. */
export type SerialReading =
	| { state: "EMPTY" }
	| { state: "READ"; range: SerialRange }
	| {
			state: "FAULT";
			code: SerialErrorCode;
			/** 0-based index of the faulty character; the text's length where something is missing at the end. */
			position: number;
	  };

/**
 * Reads a serial text the way the server will.
 *
 * @param registry of the chosen project; undefined reads any
 */
export function readSerials(text: string, registry?: Registry): SerialReading {
	if (text.trim() === "") return { state: "EMPTY" };
	try {
		return { state: "READ", range: parseSerialRange(text, registry) };
	} catch (error) {
		if (!(error instanceof SerialError)) throw error;
		const { code, position } = error;
		return { state: "FAULT", code, position: Math.min(position, text.length) };
	}
}

/**
 * Whether a serial that names a project number names this project's: "GS7495" and "7495" are the same. A CER that Gold
 * Standard labels carries the CDM's number of the project and is left to the server.
 */
export function namesProject(
	{ registry, projectNumber }: SerialRange,
	project: { registry: Registry; registryProjectId: string },
): boolean {
	if (projectNumber === undefined || registry !== project.registry) return true;
	const digits = (id: string) => id.replace(/^\D*0*(?=\d)/, "");
	return digits(projectNumber) === digits(project.registryProjectId);
}
