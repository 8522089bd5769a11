import { openBrowser, type TestBrowser, type Visitor } from "../src/browser.js";
import {
	COST_CENTRE,
	FAULTY_ROW,
	fleetFile,
	serialNumber,
} from "../src/fleet-file.js";
import { look } from "../src/look.js";
import {
	confirmRetirement,
	enterRetirement,
	openRetirement,
} from "../src/operator-steps.js";
import { type Product, startProduct } from "../src/product.js";
import { settled, signIn } from "../src/sign-in.js";
import {
	dropFleet,
	follow,
	importFleet,
	mix,
	placeOrder,
} from "../src/tenant-steps.js";
import { VIEWPORTS } from "../src/viewports.js";

const DEVICES = 40;
const BENEFICIARY = "Nordlys Industri Demo AS";
const REFERENCE = "VCS-E2E-0077";
const RETIRED = "Srepok 1 Solar Power Project";
const MIX = {
	[RETIRED]: 70,
	"Agroforestry plantation Bateke Plateau, Republic of Congo": 30,
};

let product: Product;
let browser: TestBrowser;
const visitors: Visitor[] = [];

beforeAll(async () => {
	product = await startProduct();
	browser = await openBrowser();
});
afterAll(async () => {
	for (const visitor of visitors) await visitor.close();
	await browser?.close();
	await product?.stop();
});

async function visit(email?: string): Promise<Visitor> {
	const visitor = await browser.visit({
		baseURL: product.url,
		viewport: VIEWPORTS.desktop,
	});
	visitors.push(visitor);
	if (email) await signIn(visitor.page, email);
	return visitor;
}

test("from a fleet file to a retirement that anybody can look up", async () => {
	const admin = await visit("tenant.admin@demo.example");
	await importTheFleet(admin);
	await readAFootprint(admin);
	const order = await orderOffsets(admin);
	const certificate = await readTheCertificate(admin);
	await retireAtTheRegistry(await visit("operator@demo.example"));
	const device = await seeItRetired(admin, order);
	await lookItUp(await visit(), certificate, device);
}, 400_000);

async function importTheFleet(admin: Visitor): Promise<void> {
	const { page } = admin;
	await page.getByRole("heading", { level: 1, name: "Portfolio" }).waitFor();
	await look(admin, "whole-job/01-portfolio");
	await importFleet(page, fleetFile(DEVICES));
	expect(await figures(admin)).toMatchObject({
		Read: String(DEVICES + 2),
		Accepted: String(DEVICES + 1),
		Refused: "1",
	});
	const refused = page.getByRole("table", { name: "Refused rows" });
	const row = refused.getByRole("row").nth(1);
	expect(await row.getByRole("cell").first().textContent()).toBe(
		String(FAULTY_ROW),
	);
	expect(await row.textContent()).toContain("Purchase date");
	const report = await page.request.get(
		(await page
			.getByRole("link", { name: "Download as CSV" })
			.getAttribute("href")) ?? "",
	);
	expect(report.status()).toBe(200);
	expect(await report.text()).toContain("Purchase date");
	await look(admin, "whole-job/02-import");
	await dropFleet(page, fleetFile(DEVICES));
	expect(await figures(admin)).toMatchObject({
		Accepted: String(DEVICES + 1),
	});
}

async function readAFootprint(admin: Visitor): Promise<void> {
	const { page } = admin;
	await follow(page, "Fleet");
	await page.getByLabel("Search").fill(serialNumber(0));
	await page.getByRole("link", { name: serialNumber(0) }).click();
	await page
		.getByRole("heading", { level: 1, name: serialNumber(0) })
		.waitFor();
	await settled(page);
	const stages = page.getByRole("table", {
		name: "Footprint by life-cycle stage",
	});
	// The heads, four stages and their total.
	expect(await stages.getByRole("row").count()).toBe(6);
	await look(admin, "whole-job/03-device");
	await page.goto(page.url().replace(serialNumber(0), "E2EUNKNOWN"));
	await page.getByText("It is not guessed").waitFor();
	await look(admin, "whole-job/04-device-unknown");
}

/** @returns the order's number */
async function orderOffsets(admin: Visitor): Promise<string> {
	const { page } = admin;
	await follow(page, "Offset devices");
	await page.getByLabel("Choose by filter").check();
	await page.getByLabel("Cost centre").fill(COST_CENTRE);
	await page.getByText(`${DEVICES} devices`, { exact: true }).waitFor();
	await look(admin, "whole-job/05-choose");
	await page.getByRole("button", { name: "Next" }).click();
	await page.getByRole("heading", { name: "Which projects?" }).waitFor();
	await mix(page, MIX);
	await look(admin, "whole-job/06-mix");
	await page.getByRole("button", { name: "Get a quote" }).click();
	await page.getByRole("heading", { name: "Your quote" }).waitFor();
	const money = async (label: string) =>
		minor(
			await page.locator(`dt:text-is("${label}") + dd`).last().textContent(),
		);
	expect((await money("Net")) + (await money("Tax 25 %"))).toBe(
		await money("Total"),
	);
	await look(admin, "whole-job/07-quote");
	await page.getByRole("button", { name: "Go on to the order" }).click();
	await look(admin, "whole-job/08-order");
	const number = await placeOrder(page, BENEFICIARY);
	await page.locator('[data-status="ALLOCATED"]').first().waitFor();
	return number;
}

/** @returns the certificate's number */
async function readTheCertificate(admin: Visitor): Promise<string> {
	const { page } = admin;
	const link = page.getByRole("link", { name: /^Certificate TT-.* as PDF$/ });
	await link.waitFor();
	await look(admin, "whole-job/09-order-placed");
	const pdf = await page.request.get((await link.getAttribute("href")) ?? "");
	expect(pdf.status()).toBe(200);
	expect(pdf.headers()["content-type"]).toBe("application/pdf");
	expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
	const name = (await link.getAttribute("aria-label")) ?? "";
	return /TT-\d{4}-[0-9A-Z]{8}/.exec(name)?.[0] ?? "";
}

async function retireAtTheRegistry(operator: Visitor): Promise<void> {
	const { page } = operator;
	const serials = await openRetirement(page, RETIRED);
	await look(operator, "whole-job/10-retirement");
	await enterRetirement(page, {
		project: RETIRED,
		retiredOn: new Date().toISOString().slice(0, 10),
		registryReference: REFERENCE,
		beneficiary: BENEFICIARY,
	});
	await look(operator, "whole-job/11-retirement-confirm");
	await confirmRetirement(page);
	await page.getByText(serials).first().waitFor();
	await page.getByText(REFERENCE).first().waitFor();
	await look(operator, "whole-job/12-batch");
}

/** @returns the serial number of a device whose whole mass is retired */
async function seeItRetired(admin: Visitor, order: string): Promise<string> {
	const { page } = admin;
	await follow(page, "Orders");
	await page.getByRole("link", { name: order }).click();
	await page.getByRole("heading", { level: 1, name: order }).waitFor();
	await page
		.locator('[data-status="RETIRING"], [data-status="RETIRED"]')
		.first()
		.waitFor();
	await page.getByText(REFERENCE).first().waitFor();
	await look(admin, "whole-job/13-order-retired");
	await follow(page, "Fleet");
	await page.getByLabel("Search").fill("E2E7");
	const retired = page
		.getByRole("table")
		.getByRole("row")
		.filter({ has: page.locator('[data-status="RETIRED"]') })
		.first();
	await retired.getByRole("link").first().click();
	await page.getByText(REFERENCE).first().waitFor();
	await settled(page);
	await look(admin, "whole-job/14-trace");
	const { pathname } = new URL(page.url());
	return pathname.slice(pathname.lastIndexOf("/") + 1);
}

async function lookItUp(
	anybody: Visitor,
	certificate: string,
	device: string,
): Promise<void> {
	const { page } = anybody;
	await page.goto("/verify");
	await page.getByLabel("Certificate number").fill(certificate);
	await page.getByRole("button", { name: "Verify" }).click();
	await page
		.getByRole("heading", { level: 1, name: `Certificate ${certificate}` })
		.waitFor();
	await page.getByRole("heading", { name: BENEFICIARY }).waitFor();
	await page.getByText(REFERENCE).first().waitFor();
	await look(anybody, "whole-job/15-verify");
	await page.goto("/lookup");
	await page.getByLabel("Serial number").fill(device);
	await page.getByRole("button", { name: "Look up" }).click();
	await page.getByText(REFERENCE).first().waitFor();
	await look(anybody, "whole-job/16-lookup");
}

/** The figures of the page's first list, by name. */
async function figures({ page }: Visitor): Promise<Record<string, string>> {
	const pairs = await page
		.locator("dl")
		.first()
		.locator("dt")
		.evaluateAll((names) =>
			names.map((name) => [
				name.textContent ?? "",
				name.nextElementSibling?.textContent ?? "",
			]),
		);
	return Object.fromEntries(pairs);
}

/** An amount of money as written, in minor units. */
const minor = (money: string | null): number =>
	Number(money?.replace(/\D/g, ""));
