/** The cookies of one site, as a browser would send them back. Paths and domains are not looked at: a test talks to one server. */
export class CookieJar {
	readonly #cookies = new Map<string, string>();

	/** Takes over the Set-Cookie headers of a response; an expired cookie is removed. */
	store(headers: Headers): void {
		for (const line of headers.getSetCookie()) {
			const [pair = "", ...attributes] = line.split(";");
			const separator = pair.indexOf("=");
			const name = pair.slice(0, separator).trim();
			if (attributes.some(isExpiry)) this.#cookies.delete(name);
			else this.#cookies.set(name, pair.slice(separator + 1).trim());
		}
	}

	/** The value of the Cookie header; empty when there is nothing to send. */
	header(): string {
		return [...this.#cookies]
			.map(([name, value]) => `${name}=${value}`)
			.join("; ");
	}

	clear(): void {
		this.#cookies.clear();
	}
}

function isExpiry(attribute: string): boolean {
	const [name = "", value = ""] = attribute.trim().split("=");
	if (/^max-age$/i.test(name)) return Number(value) <= 0;
	return /^expires$/i.test(name) && Date.parse(value) <= Date.now();
}
