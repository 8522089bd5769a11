import type { Page } from "playwright-core";
import { openBrowser, type TestBrowser, type Visitor } from "../src/browser.js";
import { crawl } from "../src/crawl.js";
import { look } from "../src/look.js";
import { type Product, startProduct } from "../src/product.js";
import { settled, signIn } from "../src/sign-in.js";
import { follow } from "../src/tenant-steps.js";
import { VIEWPORTS } from "../src/viewports.js";

/** What only those who may change something find on a page. */
const WRITES =
	/^(new|register|record|import|edit|offset (?:un|dev)\w+|order now|cancel order|upload|save|get a quote|release a|attach a|take \S+ into|it is this|accept the|withdraw)\b/i;
/** Addresses of forms, which lead away or say that they are for others. */
const FORMS = [
	"/operator/projects/new",
	"/operator/batches/new",
	"/operator/retirements/new",
	"/operator/sheets/new",
	"/methods/new",
	"/methods/TT-2026.1/statement",
];
const TENANT_FORMS = ["imports/new", "offset"];

let product: Product;
let browser: TestBrowser;
let visitor: Visitor;

beforeAll(async () => {
	product = await startProduct();
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	await product?.stop();
});
afterEach(() => visitor?.close());

async function enter(email: string): Promise<Page> {
	visitor = await browser.visit({
		baseURL: product.url,
		viewport: VIEWPORTS.desktop,
	});
	await signIn(visitor.page, email);
	return visitor.page;
}

/** Buttons, links and fields by which something could be changed here. */
async function writeControls(page: Page): Promise<string[]> {
	const names: string[] = [];
	for (const role of ["button", "link"] as const)
		names.push(...(await page.getByRole(role).allInnerTexts()));
	return names.map((name) => name.trim()).filter((name) => WRITES.test(name));
}

test("a regional manager sees the region's countries, stage, projects and prices, and edits nothing", async () => {
	const page = await enter("regional.manager@demo.example");
	await page.getByRole("heading", { level: 1, name: "Regions" }).waitFor();
	await look(visitor, "roles/regional-manager-regions");
	await page.getByRole("link", { name: "Nordics" }).click();
	await page.getByRole("heading", { level: 1, name: "Nordics" }).waitFor();
	await settled(page);
	await page.locator('[data-status="PILOT"]').first().waitFor();
	for (const country of ["Denmark", "Finland", "Iceland", "Norway", "Sweden"])
		await page.getByText(country, { exact: true }).first().waitFor();
	const offered = page.getByRole("table", { name: "Offered projects" });
	expect(await offered.getByRole("row").count()).toBe(1 + 7);
	for (const row of (await offered.getByRole("row").all()).slice(1))
		for (const currency of ["EUR", "SEK", "NOK", "DKK"])
			expect(await row.textContent()).toContain(currency);
	expect(await writeControls(page)).toEqual([]);
	await look(visitor, "roles/regional-manager-region");
});

test("an auditor reads all of it, and finds nothing to change it by", async () => {
	const page = await enter("auditor@demo.example");
	await look(visitor, "roles/auditor-home");
	const found: string[] = [];
	let tenant = "";
	const kinds = await crawl(
		page,
		({ kind }) => ["/", "/sign-in", "/lookup", "/verify"].includes(kind),
		async ({ path, kind }) => {
			tenant ||= /^\/t\/[^/]+/.exec(path)?.[0] ?? "";
			for (const control of await writeControls(page))
				found.push(`${kind}: ${control}`);
			await visitor.screenshot(`roles/auditor${kind.replaceAll("/", "-")}`);
			visitor.expectNoFaults();
		},
	);
	expect(found).toEqual([]);
	expect(kinds).toEqual(
		expect.arrayContaining([
			"/operator/projects/one",
			"/operator/batches/one",
			"/operator/retirements",
			"/operator/models/one",
			"/operator/sheets",
			"/regions/one",
			"/tenants",
			"/audit",
			"/t/tenant/portfolio",
			"/t/tenant/fleet/serial",
			"/t/tenant/imports/one",
			"/t/tenant/orders/one",
			"/t/tenant/certificates",
			"/t/tenant/members",
			"/t/tenant/audit",
		]),
	);
	for (const form of [
		...FORMS,
		...TENANT_FORMS.map((at) => `${tenant}/${at}`),
	]) {
		await page.goto(form);
		await settled(page);
		expect([form, await page.locator("form").count()]).toEqual([form, 0]);
	}
}, 300_000);

test("those who may change something find by what", async () => {
	expect(await writeControls(await enter("tenant.admin@demo.example"))).toEqual(
		expect.arrayContaining(["Import fleet", "Offset uncovered devices"]),
	);
	await visitor.close();
	const page = await enter("operator@demo.example");
	await follow(page, "Projects");
	expect(await writeControls(page)).toContain("New project");
});

test("a viewer of a tenant reads it, and finds nothing to change it by", async () => {
	const page = await enter("tenant.viewer@demo.example");
	const found: string[] = [];
	await crawl(
		page,
		({ kind }) => !kind.startsWith("/t/"),
		async ({ kind }) => {
			for (const control of await writeControls(page))
				found.push(`${kind}: ${control}`);
			visitor.expectNoFaults();
		},
	);
	expect(found).toEqual([]);
}, 300_000);

test("a reseller enters a customer, works inside it, sees that it does, and leaves", async () => {
	const page = await enter("reseller.admin@demo.example");
	await page.getByRole("heading", { level: 1, name: "Customers" }).waitFor();
	const customers = page.getByRole("table", { name: "Customers" });
	expect(await customers.getByRole("row").count()).toBe(1 + 2);
	await page.getByRole("link", { name: "Enter Havbris Logistik" }).click();
	await page.getByText("You are working inside Havbris Logistik").waitFor();
	await settled(page);
	await look(visitor, "roles/reseller-inside");
	await follow(page, "Orders");
	await page.locator('[data-status="ALLOCATED"]').first().waitFor();
	await follow(page, "Offset devices");
	await page.getByRole("heading", { name: "Which devices?" }).waitFor();
	await look(visitor, "roles/reseller-offset");
	await page.getByRole("link", { name: "Leave" }).click();
	await page.getByRole("heading", { level: 1, name: "Customers" }).waitFor();
});

test("a reseller's customer outside the pilot, and a tenant outside an open region, are told why they can't order", async () => {
	const reasonsOf = async (page: Page) => {
		await follow(page, "Offset devices");
		await page
			.getByRole("heading", { name: "You can't order at the moment" })
			.waitFor();
		return page.locator("[data-code]").allInnerTexts();
	};
	let page = await enter("moorland.admin@demo.example");
	const closed = await reasonsOf(page);
	expect(closed.length).toBeGreaterThan(0);
	expect(closed.join(" ")).toMatch(/not (yet )?(open|sold)|Europe/i);
	await look(visitor, "roles/moorland-closed");
	await visitor.close();

	page = await enter("reseller.admin@demo.example");
	await page.getByRole("link", { name: "Enter Kivilampi Muotoilu" }).click();
	await page.getByText("You are working inside Kivilampi").waitFor();
	expect((await reasonsOf(page)).join(" ")).toMatch(/pilot/i);
	await look(visitor, "roles/kivilampi-outside-pilot");
});

test("what is another tenant's looks like what doesn't exist", async () => {
	const page = await enter("moorland.admin@demo.example");
	const own = new URL(page.url()).pathname;
	await page.goto(own.replace(/ten_[^/]+/, (id) => `${id.slice(0, -1)}Z`));
	await page
		.getByRole("heading", { level: 1, name: "Page not found" })
		.waitFor();
	await page.goto("/operator/projects/new");
	await settled(page);
	expect(await page.locator("form").count()).toBe(0);
});
