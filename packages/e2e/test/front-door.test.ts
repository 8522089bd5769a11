import { openBrowser, type TestBrowser, type Visitor } from "../src/browser.js";
import { DEMO_PASSWORD, type Product, startProduct } from "../src/product.js";
import { resize, VIEWPORTS } from "../src/viewports.js";

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
beforeEach(async () => {
	visitor = await browser.visit({ baseURL: product.url });
});
afterEach(() => visitor.close());

async function signIn(email: string, password: string): Promise<void> {
	const { page } = visitor;
	await page.goto("/sign-in");
	await page.getByLabel("E-mail address").fill(email);
	await page.getByLabel("Password", { exact: true }).fill(password);
	await page.getByRole("button", { name: "Sign in" }).click();
}

test("the front page welcomes the public, without a fault", async () => {
	await visitor.page.goto("/");
	await visitor.page.getByRole("heading", { level: 1 }).waitFor();
	await visitor.screenshot("front-door/welcome");
	await visitor.expectAccessible();
	visitor.expectNoFaults();
});

test("a tenant's admin signs in and sees the portfolio", async () => {
	await signIn("tenant.admin@demo.example", DEMO_PASSWORD);
	await visitor.page
		.getByRole("heading", { level: 1, name: "Portfolio" })
		.waitFor();
	await visitor.page.waitForLoadState("networkidle");
	await visitor.screenshot("front-door/portfolio");
	// The README's picture, docs/images/portal.png, is a copy of this one.
	await resize(visitor.page, VIEWPORTS.desktop);
	await visitor.screenshot("front-door/portal", "window");
	await visitor.expectAccessible();
	visitor.expectNoFaults();
});

test("a wrong password is refused in words, and nobody is signed in", async () => {
	await signIn("tenant.admin@demo.example", "not the password");
	const password = visitor.page.getByLabel("Password", { exact: true });
	await visitor.page
		.getByText("E-mail address and password don't belong together.")
		.waitFor();
	// Those who can't see the page are taken to the field, and hear why.
	expect(await password.evaluate((it) => it === document.activeElement)).toBe(
		true,
	);
	expect(await password.getAttribute("aria-describedby")).not.toBeNull();
	expect(await visitor.page.context().cookies()).toEqual([]);
	await visitor.expectAccessible();
	visitor.expectNoFaults();
});
