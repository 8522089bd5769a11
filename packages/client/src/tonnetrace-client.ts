import { SignInDocument, type TypedDocumentString } from "./gql/graphql.js";
import { TonnetraceError } from "./tonnetrace-error.js";

export interface ClientOptions {
	/** Origin of the service: https://offset.example.com */
	readonly url: string;
	/** In place of the global fetch. */
	readonly fetch?: typeof fetch;
	/** Milliseconds until a request is given up; 30,000 when left out. */
	readonly timeoutMs?: number;
}

interface Answer<R> {
	readonly data?: R | null;
	readonly errors?: readonly {
		readonly message: string;
		readonly extensions?: {
			readonly code?: string;
			readonly retryable?: boolean;
			readonly requestId?: string;
		};
	}[];
}

type WithUserErrors = {
	readonly userErrors: readonly {
		readonly code: string;
		readonly field?: readonly string[] | null;
		readonly message: string;
	}[];
};

/** Talks to one Tonnetrace service as one signed-in user. */
export class TonnetraceClient {
	private cookie: string | undefined;

	constructor(private readonly options: ClientOptions) {}

	/** Starts a session. @throws TonnetraceError SIGN_IN_FAILED, RATE_LIMITED */
	async signIn(email: string, password: string): Promise<void> {
		const { signIn } = await this.execute(SignInDocument, {
			input: { email, password },
		});
		accepted(signIn);
	}

	/**
	 * Sends one typed document.
	 * @throws TonnetraceError with the code of the first top-level error, UNAVAILABLE when the service can't be reached
	 */
	async execute<R, V>(
		document: TypedDocumentString<R, V>,
		variables: V,
	): Promise<R> {
		const response = await this.send(String(document), variables);
		const setCookie = response.headers.get("set-cookie");
		if (setCookie) this.cookie = setCookie.split(";", 1)[0];
		const answer = (await response.json().catch(() => ({}))) as Answer<R>;
		const [error] = answer.errors ?? [];
		if (error || !answer.data) {
			const { code, retryable, requestId } = error?.extensions ?? {};
			throw new TonnetraceError(
				code ?? "INTERNAL",
				error?.message ?? `HTTP ${response.status}`,
				retryable ?? response.status >= 500,
				requestId,
			);
		}
		return answer.data;
	}

	private async send(query: string, variables: unknown): Promise<Response> {
		const { url, timeoutMs = 30_000, fetch: send = fetch } = this.options;
		try {
			return await send(new URL("/graphql", url), {
				method: "POST",
				headers: {
					"content-type": "application/json",
					...(this.cookie ? { cookie: this.cookie } : {}),
				},
				body: JSON.stringify({ query, variables }),
				signal: AbortSignal.timeout(timeoutMs),
			});
		} catch (cause) {
			throw Object.assign(
				new TonnetraceError(
					"UNAVAILABLE",
					"The service could not be reached in time.",
					true,
					undefined,
				),
				{ cause },
			);
		}
	}
}

/**
 * The payload of a mutation that was carried out.
 * @throws TonnetraceError with the first user error's code, and all of them, when it was refused
 */
export function accepted<P extends WithUserErrors>(payload: P): P {
	const [first] = payload.userErrors;
	if (first)
		throw new TonnetraceError(
			first.code,
			first.message,
			first.code === "IDEMPOTENCY_IN_PROGRESS",
			undefined,
			[...payload.userErrors] as never,
		);
	return payload;
}
