import { readPdf } from "../../../test/certificates/read-pdf.js";
import { startApi, type TestApi } from "../../../test/harness.js";
import { releaseMethod } from "../../../test/methods.js";
import { openShop, order, quote, type Shop } from "../../../test/offset.js";
import { unique } from "../../../test/seed.js";
import { succeed } from "../../../test/succeed.js";

const ATTACH =
	"mutation($input: AssuranceStatementAttachInput!) { assuranceStatementAttach(input: $input) { statement { id methodVersion body standard scope quotation statedOn validUntil documentHash documentUrl } userErrors { code field message } } }";
const CERTIFICATE =
	"query($number: String!) { certificate(number: $number) { version sha256 statement assurance { methodVersion body standard scope quotation statedOn documentHash documentUrl } } }";

interface Public {
	certificate: {
		version: number;
		sha256: string;
		statement: string[];
		assurance: Record<string, unknown>[];
	};
}

describe("what third parties state of a method", () => {
	let api: TestApi;
	beforeAll(async () => {
		api = await startApi();
	});
	afterAll(() => api.close());

	const statement = (version: string, over: Record<string, unknown> = {}) => ({
		methodVersion: version,
		body: "Example Assurance GmbH",
		standard: "ISO 14064-3:2019",
		scope: "The calculation process of the programme",
		quotation:
			"Based on our procedures — limited assurance — nothing has come to our attention that the process isn't designed as described.",
		statedOn: "2026-10-01",
		documentHash: "0123456789abcdef".repeat(4),
		documentUrl: "https://assurance.example/statement.pdf",
		...over,
	});
	const attach = async (
		input: Record<string, unknown>,
		client?: Shop["client"],
	) => {
		const operator = client ?? (await api.signedIn({ role: "OPERATOR" }));
		const { data, errors } = await operator.execute<{
			assuranceStatementAttach: {
				statement: Record<string, unknown> | null;
				userErrors: { code: string; field: string[] | null }[];
			};
		}>(ATTACH, { input: { idempotencyKey: unique("key"), ...input } });
		if (!data) throw new Error(JSON.stringify(errors));
		return data.assuranceStatementAttach;
	};
	const buy = async (shop: Shop) => {
		const quoted = await quote(shop.client, {
			tenantId: shop.tenant.id,
			mix: [{ projectId: shop.projectId, percent: 100 }],
		});
		const placed = await order(shop.client, {
			tenantId: shop.tenant.id,
			quoteId: quoted.quote?.id,
		});
		await api.app.worker.drain();
		return placed.order?.id ?? "";
	};
	/** The certificate of an order: its row, what was frozen, and the bytes of its PDF. */
	const certificateOf = async (shop: Shop, orderId: string) => {
		const { certificates, files } = shop.tenant.services;
		const found = await certificates.latestOf(orderId);
		if (!found) throw new Error("There is no certificate");
		const chunks: Buffer[] = [];
		for await (const chunk of files.read(found.certificate.pdfFileId))
			chunks.push(chunk);
		return { ...found, pdf: Buffer.concat(chunks) };
	};
	const publicOf = async (number: string) =>
		(await succeed<Public>(api.client(), CERTIFICATE, { number })).certificate;

	it("is quoted exactly on certificates issued since, and changes none issued before", async () => {
		const version = await releaseMethod(api, { lifetimeYears: 5 });
		const shop = await openShop(api, 100, 1, "300");
		const first = await buy(shop);
		const before = await certificateOf(shop, first);
		expect(before.snapshot.assurance).toBeUndefined();

		const input = statement(version);
		expect(await attach(input)).toEqual({
			statement: {
				id: expect.stringMatching(/^asr_/),
				validUntil: null,
				...input,
			},
			userErrors: [],
		});
		await attach(
			statement(version, {
				body: "Another body",
				statedOn: "2020-01-01",
				validUntil: "2021-01-01",
			}),
		);
		const next = await releaseMethod(api, { lifetimeYears: 6 });
		await shop.tenant.services.methods.adopt({
			version: next,
			idempotencyKey: unique("key"),
		});
		await api.app.worker.drain();
		const { certificateIssuer } = shop.tenant.services;
		await certificateIssuer.issue(first);
		const after = await certificateOf(shop, first);
		expect(after.pdf.equals(before.pdf)).toBe(true);
		expect(after.snapshot).toEqual(before.snapshot);
		expect(after.certificate).toEqual(before.certificate);
		expect((await publicOf(before.certificate.number)).assurance).toEqual([]);

		const other = await openShop(api, 100, 1, "300");
		await other.tenant.services.methods.adopt({
			version,
			idempotencyKey: unique("key"),
		});
		await api.app.worker.drain();
		const second = await certificateOf(other, await buy(other));
		expect(second.snapshot.methodVersion).toBe(version);
		const { methodVersion, quotation, body, standard, scope } = input;
		const shown = await publicOf(second.certificate.number);
		expect(shown.assurance).toEqual([input]);
		const sentence = shown.statement.find((text) => text.includes(quotation));
		expect(sentence).toBe(
			`${body} on 2026-10-01, by ${standard}, of method ${methodVersion} (scope: ${scope}): “${quotation}” This is about the way of computing, not about any device. Document: SHA-256 ${input.documentHash}.`,
		);
		const printed = (await readPdf(second.pdf)).pages.join("");
		expect(printed).toContain(quotation.replaceAll(/\s/g, ""));
		expect(printed).not.toContain("Anotherbody");
	});

	it("stands with each footprint of the version", async () => {
		const version = await releaseMethod(api, { lifetimeYears: 5 });
		const input = statement(version);
		await attach(input);
		const { methodVersion } = await succeed<{
			methodVersion: { assurance: Record<string, unknown>[] };
		}>(
			api.client(),
			"query($version: String!) { methodVersion(version: $version) { assurance { body standard scope quotation statedOn documentHash } } }",
			{ version },
		);
		const { body, standard, scope, quotation, statedOn, documentHash } = input;
		expect(methodVersion.assurance).toEqual([
			{ body, standard, scope, quotation, statedOn, documentHash },
		]);
	});

	it("is refused where it can't be quoted, and to all but operators", async () => {
		const version = await releaseMethod(api);
		const refusal = async (
			over: Record<string, unknown>,
			client?: Shop["client"],
		) =>
			(await attach(statement(version, over), client)).userErrors.map(
				({ code, field }) => [code, field?.join(".")],
			);
		expect(
			await refusal({ quotation: "The devices are climate neutral." }),
		).toEqual([["INVALID_INPUT", "quotation"]]);
		expect(await refusal({ quotation: "One line\nand another" })).toEqual([
			["INVALID_INPUT", "quotation"],
		]);
		expect(await refusal({ scope: "Devices certified by DEKRA" })).toEqual([
			["INVALID_INPUT", "scope"],
		]);
		expect(await refusal({ documentHash: "abc" })).toEqual([
			["INVALID_INPUT", "documentHash"],
		]);
		expect(await refusal({ statedOn: "2999-01-01" })).toEqual([
			["INVALID_INPUT", "statedOn"],
		]);
		expect(await refusal({ validUntil: "2026-01-01" })).toEqual([
			["INVALID_INPUT", "validUntil"],
		]);
		expect(await refusal({ methodVersion: "TT-1999.1" })).toEqual([
			["NOT_FOUND", "methodVersion"],
		]);
		const auditor = await api.signedIn({ role: "AUDITOR" });
		expect(await refusal({}, auditor)).toEqual([["FORBIDDEN", undefined]]);
	});
});
