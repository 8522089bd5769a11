import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { graphqlClient } from "./graphql-client.js";

let server: Server;
let baseUrl: string;
let answer: { body: string; headers?: Record<string, string | string[]> };
let seen: { request: IncomingMessage; body: string }[];

beforeAll(async () => {
	server = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		seen.push({ request, body: Buffer.concat(chunks).toString() });
		response.writeHead(200, answer.headers);
		response.end(answer.body);
	});
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
	seen = [];
	answer = { body: "{}" };
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

test("sends document and variables, and keeps data, errors and extensions apart", async () => {
	answer.body = JSON.stringify({
		data: { a: 1 },
		errors: [{ message: "m" }],
		extensions: { cost: 2 },
	});
	const result = await graphqlClient(baseUrl).execute<{ a: number }>(
		"query Q { a }",
		{ x: "y" },
	);
	expect(result).toMatchObject({
		data: { a: 1 },
		errors: [{ message: "m" }],
		extensions: { cost: 2 },
		status: 200,
	});
	expect(JSON.parse(seen[0]?.body ?? "")).toEqual({
		query: "query Q { a }",
		variables: { x: "y" },
	});
	expect(seen[0]?.request.headers.origin).toBe(baseUrl);
});

test("returns cookies until they expire", async () => {
	const client = graphqlClient(baseUrl);
	answer.headers = {
		"set-cookie": ["session=abc; HttpOnly; Path=/", "other=1"],
	};
	await client.download("/");
	answer.headers = { "set-cookie": "session=; Max-Age=0" };
	await client.download("/");
	await client.download("/");
	expect(seen.map(({ request }) => request.headers.cookie)).toEqual([
		undefined,
		"session=abc; other=1",
		"other=1",
	]);
});

test("a refused sign-in throws with the product's reason", async () => {
	answer.body = JSON.stringify({
		data: {
			signIn: { viewer: null, userErrors: [{ code: "WRONG_CREDENTIALS" }] },
		},
	});
	await expect(
		graphqlClient(baseUrl).signIn("a@b.example", "x"),
	).rejects.toThrow(/WRONG_CREDENTIALS/);
});

test("an answer that isn't JSON is an error that shows it", async () => {
	answer.body = "<html>Bad gateway</html>";
	await expect(graphqlClient(baseUrl).execute("{ a }")).rejects.toThrow(
		/Bad gateway/,
	);
});

test("uploads a stream", async () => {
	const response = await graphqlClient(baseUrl).upload(
		"/files/1",
		Readable.from([Buffer.from("one;"), Buffer.from("two")]),
		{ headers: { "content-type": "text/csv" } },
	);
	expect(response.status).toBe(200);
	expect(seen[0]).toMatchObject({
		body: "one;two",
		request: { method: "PUT", url: "/files/1" },
	});
	expect(seen[0]?.request.headers["content-type"]).toBe("text/csv");
});
