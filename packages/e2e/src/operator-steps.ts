import type { Page } from "playwright-core";
import { settled } from "./sign-in.js";
import { follow } from "./tenant-steps.js";

/** What an operator enters of a retirement. */
export interface RetirementEntry {
	/** The project whose first range in the list is retired. */
	readonly project: string;
	/** `YYYY-MM-DD`. */
	readonly retiredOn: string;
	readonly registryReference: string;
	readonly beneficiary: string;
}

/** Opens the form for the first range of a project that can be retired. @returns the serials of the range */
export async function openRetirement(
	page: Page,
	project: string,
): Promise<string> {
	await follow(page, "Retirements");
	const range = page
		.getByRole("table", { name: "What to retire next" })
		.getByRole("row")
		.filter({ hasText: project })
		.first();
	await range.getByRole("link", { name: /Record the retirement of/ }).click();
	await page
		.getByRole("heading", { level: 1, name: "Record a retirement" })
		.waitFor();
	await settled(page);
	return page.getByLabel("Serial number range").inputValue();
}

/** Fills the form in, and stops at the last question. */
export async function enterRetirement(
	page: Page,
	entry: RetirementEntry,
): Promise<void> {
	await page.getByLabel("Retired on").fill(entry.retiredOn);
	await page.getByLabel("Registry reference").fill(entry.registryReference);
	await page.getByLabel("Beneficiary").fill(entry.beneficiary);
	await page.getByRole("button", { name: "Check and record" }).click();
	await page.getByRole("dialog", { name: "Record this retirement?" }).waitFor();
}

/** Says yes for ever, and waits for the batch's page. */
export async function confirmRetirement(page: Page): Promise<void> {
	await page.getByRole("button", { name: /^Record .* as retired$/ }).click();
	await page.waitForURL(
		/\/operator\/batches\/bat_|\/operator\/batches\/[a-z]+_/,
	);
	await settled(page);
}
