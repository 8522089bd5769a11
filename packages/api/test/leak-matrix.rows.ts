import type { Row } from "./leak-matrix/probe.js";
import {
	adopting,
	cancelling,
	choosing,
	device,
	entry,
	id,
	input,
	mapping,
	noSuchId,
	ownTenant,
	placing,
	quoting,
	registering,
	registeringCredits,
	retiring,
	search,
	tenantId,
	text,
	withdrawing,
} from "./leak-matrix/row-builders.js";
import type { World } from "./leak-matrix/world.js";
import { unique } from "./seed.js";

/** How each place of the schema is called with something of B. The test fails for a place without a row and for a row without a place. */
export const ROWS: Readonly<Record<string, Row>> = {
	"Query.viewer": entry,
	"Query.regions": entry,
	"Query.region": { ...entry, args: () => ({ code: "NORDICS" }) },
	"Query.equivalencies": { ...entry, args: () => ({ grams: 1_000_000 }) },
	"Query.footprintSheetsImports": entry,
	"Query.methodVersions": entry,
	"Query.methodVersion": {
		...entry,
		args: () => ({ version: "TT-2026.1" }),
	},
	"Query.viewerCanReleaseMethods": entry,
	"Query.estimators": entry,
	"Query.footprintReplay(id)": {
		...id(({ foreignFootprintId }) => foreignFootprintId),
		args: (name) => ({ id: name }),
	},
	"Query.footprintReplay(tenantId)": {
		...tenantId,
		args: (name, { foreignFootprintId }) => ({
			id: foreignFootprintId,
			tenantId: name,
		}),
	},
	"Query.platformAuditEvents": entry,
	"Query.estimateFootprint(input.modelId)": {
		...id(({ b }) => b.choiceId),
		args: (name) => input({ modelId: name, country: "SE" }),
	},
	"Query.estimateFootprints(input.lines.modelId)": {
		...id(({ b }) => b.choiceId),
		args: (name) => input({ lines: [{ modelId: name }], country: "SE" }),
	},
	"Query.node(id)": {
		names: ({ idsOfB }) => idsOfB,
		missing: noSuchId,
		args: (name) => ({ id: name }),
	},
	"Query.node(tenantId)": {
		...tenantId,
		args: (name, { b }) => ({ id: b.orderId, tenantId: name }),
	},
	"Query.tenant(id)": { ...tenantId, args: (name) => ({ id: name }), depth: 3 },
	"Query.tenants(filter.resellerId)": {
		...id(({ b }) => b.resellerId),
		args: (name) => ({ filter: { resellerId: name } }),
	},
	"Query.tenants(filter.search)": search(text(({ b }) => b.name)),
	"Query.reseller(id)": {
		...id(({ b }) => b.resellerId),
		args: (name) => ({ id: name }),
	},
	"Reseller.customers(filter.resellerId)": {
		...id(({ b }) => b.resellerId),
		args: (name) => ({ filter: { resellerId: name } }),
	},
	"Reseller.customers(filter.search)": search(text(({ b }) => b.name)),
	"Query.availability(input.tenantId)": {
		...tenantId,
		args: (name, { a }) => input({ country: a.tenant.country, tenantId: name }),
	},
	"Query.projects(filter.search)": search(text(({ b }) => b.beneficiary)),
	"Query.deviceModels(filter.search)": search(
		text(({ b }) => b.serialNumbers[0] ?? ""),
	),
	"Query.creditBatches(filter.projectId)": {
		...id(({ projectId }) => projectId),
		args: (name) => ({ filter: { projectId: name } }),
	},
	"Query.creditBatches(filter.search)": search(
		text(({ serials }) => serials(1, 1)),
	),
	"Query.retirable(projectId)": {
		...id(({ projectId }) => projectId),
		args: (name) => ({ projectId: name }),
	},
	"Query.retirements(filter.projectId)": {
		...id(({ projectId }) => projectId),
		args: (name) => ({ filter: { projectId: name } }),
	},
	"Query.retirements(filter.search)": search(text(({ b }) => b.beneficiary)),
	"Query.certificate(number)": {
		...text(({ b }) => b.certificateNumber),
		args: (name) => ({ number: name }),
		discloses: {
			why: "Verifying a certificate is for everybody who holds its number; the beneficiary stands on it as on the registry.",
			values: ({ b, serials }) => [
				b.beneficiary,
				b.certificateSha256,
				serials(1, 1),
			],
		},
	},
	"Query.deviceOffset(serialNumber)": {
		...text(({ b }) => b.serialNumbers[0] ?? ""),
		args: (name) => ({ serialNumber: name }),
		discloses: {
			why: "Anybody who holds a device may see what is offset for it; of whose it is only what a registry publishes with the retirement.",
			values: ({ b, serials }) => [b.beneficiary, serials(1, 1)],
		},
	},
	"Query.registryTrace(serial)": {
		...text(({ serials }) => serials(1, 1)),
		missing: () => "ACR-US-192-2010-203-1 to 1",
		args: (name) => ({ serial: name }),
		discloses: {
			why: "What a registry has retired it publishes itself; whose it is here is told to nobody but its tenant.",
			values: ({ serials }) => [serials(1, 1)],
		},
	},
	"Tenant.device(serialNumber)": {
		...text(({ b }) => b.serialNumbers[0] ?? ""),
		args: (name) => ({ serialNumber: name }),
	},
	"Tenant.devices(filter.search)": search(
		text(({ b }) => b.serialNumbers[0] ?? ""),
	),
	"Tenant.devices(filter.costCentre)": {
		...text(({ b }) => b.costCentre),
		args: (name) => ({ filter: { costCentre: name } }),
	},
	"Tenant.devices(filter.orderReference)": {
		...text(({ b }) => b.orderReference),
		args: (name) => ({ filter: { orderReference: name } }),
	},
	"Tenant.order(idempotencyKey)": {
		...text(({ b }) => b.orderKey),
		args: (name) => ({ idempotencyKey: name }),
	},
	"Tenant.orders(filter.search)": search(text(({ b }) => b.orderNumber)),
	"Tenant.certificates(filter.search)": search(
		text(({ b }) => b.certificateNumber),
	),
	"Mutation.signIn(input.email)": {
		...text(({ b }) => b.adminEmail),
		args: (name) => input({ email: name, password: "not the password" }),
	},
	"Mutation.deviceRegister(input.tenantId)": {
		...tenantId,
		args: (name, world) =>
			input({ tenantId: name, devices: [device({}, world)] }),
	},
	"Mutation.deviceRegister(input.devices.serialNumber)": registering(
		"serialNumber",
		{
			// Another one each time: the second time it is A's own.
			names: ({ b }) => b.spareSerialNumbers.splice(0, 1),
			keeps: ({ b }) => [...b.spareSerialNumbers],
			missing: () => unique("SN").replace(" ", "").toUpperCase(),
		},
	),
	"Mutation.deviceRegister(input.devices.costCentre)": registering(
		"costCentre",
		{
			...text(({ b }) => b.secondCostCentre),
			keeps: ({ b }) => [b.secondCostCentre],
		},
	),
	"Mutation.deviceRegister(input.devices.orderReference)": registering(
		"orderReference",
		{
			...text(({ b }) => b.secondOrderReference),
			keeps: ({ b }) => [b.secondOrderReference],
		},
	),
	"Mutation.fleetImportStart(input.tenantId)": {
		...tenantId,
		args: (name) => input({ tenantId: name, fileName: "fleet.csv" }),
	},
	"Mutation.fleetImportStart(input.sha256)": {
		names: ({ b }) => [b.sha256],
		keeps: ({ b }) => [b.sha256],
		missing: () => "0123456789abcdef".repeat(4),
		args: (name, world) =>
			input({ ...ownTenant(world), fileName: "fleet.csv", sha256: name }),
	},
	"Mutation.fleetImportMap(input.tenantId)": mapping(
		tenantId,
		(name, { b }) => ({ tenantId: name, importId: b.announcedImportId }),
	),
	"Mutation.fleetImportMap(input.importId)": mapping(
		id(({ b }) => b.importId),
		(name) => ({ importId: name }),
	),
	"Mutation.quoteCreate(input.tenantId)": quoting(tenantId, (name) => ({
		tenantId: name,
		filter: {},
	})),
	"Mutation.quoteCreate(input.deviceIds)": quoting(
		id(({ b }) => b.deviceIds[3] ?? ""),
		(name) => ({ deviceIds: [name] }),
	),
	"Mutation.quoteCreate(input.mix.projectId)": quoting(
		id(({ foreignProjectId }) => foreignProjectId),
		(name) => ({
			filter: {},
			mix: [{ projectId: name, percent: 100 }],
		}),
	),
	"Mutation.quoteCreate(input.clientReference)": {
		...quoting(
			text(({ b }) => b.quoteReference),
			(name) => ({ filter: {}, clientReference: name }),
		),
		keeps: ({ b }) => [b.quoteReference],
	},
	"Mutation.quoteCreate(input.filter.costCentre)": quoting(
		text(({ b }) => b.costCentre),
		(name) => ({ filter: { costCentre: name } }),
	),
	"Mutation.quoteCreate(input.filter.orderReference)": quoting(
		text(({ b }) => b.orderReference),
		(name) => ({ filter: { orderReference: name } }),
	),
	"Mutation.quoteCreate(input.filter.search)": quoting(
		text(({ b }) => b.serialNumbers[2] ?? ""),
		(name) => ({ filter: { search: name } }),
	),
	"Mutation.modelChoiceMake(input.tenantId)": choosing(tenantId, (name) => ({
		tenantId: name,
	})),
	"Mutation.modelChoiceMake(input.modelId)": choosing(
		id(({ b }) => b.choiceId),
		(name) => ({ modelId: name }),
	),
	"Mutation.modelChoiceMake(input.idempotencyKey)": choosing(
		text(({ b }) => b.choiceKey),
		(name) => ({ idempotencyKey: name }),
	),
	"Mutation.modelChoiceWithdraw(input.tenantId)": withdrawing(
		tenantId,
		(name, { b }) => ({ tenantId: name, choiceId: b.choiceId }),
	),
	"Mutation.modelChoiceWithdraw(input.choiceId)": withdrawing(
		id(({ b }) => b.choiceId),
		(name) => ({ choiceId: name }),
	),
	"Mutation.modelChoiceWithdraw(input.idempotencyKey)": withdrawing(
		text(({ b }) => b.choiceKey),
		(name) => ({ idempotencyKey: name }),
	),
	"Mutation.orderPlace(input.tenantId)": placing(tenantId, (name, { b }) => ({
		tenantId: name,
		quoteId: b.openQuoteId,
	})),
	"Mutation.orderPlace(input.quoteId)": placing(
		id(({ b }) => b.openQuoteId),
		(name) => ({ quoteId: name }),
	),
	"Mutation.orderPlace(input.idempotencyKey)": placing(
		text(({ b }) => b.orderKey),
		(name) => ({ idempotencyKey: name }),
	),
	"Mutation.orderPlace(input.clientReference)": placing(
		text(({ b }) => b.orderReferenceOfClient),
		(name) => ({ clientReference: name }),
	),
	"Mutation.orderCancel(input.tenantId)": cancelling(
		tenantId,
		(name, { b }) => ({ tenantId: name, orderId: b.orderId }),
	),
	"Mutation.orderCancel(input.orderId)": cancelling(
		id(({ b }) => b.orderId),
		(name) => ({ orderId: name }),
	),
	"Mutation.orderCancel(input.idempotencyKey)": cancelling(
		text(({ b }) => b.orderKey),
		(name) => ({ idempotencyKey: name }),
	),
	"Mutation.methodVersionAdopt(input.tenantId)": adopting(tenantId, (name) => ({
		tenantId: name,
		version: "TT-2026.1",
	})),
	"Mutation.methodVersionAdopt(input.idempotencyKey)": adopting(
		text(({ b }) => b.orderKey),
		(name) => ({ idempotencyKey: name }),
	),
	"Mutation.methodVersionRelease(input.idempotencyKey)": {
		...text(({ b }) => b.orderKey),
		args: (name) =>
			input({ definition: "{}", reason: "A test", idempotencyKey: name }),
	},
	"Mutation.estimatorTrain(input.idempotencyKey)": {
		...text(({ b }) => b.orderKey),
		args: (name) =>
			input({ version: "EST-9999.9", reason: "A test", idempotencyKey: name }),
	},
	"Mutation.assuranceStatementAttach(input.idempotencyKey)": {
		...text(({ b }) => b.orderKey),
		args: (name) =>
			input({
				methodVersion: "TT-2026.1",
				body: "A body",
				standard: "A standard",
				scope: "A scope",
				quotation: "It is so.",
				statedOn: "2026-01-01",
				documentHash: "0123456789abcdef".repeat(4),
				idempotencyKey: name,
			}),
	},
	"Mutation.projectUpsert(input.id)": {
		...id(({ projectId }) => projectId),
		args: (name) =>
			input({
				id: name,
				registry: "VERRA",
				registryProjectId: "1",
				name: "Wind farm",
				country: "IN",
				type: "Wind power",
				mechanism: "REDUCTION",
			}),
	},
	"Mutation.creditBatchRegister(input.projectId)": registeringCredits(
		id(({ projectId }) => projectId),
		(name) => ({ projectId: name }),
	),
	"Mutation.creditBatchRegister(input.serials)": registeringCredits(
		text(({ serials }) => serials(1, 1)),
		(name) => ({ serials: name }),
	),
	"Mutation.creditBatchRegister(input.idempotencyKey)": registeringCredits(
		text(({ b }) => b.orderKey),
		(name) => ({ idempotencyKey: name }),
	),
	"Mutation.retirementRecord(input.batchId)": retiring(
		id(({ batchId }) => batchId),
		(name) => ({ batchId: name }),
	),
	"Mutation.retirementRecord(input.serials)": retiring(
		text(({ serials }) => serials(1, 1)),
		(name) => ({ serials: name }),
	),
	"Mutation.retirementRecord(input.idempotencyKey)": retiring(
		text(({ b }) => b.orderKey),
		(name) => ({ idempotencyKey: name }),
	),
};

/** What of B a regional manager sees: the tenants of a pilot by name, since they choose them. */
export const PILOT_TENANT = ({ b }: World): string[] => [
	b.tenant.id,
	`${b.name} AB`,
	b.name,
];
