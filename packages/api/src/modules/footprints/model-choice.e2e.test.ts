import type { GraphQLClient } from "@tonnetrace/testkit";
import { startApi, type TestApi } from "../../../test/harness.js";
import { type SeededTenant, unique } from "../../../test/seed.js";

const UNMATCHED = `query($id: ID!) { tenant(id: $id) {
	unmatchedModels { nodes { modelName manufacturer partNumber category devices
		candidates { model { id name } evidence likenessPercent } choice { id } } }
	portfolio { devices devicesWithoutFootprint footprint { grams } }
	viewerCanChooseModels
} }`;
const CHOICE = `id modelName manufacturer partNumber category kind model { name } specs { weightKg } madeBy madeAt withdrawnAt withdrawnBy devices`;
const MAKE = `mutation($input: ModelChoiceMakeInput!) { modelChoiceMake(input: $input) { choice { ${CHOICE} } userErrors { code field message } } }`;
const WITHDRAW = `mutation($input: ModelChoiceWithdrawInput!) { modelChoiceWithdraw(input: $input) { choice { ${CHOICE} } userErrors { code field message } } }`;
const DEVICES = `query($id: ID!, $filter: DeviceFilter) { tenant(id: $id) { devices(filter: $filter) { totalCount nodes {
	serialNumber footprint { basis total { grams } } model { name } match { kind evidence model { name } } } } } }`;

interface Choice {
	readonly id: string;
	readonly devices: number;
	readonly withdrawnAt: string | null;
}
interface Payload {
	readonly choice: Choice | null;
	readonly userErrors: { code: string; field: string[] | null }[];
}
interface Unmatched {
	readonly unmatchedModels: {
		readonly nodes: {
			readonly modelName: string;
			readonly devices: number;
			readonly candidates: {
				readonly model: { id: string; name: string };
				readonly evidence: string;
			}[];
		}[];
	};
	readonly portfolio: {
		readonly devicesWithoutFootprint: number;
		readonly footprint: { grams: number };
	};
}
interface Listed {
	readonly devices: {
		readonly totalCount: number;
		readonly nodes: {
			readonly serialNumber: string;
			readonly footprint: { basis: string; total: { grams: number } } | null;
			readonly match: { kind: string; evidence: string } | null;
		}[];
	};
}

const notebook = (over: object = {}) => ({
	serialNumber: unique("PF").replace(" ", "").toUpperCase(),
	modelName: "ThinkPad T480",
	category: "NOTEBOOK",
	country: "SE",
	purchasedOn: "2026-03-14",
	...over,
});

describe("choosing models that the catalogue can't tell", () => {
	let api: TestApi;
	let tenant: SeededTenant;
	let member: GraphQLClient;
	beforeAll(async () => {
		api = await startApi();
		await api.app.platform.deviceModels.loadReferenceCatalogue();
	});
	beforeEach(async () => {
		tenant = await api.seed.tenant(await api.seed.region());
		member = await api.signedIn({ role: "TENANT_MEMBER", tenantId: tenant.id });
	});
	afterAll(() => api.close());

	const ask = async <T>(document: string, over: object = {}): Promise<T> => {
		const { data, errors } = await member.execute<{ tenant: T }>(document, {
			id: tenant.id,
			...over,
		});
		expect(errors ?? []).toEqual([]);
		return data?.tenant as T;
	};
	const register = (devices: object[]) =>
		tenant.services.fleet.register(devices as never);
	const choose = async (
		over: object = {},
		client = member,
	): Promise<Payload> => {
		const input = {
			modelName: "ThinkPad T480",
			category: "NOTEBOOK",
			kind: "MODEL",
			idempotencyKey: unique("key"),
			...over,
		};
		const { data } = await client.execute<{ modelChoiceMake: Payload }>(MAKE, {
			input,
		});
		return data?.modelChoiceMake as Payload;
	};
	const withdraw = async (choiceId: string | undefined): Promise<Payload> => {
		const { data } = await member.execute<{ modelChoiceWithdraw: Payload }>(
			WITHDRAW,
			{ input: { choiceId, idempotencyKey: unique("key") } },
		);
		return data?.modelChoiceWithdraw as Payload;
	};
	const modelId = async (name: string): Promise<string> => {
		const { nodes } = await api.app.platform.deviceModels.page(
			{ search: name.toLowerCase() },
			"NAME",
			"ASC",
			{},
		);
		return nodes.find((model) => model.name === name)?.id ?? "";
	};
	const books = async () =>
		expect(await tenant.services.portfolio.check()).toEqual([]);

	it("offers candidates with evidence, and takes none by itself", async () => {
		await register([notebook(), notebook({ country: "NO" })]);
		const { unmatchedModels, portfolio } = await ask<Unmatched>(UNMATCHED);
		expect(unmatchedModels.nodes).toMatchObject([
			{
				modelName: "ThinkPad T480",
				manufacturer: "Lenovo",
				partNumber: null,
				category: "NOTEBOOK",
				devices: 2,
				choice: null,
			},
		]);
		const [first] = unmatchedModels.nodes[0]?.candidates ?? [];
		expect(first?.model.name).toMatch(/^ThinkPad T4[79]0$/);
		expect(first?.evidence).toMatch(
			/^The same: ThinkPad; another model: T480 on yours, T4[79]0 here\.$/,
		);
		expect(portfolio.devicesWithoutFootprint).toBe(2);
	});

	it("gives the chosen model's footprint to all devices of the name, later ones too, and says that a person chose it", async () => {
		await register([notebook(), notebook({ country: "NO" })]);
		const chosen = await choose({ modelId: await modelId("ThinkPad T490") });
		expect(chosen).toMatchObject({
			userErrors: [],
			choice: {
				modelName: "ThinkPad T480",
				manufacturer: "Lenovo",
				kind: "MODEL",
				model: { name: "ThinkPad T490" },
				devices: 2,
				withdrawnAt: null,
			},
		});
		await register([
			notebook({ modelName: "Lenovo ThinkPad T480", manufacturer: "LENOVO" }),
			notebook({ partNumber: "20L5000MX" }),
			notebook({ modelName: "ThinkPad T480s" }),
		]);
		const { devices } = await ask<Listed>(DEVICES);
		expect(devices.nodes.filter(({ footprint }) => footprint)).toHaveLength(4);
		for (const { footprint, match } of devices.nodes.filter(
			(device) => device.footprint,
		)) {
			expect(footprint?.basis).toBe("PUBLISHED");
			expect(match).toMatchObject({
				kind: "CHOSEN",
				model: { name: "ThinkPad T490" },
			});
			expect(match?.evidence).toMatch(
				/^A person of the tenant chose Lenovo ThinkPad T490 for "ThinkPad T480" on \d{4}-\d{2}-\d{2}\.$/,
			);
		}
		const { portfolio, unmatchedModels } = await ask<Unmatched>(UNMATCHED);
		expect(portfolio.devicesWithoutFootprint).toBe(1);
		expect(unmatchedModels.nodes.map(({ modelName }) => modelName)).toEqual([
			"ThinkPad T480s",
		]);
		await books();
	});

	it("gives it to devices that an import brings", async () => {
		await choose({ modelId: await modelId("ThinkPad T490") });
		const { fleet } = tenant.services;
		const serialNumber = unique("PF").replace(" ", "").toUpperCase();
		await fleet.stage("imp_chosen", [
			{
				rowNumber: 2,
				serialNumber,
				serialKey: serialNumber,
				modelName: "ThinkPad T480",
				modelKey: "thinkpad t480",
				manufacturer: "Lenovo",
				category: "NOTEBOOK",
				country: "SE",
				purchasedOn: "2026-03-14",
			},
		]);
		expect(await fleet.flip("imp_chosen")).toMatchObject({
			devices: 1,
			devicesWithoutFootprint: 0,
		});
		await books();
	});

	it("is one at a time, and once however often it is sent", async () => {
		await register([notebook()]);
		const input = {
			modelId: await modelId("ThinkPad T490"),
			idempotencyKey: unique("key"),
		};
		const [first, again] = [await choose(input), await choose(input)];
		expect(again.choice?.id).toBe(first.choice?.id);
		const other = await choose({ modelId: await modelId("ThinkPad T470") });
		expect(other.userErrors).toMatchObject([
			{ code: "MODEL_CHOICE_EXISTS", field: ["modelName"] },
		]);
	});

	it("prefers a choice for the part number to one for all", async () => {
		await register([notebook(), notebook({ partNumber: "20L5000MX" })]);
		await choose({
			modelId: await modelId("ThinkPad T490"),
			partNumber: "20L5000MX",
		});
		await choose({ modelId: await modelId("ThinkPad T470") });
		await register([notebook({ partNumber: "20L5000MX" }), notebook()]);
		const { devices } = await ask<Listed>(DEVICES);
		expect(
			devices.nodes.map(({ match }) => match?.evidence.includes("T490")).sort(),
		).toEqual([false, false, true, true]);
		await books();
	});

	it("takes the footprint back when withdrawn, and can be made again", async () => {
		await register([notebook(), notebook()]);
		const before = await ask<Unmatched>(UNMATCHED);
		const { choice } = await choose({
			modelId: await modelId("ThinkPad T490"),
		});
		const ended = await withdraw(choice?.id);
		expect(ended).toMatchObject({
			userErrors: [],
			choice: { id: choice?.id, devices: 0 },
		});
		expect(ended.choice?.withdrawnAt).not.toBeNull();
		expect((await ask<Unmatched>(UNMATCHED)).portfolio).toEqual(
			before.portfolio,
		);
		await books();
		const anew = await choose({ modelId: await modelId("ThinkPad T470") });
		expect(anew.choice?.devices).toBe(2);
		const { data } = await member.execute<{
			tenant: { modelChoices: { nodes: Choice[] } };
		}>(
			`query($id: ID!) { tenant(id: $id) { modelChoices(first: 10) { nodes { ${CHOICE} } } } }`,
			{ id: tenant.id },
		);
		expect(data?.tenant.modelChoices.nodes.map(({ id }) => id)).toEqual([
			anew.choice?.id,
			choice?.id,
		]);
	});

	it("leaves devices in an open quote what was quoted, and takes it later", async () => {
		const [result] = await register([notebook()]);
		const { choice } = await choose({
			modelId: await modelId("ThinkPad T490"),
		});
		const { fleet } = tenant.services;
		const deviceIds = [result?.device?.id ?? ""];
		const rules = { categories: ["NOTEBOOK"], purchasedSince: "1990-01-01" };
		const grams = (await fleet.device(deviceIds[0] ?? ""))?.footprintGrams ?? 0;
		await api.app.database.write(() =>
			fleet.layOut(
				{ quoteId: unique("quo"), expiresAt: Date.now() + 60_000 },
				{ deviceIds },
				rules,
				new Map([[grams, 500_000]]),
			),
		);
		expect((await withdraw(choice?.id)).choice?.devices).toBe(1);
		expect((await fleet.device(deviceIds[0] ?? ""))?.footprintGrams).toBe(
			grams,
		);
		await books();
		await api.app.database.write(() =>
			api.app.database.run(
				"UPDATE device_quote SET expiresAt = '2020-01-01 00:00:00.000' WHERE tenantId = :tenantId",
				{ tenantId: tenant.id },
			),
		);
		expect((await withdraw(choice?.id)).choice?.devices).toBe(0);
		expect((await fleet.device(deviceIds[0] ?? ""))?.footprintId).toBeNull();
		await books();
	});

	it("refuses what gives no footprint", async () => {
		const refusals = async (over: object) =>
			(await choose(over)).userErrors.map(({ code, field }) => [code, field]);
		expect(await refusals({})).toEqual([["NOT_FOUND", ["modelId"]]]);
		expect(
			await refusals({ modelId: await modelId("ThinkPad X1 Carbon Gen 9") }),
		).toEqual([["INVALID_INPUT", ["modelId"]]]);
		expect(
			await refusals({
				modelId: await modelId("ThinkPad T490"),
				specs: { weightKg: "1.4" },
			}),
		).toEqual([["INVALID_INPUT", ["specs"]]]);
		expect(
			await refusals({
				kind: "ESTIMATE",
				modelId: await modelId("ThinkPad T490"),
			}),
		).toEqual([["INVALID_INPUT", ["modelId"]]]);
		expect(await refusals({ modelName: " " })).toEqual([
			["INVALID_INPUT", ["modelName"]],
		]);
	});

	it("is for members, not for those who only look", async () => {
		const viewer = await api.signedIn({
			role: "TENANT_VIEWER",
			tenantId: tenant.id,
		});
		const input = { modelId: await modelId("ThinkPad T490") };
		expect((await choose(input, viewer)).userErrors).toMatchObject([
			{ code: "FORBIDDEN" },
		]);
		const { data } = await viewer.execute<{
			tenant: { viewerCanChooseModels: boolean };
		}>(UNMATCHED, { id: tenant.id });
		expect(data?.tenant.viewerCanChooseModels).toBe(false);
	});
});
