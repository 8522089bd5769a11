import type { EvidenceFile } from "@tonnetrace/contract";
import type { GraphQLClient } from "@tonnetrace/testkit";
import {
	type Buyer,
	createBuyer,
	retire,
} from "../../../test/certificates/buyer.js";
import { faultsOf } from "../../../test/evidence.js";
import { startApi, type TestApi } from "../../../test/harness.js";
import { createStock, type Stock } from "../../../test/stock.js";
import type { CreditBatch } from "../inventory/index.js";

const TONNE = 1_000_000;
const ADDRESSES = `query($tenantId: ID!, $serial: String!) { tenant(id: $tenantId) {
	orders(first: 1) { nodes { id evidenceUrl } }
	device(serialNumber: $serial) { id evidenceUrl }
} }`;

interface Addresses {
	readonly tenant: {
		readonly orders: { nodes: { id: string; evidenceUrl: string | null }[] };
		readonly device: { id: string; evidenceUrl: string | null };
	};
}

describe("evidence files", () => {
	let api: TestApi;
	let stock: Stock;
	let batches: CreditBatch[];
	let buyer: Buyer;
	beforeAll(async () => {
		api = await startApi();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
		stock = createStock(api);
	});
	beforeEach(async () => {
		const projects = [await stock.project(), await stock.project()];
		batches = [];
		for (const project of projects) {
			// The first batch of each ends within the order.
			batches.push(await stock.batch(project, 1));
			batches.push(await stock.batch(project, 10));
		}
		buyer = await createBuyer(api, projects);
	});
	afterAll(() => api.close());

	async function addresses(serial: string) {
		const { data, errors } = await buyer.client.execute<Addresses>(ADDRESSES, {
			tenantId: buyer.tenant.id,
			serial,
		});
		if (!data) throw new Error(JSON.stringify(errors));
		const [order] = data.tenant.orders.nodes;
		return {
			order: order?.evidenceUrl,
			device: data.tenant.device.evidenceUrl,
		};
	}

	async function download(
		address: string | null | undefined,
		client: GraphQLClient = buyer.client,
	): Promise<EvidenceFile> {
		const response = await client.download(address ?? "/none");
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")).toContain("application/json");
		return (await response.json()) as EvidenceFile;
	}

	/** 9 devices, 4.5 t of two projects; of one of them 2 t are retired, each in a batch of its own. */
	async function halfRetired() {
		const { orderId, serialNumbers } = await buyer.buy(9, "Nordlys Holding AB");
		await api.app.worker.drain();
		const [first, second] = batches as [CreditBatch, CreditBatch];
		await retire(api, stock, first, [0, 1]);
		await retire(api, stock, second, [0, 1]);
		await api.app.worker.drain();
		return { orderId, serialNumbers };
	}

	it("of an order that is half retired stands every check of a verifier that knows nothing of ours", async () => {
		const { orderId, serialNumbers } = await halfRetired();
		const file = await download(
			(await addresses(serialNumbers[0] ?? "")).order,
		);
		expect(faultsOf(file)).toEqual([]);
		const { payload } = file;
		const order = await buyer.tenant.services.orders.order(orderId);
		expect(payload.order).toMatchObject({
			number: order.number,
			beneficiary: "Nordlys Holding AB",
			status: "RETIRING",
			offsetGrams: 4.5 * TONNE,
		});
		expect(payload.order.retiredGrams).toBe(order.retiredGrams);
		expect(order.retiredGrams).toBeGreaterThan(0);
		expect(order.allocatedGrams).toBeGreaterThan(0);
		expect(
			payload.devices.map(({ serialNumber }) => serialNumber).sort(),
		).toEqual([...serialNumbers].sort());
		expect(payload.batches.length).toBeGreaterThan(2);
		expect(payload.certificate).toMatchObject({
			status: "ISSUED",
			retiredGrams: order.retiredGrams,
		});
		expect(payload.issuer).toBe("http://localhost:4000");
	});

	it("of a device tells its own grams, and of the rest no more than masses", async () => {
		const { serialNumbers } = await halfRetired();
		for (const serial of serialNumbers) {
			const file = await download((await addresses(serial)).device);
			expect(faultsOf(file)).toEqual([]);
			const { payload } = file;
			expect(payload.subject).toBe("DEVICE");
			expect(payload.devices).toHaveLength(1);
			expect(payload.groups).toHaveLength(1);
			expect(payload.scope.end - payload.scope.start).toBe(500_000);
			const text = JSON.stringify(file);
			for (const other of serialNumbers)
				expect(text.includes(other)).toBe(other === serial);
		}
	});

	it("of two customers who share a credit names each to itself only", async () => {
		const other = await createBuyer(api, [
			await api.app.platform.catalogue.byId(batches[0]?.projectId ?? ""),
		]);
		const [mine] = [await buyer.buy(1, "Nordlys Holding AB")];
		const theirs = await other.buy(2, "Sydfrost AB");
		const [batch] = batches as [CreditBatch];
		await api.app.platform.inventory.recordRetirement(
			{ id: "usr_operator", role: "OPERATOR" },
			{
				...stock.retirementInput(stock.part(batch, 0, 1).text),
				beneficiary: "Sydfrost AB",
			},
		);
		const file = await download(
			(await addresses(mine.serialNumbers[0] ?? "")).order,
		);
		expect(faultsOf(file)).toEqual([]);
		const [shared] = file.payload.retirements;
		expect(shared).toMatchObject({ grams: 250_000, othersGrams: 750_000 });
		const text = JSON.stringify(file);
		const tenant = await api.app.platform.tenants.tenantById(other.tenant.id);
		const order = await other.tenant.services.orders.order(theirs.orderId);
		for (const secret of [
			"Sydfrost",
			tenant?.name ?? "",
			other.tenant.id,
			order.number,
			...theirs.serialNumbers,
		])
			expect(text).not.toContain(secret);
	});

	it("is not there for a cancelled order, nor for a device that none covers", async () => {
		const { orderId, serialNumbers } = await buyer.buy(2);
		const [serial = ""] = serialNumbers;
		const before = await addresses(serial);
		await buyer.cancel(orderId);
		expect(await addresses(serial)).toEqual({ order: null, device: null });
		for (const address of [before.order, before.device])
			expect((await buyer.client.download(address ?? "")).status).toBe(404);
	});

	it("is read by operators and auditors, and by nobody else", async () => {
		const { serialNumbers } = await buyer.buy(1);
		const { order, device } = await addresses(serialNumbers[0] ?? "");
		const stranger = await createBuyer(api, []);
		for (const address of [order, device]) {
			for (const role of ["OPERATOR", "AUDITOR"] as const)
				expect(
					faultsOf(await download(address, await api.signedIn({ role }))),
				).toEqual([]);
			expect((await stranger.client.download(address ?? "")).status).toBe(404);
			expect((await api.client().download(address ?? "")).status).toBe(401);
		}
	});

	it("of a thousand devices is written and verified as well", async () => {
		const project = await stock.project();
		await stock.batch(project, 600);
		const big = await createBuyer(api, [project]);
		const { orderId } = await big.buy(1_100);
		const draft = await big.client.download(
			`/files/orders/${big.tenant.id}/${orderId}/evidence.json`,
		);
		const file = (await draft.json()) as EvidenceFile;
		expect(file.payload.devices).toHaveLength(1_100);
		expect(faultsOf(file)).toEqual([]);
	});
});
