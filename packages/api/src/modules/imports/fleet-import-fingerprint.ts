import { createHash } from "node:crypto";
import { canonicalJson } from "../../platform/idempotency/idempotency.js";
import type { FleetImportColumn, FleetImportOptions } from "./fleet-import.js";

/**
 * Equal for two imports of the same content, read in the same way; so a file that comes again is known.
 * @param columns as a person mapped them; left out when the columns were recognised
 */
export function importFingerprint(
	sha256: string,
	options: FleetImportOptions,
	columns?: readonly FleetImportColumn[],
): string {
	const mapping = columns?.map(({ index, field }) => [index, field]) ?? null;
	return createHash("sha256")
		.update(canonicalJson({ sha256, options, mapping }))
		.digest("hex");
}
