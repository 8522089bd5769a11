import { parseKilograms, type RolloutSettings } from "@tonnetrace/domain";
import type { GraphQLClient } from "@tonnetrace/testkit";
import type { TestApi } from "./harness.js";
import { type SeededTenant, unique } from "./seed.js";

let block = 1_000_000;

/** Registers a Verra project with one batch of so many tonnes, as an operator does. */
export async function stock(
	api: Pick<TestApi, "app">,
	tonnes: number,
): Promise<{
	projectId: string;
	serials: (from: number, quantity: number) => string;
}> {
	const actor = { id: "system", role: "OPERATOR" as const };
	const number = String(100_000 + (block % 899_999));
	const first = block;
	block += tonnes + 10;
	const project = await api.app.platform.catalogue.upsert(actor, {
		registry: "VERRA",
		registryProjectId: number,
		name: unique("Wind farm"),
		country: "IN",
		type: "Wind power",
		mechanism: "REDUCTION",
	});
	const serials = (from: number, quantity: number) =>
		`9660-${first + from}-${first + from + quantity - 1}-VCS-VCU-261-VER-US-14-${number}-01012019-31122019-0`;
	await api.app.platform.inventory.registerBatch(actor, {
		projectId: project.id,
		serials: serials(0, tonnes),
		quantity: tonnes,
		vintage: 2019,
		idempotencyKey: unique("key"),
	});
	return { projectId: project.id, serials };
}

/** Settings that sell these projects at 20.00 EUR a tonne. */
export const selling = (...projectIds: string[]): Partial<RolloutSettings> => ({
	projectIds,
	prices: projectIds.map((projectId) => ({
		projectId,
		currency: "EUR",
		pricePerTonneMinor: 2000,
	})),
});

/** Registers devices of a model that has a published sheet of `kilograms` for every country of use. */
export async function devices(
	tenant: SeededTenant,
	count: number,
	modelName: string,
): Promise<void> {
	for (let from = 0; from < count; from += 500) {
		const rows = Array.from({ length: Math.min(500, count - from) }, () => ({
			serialNumber: unique("SN").replace(" ", "").toUpperCase(),
			modelName,
			manufacturer: "Lenovo",
			category: "NOTEBOOK",
			country: tenant.country,
			purchasedOn: new Date(Date.now() - 30 * 86_400_000)
				.toISOString()
				.slice(0, 10),
		}));
		await tenant.services.fleet.register(rows);
	}
}

export const QUOTE_CREATE = `mutation($input: QuoteCreateInput!) { quoteCreate(input: $input) {
	quote { id devices status computed { grams } offset { grams kilograms tonnes } net { amountMinor decimal currency } tax { amountMinor } total { amountMinor } lines { percent mass { grams } net { amountMinor } project { id } } groups { devices computedEach { grams } offsetEach { grams } } excluded { code devices } expiresAt }
	userErrors { code field message } } }`;
export const ORDER_PLACE = `mutation($input: OrderPlaceInput!) { orderPlace(input: $input) {
	order { id number status beneficiary offset { grams } allocated { grams } retired { grams } allocations { mass { grams } serials { text quantity } } viewerCanCancel }
	userErrors { code field message } } }`;

export interface UserErrors {
	readonly userErrors: {
		code: string;
		field: string[] | null;
		message: string;
	}[];
}

/** Quotes a tenant's uncovered devices and answers the payload. */
export async function quote(
	client: GraphQLClient,
	input: Record<string, unknown>,
) {
	const { data, errors } = await client.execute<{
		quoteCreate: UserErrors & {
			quote: { id: string; devices: number; offset: { grams: number } } | null;
		};
	}>(QUOTE_CREATE, { input: { filter: {}, ...input } });
	if (!data) throw new Error(JSON.stringify(errors));
	return data.quoteCreate;
}

/** Places an order and answers the payload. */
export async function order(
	client: GraphQLClient,
	input: Record<string, unknown>,
) {
	const { data, errors } = await client.execute<{
		orderPlace: UserErrors & {
			order: { id: string; status: string; offset: { grams: number } } | null;
		};
	}>(ORDER_PLACE, {
		input: {
			beneficiary: "Example AB",
			idempotencyKey: unique("key"),
			...input,
		},
	});
	if (!data) throw new Error(JSON.stringify(errors));
	return data.orderPlace;
}

/** Publishes a sheet of exactly so many kilograms over five years, used where the tenant is, and answers the model's name. */
export async function publishModel(
	api: Pick<TestApi, "app">,
	kilograms: string,
	country: string,
): Promise<string> {
	const name = unique("ThinkPad Test");
	await api.app.platform.deviceModels.register(
		[
			{
				manufacturer: "Lenovo",
				name,
				category: "NOTEBOOK",
				partNumbers: [],
				aliases: [],
				sheet: {
					manufacturer: "Lenovo",
					name,
					category: "NOTEBOOK",
					statistic: "MEAN",
					totalGrams: parseKilograms(kilograms),
					lifetimeMonths: 60,
					useLocation: country,
					shares: { usePpm: 200_000 },
					source: "test",
					partNumbers: [],
					aliases: [],
				},
			},
		],
		null,
	);
	return name;
}

export interface Shop {
	readonly tenant: SeededTenant;
	readonly client: GraphQLClient;
	readonly projectId: string;
	readonly serials: (from: number, quantity: number) => string;
	readonly region: { id: string; country: string };
}

/** A tenant with devices of so many kilograms each, in a region that sells one project. */
export async function openShop(
	api: TestApi,
	tonnes: number,
	count: number,
	kilograms: string,
	settings = {},
): Promise<Shop> {
	const { projectId, serials } = await stock(api, tonnes);
	const region = await api.seed.region({
		settings: { ...selling(projectId), ...settings },
	});
	const tenant = await api.seed.tenant(region);
	await devices(
		tenant,
		count,
		await publishModel(api, kilograms, tenant.country),
	);
	return {
		tenant,
		projectId,
		serials,
		region,
		client: await api.signedIn({ role: "TENANT_ADMIN", tenantId: tenant.id }),
	};
}
