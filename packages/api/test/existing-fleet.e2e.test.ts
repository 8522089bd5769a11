import type { EvidenceFile } from "@tonnetrace/contract";
import { methodOf } from "@tonnetrace/domain";
import type { GraphQLClient } from "@tonnetrace/testkit";
import { checkAllBooks } from "../src/app/check-all-books.js";
import { readPdf, squeeze } from "./certificates/read-pdf.js";
import { type EvidenceShown, faultsOf } from "./evidence.js";
import { startApi, type TestApi } from "./harness.js";
import { order, selling, stock } from "./offset.js";
import { type SeededTenant, unique } from "./seed.js";
import { succeed } from "./succeed.js";

/** By hand: 300 kg, of them 240 kg beside use; 50 kWh × 5 years × 30.75 g/kWh in Norway = 7,687.5 g. */
const WHOLE_LIFE = 247_688;
/** 50 kWh × 42/12 years × 30.75 g/kWh = 5,381.25 g; and for 54 months 6,918.75 g. */
const AFTER_18_MONTHS = 5_381;
const AFTER_6_MONTHS = 6_919;
const BAND = 500_000;

const { REMAINING_USE: RULE, WHOLE_LIFE: WHOLE_LIFE_RULE } =
	methodOf("TT-2026.2").existingDevices;

const QUOTE = `mutation($input: QuoteCreateInput!) { quoteCreate(input: $input) {
	quote { id devices existing existingRule computed { grams } offset { grams } excluded { code devices message }
		groups { devices usedMonths computedEach { grams } offsetEach { grams } } }
	userErrors { code message } } }`;
const ORDER = `query($id: ID!) { tenant(id: $id) { orders(first: 1) { nodes {
	existing existingRule quote { existing existingRule } certificates { number version pdfUrl annexUrl computed { grams } } } } } }`;
const FLEET = `query($id: ID!) { tenant(id: $id) {
	portfolio { footprint { grams } covered { grams } uncovered { grams } offset { grams } byMonth { key footprint { grams } covered { grams } } }
	devices(first: 50, filter: { coverage: [ALLOCATED, RETIRED] }) { nodes { serialNumber purchasedOn footprint { total { grams } }
		covered { mass { grams } existing usedMonths rule } trace { mass { grams } order { existing existingRule } } } }
	free: devices(first: 50, filter: { coverage: [NONE] }) { nodes { covered { existing } } } } }`;
const PUBLIC = `query($number: String!, $serialNumber: String!) {
	certificate(number: $number) { existing existingRule computed { grams } statement }
	deviceOffset(serialNumber: $serialNumber) { offsets { existing existingRule usedMonths footprint { grams } covered { grams } offset { grams } statement } } }`;

/** The first of the month so many months ago: so many whole months of use on any day of this one. */
function boughtMonthsAgo(now: number, months: number): string {
	const day = new Date(now);
	return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, 1))
		.toISOString()
		.slice(0, 10);
}

interface Shop {
	readonly tenant: SeededTenant;
	readonly client: GraphQLClient;
	readonly projectId: string;
	readonly serials: (from: number, quantity: number) => string;
}

describe("a fleet that is in use already", () => {
	let api: TestApi;
	beforeAll(async () => {
		api = await startApi();
	}, 60_000);
	afterAll(() => api.close());

	async function publishModel(): Promise<string> {
		const name = unique("ThinkPad Used");
		const model = {
			manufacturer: "Lenovo",
			name,
			category: "NOTEBOOK" as const,
			partNumbers: [],
			aliases: [],
		};
		await api.app.platform.deviceModels.register(
			[
				{
					...model,
					sheet: {
						...model,
						statistic: "MEAN",
						totalGrams: 300_000,
						lifetimeMonths: 48,
						useLocation: "EU",
						yearlyEnergyWh: 50_000,
						shares: { usePpm: 200_000 },
						source: "test",
					},
				},
			],
			null,
		);
		return name;
	}

	/** A shop whose region sells to devices of the last six years, and devices in Norway bought so many months ago. */
	async function openShop(months: readonly number[]): Promise<Shop> {
		const { projectId, serials } = await stock(api, 10);
		const region = await api.seed.region({
			settings: { ...selling(projectId), retroactiveYears: 6 },
		});
		const tenant = await api.seed.tenant(region);
		const modelName = await publishModel();
		const now = await api.app.database.now();
		await tenant.services.fleet.register(
			months.map((ago) => ({
				serialNumber: unique("USED").replace(" ", "").toUpperCase(),
				modelName,
				manufacturer: "Lenovo",
				category: "NOTEBOOK",
				country: "NO",
				purchasedOn: boughtMonthsAgo(now, ago),
			})),
		);
		const client = await api.signedIn({
			role: "TENANT_ADMIN",
			tenantId: tenant.id,
		});
		return { tenant, client, projectId, serials };
	}

	async function quote({ client, projectId }: Shop, existing?: string) {
		const { quoteCreate } = await succeed<{
			quoteCreate: { quote: { id: string } };
		}>(client, QUOTE, {
			input: {
				filter: {},
				mix: [{ projectId, percent: 100 }],
				...(existing ? { existing } : {}),
			},
		});
		return quoteCreate.quote;
	}

	const fleetOf = ({ client, tenant }: Shop) =>
		succeed<{
			tenant: {
				portfolio: Record<string, { grams: number }>;
				devices: { nodes: { serialNumber: string; purchasedOn: string }[] };
				free: { nodes: unknown[] };
			};
		}>(client, FLEET, { id: tenant.id });

	it("is quoted by the months that remain, and what has none is left out and counted", async () => {
		const shop = await openShop([18, 18, 6, 6, 61, 100]);
		expect(await quote(shop, "REMAINING_USE")).toMatchObject({
			devices: 4,
			existing: "REMAINING_USE",
			existingRule: RULE,
			computed: { grams: 2 * AFTER_18_MONTHS + 2 * AFTER_6_MONTHS },
			offset: { grams: 4 * BAND },
			groups: [
				{
					devices: 2,
					usedMonths: 6,
					computedEach: { grams: AFTER_6_MONTHS },
					offsetEach: { grams: BAND },
				},
				{
					devices: 2,
					usedMonths: 18,
					computedEach: { grams: AFTER_18_MONTHS },
					offsetEach: { grams: BAND },
				},
			],
			excluded: expect.arrayContaining([
				expect.objectContaining({ code: "NOTHING_REMAINS", devices: 1 }),
				expect.objectContaining({ code: "BOUGHT_TOO_LONG_AGO", devices: 1 }),
			]),
		});
	});

	it("is quoted with whole lives unless told otherwise, however long it was used", async () => {
		const shop = await openShop([18, 6, 61]);
		expect(await quote(shop)).toMatchObject({
			devices: 3,
			existing: "WHOLE_LIFE",
			existingRule: WHOLE_LIFE_RULE,
			computed: { grams: 3 * WHOLE_LIFE },
			excluded: [],
			groups: [
				{
					devices: 3,
					usedMonths: null,
					computedEach: { grams: WHOLE_LIFE },
				},
			],
		});
	});

	it("is ordered, and only what was covered counts as covered, until it is cancelled", async () => {
		const shop = await openShop([18, 6, 100]);
		const { id } = await quote(shop, "REMAINING_USE");
		const placed = await order(shop.client, { quoteId: id });
		expect(placed).toMatchObject({
			userErrors: [],
			order: { offset: { grams: 2 * BAND } },
		});
		const { tenant } = await fleetOf(shop);
		const covered = AFTER_18_MONTHS + AFTER_6_MONTHS;
		expect(tenant.portfolio).toMatchObject({
			footprint: { grams: 3 * WHOLE_LIFE },
			covered: { grams: covered },
			uncovered: { grams: 3 * WHOLE_LIFE - covered },
			offset: { grams: 2 * BAND },
			byMonth: expect.arrayContaining([
				expect.objectContaining({
					footprint: { grams: WHOLE_LIFE },
					covered: { grams: AFTER_18_MONTHS },
				}),
			]),
		});
		const rest = {
			existing: "REMAINING_USE",
			rule: RULE,
		};
		expect(
			tenant.devices.nodes.sort((a, b) =>
				a.purchasedOn.localeCompare(b.purchasedOn),
			),
		).toEqual([
			expect.objectContaining({
				footprint: { total: { grams: WHOLE_LIFE } },
				covered: { ...rest, mass: { grams: AFTER_18_MONTHS }, usedMonths: 18 },
				trace: [
					{
						mass: { grams: BAND },
						order: { existing: "REMAINING_USE", existingRule: RULE },
					},
				],
			}),
			expect.objectContaining({
				covered: { ...rest, mass: { grams: AFTER_6_MONTHS }, usedMonths: 6 },
			}),
		]);
		expect(tenant.free.nodes).toEqual([{ covered: null }]);
		expect(await checkAllBooks(api.app)).toEqual([]);

		await succeed(
			shop.client,
			"mutation($input: OrderCancelInput!) { orderCancel(input: $input) { order { id } userErrors { code message } } }",
			{
				input: {
					orderId: placed.order?.id,
					reason: "test",
					idempotencyKey: unique("key"),
				},
			},
		);
		expect((await fleetOf(shop)).tenant.portfolio).toMatchObject({
			covered: { grams: 0 },
			uncovered: { grams: 3 * WHOLE_LIFE },
			offset: { grams: 0 },
		});
		expect(await checkAllBooks(api.app)).toEqual([]);
	});

	it("says so on the order, the certificate, its list and both public pages, before and after retirement", async () => {
		const shop = await openShop([18, 18]);
		const { id } = await quote(shop, "REMAINING_USE");
		await order(shop.client, { quoteId: id });
		await api.app.worker.drain();
		await api.app.platform.inventory.recordRetirement(
			{ id: "system", role: "OPERATOR" },
			{
				serials: shop.serials(0, 1),
				retiredOn: "2026-01-15",
				registryReference: "REF-1",
				beneficiary: "Example AB",
				idempotencyKey: unique("key"),
			},
		);
		await api.app.worker.drain();
		const { tenant } = await succeed<{
			tenant: { orders: { nodes: OrderShown[] } };
		}>(shop.client, ORDER, { id: shop.tenant.id });
		const [shown] = tenant.orders.nodes;
		const stated = { existing: "REMAINING_USE", existingRule: RULE };
		expect(shown).toMatchObject({
			...stated,
			quote: stated,
			certificates: [
				{ version: 2, computed: { grams: 2 * AFTER_18_MONTHS } },
				{ version: 1, computed: { grams: 2 * AFTER_18_MONTHS } },
			],
		});
		for (const { pdfUrl } of shown?.certificates ?? []) {
			const pdf = await shop.client.download(pdfUrl);
			const { pages } = await readPdf(Buffer.from(await pdf.arrayBuffer()));
			const text = pages.join("");
			expect(text).toContain(squeeze("Estimated remaining use of 2 devices"));
			expect(text).toContain(squeeze("a partial footprint"));
			expect(text).toContain(squeeze("Computed remaining use"));
			expect(text).not.toContain(squeeze("Computed footprint"));
			expect(text).toContain(squeeze("Months used"));
			expect(text).toContain(squeeze(RULE ?? "?"));
		}
		const list = await shop.client.download(
			shown?.certificates[0]?.annexUrl ?? "",
		);
		const lines = (await list.text()).trim().split("\r\n");
		expect(lines[0]).toMatch(/,"?months used, not counted"?$/);
		for (const line of lines.slice(1))
			expect(line).toMatch(/,5\.381,500\.000,published,18$/);
		const [device] = (await fleetOf(shop)).tenant.devices.nodes;
		const found = await succeed<Record<string, unknown>>(api.client(), PUBLIC, {
			number: shown?.certificates[0]?.number,
			serialNumber: device?.serialNumber,
		});
		expect(found).toMatchObject({
			certificate: {
				...stated,
				computed: { grams: 2 * AFTER_18_MONTHS },
				statement: expect.arrayContaining([RULE]),
			},
			deviceOffset: {
				offsets: [
					{
						...stated,
						usedMonths: 18,
						footprint: { grams: WHOLE_LIFE },
						covered: { grams: AFTER_18_MONTHS },
						offset: { grams: BAND },
						statement: expect.arrayContaining([
							RULE,
							expect.stringMatching(
								/^Estimated remaining use of 1 device, a partial footprint/,
							),
						]),
					},
				],
			},
		});
		expect(await checkAllBooks(api.app)).toEqual([]);
	});

	it("has evidence of the months that remained, which stands every check", async () => {
		const shop = await openShop([18, 18, 6]);
		const { id } = await quote(shop, "REMAINING_USE");
		await order(shop.client, { quoteId: id });
		await api.app.worker.drain();
		const { tenant } = await succeed<{ tenant: EvidenceShown }>(
			shop.client,
			"query($id: ID!) { tenant(id: $id) { orders(first: 1) { nodes { evidenceUrl } } devices(first: 50) { nodes { evidenceUrl } } } }",
			{ id: shop.tenant.id },
		);
		const addresses = [...tenant.orders.nodes, ...tenant.devices.nodes];
		expect(addresses).toHaveLength(4);
		for (const { evidenceUrl } of addresses) {
			const response = await shop.client.download(evidenceUrl ?? "");
			const file = (await response.json()) as EvidenceFile;
			expect(faultsOf(file)).toEqual([]);
			for (const { computedGrams } of file.payload.groups)
				expect([AFTER_18_MONTHS, AFTER_6_MONTHS]).toContain(computedGrams);
			expect(file.payload.statements).toContain(RULE);
		}
	});

	it("has footprints of the rest that are kept like any other, once for each model and month", async () => {
		const shop = await openShop([18, 18, 18, 6]);
		await quote(shop, "REMAINING_USE");
		const before = await rows();
		await quote(shop, "REMAINING_USE");
		expect(await rows()).toBe(before);
	});

	const rows = async () =>
		Number(
			(
				await api.app.database.query<{ rows: number }>(
					"SELECT COUNT(*) AS `rows` FROM footprint",
				)
			)[0]?.rows,
		);
});

interface OrderShown {
	readonly certificates: readonly {
		number: string;
		pdfUrl: string;
		annexUrl: string;
	}[];
}
