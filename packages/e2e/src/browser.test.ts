import { existsSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { openBrowser, type TestBrowser, type Visitor } from "./browser.js";
import { findChromium } from "./find-chromium.js";

const GOOD = `<!doctype html><html lang="en"><head><title>Good</title><link rel="icon" href="data:,"></head>
	<body><main><h1>Good</h1><button>Go</button></main></body></html>`;
const FAULTY = `<!doctype html><html lang="en"><head><title>Faulty</title><link rel="icon" href="data:,"></head>
	<body><main><h1>Faulty</h1><button></button></main>
	<script src="/script.js"></script></body></html>`;
const SCRIPT = `console.error("said wrong"); fetch("/broken"); throw new Error("thrown wrong");`;

(findChromium() === null ? describe.skip : describe)(
	"a visitor (needs chromium)",
	() => {
		let server: Server;
		let browser: TestBrowser;
		let visitor: Visitor;

		beforeAll(async () => {
			server = createServer((request, response) => {
				response.setHeader(
					"content-security-policy",
					"default-src 'self' data:",
				);
				if (request.url === "/broken") response.writeHead(500).end();
				else if (request.url === "/script.js")
					response
						.writeHead(200, { "content-type": "text/javascript" })
						.end(SCRIPT);
				else
					response
						.writeHead(200, { "content-type": "text/html" })
						.end(request.url === "/good" ? GOOD : FAULTY);
			});
			await new Promise<void>((resolve) =>
				server.listen(0, "127.0.0.1", () => resolve()),
			);
			browser = await openBrowser();
			visitor = await browser.visit({
				baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
			});
		});
		afterAll(async () => {
			await browser.close();
			server.closeAllConnections();
			server.close();
		});

		test("has nothing to say about a good page", async () => {
			await visitor.page.goto("/good");
			await visitor.expectAccessible();
			visitor.expectNoFaults();
		});

		test("names a faulty page's errors, and its accessibility faults", async () => {
			await visitor.page.goto("/faulty");
			await visitor.page.waitForLoadState("networkidle");
			await expect(visitor.expectAccessible()).rejects.toThrow(
				/critical: button-name/,
			);
			const named = (() => {
				try {
					visitor.expectNoFaults();
					return "";
				} catch (error) {
					return String(error);
				}
			})();
			expect(named).toMatch(/said wrong/);
			expect(named).toMatch(/thrown wrong/);
			expect(named).toMatch(/500: .*\/broken/);
			visitor.expectNoFaults();
		});

		test("keeps screenshots among the artefacts", async () => {
			const file = fileURLToPath(
				new URL("../../../artifacts/e2e/harness/good.png", import.meta.url),
			);
			rmSync(file, { force: true });
			await visitor.page.goto("/good");
			await visitor.screenshot("harness/good");
			expect(existsSync(file)).toBe(true);
		});
	},
);
