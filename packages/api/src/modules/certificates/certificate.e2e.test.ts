import { createHash } from "node:crypto";
import {
	type Buyer,
	createBuyer,
	retire,
} from "../../../test/certificates/buyer.js";
import { readPdf, squeeze } from "../../../test/certificates/read-pdf.js";
import { startApi, type TestApi } from "../../../test/harness.js";
import { createStock, type Stock } from "../../../test/stock.js";
import type { CreditBatch } from "../inventory/index.js";
import { CERTIFICATE_ISSUE_JOB } from "./certificate-requests.js";

const TONNE = 1_000_000;

const CERTIFICATES = `query($id: ID!, $filter: CertificateFilter, $orderBy: CertificateOrder, $first: Int, $after: String) {
	tenant(id: $id) { certificates(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
		totalCount pageInfo { hasNextPage endCursor }
		nodes {
			id number version status beneficiary devices
			offset { grams } allocated { grams } retired { grams } computed { grams }
			pdfUrl annexUrl verificationUrl supersededBy { id version } order { id }
		}
	} }
}`;
const OF_ORDERS = `query($id: ID!) {
	tenant(id: $id) { orders(first: 50) { nodes { id certificates { version status } } } }
}`;

interface Shown {
	readonly id: string;
	readonly number: string;
	readonly version: number;
	readonly status: string;
	readonly devices: number;
	readonly pdfUrl: string;
	readonly annexUrl: string;
	readonly verificationUrl: string;
	readonly supersededBy: { id: string; version: number } | null;
	readonly allocated: { grams: number };
	readonly retired: { grams: number };
}

describe("certificates", () => {
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
		batch = await stock.batch(project, 1_000);
		buyer = await createBuyer(api, [project]);
	});
	afterAll(() => api.close());

	const list = async (variables: object = {}, who = buyer) => {
		const { data, errors } = await who.client.execute<{
			tenant: {
				certificates: {
					nodes: Shown[];
					totalCount: number;
					pageInfo: { hasNextPage: boolean; endCursor: string };
				};
			};
		}>(CERTIFICATES, { id: who.tenant.id, ...variables });
		if (!data) throw new Error(JSON.stringify(errors));
		return data.tenant.certificates;
	};
	/** Bought, retired as told and certified. @returns all versions, newest first */
	const versions = async () => {
		await api.app.worker.drain();
		const { nodes } = await list({ orderBy: { field: "ISSUED_AT" } });
		return nodes.sort((a, b) => b.version - a.version);
	};
	const pdfOf = async (certificate: Shown | undefined) => {
		const response = await buyer.client.download(certificate?.pdfUrl ?? "");
		expect(response.status).toBe(200);
		return { response, bytes: Buffer.from(await response.arrayBuffer()) };
	};

	it("says of a placed order that its mass is allocated, pending retirement", async () => {
		const { orderId, serialNumbers } = await buyer.buy(4, "Nordlys Holding AB");
		const [certificate, older] = await versions();
		expect(older).toBeUndefined();
		expect(certificate).toMatchObject({
			number: expect.stringMatching(/^TT-2\d{3}-[0-9A-Z]{8}$/),
			version: 1,
			status: "ISSUED",
			beneficiary: "Nordlys Holding AB",
			devices: 4,
			offset: { grams: 2 * TONNE },
			allocated: { grams: 2 * TONNE },
			retired: { grams: 0 },
			verificationUrl: `http://localhost:4000/verify/${certificate?.number}`,
			supersededBy: null,
			order: { id: orderId },
		});
		const { pages, number } = await readPdf((await pdfOf(certificate)).bytes);
		const text = pages.join("");
		expect(number).toBe(certificate?.number);
		expect(text).toContain(
			squeeze("2 t allocated, pending retirement; 0 t retired."),
		);
		expect(text).toContain(squeeze(stock.part(batch, 0, 2).text));
		expect(text).not.toMatch(/retiredon\d/);
		for (const serial of serialNumbers) expect(text).toContain(serial);
	});

	it("is superseded by a version with serials and date once credits are retired", async () => {
		await buyer.buy(4);
		await versions();
		await retire(api, stock, batch, [0, 1]);
		const [second, first, third] = await versions();
		expect(third).toBeUndefined();
		expect(second).toMatchObject({
			number: first?.number,
			version: 2,
			status: "ISSUED",
			allocated: { grams: TONNE },
			retired: { grams: TONNE },
		});
		expect(first).toMatchObject({
			version: 1,
			status: "SUPERSEDED",
			allocated: { grams: 2 * TONNE },
			supersededBy: { id: second?.id, version: 2 },
		});
		const { pages } = await readPdf((await pdfOf(second)).bytes);
		const text = pages.join("");
		expect(text).toContain(
			squeeze(
				`1 t retired on 2025-06-30 in the Verra Registry, serials ${stock.part(batch, 0, 1).text}, on behalf of Example AB`,
			),
		);
		expect(text).toContain(squeeze(stock.part(batch, 1, 1).text));
		const old = await readPdf((await pdfOf(first)).bytes);
		expect(old.pages.join("")).not.toMatch(/retiredon\d/);
	});

	it("is withdrawn when the order is cancelled", async () => {
		const { orderId } = await buyer.buy(2);
		await versions();
		await buyer.cancel(orderId);
		const [certificate, second] = await versions();
		expect(second).toBeUndefined();
		expect(certificate).toMatchObject({ version: 1, status: "WITHDRAWN" });
	});

	it("is never issued for an order that was cancelled before the job ran", async () => {
		const { orderId } = await buyer.buy(2);
		await buyer.cancel(orderId);
		expect(await versions()).toEqual([]);
	});

	it("is issued once, however often the job runs", async () => {
		const { orderId } = await buyer.buy(2);
		await versions();
		const files = await countFiles();
		await api.app.database.write(async () => {
			for (let again = 0; again < 2; again++)
				await api.app.jobs.enqueue({
					kind: CERTIFICATE_ISSUE_JOB,
					ownerTenantId: buyer.tenant.id,
					payload: { orderId },
				});
		});
		expect(await versions()).toHaveLength(1);
		expect(await countFiles()).toBe(files);
	});

	it("is issued once by workers that run at the same time, and leaves no file behind", async () => {
		const { orderId } = await buyer.buy(2);
		const { certificateIssuer } = buyer.tenant.services;
		await Promise.all([1, 2, 3].map(() => certificateIssuer.issue(orderId)));
		expect(await versions()).toHaveLength(1);
		expect(await countFiles()).toBe(2);
	});

	const countFiles = async () => {
		const row = await api.app.database.first<{ n: number }>(
			"SELECT COUNT(*) AS n FROM stored_file WHERE tenantId = :id",
			{ id: buyer.tenant.id },
		);
		return Number(row?.n);
	};

	it("gives out the very bytes whose hash it keeps, to members only", async () => {
		await buyer.buy(2);
		const [certificate] = await versions();
		const { response, bytes } = await pdfOf(certificate);
		const sha256 = createHash("sha256").update(bytes).digest("hex");
		const stored = await buyer.tenant.services.certificates.certificate(
			certificate?.id ?? "",
		);
		expect(stored.sha256).toBe(sha256);
		expect(response.headers.get("etag")).toBe(`"${sha256}"`);
		expect(response.headers.get("content-type")).toBe("application/pdf");
		expect(response.headers.get("content-disposition")).toBe(
			`inline; filename="${certificate?.number}-v1.pdf"`,
		);
		const again = await buyer.client.download(certificate?.pdfUrl ?? "", {
			headers: { "if-none-match": `"${sha256}"` },
		});
		expect(again.status).toBe(304);

		const stranger = await createBuyer(api, []);
		const answers = await Promise.all(
			[
				certificate?.pdfUrl,
				certificate?.annexUrl,
				certificate?.pdfUrl.replace(/crt_.*/, "crt_missing.pdf"),
				certificate?.pdfUrl.replace(buyer.tenant.id, stranger.tenant.id),
			].map(async (url) => {
				const answer = await stranger.client.download(url ?? "");
				const { errors } = (await answer.json()) as {
					errors: { message: string; extensions: { code: string } }[];
				};
				return [answer.status, errors[0]?.message, errors[0]?.extensions.code];
			}),
		);
		for (const answer of answers)
			expect(answer).toEqual([
				404,
				"There is no such certificate.",
				"NOT_FOUND",
			]);
		const nobody = await api.client().download(certificate?.pdfUrl ?? "");
		expect(nobody.status).toBe(401);
	});

	it("lists more devices than fit on paper in a file named by its hash", async () => {
		const { serialNumbers } = await buyer.buy(501);
		const [certificate] = await versions();
		const annex = await buyer.client.download(certificate?.annexUrl ?? "");
		const csv = Buffer.from(await annex.arrayBuffer());
		const lines = csv.toString("utf8").trimEnd().split("\r\n");
		expect(lines).toHaveLength(502);
		for (const serial of serialNumbers)
			expect(lines.some((line) => line.startsWith(`${serial},`))).toBe(true);
		const { pages } = await readPdf((await pdfOf(certificate)).bytes);
		const sha256 = createHash("sha256").update(csv).digest("hex");
		expect(pages.join("")).toContain(sha256);
		expect(pages.join("")).not.toContain(serialNumbers[0]);
	});

	it("is listed by page, standing, number and beneficiary, and below its order", async () => {
		await buyer.buy(2, "Alfa AB");
		await versions();
		await retire(api, stock, batch, [0, 1]);
		await versions();
		await buyer.buy(2, "Beta AB");
		await versions();
		const first = await list({ first: 2 });
		expect(first).toMatchObject({
			totalCount: 3,
			pageInfo: { hasNextPage: true },
		});
		const rest = await list({ first: 2, after: first.pageInfo.endCursor });
		const all = [...first.nodes, ...rest.nodes];
		expect(new Set(all.map(({ id }) => id)).size).toBe(3);
		const issued = await list({ filter: { status: ["ISSUED"] } });
		expect(issued.nodes).toHaveLength(2);
		expect((await list({ filter: { search: "alfa" } })).nodes).toHaveLength(2);
		const number = all[0]?.number.toLowerCase();
		const found = await list({ filter: { search: number } });
		expect(new Set(found.nodes.map((it) => it.number))).toEqual(
			new Set([all[0]?.number]),
		);
		const { data } = await buyer.client.execute<{
			tenant: { orders: { nodes: { certificates: object[] }[] } };
		}>(OF_ORDERS, { id: buyer.tenant.id });
		const below = data?.tenant.orders.nodes.map((it) => it.certificates);
		expect(below).toEqual(
			expect.arrayContaining([
				[
					{ version: 2, status: "ISSUED" },
					{ version: 1, status: "SUPERSEDED" },
				],
				[{ version: 1, status: "ISSUED" }],
			]),
		);
	});
});
