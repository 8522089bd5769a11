import { FootprintError } from "./footprint.error.js";
import type { FootprintMethod } from "./method-definition.js";
import { TT_2026_1 } from "./methods/tt-2026-1.js";
import { TT_2026_2 } from "./methods/tt-2026-2.js";

/** Every released method version, oldest first. */
export const METHODS: readonly FootprintMethod[] = Object.freeze([
	TT_2026_1,
	TT_2026_2,
]);

/** The version that new results are computed with. */
export const CURRENT_METHOD: FootprintMethod = TT_2026_1;

/**
 * A released version, for replaying an old result.
 * @throws FootprintError UNKNOWN_METHOD
 */
export function methodOf(version: string): FootprintMethod {
	const found = METHODS.find((method) => method.version === version);
	if (found === undefined) {
		const names = METHODS.map((method) => method.version).join(", ");
		throw new FootprintError(
			"UNKNOWN_METHOD",
			`There is no method version "${version}". Versions: ${names}.`,
		);
	}
	return found;
}
