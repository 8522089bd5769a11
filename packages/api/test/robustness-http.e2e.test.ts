import { type ErrorCode, isRetryable } from "@tonnetrace/contract";
import { createHttpServer } from "../src/app/http-server.js";
import { startApi, type TestApi } from "./harness.js";

const json = { "content-type": "application/json" };

interface ErrorBody {
	readonly errors?: {
		message: string;
		extensions: { code: ErrorCode; retryable: boolean; requestId?: string };
	}[];
}

describe("what is asked wrongly or from elsewhere", () => {
	let api: TestApi;
	beforeAll(async () => {
		api = await startApi();
	});
	afterAll(() => api.close());

	/** Sends what no GraphQL client would. */
	async function send(path: string, init: RequestInit = {}) {
		const response = await fetch(new URL(path, api.url), init);
		const text = await response.text();
		const body = (
			response.headers.get("content-type")?.includes("json")
				? JSON.parse(text)
				: {}
		) as ErrorBody;
		return {
			response,
			text,
			body,
			status: response.status,
			code: body.errors?.[0]?.extensions.code,
		};
	}
	const post = (body: unknown, headers: Record<string, string> = json) =>
		send("/graphql", {
			method: "POST",
			body: typeof body === "string" ? body : JSON.stringify(body),
			headers,
		});
	const get = (query: string, headers: Record<string, string> = {}) =>
		send(`/graphql?query=${encodeURIComponent(query)}`, { headers });

	describe("requests over HTTP", () => {
		const QUERY = "{ viewer { __typename } }";

		it.each<[string, () => ReturnType<typeof send>, number, ErrorCode]>([
			[
				"a batch",
				() => post([{ query: QUERY }, { query: QUERY }]),
				400,
				"BAD_REQUEST",
			],
			[
				"a body over 100 kB",
				() => post({ query: QUERY, padding: "x".repeat(100 * 1024) }),
				413,
				"BAD_REQUEST",
			],
			[
				"JSON that ends early",
				() => post('{"query": "{ vie'),
				400,
				"BAD_REQUEST",
			],
			["a body of null", () => post("null"), 400, "BAD_REQUEST"],
			["an empty body", () => post(""), 400, "BAD_REQUEST"],
			[
				"variables that are text",
				() => post({ query: QUERY, variables: "{}" }),
				400,
				"BAD_REQUEST",
			],
			[
				"a persisted query",
				() =>
					post({
						extensions: { persistedQuery: { version: 1, sha256Hash: "0" } },
					}),
				200,
				"BAD_REQUEST",
			],
			[
				"two operations and no name",
				() => post({ query: `query A ${QUERY} query B ${QUERY}` }),
				400,
				"BAD_REQUEST",
			],
			[
				"no GraphQL",
				() => post({ query: "{ viewer {" }),
				400,
				"GRAPHQL_PARSE_FAILED",
			],
			[
				"a field that isn't there",
				() => post({ query: "{ nothing }" }),
				400,
				"GRAPHQL_VALIDATION_FAILED",
			],
			[
				"a variable that is missing",
				() => post({ query: "query($id: ID!) { tenant(id: $id) { id } }" }),
				400,
				"BAD_REQUEST",
			],
			[
				"a form",
				() =>
					post("query=x", {
						"content-type": "application/x-www-form-urlencoded",
					}),
				415,
				"BAD_REQUEST",
			],
			[
				"a multipart form",
				() =>
					post("--x--", { "content-type": "multipart/form-data; boundary=x" }),
				415,
				"BAD_REQUEST",
			],
			[
				"plain text",
				() => post({ query: QUERY }, { "content-type": "text/plain" }),
				400,
				"BAD_REQUEST",
			],
			[
				"no content type",
				() => send("/graphql", { method: "POST" }),
				400,
				"BAD_REQUEST",
			],
			[
				"a GET that a page elsewhere could send",
				() => get(QUERY),
				400,
				"BAD_REQUEST",
			],
			[
				"a mutation by GET",
				() =>
					get("mutation { signOut { userErrors { code } } }", {
						"apollo-require-preflight": "1",
					}),
				405,
				"BAD_REQUEST",
			],
			[
				"a foreign origin",
				() =>
					post(
						{ query: QUERY },
						{ ...json, origin: "https://elsewhere.example" },
					),
				403,
				"FORBIDDEN",
			],
			[
				"an origin that hides itself",
				() => post({ query: QUERY }, { ...json, origin: "null" }),
				403,
				"FORBIDDEN",
			],
			[
				"an upload from a foreign origin",
				() =>
					send("/uploads/fleet-imports/ten_x/imp_x", {
						method: "PUT",
						body: "x",
						headers: { origin: "https://elsewhere.example" },
					}),
				403,
				"FORBIDDEN",
			],
			[
				"a method that isn't served",
				() => send("/graphql", { method: "DELETE" }),
				404,
				"NOT_FOUND",
			],
			[
				"an address below GraphQL's",
				() => send("/graphql/x", { headers: { accept: "text/html" } }),
				404,
				"NOT_FOUND",
			],
			[
				"a file that isn't there",
				() => send("/files/none", { headers: { accept: "text/html" } }),
				404,
				"NOT_FOUND",
			],
			[
				"an address that can't be decoded",
				() => send("/files/%ff"),
				400,
				"BAD_REQUEST",
			],
			[
				"a file without signing in",
				() => send("/files/certificates/ten_x/crt_x.pdf"),
				401,
				"UNAUTHENTICATED",
			],
		])(
			"answers %s by a code, whether to retry, and the request's id",
			async (_what, request, status, code) => {
				const { response, body, text } = await request();
				expect([response.status, body.errors?.[0]?.extensions.code]).toEqual([
					status,
					code,
				]);
				for (const { extensions } of body.errors ?? []) {
					expect(extensions.retryable).toBe(isRetryable(code));
					expect(extensions.requestId).toBe(
						response.headers.get("x-request-id"),
					);
				}
				expect(text).not.toMatch(/node_modules|\.ts|\n\s+at /);
			},
		);

		it("takes a query by GET that a page elsewhere could not send, and requests from its own pages", async () => {
			expect(
				(await get(QUERY, { "apollo-require-preflight": "1" })).body,
			).toMatchObject({ data: { viewer: null } });
			expect((await get(QUERY, { "x-tonnetrace-portal": "1" })).status).toBe(
				200,
			);
			expect(
				(await post({ query: QUERY }, { ...json, origin: api.url })).status,
			).toBe(200);
			expect(
				(
					await post(
						{ query: QUERY },
						{ ...json, origin: "http://localhost:4000" },
					)
				).status,
			).toBe(200);
		});

		it("sends what keeps browsers safe with every answer", async () => {
			for (const { response } of [
				await post({ query: QUERY }),
				await send("/healthz"),
				await send("/files/none"),
				await post("{"),
			]) {
				const { headers } = response;
				expect(headers.get("content-security-policy")).toMatch(
					/default-src 'self'.*script-src 'self'(;|$)/,
				);
				expect(headers.get("content-security-policy")).toContain(
					"frame-ancestors 'self'",
				);
				expect(headers.get("x-content-type-options")).toBe("nosniff");
				expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
				expect(headers.get("referrer-policy")).toBe("no-referrer");
				expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
				expect(headers.get("x-powered-by")).toBeNull();
				expect(headers.get("server")).toBeNull();
				expect(headers.get("access-control-allow-origin")).toBeNull();
			}
		});
	});

	describe("in production", () => {
		it("says nothing of the schema to who mistypes, and shows no page of a tool", async () => {
			const { config } = api.app;
			const server = await createHttpServer({
				...api.app,
				config: {
					...config,
					environment: "production",
					publicUrl: "https://tonnetrace.example",
				},
			});
			try {
				const ask = (query: string) =>
					server.inject({
						method: "POST",
						url: "/graphql",
						headers: json,
						payload: { query },
					});
				for (const query of [
					"{ tenantz { nodes { id } } }",
					"{ viewer { usr { id } } }",
					"{ tenants(frist: 1) { nodes { id } } }",
					"{ equivalencies(grams: 1, edition: EPA) { text } }",
				])
					expect((await ask(query)).body).not.toMatch(/did you mean/i);
				expect(
					(await ask("{ tenantz { nodes { id } } }")).json(),
				).toMatchObject({
					errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
				});
				const page = await server.inject({
					url: "/graphql",
					headers: { accept: "text/html" },
				});
				expect(page.body).toContain("Tonnetrace GraphQL");
				// Our own page: it names no tool and loads nothing from elsewhere.
				expect(page.body).not.toMatch(/apollo|<script|<link|src=|@import/i);
				expect(page.headers["strict-transport-security"]).toContain("max-age=");
			} finally {
				await server.close();
			}
		});
	});
});
