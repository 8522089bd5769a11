/** Hands out idempotency keys, so that a retry does the same thing once and another thing gets another key. */
export interface KeyKeeper {
	/** The key for an input: the same as before as long as the input is the same and its outcome isn't known. */
	keyFor(input: unknown): string;
	/** To be called when the server has answered: what comes next is a new request, even with the same input. */
	settle(): void;
}

/**
 * A refusal is stored by the server and would be answered again to the same key for ever; therefore a key ends with any
 * answer. It outlives only what leaves the outcome open: a lost connection, a timeout, a fault of the server.
 */
export function createKeyKeeper(newKey: () => string = randomKey): KeyKeeper {
	let open: { input: string; key: string } | undefined;
	return {
		keyFor(input) {
			const text = JSON.stringify(input);
			if (open?.input !== text) open = { input: text, key: newKey() };
			return open.key;
		},
		settle() {
			open = undefined;
		},
	};
}

/** 128 random bits in hexadecimal. Not crypto.randomUUID: browsers have that on secure origins only. */
function randomKey(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
		"",
	);
}
