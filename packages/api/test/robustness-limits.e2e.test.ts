import type { GraphQLClient } from "@tonnetrace/testkit";
import { getIntrospectionQuery } from "graphql";
import { LIMITS } from "../src/platform/graphql/limits.js";
import { startApi, TEST_PASSWORD, type TestApi } from "./harness.js";

const SIGN_IN_FIELDS = "viewer { user { id } } userErrors { code }";

describe("what is asked too much at once", () => {
	let api: TestApi;
	let client: GraphQLClient;
	beforeAll(async () => {
		api = await startApi();
		const tenant = await api.seed.tenant(await api.seed.region());
		client = await api.signedIn({ role: "TENANT_ADMIN", tenantId: tenant.id });
	});
	afterAll(() => api.close());

	const codesOf = async (document: string, variables = {}) => {
		const { errors } = await client.execute(document, variables);
		return errors?.map(({ extensions }) => extensions?.code);
	};

	describe("limits of a document", () => {
		it("lets 12 levels pass and refuses 13", async () => {
			const deep = (levels: number) =>
				`{ viewer { tenants { ${"reseller { customers { nodes { ".repeat(levels)} id ${"} } }".repeat(levels)} } } }`;
			expect(await codesOf(deep(3))).toBeUndefined();
			expect(await codesOf(deep(4))).toEqual(["OPERATION_TOO_COMPLEX"]);
			expect(
				await codesOf(
					`query { viewer { ...F } } fragment F on Viewer { tenants { ${"reseller { customers { nodes { ".repeat(4)} id ${"} } }".repeat(4)} } }`,
				),
			).toEqual(["OPERATION_TOO_COMPLEX"]);
		});

		it("lets introspection pass, which is deeper by nature", async () => {
			expect(await codesOf(getIntrospectionQuery())).toBeUndefined();
		});

		it("lets 30 aliases pass and refuses 31", async () => {
			const aliased = (count: number) =>
				`{ ${Array.from({ length: count }, (_, n) => `a${n}: viewer { __typename }`).join(" ")} }`;
			expect(await codesOf(aliased(LIMITS.aliases))).toBeUndefined();
			expect(await codesOf(aliased(LIMITS.aliases + 1))).toEqual([
				"OPERATION_TOO_COMPLEX",
			]);
		});

		it("refuses more than 4,000 tokens unread", async () => {
			const long = (fields: number) =>
				`{ viewer { user { ${"id ".repeat(fields)} } } }`;
			expect(await codesOf(long(100))).toBeUndefined();
			// Read, but then refused for repeating itself.
			expect(await codesOf(long(LIMITS.tokens - 10))).toEqual([
				"GRAPHQL_VALIDATION_FAILED",
			]);
			expect(await codesOf(long(LIMITS.tokens))).toEqual([
				"GRAPHQL_PARSE_FAILED",
			]);
		});

		it("tells the cost, multiplies pages by their rows, named or not, and refuses what is too dear", async () => {
			const costOf = async (document: string, variables = {}) => {
				const { extensions } = await client.execute<unknown>(
					document,
					variables,
				);
				return (
					extensions?.cost as
						| { cost: number; remaining: number; limit: number }
						| undefined
				)?.cost;
			};
			expect(await costOf("{ viewer { user { id } } }")).toBe(3);
			expect(await costOf("{ tenants(first: 10) { nodes { id name } } }")).toBe(
				1 + 10 * 2,
			);
			expect(
				await costOf(
					"query($n: Int) { tenants(first: $n) { nodes { id name } } }",
					{ n: 50 },
				),
			).toBe(1 + 50 * 2);
			expect(await costOf("{ tenants { nodes { id name } } }")).toBe(
				1 + 25 * 2,
			);
			const nested =
				"query($n: Int) { tenants(first: $n) { nodes { devices(first: $n) { nodes { id serialNumber modelName category country } } } } }";
			expect(await codesOf(nested, { n: 90 })).toBeUndefined();
			expect(await codesOf(nested, { n: 100 })).toEqual([
				"OPERATION_TOO_COMPLEX",
			]);
		});

		it("refuses two mutations that move credits in one document, hidden in a fragment or not", async () => {
			const place = (alias: string) =>
				`${alias}: orderPlace(input: { quoteId: "q", beneficiary: "b", idempotencyKey: "${alias}" }) { userErrors { code } }`;
			const cancel =
				'orderCancel(input: { orderId: "o", reason: "r", idempotencyKey: "k" }) { userErrors { code } }';
			expect(await codesOf(`mutation { ${place("one")} }`)).toBeUndefined();
			for (const document of [
				`mutation { ${place("one")} ${place("two")} }`,
				`mutation { ${place("one")} ${cancel} }`,
				`mutation { ${place("one")} ...Rest } fragment Rest on Mutation { ${cancel} }`,
				`mutation { ...Both } fragment Both on Mutation { ${place("one")} ... on Mutation { ${cancel} } }`,
			])
				expect(await codesOf(document)).toEqual(["OPERATION_TOO_COMPLEX"]);
		});

		it("knows no subscriptions, in the caller's words", async () => {
			expect(await codesOf("subscription { viewer { __typename } }")).toEqual([
				"GRAPHQL_VALIDATION_FAILED",
			]);
		});
	});

	describe("signing in", () => {
		const signIns = (email: string, count: number) =>
			`mutation { ${Array.from({ length: count }, (_, n) => `a${n}: signIn(input: { email: "${email}", password: "wrong ${n}" }) { ${SIGN_IN_FIELDS} }`).join(" ")} }`;

		it("can't be tried a thousand times in one document", async () => {
			expect(await codesOf(signIns("a@test.example", 100))).toEqual([
				"OPERATION_TOO_COMPLEX",
			]);
			expect(await codesOf(signIns("a@test.example", 300))).toEqual([
				"GRAPHQL_PARSE_FAILED",
			]);
		});

		it("counts each alias as an attempt, so that then the right password is too late, and nobody else's is", async () => {
			const [email, other] = [await api.seed.user([]), await api.seed.user([])];
			const first = await api.client().execute(signIns(email, 30));
			expect(first.errors?.map(({ extensions }) => extensions?.code)).toEqual([
				"RATE_LIMITED",
			]);
			const right = (address: string) =>
				api
					.client()
					.execute(
						`mutation { signIn(input: { email: "${address}", password: "${TEST_PASSWORD}" }) { ${SIGN_IN_FIELDS} } }`,
					);
			expect((await right(email)).errors).toEqual([
				expect.objectContaining({
					extensions: expect.objectContaining({
						code: "RATE_LIMITED",
						retryable: true,
					}),
				}),
			]);
			expect(
				(await right(email.toUpperCase())).errors?.[0]?.extensions?.code,
			).toBe("RATE_LIMITED");
			expect((await right(other)).data).toMatchObject({
				signIn: { userErrors: [] },
			});
		});
	});

	it("what is spent within a minute is limited for each person apart", async () => {
		const dear =
			"query($n: Int) { tenants(first: $n) { nodes { devices(first: $n) { nodes { id serialNumber modelName category country } } } } }";
		const tenant = await api.seed.tenant(await api.seed.region());
		const greedy = await api.signedIn({
			role: "TENANT_VIEWER",
			tenantId: tenant.id,
		});
		const codes: unknown[] = [];
		for (let time = 0; time < 6; time++)
			codes.push(
				(await greedy.execute(dear, { n: 99 })).errors?.[0]?.extensions?.code,
			);
		expect(codes.slice(0, 4)).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
		]);
		expect(codes.at(-1)).toBe("RATE_LIMITED");
		expect((await greedy.execute(dear, { n: 99 })).status).toBe(429);
		expect(await codesOf("{ viewer { user { id } } }")).toBeUndefined();
	});
});
