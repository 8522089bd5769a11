import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
	type Browser,
	type BrowserContextOptions,
	chromium,
	type Page,
} from "playwright-core";
import { accessibilityFaults } from "./accessibility-faults.js";
import { findChromium } from "./find-chromium.js";
import { PageFaults } from "./page-faults.js";

const ARTIFACTS = fileURLToPath(
	new URL("../../../artifacts/e2e/", import.meta.url),
);

/** Nothing but the page under test may use the network or the machine's graphics. */
const FLAGS = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-dev-shm-usage",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** One visitor with cookies of their own. */
export interface Visitor {
	readonly page: Page;
	/**
	 * Keeps the page as artifacts/e2e/<name>.png.
	 * @param name letters, digits, hyphens; a slash makes a folder
	 * @param part the whole page, or what the window shows of it
	 */
	screenshot(name: string, part?: "page" | "window"): Promise<void>;
	/** @throws Error naming every console error, uncaught error and server fault since the last call */
	expectNoFaults(): void;
	/** @throws Error naming every serious or critical accessibility fault of the page as it is */
	expectAccessible(): Promise<void>;
	close(): Promise<void>;
}

/** The system's Chromium, driven from tests. */
export interface TestBrowser {
	/** @param options for example `baseURL`, `viewport`, `locale`, `colorScheme` */
	visit(options?: BrowserContextOptions): Promise<Visitor>;
	close(): Promise<void>;
}

/** @throws Error when Chromium isn't installed */
export async function openBrowser(): Promise<TestBrowser> {
	const executablePath = findChromium();
	if (executablePath === null)
		throw new Error("Chromium is not installed (apt-get install chromium).");
	const browser = await chromium.launch({
		executablePath,
		headless: true,
		args: FLAGS,
	});
	return {
		visit: (options) => newVisitor(browser, options),
		close: () => browser.close(),
	};
}

async function newVisitor(
	browser: Browser,
	options: BrowserContextOptions = {},
): Promise<Visitor> {
	const context = await browser.newContext({
		viewport: { width: 1360, height: 860 },
		locale: "en-GB",
		timezoneId: "Europe/Stockholm",
		reducedMotion: "reduce",
		...options,
	});
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	const faults = new PageFaults(page);
	return {
		page,
		async screenshot(name, part = "page") {
			const path = join(ARTIFACTS, `${name}.png`);
			await mkdir(dirname(path), { recursive: true });
			// What sticks to the window would stand in the middle of a picture of the whole page.
			await page.evaluate(() => window.scrollTo(0, 0));
			await page.screenshot({ path, fullPage: part === "page" });
		},
		expectNoFaults() {
			const found = faults.take();
			if (found.length > 0)
				throw new Error(`Faults on ${page.url()}:\n${found.join("\n")}`);
		},
		async expectAccessible() {
			const found = await accessibilityFaults(page);
			if (found.length > 0)
				throw new Error(
					`Accessibility faults on ${page.url()}:\n${found.join("\n")}`,
				);
		},
		close: () => context.close(),
	};
}
