import { getNamedType, isObjectType } from "graphql";
import { createApplication } from "../src/app/application.js";
import { createHttpServer } from "../src/app/http-server.js";
import { createSchema } from "../src/app/schema.js";
import { startApi, TEST_PASSWORD, type TestApi } from "./harness.js";
import {
	printSelection,
	type Selection,
	selectionOf,
} from "./leak-matrix/selection.js";
import {
	devices,
	order,
	publishModel,
	quote,
	selling,
	stock,
} from "./offset.js";
import { portalDocuments } from "./portal-documents.js";
import { type SeededTenant, unique } from "./seed.js";

const ROWS = 50;
/** What the process keeps may be asked for once more where two fields ask for it at the same moment, before either has it. */
const MEETINGS = 3;
const schema = createSchema();
const documents = portalDocuments();

/** The portal's lists: operation, and where its rows are in the answer. */
const PORTAL_LISTS: [operation: string, path: string][] = [
	["Devices", "tenant.devices"],
	["UnmatchedModels", "tenant.unmatchedModels"],
	["Orders", "tenant.orders"],
	["Quotes", "tenant.quotes"],
	["Imports", "tenant.imports"],
	["Certificates", "tenant.certificates"],
	["TenantAudit", "tenant.auditEvents"],
	["Projects", "projects"],
	["Batches", "creditBatches"],
	["Retirements", "retirements"],
	["Models", "deviceModels"],
	["Tenants", "tenants"],
	["Customers", "reseller.customers"],
	["SheetImports", "footprintSheetsImports"],
	["PlatformAudit", "platformAuditEvents"],
];

/** Of a tenant in a list, what opens its own world is asked of one tenant at a time. */
const OF_ONE_TENANT = [
	"offer",
	"members",
	"portfolio",
	"methodVersion",
	"methodAdoptions",
];

/** Every list of the schema that is reached from the root, a tenant or a reseller; a new one is counted by itself. */
const SCHEMA_LISTS = ["Query", "Tenant", "Reseller"].flatMap((parent) => {
	const type = schema.getType(parent);
	return isObjectType(type)
		? Object.values(type.getFields())
				.filter(({ args }) => args.some(({ name }) => name === "first"))
				.map(
					(field) =>
						[parent, field.name, getNamedType(field.type).name] as const,
				)
		: [];
});

/** All of a row that takes no arguments, two levels deep. */
function rowSelection(rowType: string): Selection {
	const selection = withoutPages(selectionOf(schema, rowType, 3));
	if (rowType === "Tenant")
		for (const field of OF_ONE_TENANT) selection.delete(field);
	return selection;
}

function withoutPages(selection: Selection): Selection {
	const kept = new Map(
		[...selection]
			.filter(([name]) => !name.includes("("))
			.map(([name, below]) => [name, below && withoutPages(below)]),
	);
	return kept.size > 0 ? kept : new Map([["__typename", null]]);
}

function rowsAt(data: unknown, path: string): unknown[] {
	const list = path
		.split(".")
		.reduce((value, key) => (value as Record<string, unknown>)[key], data);
	return (list as { nodes: unknown[] }).nodes;
}

describe("the number of statements of a list", () => {
	let api: TestApi;
	let tenant: SeededTenant;
	let resellerId: string;
	let cookie: string;

	beforeAll(async () => {
		api = await startApi();
		({ tenant, resellerId } = await fill(api));
		const email = await api.seed.user([{ role: "OPERATOR" }]);
		const signedIn = await api.server.inject({
			method: "POST",
			url: "/graphql",
			payload: {
				query: `mutation { signIn(input: { email: "${email}", password: "${TEST_PASSWORD}" }) { userErrors { code } } }`,
			},
		});
		cookie = String(signedIn.headers["set-cookie"]).split(";")[0] ?? "";
	}, 240_000);
	afterAll(() => api.close());

	/** The statements of a request to a process with nothing in its caches, and of the same request once more. */
	async function count(query: string, first: number, path: string) {
		const app = await createApplication(api.app.config, api.app.log);
		const server = await createHttpServer(app);
		const read = app.database.query.bind(app.database);
		const ask = async (): Promise<string[]> => {
			const statements: string[] = [];
			app.database.query = (sql, parameters) => {
				statements.push(sql);
				return read(sql, parameters);
			};
			const response = await server.inject({
				method: "POST",
				url: "/graphql",
				headers: { cookie },
				payload: {
					query,
					variables: { first, tenantId: tenant.id, resellerId },
				},
			});
			const { data, errors } = response.json();
			expect(errors).toBeUndefined();
			expect(rowsAt(data, path)).toHaveLength(first);
			return statements;
		};
		try {
			return { cold: await ask(), warm: await ask() };
		} finally {
			await server.close();
			await app.close();
		}
	}

	async function expectSameCount(query: string, path: string): Promise<void> {
		const [one, many] = [
			await count(query, 1, path),
			await count(query, ROWS, path),
		];
		expect(tally(many.warm)).toEqual(tally(one.warm));
		expect(many.cold.length - one.cold.length).toBeLessThanOrEqual(MEETINGS);
	}

	it.each(PORTAL_LISTS)(
		"%s as the portal asks it is the same with 1 and with 50 rows",
		async (operation, path) => {
			const document = documents.get(operation);
			if (!document)
				throw new Error(`The portal has no operation ${operation}`);
			await expectSameCount(document, path);
		},
	);

	it.each(SCHEMA_LISTS)(
		"%s.%s with everything of its rows is the same with 1 and with 50 rows",
		async (parent, field, connection) => {
			const rowType = connection.replace(/Connection$/, "");
			const list = `${field}(first: $first) { nodes ${printSelection(rowSelection(rowType))} pageInfo { endCursor } totalCount }`;
			const query = {
				Query: `query($first: Int) { ${list} }`,
				Tenant: `query($first: Int, $tenantId: ID!) { tenant(id: $tenantId) { ${list} } }`,
				Reseller: `query($first: Int, $resellerId: ID!) { reseller(id: $resellerId) { ${list} } }`,
			}[parent];
			await expectSameCount(
				query ?? "",
				parent === "Query" ? field : `${parent.toLowerCase()}.${field}`,
			);
		},
	);
});

/** How often each statement is there. */
function tally(statements: readonly string[]): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const sql of statements.map(shape)) counts[sql] = (counts[sql] ?? 0) + 1;
	return counts;
}

/** A statement without what a list of ids and a page's size make of it. */
const shape = (sql: string) =>
	sql
		.replace(/LIMIT \d+/g, "LIMIT n")
		.replace(/\s+/g, " ")
		.trim();

/** Fifty of everything, each with what belongs to it in rows of its own. */
async function fill(
	api: TestApi,
): Promise<{ tenant: SeededTenant; resellerId: string }> {
	const each = Array.from({ length: ROWS }, (_, index) => index);
	const stocks = [];
	for (const _ of each) stocks.push(await stock(api, 10));
	const projectIds = stocks.map(({ projectId }) => projectId);
	const region = await api.seed.region({ settings: selling(...projectIds) });
	const { id: resellerId } = await api.seed.reseller();
	const tenant = await api.seed.tenant(region, resellerId);
	for (const _ of each) await api.seed.tenant(region, resellerId);
	for (const _ of each) {
		await devices(tenant, 1, await publishModel(api, "508", region.country));
		await devices(tenant, 1, unique("Unheard of"));
		await tenant.services.fleetImports.start({ fileName: "fleet.csv" });
	}
	await startSheetImports(api, each.length);
	await buy(api, tenant, projectIds);
	await choose(api, tenant, each.length);
	await api.app.worker.drain();
	for (const { serials } of stocks)
		await api.app.platform.inventory.recordRetirement(
			{ id: "system", role: "OPERATOR" },
			{
				serials: serials(0, 1),
				retiredOn: "2026-01-15",
				registryReference: unique("REF"),
				beneficiary: "Example AB",
				idempotencyKey: unique("key"),
			},
		);
	await api.app.worker.drain();
	return { tenant, resellerId };
}

/** Fifty models more that the catalogue can't tell, each with what was decided for it. */
async function choose(
	api: TestApi,
	tenant: SeededTenant,
	times: number,
): Promise<void> {
	for (let time = 0; time < times; time++) {
		const modelName = await publishModel(api, "400", tenant.country);
		const [match] = await api.app.platform.modelMatcher.match([
			{ modelName, manufacturer: "Lenovo" },
		]);
		const unmatched = unique("Nobody published");
		await devices(tenant, 1, unmatched);
		await tenant.services.modelChoices.make(
			{
				modelName: unmatched,
				manufacturer: "Lenovo",
				category: "NOTEBOOK",
				kind: "MODEL",
				modelId: match?.model?.id ?? "",
			},
			unique("key"),
		);
	}
}

/** One order a device, each over two projects, so that neighbours share a credit of each. */
async function buy(
	api: TestApi,
	tenant: SeededTenant,
	projectIds: readonly string[],
): Promise<void> {
	const client = await api.signedIn({
		role: "TENANT_ADMIN",
		tenantId: tenant.id,
	});
	const { data } = await client.execute<{
		tenant: { devices: { nodes: { id: string }[] } };
	}>(
		"query($id: ID!) { tenant(id: $id) { devices(first: 100, filter: { hasFootprint: true }) { nodes { id } } } }",
		{ id: tenant.id },
	);
	const nodes = data?.tenant.devices.nodes ?? [];
	for (const [index, { id }] of nodes.entries()) {
		const mix = [index, (index + 1) % projectIds.length].map((at) => ({
			projectId: projectIds[at],
			percent: 50,
		}));
		const { quote: made } = await quote(client, {
			filter: undefined,
			deviceIds: [id],
			mix,
		});
		const { userErrors } = await order(client, { quoteId: made?.id });
		if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
	}
}

async function startSheetImports(api: TestApi, times: number): Promise<void> {
	const client = await api.signedIn({ role: "OPERATOR" });
	for (let time = 0; time < times; time++) {
		const { errors } = await client.execute(
			'mutation { footprintSheetsImport(input: { fileName: "sheets.csv" }) { userErrors { code } } }',
		);
		if (errors) throw new Error(JSON.stringify(errors));
	}
}
