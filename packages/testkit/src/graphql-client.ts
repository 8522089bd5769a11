import type { Readable } from "node:stream";
import { CookieJar } from "./cookie-jar.js";

export interface GraphQLAnswer<T> {
	/** Null where execution failed or never began. */
	data: T | null;
	errors:
		| {
				message: string;
				path?: (string | number)[];
				extensions?: Record<string, unknown>;
		  }[]
		| undefined;
	extensions: Record<string, unknown> | undefined;
	/** The HTTP status. */
	status: number;
	headers: Headers;
}

export interface RequestOptions {
	headers?: Record<string, string>;
	/** Default 60,000. */
	timeoutMs?: number;
}

/** A visitor of the product over real HTTP: keeps cookies as a browser does, and adds nothing else. */
export interface GraphQLClient {
	readonly baseUrl: string;
	/**
	 * Sends one GraphQL document and answers what came back, errors included.
	 * @throws Error when the answer isn't JSON, or doesn't come in time
	 */
	execute<T = Record<string, unknown>>(
		document: string,
		variables?: Record<string, unknown>,
		options?: RequestOptions,
	): Promise<GraphQLAnswer<T>>;
	/** Signs in and keeps the session. @throws Error when the product refuses */
	signIn(email: string, password: string): Promise<void>;
	/** Sends a body to an upload address (PUT unless told otherwise); relative addresses start at the server. */
	upload(
		url: string,
		body: Buffer | string | Readable,
		options?: RequestOptions & { method?: "PUT" | "POST" },
	): Promise<Response>;
	/** Fetches a file or page; the caller looks at the status and reads the body. */
	download(url: string, options?: RequestOptions): Promise<Response>;
	/** Forgets the session without telling the server. */
	forgetCookies(): void;
}

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
	signIn(input: $input) { viewer { __typename } userErrors { code message } }
}`;

/** @param baseUrl the server's origin, for example http://127.0.0.1:4000 */
export function graphqlClient(baseUrl: string): GraphQLClient {
	const jar = new CookieJar();

	const request = async (
		url: string,
		init: RequestInit,
		{ headers = {}, timeoutMs = 60_000 }: RequestOptions = {},
	): Promise<Response> => {
		const cookie = jar.header();
		const response = await fetch(new URL(url, baseUrl), {
			...init,
			headers: {
				origin: new URL(baseUrl).origin,
				...(cookie === "" ? {} : { cookie }),
				...headers,
			},
			signal: AbortSignal.timeout(timeoutMs),
		});
		jar.store(response.headers);
		return response;
	};

	const client: GraphQLClient = {
		baseUrl,
		async execute(document, variables = {}, options = {}) {
			const response = await request(
				"/graphql",
				{
					method: "POST",
					body: JSON.stringify({ query: document, variables }),
				},
				{
					...options,
					headers: {
						"content-type": "application/json",
						accept: "application/graphql-response+json, application/json",
						...options.headers,
					},
				},
			);
			return parsed(response, await response.text());
		},
		async signIn(email, password) {
			const answer = await client.execute<{
				signIn: { viewer: unknown; userErrors: unknown[] };
			}>(SIGN_IN, { input: { email, password } });
			if (!answer.data?.signIn.viewer)
				throw new Error(
					`Sign-in of ${email} failed: ${JSON.stringify(answer.errors ?? answer.data)}`,
				);
		},
		upload: (url, body, { method = "PUT", ...options } = {}) =>
			request(
				url,
				{
					method,
					body: body as unknown as RequestInit["body"],
					// A stream is sent while it is read; fetch wants that said.
					...{ duplex: "half" },
				},
				{
					...options,
					headers: {
						"content-type": "application/octet-stream",
						...options.headers,
					},
				},
			),
		download: (url, options) => request(url, { method: "GET" }, options),
		forgetCookies: () => jar.clear(),
	};
	return client;
}

function parsed<T>(response: Response, body: string): GraphQLAnswer<T> {
	let json: Partial<GraphQLAnswer<T>>;
	try {
		json = JSON.parse(body);
	} catch {
		throw new Error(
			`GraphQL answered ${response.status} with something other than JSON: ${body.slice(0, 300)}`,
		);
	}
	return {
		data: json.data ?? null,
		errors: json.errors,
		extensions: json.extensions,
		status: response.status,
		headers: response.headers,
	};
}
