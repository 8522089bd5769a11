import {
	type Buyer,
	createBuyer,
	retire,
} from "../../../test/certificates/buyer.js";
import { startApi, type TestApi } from "../../../test/harness.js";
import { createStock, type Stock } from "../../../test/stock.js";
import type { CreditBatch } from "../inventory/index.js";

const TONNE = 1_000_000;

const PROJECTS = `projects {
	name registry registryProjectId country registryUrl allocated { grams } retired { grams }
	retirements { serials { registry first last quantity text } mass { grams } retiredOn registryReference url }
}`;
const CERTIFICATE = `query($number: String!) { certificate(number: $number) {
	number version status issuedAt beneficiary devices computed { grams } offset { grams } allocated { grams } retired { grams }
	statistic methodVersion lifetimeYears rounding statement supersededByVersion sha256 ${PROJECTS}
} }`;
const DEVICE = `query($serialNumber: String!) { deviceOffset(serialNumber: $serialNumber) {
	serialNumber offsets { modelName offset { grams } allocated { grams } retired { grams } footprint { grams }
		statistic methodVersion lifetimeYears statement ${PROJECTS} }
} }`;

interface PublicProject {
	readonly retired: { grams: number };
	readonly retirements: {
		mass: { grams: number };
		serials: { first: string; last: string };
	}[];
}

describe("what the public may look up", () => {
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

	const ask = async (query: string, variables: Record<string, unknown>) => {
		const { data, errors } = await api.client().execute(query, variables);
		if (!data) throw new Error(JSON.stringify(errors));
		return data;
	};
	const numberOf = async (orderId: string): Promise<string> => {
		await api.app.worker.drain();
		const { certificates } = buyer.tenant.services;
		return (await certificates.latestOf(orderId))?.certificate.number ?? "";
	};

	it("verifies a certificate by its number, in any case, by its latest version", async () => {
		const { orderId, serialNumbers } = await buyer.buy(4, "Nordlys Holding AB");
		const number = await numberOf(orderId);
		await retire(api, stock, batch, [0, 1]);
		await api.app.worker.drain();
		const data = await ask(CERTIFICATE, {
			number: ` ${number.toLowerCase()} `,
		});
		expect(data.certificate).toMatchObject({
			number,
			version: 2,
			status: "ISSUED",
			beneficiary: "Nordlys Holding AB",
			devices: 4,
			offset: { grams: 2 * TONNE },
			allocated: { grams: TONNE },
			retired: { grams: TONNE },
			statistic: "MEAN",
			lifetimeYears: 5,
			rounding: "BAND_500KG_UP",
			supersededByVersion: null,
			sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
			projects: [
				{
					registry: "VERRA",
					retired: { grams: TONNE },
					retirements: [
						{
							mass: { grams: TONNE },
							retiredOn: "2025-06-30",
							serials: {
								quantity: 1,
								text: stock.part(batch, 0, 1).text,
							},
						},
					],
				},
			],
		});
		const answer = JSON.stringify(data);
		expect(answer).toContain("1 t allocated, pending retirement; 1 t retired.");
		const { tenantId } = buyer.tenant.scope;
		const tenant = await api.app.platform.tenants.tenantById(tenantId);
		for (const secret of [tenantId, tenant?.name ?? "", ...serialNumbers])
			expect(answer).not.toContain(secret);
	});

	it("claims nothing for a withdrawn certificate", async () => {
		const { orderId } = await buyer.buy(2);
		const number = await numberOf(orderId);
		await buyer.cancel(orderId);
		await api.app.worker.drain();
		expect(await ask(CERTIFICATE, { number })).toMatchObject({
			certificate: {
				status: "WITHDRAWN",
				allocated: { grams: 0 },
				retired: { grams: 0 },
				projects: [],
				statement: [expect.stringContaining("Nothing is claimed")],
			},
		});
	});

	it("knows no other number", async () => {
		for (const number of ["", "TT-2026-00000000", "x".repeat(500), "%"])
			expect(await ask(CERTIFICATE, { number })).toEqual({ certificate: null });
	});

	it("tells of a device its own grams, down to the registry's serial numbers", async () => {
		const { serialNumbers } = await buyer.buy(4, "Nordlys Holding AB");
		await retire(api, stock, batch, [0, 1]);
		const answers = await Promise.all(
			serialNumbers.map(async (serialNumber) => {
				const asked = ` ${serialNumber.toLowerCase()} `;
				const data = await ask(DEVICE, { serialNumber: asked });
				return data.deviceOffset as {
					serialNumber: string;
					offsets: {
						offset: { grams: number };
						allocated: { grams: number };
						retired: { grams: number };
						statement: string[];
						projects: PublicProject[];
					}[];
				};
			}),
		);
		const offsets = answers.flatMap((answer) => answer.offsets);
		expect(offsets).toHaveLength(4);
		for (const { offset, allocated, retired, statement, projects } of offsets) {
			expect(offset.grams).toBe(500_000);
			expect(allocated.grams + retired.grams).toBe(500_000);
			expect(statement[0]).toMatch(
				/^Estimated footprint of 1 device over 5 years/,
			);
			for (const project of projects)
				for (const { mass, serials } of project.retirements) {
					expect(mass.grams).toBe(500_000);
					expect(serials.first).toBe(String(batch.firstSerial));
					expect(serials.last).toBe(serials.first);
				}
		}
		const retired = offsets.filter((it) => it.retired.grams > 0);
		expect(retired).toHaveLength(2);
		const answer = JSON.stringify(answers);
		const tenant = await api.app.platform.tenants.tenantById(buyer.tenant.id);
		for (const secret of [buyer.tenant.id, tenant?.name ?? ""])
			expect(answer).not.toContain(secret);
	});

	it("answers alike for an unknown serial number and for a device without an order", async () => {
		const [uncovered = ""] = await buyer.registerDevices(1);
		const cancelled = await buyer.buy(1);
		await buyer.cancel(cancelled.orderId);
		const [released = ""] = cancelled.serialNumbers;
		for (const serialNumber of [
			uncovered,
			released,
			"PF0UNKNOWN",
			"",
			"%",
			"n/a",
		])
			expect(await ask(DEVICE, { serialNumber })).toEqual({
				deviceOffset: { serialNumber, offsets: [] },
			});
	});

	it("refuses what no serial number is as long as", async () => {
		const { errors } = await api
			.client()
			.execute(DEVICE, { serialNumber: "9".repeat(200) });
		expect(errors?.[0]?.extensions?.code).toBe("INVALID_INPUT");
	});

	it("can't be counted through from one address", async () => {
		const { extensions } = await api
			.client()
			.execute(DEVICE, { serialNumber: "PF0UNKNOWN" });
		const told = extensions?.cost as
			| { cost: number; limit: number }
			| undefined;
		expect(told?.limit).toBe(20_000);
		expect(told?.cost).toBeGreaterThan(100);
	});
});
