import type { ReadSerial } from "./make-range.js";
import { readNamedBatch } from "./read-serial.js";
import { readerFor } from "./reader-for.js";
import { SerialError } from "./serial.error.js";
import type { Registry, SerialRange } from "./serial-range.js";

const MAX_LENGTH = 200;

/** Registries whose serials are also taken as `<batch>-<first> to <last>`, where no format of their own fits. */
const WITHOUT_FORMAT: ReadonlySet<Registry> = new Set([
	"PURO",
	"ISOMETRIC",
	"OTHER",
]);

/** Reads a serial and keeps the way to print other ends in its format. */
export function readSerial(text: string, registry?: Registry): ReadSerial {
	const trimmed = text.trim();
	const offset = text.indexOf(trimmed);
	if (trimmed === "") {
		throw new SerialError("EMPTY", 0, "The serial number is empty.");
	}
	if (trimmed.length > MAX_LENGTH) {
		throw new SerialError(
			"TOO_LONG",
			offset + MAX_LENGTH,
			`A serial number has at most ${MAX_LENGTH} characters.`,
		);
	}
	const read = readerFor(trimmed, offset);
	if (read === undefined) {
		if (registry === undefined || WITHOUT_FORMAT.has(registry)) {
			return readNamedBatch(trimmed, registry ?? "OTHER", offset);
		}
		throw new SerialError(
			"REGISTRY_MISMATCH",
			offset,
			`"${trimmed.slice(0, 40)}" doesn't look like a ${registry} serial.`,
		);
	}
	const result = read();
	const found = result.range.registry;
	// Gold Standard lists CERs that it labels: the credit is the CDM's, or one tonne would live in two registers.
	const labelledCer = registry === "GOLD_STANDARD" && found === "CDM";
	if (registry !== undefined && found !== registry && !labelledCer) {
		throw new SerialError(
			"REGISTRY_MISMATCH",
			offset,
			`This is a ${found} serial, not one of ${registry}.`,
		);
	}
	return result;
}

/**
 * Reads a registry serial text as the range of credits that it names. Formats: Verra (12 and 13 parts), Gold Standard, ACR,
 * Climate Action Reserve, CDM, Puro, Isometric; any other as `<batch>-<first> to <last>`.
 * @param registry refuse any other registry; where the text has no registry's own format, it tells PURO, ISOMETRIC and OTHER
 * from each other
 * @throws SerialError with the position of the fault
 */
export function parseSerialRange(
	text: string,
	registry?: Registry,
): SerialRange {
	return readSerial(text, registry).range;
}

/** The text that the registry knows the range by. */
export function serialText(range: SerialRange): string {
	return range.text;
}
