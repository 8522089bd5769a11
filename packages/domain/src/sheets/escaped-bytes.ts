const ESCAPED = /(?:\\x[0-9a-f]{2})+/gi;

/**
 * Decodes runs of bytes that a program printed as `\xe2\x80\x93` where it should have written the character. A run that isn't UTF-8
 * stays as it is.
 */
export function decodeEscapedBytes(text: string): string {
	return text.replace(ESCAPED, (run) => {
		const bytes = run
			.split("\\x")
			.slice(1)
			.map((hex) => Number.parseInt(hex, 16));
		try {
			return new TextDecoder("utf-8", { fatal: true }).decode(
				Uint8Array.from(bytes),
			);
		} catch {
			return run;
		}
	});
}
