import { openBrowser, type TestBrowser, type Visitor } from "../src/browser.js";
import { crawl } from "../src/crawl.js";
import { faultsSeen } from "../src/look.js";
import { type Product, startProduct } from "../src/product.js";
import { signIn } from "../src/sign-in.js";
import { VIEWPORTS } from "../src/viewports.js";

/** Who looks at the product, with some of the pages that their links must lead to. */
const VISITORS: [who: string, email: string, kinds: string[]][] = [
	[
		"anybody",
		"",
		[
			"/",
			"/sign-in",
			"/verify",
			"/lookup",
			"/estimate",
			"/estimate/answered",
			"/estimate/cart",
			"/methods",
			"/methods/one",
		],
	],
	[
		"a tenant's admin",
		"tenant.admin@demo.example",
		[
			"/t/tenant/portfolio",
			"/t/tenant/fleet",
			"/t/tenant/fleet/serial",
			"/t/tenant/models",
			"/t/tenant/methods",
			"/t/tenant/methods/one",
			"/t/tenant/imports",
			"/t/tenant/imports/new",
			"/t/tenant/imports/one",
			"/t/tenant/offset",
			"/t/tenant/quotes",
			"/t/tenant/quotes/one",
			"/t/tenant/orders",
			"/t/tenant/orders/one",
			"/t/tenant/certificates",
			"/t/tenant/members",
			"/t/tenant/audit",
			"/account/password",
		],
	],
	[
		"an operator",
		"operator@demo.example",
		[
			"/operator/projects",
			"/operator/projects/new",
			"/operator/projects/one",
			"/operator/projects/one/edit",
			"/operator/batches",
			"/operator/batches/new",
			"/operator/batches/one",
			"/operator/retirements",
			"/operator/retirements/new",
			"/operator/sheets",
			"/operator/sheets/new",
			"/operator/models",
			"/operator/models/one",
			"/methods/new",
			"/methods/one/statement",
			"/regions",
			"/regions/one",
			"/tenants",
			"/audit",
		],
	],
	["a regional manager", "regional.manager@demo.example", ["/regions/one"]],
	["a reseller", "reseller.admin@demo.example", ["/customers"]],
];

/** A model of the reference catalogue with a published sheet. */
const PUBLISHED = "ThinkPad T490";

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

test.each(VISITORS)(
	"every page that %s finds is whole at both widths, says no error and can be used by all",
	async (_who, email, expected) => {
		visitor = await browser.visit({
			baseURL: product.url,
			viewport: VIEWPORTS.desktop,
		});
		const { page } = visitor;
		const role = email.split("@")[0] || "public";
		if (email === "") await page.goto("/");
		else await signIn(page, email);
		const faults: string[] = [];
		const isTenants = role.startsWith("tenant");
		const kinds = await crawl(
			page,
			({ kind }) =>
				// Each person's own pages; what others see of a tenant has its own tests.
				(!isTenants && kind.startsWith("/t/")) ||
				(email !== "" &&
					["/", "/sign-in", "/lookup", "/verify"].includes(kind)),
			async ({ kind }) => {
				const name = `pages/${role}${kind.replaceAll("/", "-")}`;
				faults.push(...(await faultsSeen(visitor, name)));
			},
			email === ""
				? [
						`/estimate?name=${encodeURIComponent(PUBLISHED)}&country=SE`,
						"/methods",
					]
				: ["/account/password"],
		);
		expect(faults).toEqual([]);
		expect(kinds).toEqual(expect.arrayContaining(expected));
	},
	600_000,
);
