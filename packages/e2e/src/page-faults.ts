import type { Page } from "playwright-core";

/** Collects what a page's visitor would never see but must not happen: errors in the console, uncaught ones, answers of 500 and above. */
export class PageFaults {
	readonly #faults: string[] = [];

	constructor(page: Page) {
		page.on("console", (message) => {
			if (message.type() === "error")
				this.#faults.push(
					`console: ${message.text()} (${message.location().url})`,
				);
		});
		page.on("pageerror", (error) => {
			this.#faults.push(`uncaught: ${error.stack ?? error.message}`);
		});
		page.on("response", (response) => {
			if (response.status() >= 500)
				this.#faults.push(`${response.status()}: ${response.url()}`);
		});
	}

	/** Everything since the page was opened, or since the last call. */
	take(): string[] {
		return this.#faults.splice(0);
	}
}
