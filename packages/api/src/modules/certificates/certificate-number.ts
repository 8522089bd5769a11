import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O and U, so that nothing is misread from paper. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const RANDOM_CHARACTERS = 8;

/**
 * A number for a new certificate, `TT-2026-7K3M9QXA`. It is public and opens a public page, so it can't be counted
 * through: 40 random bits.
 * @param year four digits, of the first issue
 * @param random the source of randomness; cryptographic unless a test gives its own
 */
export function newCertificateNumber(
	year: number,
	random: (bytes: number) => Uint8Array = randomBytes,
): string {
	// 256 is a multiple of 32: the low five bits of a byte are as even as the byte.
	const characters = Array.from(
		random(RANDOM_CHARACTERS),
		(byte) => ALPHABET[byte % ALPHABET.length],
	);
	return `TT-${year}-${characters.join("")}`;
}

/** A number as somebody typed it from paper, as it is kept: in capitals, with 0 for O and 1 for I and L. */
export function readCertificateNumber(typed: string): string {
	return typed.trim().toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1");
}
