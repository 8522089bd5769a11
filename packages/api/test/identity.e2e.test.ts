import { startApi, TEST_PASSWORD, type TestApi } from "./harness.js";

const VIEWER =
	"query { viewer { user { email } roles { role tenant { id } } tenants { id name } viewerCanOperate viewerCanAudit } }";

describe("signing in", () => {
	let api: TestApi;
	let tenantId: string;
	beforeAll(async () => {
		api = await startApi();
		tenantId = (await api.seed.tenant(await api.seed.region())).id;
	});
	afterAll(() => api.close());

	it("answers no viewer to the public", async () => {
		const { data } = await api.client().execute(VIEWER);
		expect(data).toEqual({ viewer: null });
	});

	it("tells who is signed in and what they reach", async () => {
		const client = await api.signedIn({ role: "TENANT_ADMIN", tenantId });
		const { data } = await client.execute<{ viewer: Record<string, unknown> }>(
			VIEWER,
		);
		expect(data?.viewer).toMatchObject({
			roles: [{ role: "TENANT_ADMIN", tenant: { id: tenantId } }],
			tenants: [{ id: tenantId }],
			viewerCanOperate: false,
		});
	});

	it("refuses a wrong password as it refuses an unknown user", async () => {
		const email = await api.seed.user([{ role: "TENANT_VIEWER", tenantId }]);
		const sign = (address: string, password: string) =>
			api
				.client()
				.execute(
					"mutation($i: SignInInput!) { signIn(input: $i) { viewer { user { id } } userErrors { code field message } } }",
					{ i: { email: address, password } },
				);
		const wrong = await sign(email, "not the password");
		const unknown = await sign("nobody@test.example", TEST_PASSWORD);
		expect(wrong.data).toEqual(unknown.data);
		expect(wrong.data).toMatchObject({
			signIn: {
				viewer: null,
				userErrors: [{ code: "SIGN_IN_FAILED", field: ["password"] }],
			},
		});
	});

	it("ends the session on the server at sign-out", async () => {
		const client = await api.signedIn({ role: "TENANT_ADMIN", tenantId });
		await client.execute("mutation { signOut { userErrors { code } } }");
		const { data } = await client.execute(VIEWER);
		expect(data).toEqual({ viewer: null });
	});
});
