import type { GraphQLClient } from "@tonnetrace/testkit";
import type { Project } from "../../src/modules/catalogue/index.js";
import type { CreditBatch } from "../../src/modules/inventory/index.js";
import type { TestApi } from "../harness.js";
import { type SeededTenant, unique } from "../seed.js";
import { OPERATOR, type Stock } from "../stock.js";

/** Clean electricity: the footprint stays below the first band. */
const COUNTRY_OF_USE = "SE";
const DAY_MS = 86_400_000;

const REGISTER = `mutation($input: DeviceRegisterInput!) {
	deviceRegister(input: $input) { results { outcome errors { message } } userErrors { message } }
}`;
const QUOTE = `mutation($input: QuoteCreateInput!) {
	quoteCreate(input: $input) { quote { id } userErrors { code message } }
}`;
const PLACE = `mutation($input: OrderPlaceInput!) {
	orderPlace(input: $input) { order { id offset { grams } } userErrors { code message } }
}`;
const CANCEL = `mutation($input: OrderCancelInput!) {
	orderCancel(input: $input) { order { id status } userErrors { code message } }
}`;

/** What a test buys: devices that are offset with 500 kg each. */
export interface Purchase {
	readonly orderId: string;
	readonly serialNumbers: readonly string[];
	readonly offsetGrams: number;
}

/** A company that buys offsets for its devices through the API, in a region of its own that offers these projects. */
export async function createBuyer(api: TestApi, projects: readonly Project[]) {
	const region = await api.seed.region({
		settings: {
			projectIds: projects.map(({ id }) => id),
			prices: projects.map(({ id }) => ({
				projectId: id,
				currency: "EUR",
				pricePerTonneMinor: 1_800,
			})),
		},
	});
	const tenant: SeededTenant = await api.seed.tenant(region);
	const client = await api.signedIn({
		role: "TENANT_ADMIN",
		tenantId: tenant.id,
	});
	const purchasedOn = new Date(api.clock.now() - 30 * DAY_MS)
		.toISOString()
		.slice(0, 10);

	const registerDevices = async (count: number): Promise<string[]> => {
		const serialNumbers = Array.from({ length: count }, () =>
			unique("PF").replace(" ", "").toUpperCase(),
		);
		for (let from = 0; from < count; from += 500) {
			const devices = serialNumbers
				.slice(from, from + 500)
				.map((serialNumber) => ({
					serialNumber,
					modelName: "ThinkPad T490",
					manufacturer: "Lenovo",
					category: "NOTEBOOK",
					country: COUNTRY_OF_USE,
					purchasedOn,
				}));
			await succeed(client, REGISTER, { devices });
		}
		return serialNumbers;
	};

	return {
		tenant,
		client,
		registerDevices,
		/** Registers devices and orders offsets for all that have none, in equal shares of the projects. */
		async buy(count: number, beneficiary = unique("Beneficiary")) {
			const serialNumbers = await registerDevices(count);
			const mix = projects.map(({ id }) => ({
				projectId: id,
				percent: 100 / projects.length,
			}));
			const quote = await succeed(client, QUOTE, { filter: {}, mix });
			const order = await succeed(client, PLACE, {
				quoteId: idIn(quote, "quote"),
				beneficiary,
				idempotencyKey: unique("order"),
			});
			const purchase: Purchase = {
				orderId: idIn(order, "order"),
				serialNumbers,
				offsetGrams: (order.order as { offset: { grams: number } }).offset
					.grams,
			};
			return purchase;
		},
		cancel: (orderId: string) =>
			succeed(client, CANCEL, {
				orderId,
				reason: "test",
				idempotencyKey: unique("cancel"),
			}),
	};
}

/** Records the retirement of `quantity` credits of the batch from `offset` on, as an operator does: the orders are told. */
export const retire = (
	{ app }: TestApi,
	stock: Stock,
	batch: CreditBatch,
	[offset, quantity]: readonly [offset: number, quantity: number],
) =>
	app.platform.inventory.recordRetirement(
		OPERATOR,
		stock.retirementInput(stock.part(batch, offset, quantity).text),
	);

export type Buyer = Awaited<ReturnType<typeof createBuyer>>;

const idIn = (payload: Record<string, unknown>, field: string): string =>
	(payload[field] as { id: string }).id;

/** Runs a mutation that must not refuse. @returns its payload */
async function succeed(
	client: GraphQLClient,
	mutation: string,
	input: object,
): Promise<Record<string, unknown>> {
	const { data, errors } = await client.execute<
		Record<string, { userErrors: unknown[] }>
	>(mutation, { input });
	const payload = Object.values(data ?? {})[0];
	if (!payload || payload.userErrors.length > 0)
		throw new Error(JSON.stringify(errors ?? payload));
	return payload;
}
