import { jest } from "@jest/globals";
import {
	type Buyer,
	createBuyer,
	retire,
} from "../../../test/certificates/buyer.js";
import { startApi, type TestApi } from "../../../test/harness.js";
import { createStock, type Stock } from "../../../test/stock.js";
import type { CreditBatch } from "../inventory/index.js";

const TONNE = 1_000_000;

describe("issuing while the order changes", () => {
	let api: TestApi;
	let stock: Stock;
	let batch: CreditBatch;
	let buyer: Buyer;
	beforeAll(async () => {
		api = await startApi();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
		stock = createStock(api);
	});
	beforeEach(async () => {
		const project = await stock.project();
		batch = await stock.batch(project, 100);
		buyer = await createBuyer(api, [project]);
	});
	afterAll(() => api.close());

	const versionsOf = async (orderId: string) => {
		const { certificates } = buyer.tenant.services;
		const found = (await certificates.ofOrders([orderId])).get(orderId) ?? [];
		return found.map((it) => ({
			version: it.version,
			status: it.status,
			retiredGrams: it.retiredGrams,
		}));
	};
	const storedFiles = async () => {
		const [row] = await api.app.database.query<{ n: number }>(
			"SELECT COUNT(*) AS n FROM stored_file WHERE tenantId = :id",
			{ id: buyer.tenant.id },
		);
		return Number(row?.n);
	};

	/** Issues the order's certificate; `meanwhile` happens between its rendering and its coming into force. */
	const issueWhile = async (
		orderId: string,
		meanwhile: () => Promise<unknown>,
	) => {
		const { files, certificateIssuer } = buyer.tenant.services;
		const write = files.write.bind(files);
		let happened = false;
		const spy = jest
			.spyOn(files, "write")
			.mockImplementation(async (name, ...rest) => {
				const file = await write(name, ...rest);
				if (name.endsWith(".pdf") && !happened) {
					happened = true;
					await meanwhile();
				}
				return file;
			});
		await certificateIssuer.issue(orderId);
		spy.mockRestore();
		expect(happened).toBe(true);
	};

	it("never certifies an order that was cancelled while its paper was made", async () => {
		const { orderId } = await buyer.buy(2);
		await issueWhile(orderId, async () => {
			await buyer.cancel(orderId);
			await api.app.worker.drain();
		});
		expect(await versionsOf(orderId)).toEqual([]);
		expect(await storedFiles()).toBe(0);
	});

	it("says what was retired while its paper was made", async () => {
		const { orderId } = await buyer.buy(4);
		await issueWhile(orderId, () => retire(api, stock, batch, [0, 1]));
		await api.app.worker.drain();
		expect(await versionsOf(orderId)).toEqual([
			{ version: 1, status: "ISSUED", retiredGrams: TONNE },
		]);
	});

	it("gives way to another worker that was faster", async () => {
		const { orderId } = await buyer.buy(2);
		await issueWhile(orderId, () => api.app.worker.drain());
		expect(await versionsOf(orderId)).toEqual([
			{ version: 1, status: "ISSUED", retiredGrams: 0 },
		]);
		// The PDF and the device list.
		expect(await storedFiles()).toBe(2);
	});

	it("leaves no file behind when the paper can't be stored, and succeeds later", async () => {
		const { orderId } = await buyer.buy(2);
		const { files, certificateIssuer } = buyer.tenant.services;
		const write = files.write.bind(files);
		const spy = jest
			.spyOn(files, "write")
			.mockImplementation((name, ...rest) =>
				name.endsWith(".pdf")
					? Promise.reject(new Error("disk full"))
					: write(name, ...rest),
			);
		await expect(certificateIssuer.issue(orderId)).rejects.toThrow("disk full");
		spy.mockRestore();
		expect(await storedFiles()).toBe(0);
		expect(await versionsOf(orderId)).toEqual([]);
		await certificateIssuer.issue(orderId);
		expect(await versionsOf(orderId)).toEqual([
			{ version: 1, status: "ISSUED", retiredGrams: 0 },
		]);
	});

	it("is told by the audit trail, once each", async () => {
		const { orderId } = await buyer.buy(2);
		await api.app.worker.drain();
		await buyer.cancel(orderId);
		await api.app.worker.drain();
		const { nodes } = await buyer.tenant.services.auditEvents.page(
			{ action: "certificate." },
			{},
		);
		expect(nodes.map(({ action }) => action).sort()).toEqual([
			"certificate.issued",
			"certificate.withdrawn",
		]);
	});

	it("costs as many statements to list six as to list one", async () => {
		for (let n = 0; n < 3; n++) await buyer.buy(2);
		await api.app.worker.drain();
		await retire(api, stock, batch, [0, 3]);
		await api.app.worker.drain();
		const count = async (query: string, first: number) => {
			const spy = jest.spyOn(api.app.database, "query");
			const { data, errors } = await buyer.client.execute(query, {
				id: buyer.tenant.id,
				first,
			});
			const calls = spy.mock.calls.length;
			spy.mockRestore();
			expect(errors).toBeUndefined();
			expect(JSON.stringify(data)).toContain('"SUPERSEDED"');
			return calls;
		};
		const list = `query($id: ID!, $first: Int) { tenant(id: $id) {
			certificates(first: $first, filter: { status: [SUPERSEDED] }) { nodes { status order { number } supersededBy { version } } }
		} }`;
		expect(await count(list, 3)).toBe(await count(list, 1));
		const orders = `query($id: ID!, $first: Int) { tenant(id: $id) {
			orders(first: $first) { nodes { certificates { status verificationUrl } } }
		} }`;
		expect(await count(orders, 3)).toBe(await count(orders, 1));
	});
});
