import type { Page } from "playwright-core";
import { settled } from "./sign-in.js";

/** Opens a page by the main navigation. */
export async function follow(page: Page, name: string): Promise<void> {
	await page
		.getByRole("navigation", { name: "Main navigation" })
		.getByRole("link", { name, exact: true })
		.click();
	await page.getByRole("heading", { level: 1 }).first().waitFor();
	await settled(page);
}

/** Sends a fleet file by the file chooser, and waits until it is taken over. */
export async function importFleet(page: Page, file: Buffer): Promise<void> {
	await follow(page, "Imports");
	await page.getByRole("link", { name: "New import" }).click();
	const choosing = page.waitForEvent("filechooser");
	await page.getByRole("button", { name: "Choose a file" }).click();
	await (await choosing).setFiles({
		name: "fleet-e2e.csv",
		mimeType: "text/csv",
		buffer: file,
	});
	await send(page);
}

/** Drops a fleet file on the page, as a mouse does, and waits until it is dealt with. */
export async function dropFleet(page: Page, file: Buffer): Promise<void> {
	await follow(page, "Imports");
	await page.getByRole("link", { name: "New import" }).click();
	const dropped = await page.evaluateHandle((text) => {
		const transfer = new DataTransfer();
		transfer.items.add(
			new File([text], "fleet-again.csv", { type: "text/csv" }),
		);
		return transfer;
	}, file.toString());
	await page
		.getByText("Drop a CSV file here, or")
		.dispatchEvent("drop", { dataTransfer: dropped });
	await page.getByText("fleet-again.csv").waitFor();
	await send(page);
}

async function send(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Upload and import" }).click();
	await page.waitForURL(/\/imports\/imp_/);
	await page.locator('[data-status="DONE"]').waitFor();
	await settled(page);
}

/** Gives each project its share of the mix, in whole percent. */
export async function mix(
	page: Page,
	shares: Readonly<Record<string, number>>,
): Promise<void> {
	for (const [project, percent] of Object.entries(shares))
		await page
			.getByRole("textbox", { name: `Share of ${project} in percent` })
			.fill(String(percent));
	await page.getByText("Complete").waitFor();
}

/** Names the beneficiary, agrees and orders. @returns the number of the order */
export async function placeOrder(
	page: Page,
	beneficiary: string,
): Promise<string> {
	await page.getByLabel("Beneficiary").fill(beneficiary);
	await page.getByLabel("I order with obligation to pay.").check();
	await page.getByRole("button", { name: "Order now" }).click();
	await page.waitForURL(/\/orders\/ord_/);
	const heading = page.getByRole("heading", { level: 1, name: /Order ORD-/ });
	await heading.waitFor();
	return ((await heading.textContent()) ?? "").replace("Order ", "");
}
