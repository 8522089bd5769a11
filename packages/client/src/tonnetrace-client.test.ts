import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
	accepted,
	CustomersDocument,
	PlaceOrderDocument,
	TonnetraceClient,
	type TonnetraceError,
} from "./index.js";

interface Seen {
	readonly cookie: string | undefined;
	readonly body: { query: string; variables: unknown };
}

describe("the client", () => {
	let server: Server;
	let seen: Seen[];
	let answers: { body: unknown; status?: number; cookie?: string }[];
	let url: string;
	beforeEach(async () => {
		seen = [];
		answers = [];
		server = createServer((request, response) => {
			let text = "";
			request.on("data", (chunk) => {
				text += chunk;
			});
			request.on("end", () => {
				seen.push({ cookie: request.headers.cookie, body: JSON.parse(text) });
				const { body, status = 200, cookie } = answers.shift() ?? { body: {} };
				response.writeHead(status, {
					"content-type": "application/json",
					...(cookie ? { "set-cookie": cookie } : {}),
				});
				response.end(typeof body === "string" ? body : JSON.stringify(body));
			});
		});
		await new Promise<void>((resolve) =>
			server.listen(0, "127.0.0.1", resolve),
		);
		url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterEach(() => new Promise((resolve) => server.close(resolve)));

	it("keeps the session of a sign-in and sends typed documents with it", async () => {
		answers = [
			{
				body: { data: { signIn: { viewer: null, userErrors: [] } } },
				cookie: "tonnetrace=abc; Path=/; HttpOnly",
			},
			{ body: { data: { tenants: { nodes: [], pageInfo: {} } } } },
		];
		const client = new TonnetraceClient({ url });
		await client.signIn("a@b.example", "secret");
		await client.execute(CustomersDocument, { first: 10 });
		expect(seen[1]).toMatchObject({
			cookie: "tonnetrace=abc",
			body: {
				query: expect.stringContaining("query Customers"),
				variables: { first: 10 },
			},
		});
	});

	it("throws what the service answered, with whether to retry", async () => {
		answers = [
			{
				body: {
					errors: [
						{
							message: "Too many requests.",
							extensions: {
								code: "RATE_LIMITED",
								retryable: true,
								requestId: "req_1",
							},
						},
					],
				},
			},
			{ body: "<html>", status: 502 },
		];
		const client = new TonnetraceClient({ url });
		await expect(client.execute(CustomersDocument, {})).rejects.toMatchObject({
			code: "RATE_LIMITED",
			retryable: true,
			requestId: "req_1",
		});
		await expect(client.execute(CustomersDocument, {})).rejects.toMatchObject({
			code: "INTERNAL",
			retryable: true,
		});
	});

	it("turns the refusal of a mutation into an error that holds every user error", async () => {
		const userErrors = [
			{ code: "OUT_OF_STOCK", field: null, message: "1 t is missing." },
		];
		answers = [{ body: { data: { orderPlace: { order: null, userErrors } } } }];
		const client = new TonnetraceClient({ url });
		const { orderPlace } = await client.execute(PlaceOrderDocument, {
			input: { quoteId: "quo_1", beneficiary: "A", idempotencyKey: "k" },
		});
		let refused: TonnetraceError | undefined;
		try {
			accepted(orderPlace);
		} catch (error) {
			refused = error as TonnetraceError;
		}
		expect(refused).toMatchObject({ code: "OUT_OF_STOCK", userErrors });
	});

	it("says that a service that can't be reached may be tried again", async () => {
		const client = new TonnetraceClient({ url: "http://127.0.0.1:9" });
		await expect(client.execute(CustomersDocument, {})).rejects.toMatchObject({
			code: "UNAVAILABLE",
			retryable: true,
		});
	});
});
