import { setTimeout as sleep } from "node:timers/promises";
import { unique } from "../seed.js";
import { type Buyer, send } from "./shop.js";

const PLACE = `mutation Place($input: OrderPlaceInput!) { orderPlace(input: $input) {
	order { id number status offset { grams } } userErrors { code message } } }`;

/** What a buyer was told: an order, a refusal that is an answer, or nothing that says whether there is an order. */
export type Told =
	| { readonly order: string }
	| { readonly refused: string }
	| { readonly unknown: string };

export interface Entry {
	readonly buyer: Buyer;
	readonly key: string;
	told: Told;
	/** Milliseconds of the first attempt. */
	readonly took: number;
	/** The first answer, to the letter. */
	readonly body: string;
	readonly status: number;
}

/** Codes after which the same request is to be sent again. */
const PASSING = new Set([
	"UNAVAILABLE",
	"IDEMPOTENCY_IN_PROGRESS",
	"RATE_LIMITED",
	"INTERNAL",
]);

interface Placed {
	orderPlace: {
		order: { id: string } | null;
		userErrors: { code: string; message: string }[];
	};
}

/** Every order that was asked for, and what was answered. */
export class Journal {
	readonly entries: Entry[] = [];

	/** Asks for an order and keeps what was told. A connection that breaks tells nothing. */
	async place(
		url: string,
		buyer: Buyer,
		key = unique("key"),
		timeoutMs?: number,
	): Promise<Entry> {
		const began = performance.now();
		const answer = await attempt(url, buyer, key, timeoutMs);
		const entry: Entry = {
			buyer,
			key,
			took: performance.now() - began,
			...answer,
		};
		this.entries.push(entry);
		return entry;
	}

	/** Sends what is unknown again with its key, until each is known. @throws Error when one stays unknown */
	async settle(url: string, withinMs = 60_000): Promise<void> {
		const deadline = Date.now() + withinMs;
		await Promise.all(
			this.entries.map(async (entry) => {
				while ("unknown" in entry.told) {
					entry.told = (await attempt(url, entry.buyer, entry.key)).told;
					if (!("unknown" in entry.told)) break;
					if (Date.now() > deadline)
						throw new Error(
							`${entry.key} stays unknown: ${entry.told.unknown}`,
						);
					await sleep(200);
				}
			}),
		);
	}

	get orders(): string[] {
		return this.entries.flatMap(({ told }) =>
			"order" in told ? [told.order] : [],
		);
	}

	get refusals(): string[] {
		return this.entries.flatMap(({ told }) =>
			"refused" in told ? [told.refused] : [],
		);
	}
}

async function attempt(
	url: string,
	{ cookie, quoteId }: Buyer,
	idempotencyKey: string,
	timeoutMs?: number,
): Promise<Pick<Entry, "told" | "body" | "status">> {
	const input = { quoteId, beneficiary: "Example AB", idempotencyKey };
	try {
		const { data, errors, status } = await send<Placed>(
			url,
			cookie,
			PLACE,
			{ input },
			timeoutMs,
		);
		const body = JSON.stringify({ data, errors });
		return { told: toldBy(data, errors), body, status };
	} catch (error) {
		return { told: { unknown: String(error) }, body: "", status: 0 };
	}
}

function toldBy(
	data: Placed | null,
	errors: { extensions?: Record<string, unknown> }[] | undefined,
): Told {
	const order = data?.orderPlace?.order;
	if (order) return { order: order.id };
	const code =
		data?.orderPlace?.userErrors[0]?.code ?? errors?.[0]?.extensions?.code;
	return typeof code === "string" && !PASSING.has(code)
		? { refused: code }
		: { unknown: String(code ?? JSON.stringify(errors)) };
}
