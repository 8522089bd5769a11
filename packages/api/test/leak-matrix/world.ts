import type { GraphQLClient } from "@tonnetrace/testkit";
import { fleetFiles } from "../fleet-files.js";
import type { TestApi } from "../harness.js";
import { TEST_PASSWORD } from "../harness.js";
import { order, publishModel, quote, selling, stock } from "../offset.js";
import { type SeededTenant, unique } from "../seed.js";
import { secretsOf } from "./secrets.js";

/** What the matrix names of a tenant, and of those who work in it and for it. */
export interface Party {
	readonly tenant: SeededTenant;
	readonly name: string;
	readonly resellerId: string;
	readonly admin: GraphQLClient;
	readonly adminEmail: string;
	readonly resellerEmails: readonly string[];
	/** The first is under an order, the last is not. */
	readonly serialNumbers: readonly string[];
	readonly deviceIds: readonly string[];
	/** Devices that nothing else is about; taken one by one. */
	readonly spareSerialNumbers: string[];
	/** Of the first two devices; the others have the second ones. */
	readonly costCentre: string;
	readonly orderReference: string;
	readonly secondCostCentre: string;
	readonly secondOrderReference: string;
	/** Finished, with an error report. */
	readonly importId: string;
	/** Announced; waits for its file. */
	readonly announcedImportId: string;
	readonly sha256: string;
	/** What was decided for a model that no device of B has. */
	readonly choiceId: string;
	readonly choiceKey: string;
	readonly openQuoteId: string;
	readonly quoteReference: string;
	readonly orderId: string;
	readonly orderNumber: string;
	readonly orderReferenceOfClient: string;
	readonly orderKey: string;
	readonly beneficiary: string;
	readonly certificateId: string;
	readonly certificateNumber: string;
	readonly certificateSha256: string;
	readonly auditEventId: string;
	readonly fileId: string;
}

/** Two tenants of two resellers in one region, with the same model and the same project, so that nothing but ownership parts them. */
export interface World {
	readonly api: TestApi;
	readonly a: Party;
	readonly b: Party;
	readonly projectId: string;
	/** A project that another region sells. */
	readonly foreignProjectId: string;
	readonly batchId: string;
	/** A footprint that neither A nor any of its quotes has. */
	readonly foreignFootprintId: string;
	/** Every text that only B's own rows hold. */
	readonly secrets: ReadonlySet<string>;
	/** Those of them that are ids. */
	readonly idsOfB: readonly string[];
	readonly serials: (from: number, quantity: number) => string;
}

export async function createWorld(api: TestApi): Promise<World> {
	const { projectId, serials } = await stock(api, 1_000);
	const region = await api.seed.region({ settings: selling(projectId) });
	const modelName = await publishModel(api, "300", region.country);
	let credit = 0;
	const party = () =>
		createParty(api, region, {
			projectId,
			modelName,
			serials: serials(credit++, 1),
		});
	const [a, b] = [await party(), await party()];
	const [batch] = await api.app.platform.inventory
		.batches({ projectId }, "REGISTERED_AT", "ASC", { first: 1 })
		.then(({ nodes }) => nodes);
	if (!batch) throw new Error("The project has no batch");
	// A regional manager sees who is in a pilot; that must be all.
	await api.seed.revise(region, {
		...selling(projectId),
		pilotTenantIds: [b.tenant.id],
	});
	const { projectId: foreignProjectId } = await stock(api, 10);
	const foreign = await api.seed.region({
		settings: selling(foreignProjectId),
	});
	const [elsewhere] = await api.app.platform.footprints.assign(
		[{ modelName, country: foreign.country }],
		(await api.app.platform.methods.newest()).method,
	);
	const secrets = await secretsOf(api.app, b.tenant.id, [
		b.resellerId,
		b.adminEmail,
		...b.resellerEmails,
	]);
	return {
		api,
		a,
		b,
		projectId,
		foreignProjectId,
		foreignFootprintId: elsewhere?.footprintId ?? "",
		batchId: batch.id,
		secrets,
		idsOfB: [...secrets].filter((text) => /^[a-z]{3}_[0-9A-Z]{26}$/.test(text)),
		serials,
	};
}

async function createParty(
	api: TestApi,
	region: { id: string; country: string },
	goods: { projectId: string; modelName: string; serials: string },
): Promise<Party> {
	const reseller = await api.seed.reseller();
	const tenant = await api.seed.tenant(region, reseller.id);
	const adminEmail = await api.seed.user([
		{ role: "TENANT_ADMIN", tenantId: tenant.id },
	]);
	const resellerEmails = [
		await api.seed.user([{ role: "RESELLER_ADMIN", resellerId: reseller.id }]),
		await api.seed.user([{ role: "RESELLER_MEMBER", resellerId: reseller.id }]),
	];
	const admin = api.client();
	await admin.signIn(adminEmail, TEST_PASSWORD);
	const fleet = await createFleet(api, admin, tenant, goods.modelName);
	const sale = await createSale(api, admin, tenant, goods, fleet);
	const choice = await createChoice(api, tenant, goods.modelName);
	const row = await api.app.platform.tenants.tenantById(tenant.id);
	return {
		tenant,
		name: row?.name ?? "",
		resellerId: reseller.id,
		admin,
		adminEmail,
		resellerEmails,
		...fleet,
		...sale,
		...choice,
	};
}

async function createChoice(
	api: TestApi,
	tenant: SeededTenant,
	modelName: string,
) {
	const [match] = await api.app.platform.modelMatcher.match([
		{ modelName, manufacturer: "Lenovo" },
	]);
	const choiceKey = unique("key");
	const choice = await tenant.services.modelChoices.make(
		{
			modelName: unique("ThinkPad Unmatched"),
			category: "NOTEBOOK",
			kind: "MODEL",
			modelId: match?.model?.id ?? "",
		},
		choiceKey,
	);
	return { choiceId: choice.id, choiceKey };
}

const SPARE = 60;
const serialNumber = () => unique("SN").replace(" ", "").toUpperCase();

async function createFleet(
	api: TestApi,
	admin: GraphQLClient,
	tenant: SeededTenant,
	modelName: string,
) {
	const files = fleetFiles(api, admin, tenant.id);
	const serialNumbers = Array.from({ length: 4 }, serialNumber);
	const [costCentre, secondCostCentre] = [unique("Centre"), unique("Centre")];
	const [orderReference, secondOrderReference] = [unique("PO"), unique("PO")];
	const rows = [
		...serialNumbers.map(
			(serial, index) =>
				`${serial},${modelName},NOTEBOOK,${tenant.country},2026-05-04,${index < 2 ? costCentre : secondCostCentre},${index < 2 ? orderReference : secondOrderReference}`,
		),
		`${unique("BAD").replace(" ", "")},${modelName},NOTEBOOK,${tenant.country},2999-01-01,,`,
	];
	const done = await files.import(
		`Serial number,Model,Category,Country,Purchase date,Cost centre,Order reference\n${rows.join("\n")}\n`,
		{ fileName: `${unique("fleet")}.csv` },
	);
	if (done.rowsAccepted !== 4 || done.rowsRefused !== 1)
		throw new Error(JSON.stringify(done));
	const spareSerialNumbers = Array.from({ length: SPARE }, serialNumber);
	await tenant.services.fleet.register(
		spareSerialNumbers.map((serial) => ({
			serialNumber: serial,
			modelName: "ThinkPad Spare",
			category: "NOTEBOOK" as const,
			country: tenant.country,
			purchasedOn: "2026-05-04",
		})),
	);
	const announced = await files.start({ fileName: `${unique("next")}.csv` });
	const { data } = await admin.execute<{
		tenant: {
			devices: { nodes: { id: string; serialNumber: string }[] };
			imports: { nodes: { sha256: string | null }[] };
		};
	}>(
		"query($id: ID!) { tenant(id: $id) { devices(first: 100) { nodes { id serialNumber } } imports { nodes { sha256 } } } }",
		{ id: tenant.id },
	);
	const ids = new Map(
		data?.tenant.devices.nodes.map(({ id, serialNumber }) => [
			serialNumber,
			id,
		]),
	);
	const sha256 = data?.tenant.imports.nodes.find((node) => node.sha256)?.sha256;
	if (!sha256 || !announced.import)
		throw new Error("The import has no checksum");
	return {
		serialNumbers,
		spareSerialNumbers,
		deviceIds: serialNumbers.map((serial) => ids.get(serial) ?? ""),
		costCentre,
		orderReference,
		secondCostCentre,
		secondOrderReference,
		importId: done.id,
		announcedImportId: announced.import.id,
		sha256,
	};
}

async function createSale(
	api: TestApi,
	admin: GraphQLClient,
	tenant: SeededTenant,
	{ projectId, serials }: { projectId: string; serials: string },
	{ deviceIds }: { deviceIds: readonly string[] },
) {
	const mix = [{ projectId, percent: 100 }];
	const bought = await quote(admin, {
		filter: undefined,
		deviceIds: deviceIds.slice(0, 2),
		mix,
	});
	const [quoteReference, orderReferenceOfClient, orderKey, beneficiary] = [
		unique("QR"),
		unique("OR"),
		unique("key"),
		unique("Beneficiary"),
	];
	const open = await quote(admin, {
		filter: undefined,
		deviceIds: deviceIds.slice(2),
		mix,
		clientReference: quoteReference,
	});
	const placed = await order(admin, {
		quoteId: bought.quote?.id,
		beneficiary,
		clientReference: orderReferenceOfClient,
		idempotencyKey: orderKey,
	});
	if (!placed.order || !open.quote)
		throw new Error(JSON.stringify([placed, open]));
	await api.app.worker.drain();
	await api.app.platform.inventory.recordRetirement(
		{ id: "system", role: "OPERATOR" },
		{
			serials,
			retiredOn: "2026-02-03",
			registryReference: unique("REF"),
			beneficiary,
			idempotencyKey: unique("key"),
		},
	);
	await api.app.worker.drain();
	const latest = await tenant.services.certificates.latestOf(placed.order.id);
	const { number } = await tenant.services.orders.order(placed.order.id);
	const [auditEvent] = (
		await tenant.services.auditEvents.page({}, { first: 1 })
	).nodes;
	if (!latest || !auditEvent) throw new Error("No certificate was issued");
	return {
		openQuoteId: open.quote.id,
		quoteReference,
		orderId: placed.order.id,
		orderNumber: number,
		orderReferenceOfClient,
		orderKey,
		beneficiary,
		certificateId: latest.certificate.id,
		certificateNumber: latest.certificate.number,
		certificateSha256: latest.certificate.sha256,
		fileId: latest.certificate.pdfFileId,
		auditEventId: auditEvent.id,
	};
}
