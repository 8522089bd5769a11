import { openBrowser, type TestBrowser, type Visitor } from "../src/browser.js";
import { DEMO_PASSWORD, type Product, startProduct } from "../src/product.js";

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
	await visitor.expectAccessible();
	visitor.expectNoFaults();
});

test("a wrong password is refused in words, and nobody is signed in", async () => {
	await signIn("tenant.admin@demo.example", "not the password");
	await visitor.page.getByRole("alert").waitFor();
	expect(await visitor.page.context().cookies()).toEqual([]);
	await visitor.expectAccessible();
	visitor.expectNoFaults();
});
