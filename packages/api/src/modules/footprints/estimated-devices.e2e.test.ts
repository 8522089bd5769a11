import type { GraphQLClient } from "@tonnetrace/testkit";
import { startApi, type TestApi } from "../../../test/harness.js";
import { order, quote, selling, stock } from "../../../test/offset.js";
import { type SeededTenant, unique } from "../../../test/seed.js";
import type { CatalogueEntry } from "./catalogue-entry.js";

const MAKE = `mutation($input: ModelChoiceMakeInput!) { modelChoiceMake(input: $input) {
	choice { id kind estimator devices specs { weightKg screenInches formFactor } } userErrors { code field message } } }`;
const DEVICES = `query($id: ID!, $filter: DeviceFilter) { tenant(id: $id) {
	devices(filter: $filter) { totalCount nodes { id modelName footprint { id basis total { grams } sheet { id } } match { kind evidence model { name } } } } } }`;
const UNMATCHED = `query($id: ID!) { tenant(id: $id) { unmatchedModels { nodes { modelName
	estimate(country: "SE", specs: { weightKg: "1.1" }) { reason footprint { basis total { grams } } } } } } }`;

interface Devices {
	readonly totalCount: number;
	readonly nodes: readonly {
		readonly id: string;
		readonly footprint: {
			id: string;
			basis: string;
			total: { grams: number };
			sheet: object | null;
		} | null;
		readonly match: { kind: string; evidence: string } | null;
	}[];
}

const sheetFor = (name: string): CatalogueEntry => ({
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
		totalGrams: 321_000,
		lifetimeMonths: 60,
		useLocation: "EU",
		shares: { usePpm: 150_000 },
		source: "https://maker.example/sheet.pdf",
		partNumbers: [],
		aliases: [],
	},
});

describe("devices with an estimated footprint", () => {
	let api: TestApi;
	let region: Awaited<ReturnType<TestApi["seed"]["region"]>>;
	let tenant: SeededTenant;
	let admin: GraphQLClient;
	let model: string;
	let mix: { projectId: string; percent: number }[];
	beforeAll(async () => {
		api = await startApi();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
		await api.app.platform.estimators.trainFirst();
		const { projectId } = await stock(api, 1_000);
		mix = [{ projectId, percent: 100 }];
		region = await api.seed.region({ settings: selling(projectId) });
	});
	beforeEach(async () => {
		tenant = await api.seed.tenant(region);
		admin = await api.signedIn({ role: "TENANT_ADMIN", tenantId: tenant.id });
		model = unique("ThinkPad X77 Carbon");
	});
	afterAll(() => api.close());

	const register = (count: number, over: object = {}) =>
		tenant.services.fleet.register(
			Array.from({ length: count }, () => ({
				serialNumber: unique("PF").replace(" ", "").toUpperCase(),
				modelName: model,
				category: "NOTEBOOK",
				country: "SE",
				purchasedOn: "2026-03-14",
				...over,
			})),
		);
	const choose = async (over: object = {}) => {
		const { data } = await admin.execute<{
			modelChoiceMake: {
				choice: { id: string; devices: number } | null;
				userErrors: { code: string; field: string[] }[];
			};
		}>(MAKE, {
			input: {
				modelName: model,
				category: "NOTEBOOK",
				kind: "ESTIMATE",
				specs: { weightKg: "1.12", screenInches: "14" },
				idempotencyKey: unique("key"),
				...over,
			},
		});
		return data?.modelChoiceMake;
	};
	const devices = async (filter: object = {}): Promise<Devices> => {
		const { data, errors } = await admin.execute<{
			tenant: { devices: Devices };
		}>(DEVICES, { id: tenant.id, filter });
		expect(errors ?? []).toEqual([]);
		return data?.tenant.devices as Devices;
	};
	const books = async () =>
		expect(await tenant.services.portfolio.check()).toEqual([]);

	it("show what an estimate would give before anything is chosen", async () => {
		await register(1);
		const { data } = await admin.execute<{
			tenant: { unmatchedModels: { nodes: { estimate: object }[] } };
		}>(UNMATCHED, { id: tenant.id });
		expect(data?.tenant.unmatchedModels.nodes).toMatchObject([
			{ estimate: { reason: null, footprint: { basis: "ESTIMATED" } } },
		]);
		expect((await devices()).nodes[0]?.footprint).toBeNull();
	});

	it("say ESTIMATED in lists, with what was chosen and when; later devices too", async () => {
		await register(2);
		await register(1, { modelName: "ThinkPad T490" });
		expect(await choose()).toMatchObject({
			userErrors: [],
			choice: {
				kind: "ESTIMATE",
				estimator: expect.stringMatching(/^EST-/),
				devices: 2,
				specs: { weightKg: "1.12", screenInches: "14", formFactor: null },
			},
		});
		await register(1, { country: "PL" });
		const estimated = await devices({ basis: ["ESTIMATED"] });
		expect(estimated.totalCount).toBe(3);
		for (const { footprint, match } of estimated.nodes) {
			expect(footprint).toMatchObject({ basis: "ESTIMATED", sheet: null });
			expect(match).toMatchObject({ kind: "ESTIMATED", model: null });
			expect(match?.evidence).toMatch(
				/^No published sheet was found for "ThinkPad X77 Carbon .*"; an estimate by EST-\d{4}\.\d+ was chosen for it on \d{4}-\d{2}-\d{2}\.$/,
			);
		}
		expect(
			new Set(estimated.nodes.map(({ footprint }) => footprint?.id)).size,
		).toBe(2);
		expect((await devices({ basis: ["PUBLISHED"] })).totalCount).toBe(1);
		expect(
			(await devices({ basis: ["PUBLISHED", "ESTIMATED"] })).totalCount,
		).toBe(4);
		await books();
	});

	it("replay to the same bytes, also after another estimator was trained", async () => {
		await register(1);
		await choose();
		const [device] = (await devices()).nodes;
		await api.app.platform.estimators.train(
			{ reason: "test" },
			{ id: "system", role: "SYSTEM" },
		);
		const replayed = await api.app.platform.footprintReplays.replay(
			device?.footprint?.id ?? "",
		);
		expect(replayed).toMatchObject({ identical: true, difference: null });
		await register(1);
		const after = (await devices()).nodes.map(({ footprint }) => footprint?.id);
		expect(new Set(after).size).toBe(1);
	});

	it("go to the published footprint when a sheet comes, but for those under an order", async () => {
		await register(3);
		await choose();
		const before = await devices();
		const [covered] = before.nodes;
		const made = await quote(admin, {
			filter: undefined,
			deviceIds: [covered?.id],
			mix,
		});
		const placed = await order(admin, { quoteId: made.quote?.id });
		expect(placed.userErrors).toEqual([]);
		const { deviceModels } = api.app.platform;
		await api.app.database.write(async () => {
			await deviceModels.register([sheetFor(model)], null);
			await deviceModels.announceSheets();
		});
		await api.app.worker.drain();
		const after = await devices();
		expect(after.nodes.map(({ footprint }) => footprint?.basis).sort()).toEqual(
			["ESTIMATED", "PUBLISHED", "PUBLISHED"],
		);
		expect(after.nodes.find(({ id }) => id === covered?.id)?.footprint).toEqual(
			covered?.footprint,
		);
		expect(
			after.nodes.find(({ footprint }) => footprint?.basis === "PUBLISHED")
				?.match,
		).toMatchObject({ kind: "NAME", model: { name: model } });
		await books();
		const { nodes } = await tenant.services.auditEvents.page(
			{ action: "device.estimateReplaced" },
			{},
		);
		expect(nodes.map(({ detail }) => detail)).toEqual(['{"devices":2}']);
	});

	it("say so in a quote's groups and on certificates", async () => {
		await register(2);
		await register(1, { modelName: "ThinkPad T490" });
		await choose();
		const made = await quote(admin, { filter: {}, mix });
		const { data } = await admin.execute<{
			node: { groups: { modelName: string; basis: string; devices: number }[] };
		}>(
			"query($id: ID!) { node(id: $id) { ... on Quote { groups { modelName devices basis } } } }",
			{ id: made.quote?.id },
		);
		expect(data?.node.groups).toEqual(
			expect.arrayContaining([
				{ modelName: model, devices: 2, basis: "ESTIMATED" },
				{ modelName: "ThinkPad T490", devices: 1, basis: "PUBLISHED" },
			]),
		);
		const placed = await order(admin, { quoteId: made.quote?.id });
		await api.app.worker.drain();
		const latest = await tenant.services.certificates.latestOf(
			placed.order?.id ?? "",
		);
		const { basis, groups, deviceList } = latest?.snapshot ?? {};
		expect(basis).toMatchObject({ published: 1, estimated: 2 });
		const [estimated] = groups?.filter((group) => group.estimated) ?? [];
		expect(estimated).toMatchObject({ modelName: model, devices: 2 });
		expect(basis?.estimatedGrams).toBe(2 * (estimated?.computedEachGrams ?? 0));
		expect(
			deviceList?.map((device) => device.estimated ?? false).sort(),
		).toEqual([false, true, true]);
		const looked = await api.client().execute<{
			certificate: { estimatedDevices: number; estimated: { grams: number } };
			deviceOffset: { offsets: { basis: string }[] };
		}>(
			"query($number: String!, $serial: String!) { certificate(number: $number) { estimatedDevices estimated { grams } } deviceOffset(serialNumber: $serial) { offsets { basis } } }",
			{
				number: latest?.certificate.number,
				serial: deviceList?.find((device) => device.estimated)?.serialNumber,
			},
		);
		expect(looked.data).toEqual({
			certificate: {
				estimatedDevices: 2,
				estimated: { grams: basis?.estimatedGrams },
			},
			deviceOffset: { offsets: [{ basis: "ESTIMATED" }] },
		});
		const file = await admin.download(
			`/files/certificates/${tenant.id}/${latest?.certificate.id}/annex.csv`,
		);
		expect((await file.text()).match(/,estimated$/gm)).toHaveLength(2);
	});

	it("refuse an estimate that can't be made, with the field", async () => {
		expect(
			(await choose({ specs: { weightKg: "0" } }))?.userErrors,
		).toMatchObject([{ code: "INVALID_INPUT", field: ["specs", "weightKg"] }]);
		expect(
			(await choose({ modelName: "Rack 9", category: "SERVER" }))?.userErrors,
		).toMatchObject([{ code: "ESTIMATE_NOT_POSSIBLE" }]);
	});
});
