import type { ReadSerial } from "./make-range.js";
import {
	readGsrnPair,
	readPuroCertificates,
	startsWithGsrn,
} from "./read-puro.js";
import { readBlock, readCer } from "./read-serial.js";
import {
	ACR,
	CAR,
	GOLD_STANDARD,
	ISOMETRIC,
	VERRA_12,
	VERRA_13,
} from "./serial-format.js";

/**
 * The reader for a text, recognised by how it begins. Other cases of the letters are recognised too and then refused: they
 * must not pass as the serial of an unknown registry, or a credit could be claimed under two spellings.
 */
export function readerFor(
	text: string,
	offset: number,
): (() => ReadSerial) | undefined {
	if (/^GS\d-/i.test(text)) {
		return () => readBlock(text, GOLD_STANDARD, offset);
	}
	if (/^ACR-/i.test(text)) return () => readBlock(text, ACR, offset);
	if (/^CAR-/i.test(text)) return () => readBlock(text, CAR, offset);
	if (/^ISO-/i.test(text)) return () => readBlock(text, ISOMETRIC, offset);
	if (/^PURO_/i.test(text)) return () => readPuroCertificates(text, offset);
	if (startsWithGsrn(text)) return () => readGsrnPair(text, offset);
	if (/^\d+-\d+-/.test(text)) {
		const newer = /^[^-]*-[^-]*-[^-]*-VCS-/i.test(text);
		return () => readBlock(text, newer ? VERRA_13 : VERRA_12, offset);
	}
	if (/^[A-Z]{2}-\d-\d/i.test(text)) return () => readCer(text, offset);
	return undefined;
}
