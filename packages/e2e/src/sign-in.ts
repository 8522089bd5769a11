import type { Page } from "playwright-core";
import { DEMO_PASSWORD } from "./product.js";

/** Signs a user of the demo in through the form, and waits for their first page. */
export async function signIn(page: Page, email: string): Promise<void> {
	await page.goto("/sign-in");
	await page.getByLabel("E-mail address").fill(email);
	await page.getByLabel("Password", { exact: true }).fill(DEMO_PASSWORD);
	await page.getByRole("button", { name: "Sign in" }).click();
	await page.waitForURL((url) => url.pathname !== "/sign-in");
	await settled(page);
}

/** Waits until a page of the portal shows its heading, and has asked for nothing more for a while. */
export async function settled(page: Page): Promise<void> {
	await page.getByRole("heading", { level: 1 }).first().waitFor();
	await page.waitForLoadState("networkidle");
}
