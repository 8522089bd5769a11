import { startApi, type TestApi } from "../../../test/harness.js";
import { releaseMethod } from "../../../test/methods.js";
import {
	devices,
	openShop,
	order,
	publishModel,
	quote,
	type Shop,
} from "../../../test/offset.js";
import { unique } from "../../../test/seed.js";
import { succeed } from "../../../test/succeed.js";
import { checkAllBooks } from "../../app/check-all-books.js";

const ADOPT =
	"mutation($input: MethodVersionAdoptInput!) { methodVersionAdopt(input: $input) { adoption { id status adoptedBy method { version } previousMethod { version } } methodVersion { version } userErrors { code field message } } }";
const TENANT = `query($id: ID!, $version: String!) { tenant(id: $id) {
	methodVersion { version } viewerCanAdoptMethod
	methodAdoptions { status devices restated refused quoted finishedAt method { version } }
	portfolio { devices footprint { grams } covered { grams } }
	methodDifference(version: $version) { from { version } to { version } devices changed massChanged unchanged refused quoted covered
		before { grams } after { grams } delta { grams }
		lines { country devices beforeEach { grams } afterEach { grams } reasons { code mass { grams } text } model { name } modelName }
		rest { lines devices } refusals { reason devices } } } }`;
const DEVICES =
	"query($id: ID!) { tenant(id: $id) { devices(first: 100) { nodes { serialNumber coverage footprint { total { grams } lifetimeYears method { version } } } } } }";

interface Fleet {
	tenant: {
		devices: {
			nodes: {
				coverage: string;
				footprint: {
					total: { grams: number };
					lifetimeYears: number;
					method: { version: string };
				};
			}[];
		};
	};
}
interface Told {
	tenant: {
		methodVersion: { version: string };
		viewerCanAdoptMethod: boolean;
		methodAdoptions: Record<string, unknown>[];
		portfolio: { devices: number; footprint: { grams: number } };
		methodDifference: Record<string, unknown> & {
			before: { grams: number };
			after: { grams: number };
			delta: { grams: number };
			lines: {
				devices: number;
				beforeEach: { grams: number };
				afterEach: { grams: number };
				reasons: { code: string; mass: { grams: number } }[];
			}[];
		};
	};
}

describe("taking another method version into use", () => {
	let api: TestApi;
	beforeAll(async () => {
		api = await startApi();
	});
	afterAll(() => api.close());

	/** On a version with five years, whatever other tests have released. */
	const openOnFiveYears = async (...sold: [number, number, string]) => {
		const version = await releaseMethod(api, { lifetimeYears: 5 });
		return { ...(await openShop(api, ...sold)), version };
	};
	const adopt = (shop: Shop, version: string) =>
		succeed<{ methodVersionAdopt: { adoption: { id: string } } }>(
			shop.client,
			ADOPT,
			{
				input: {
					tenantId: shop.tenant.id,
					version,
					idempotencyKey: unique("key"),
				},
			},
		);
	const told = async (shop: Shop, version: string) =>
		(
			await succeed<Told>(shop.client, TENANT, {
				id: shop.tenant.id,
				version,
			})
		).tenant;
	const fleetOf = async (shop: Shop) =>
		(await succeed<Fleet>(shop.client, DEVICES, { id: shop.tenant.id })).tenant
			.devices.nodes;
	/** Ends the open quotes of a tenant, as time would. */
	const expireQuotes = ({ tenant }: Shop) =>
		api.app.database.write(() =>
			api.app.database.run(
				"UPDATE device_quote SET expiresAt = '2020-01-01 00:00:00.000' WHERE tenantId = :tenantId",
				{ tenantId: tenant.id },
			),
		);
	const buy = async (shop: Shop, filter = {}) => {
		const quoted = await quote(shop.client, {
			tenantId: shop.tenant.id,
			filter,
			mix: [{ projectId: shop.projectId, percent: 100 }],
		});
		return quoted.quote?.id ?? "";
	};

	it("tells first what would change, then restates free devices to the gram and leaves the others", async () => {
		const shop = await openOnFiveYears(100, 4, "300");
		const before = shop.version;
		const quoteId = await buy(shop);
		const placed = await order(shop.client, {
			tenantId: shop.tenant.id,
			quoteId,
		});
		expect(placed.userErrors).toEqual([]);
		const model = await publishModel(api, "200", shop.tenant.country);
		await devices(shop.tenant, 3, model);
		await buy(shop);
		const free = await publishModel(api, "100", shop.tenant.country);
		await devices(shop.tenant, 5, free);
		const version = await releaseMethod(api, { lifetimeYears: 6 });

		const { methodDifference } = await told(shop, version);
		expect(methodDifference).toMatchObject({
			from: { version: before },
			to: { version },
			devices: 12,
			covered: 4,
			quoted: 3,
			changed: 5,
			massChanged: 5,
			unchanged: 0,
			refused: 0,
			before: { grams: 500_000 },
			// Its use phase is 20 % over five years: one year more is 4 kg.
			after: { grams: 520_000 },
			delta: { grams: 20_000 },
			rest: { lines: 0, devices: 0 },
			refusals: [],
		});
		expect(methodDifference.lines).toMatchObject([
			{
				devices: 5,
				country: shop.tenant.country,
				beforeEach: { grams: 100_000 },
				afterEach: { grams: 104_000 },
				model: { name: free },
				modelName: free,
			},
		]);
		expect(methodDifference.lines[0]?.reasons[0]).toMatchObject({
			code: "USE",
			mass: { grams: 4_000 },
		});
		const asBefore = await told(shop, version);
		expect(asBefore.methodVersion.version).toBe(before);
		expect(asBefore.methodAdoptions).toEqual([]);

		await adopt(shop, version);
		await api.app.worker.drain();
		const after = await told(shop, version);
		expect(after.methodVersion.version).toBe(version);
		expect(after.methodAdoptions).toEqual([
			{
				status: "DONE",
				devices: 8,
				restated: 5,
				refused: 0,
				quoted: 3,
				finishedAt: expect.any(String),
				method: { version },
			},
		]);
		expect(after.portfolio.footprint.grams).toBe(
			4 * 300_000 + 3 * 200_000 + 520_000,
		);
		expect(
			(await fleetOf(shop)).map(({ coverage, footprint }) => [
				coverage,
				footprint.total.grams,
				footprint.method.version,
			]),
		).toEqual(
			expect.arrayContaining([
				["ALLOCATED", 300_000, before],
				["QUOTED", 200_000, before],
				["NONE", 104_000, version],
			]),
		);
		expect(after.methodDifference).toMatchObject({
			changed: 0,
			unchanged: 5,
			quoted: 3,
			covered: 4,
			delta: { grams: 0 },
		});

		await expireQuotes(shop);
		await shop.tenant.services.restateFleet.run(new AbortController().signal);
		expect((await told(shop, version)).methodAdoptions).toMatchObject([
			{ restated: 8, quoted: 0 },
		]);
		await devices(shop.tenant, 1, free);
		expect(
			(await fleetOf(shop))
				.filter(({ coverage }) => coverage === "NONE")
				.map(({ footprint }) => footprint.method.version),
		).toEqual(Array(9).fill(version));
		expect(await checkAllBooks(api.app)).toEqual([]);
	});

	it("restates the devices of an order that is cancelled later", async () => {
		const shop = await openOnFiveYears(100, 2, "300");
		const placed = await order(shop.client, {
			tenantId: shop.tenant.id,
			quoteId: await buy(shop),
		});
		const version = await releaseMethod(api, { lifetimeYears: 7 });
		await adopt(shop, version);
		await api.app.worker.drain();
		expect((await fleetOf(shop))[0]?.footprint.lifetimeYears).toBe(5);
		await succeed(
			shop.client,
			"mutation($input: OrderCancelInput!) { orderCancel(input: $input) { userErrors { code message } } }",
			{
				input: {
					tenantId: shop.tenant.id,
					orderId: placed.order?.id,
					reason: "No longer wanted",
					idempotencyKey: unique("key"),
				},
			},
		);
		await api.app.worker.drain();
		expect(
			(await fleetOf(shop)).map(({ footprint }) => footprint.lifetimeYears),
		).toEqual([7, 7]);
		expect(await checkAllBooks(api.app)).toEqual([]);
	});

	it("goes on where it was killed, and run again changes nothing", async () => {
		const shop = await openOnFiveYears(1, 3, "300");
		await devices(
			shop.tenant,
			3,
			await publishModel(api, "150", shop.tenant.country),
		);
		const version = await releaseMethod(api, { lifetimeYears: 8 });
		await adopt(shop, version);
		const { restateFleet } = shop.tenant.services;
		const killed = new AbortController();
		const { fleet } = shop.tenant.services;
		const restate = fleet.restatement.restate.bind(fleet.restatement);
		fleet.restatement.restate = async (...step) => {
			const moved = await restate(...step);
			killed.abort();
			return moved;
		};
		await expect(restateFleet.run(killed.signal)).rejects.toThrow();
		expect((await told(shop, version)).methodAdoptions).toMatchObject([
			{ status: "RUNNING", devices: 6, restated: 3 },
		]);
		expect(await checkAllBooks(api.app)).toEqual([]);
		await api.app.worker.drain();
		await api.app.worker.drain();
		expect((await told(shop, version)).methodAdoptions).toMatchObject([
			{ status: "DONE", devices: 6, restated: 6 },
		]);
		expect(
			new Set(
				(await fleetOf(shop)).map(({ footprint }) => footprint.lifetimeYears),
			),
		).toEqual(new Set([8]));
		expect(await checkAllBooks(api.app)).toEqual([]);
	});

	it("brings devices along that an import resolved under the version before", async () => {
		const shop = await openOnFiveYears(1, 1, "300");
		const version = await releaseMethod(api, { lifetimeYears: 9 });
		await adopt(shop, version);
		await api.app.worker.drain();
		const { methods } = shop.tenant.services;
		const inUse = methods.inUse.bind(methods);
		// As if the import had looked for footprints before the adoption was decided: the old version, then the new one.
		const old = await api.app.platform.methods.byVersion(shop.version);
		let asked = 0;
		methods.inUse = async () => (asked++ === 0 ? old : inUse());
		await devices(
			shop.tenant,
			1,
			await publishModel(api, "100", shop.tenant.country),
		);
		expect(
			(await fleetOf(shop)).map(({ footprint }) => footprint.lifetimeYears),
		).toContain(5);
		await api.app.worker.drain();
		expect(
			(await fleetOf(shop)).map(({ footprint }) => footprint.lifetimeYears),
		).toEqual([9, 9]);
	});

	it("is for administrators, once, and of released versions only", async () => {
		const shop = await openOnFiveYears(1, 1, "300");
		const version = await releaseMethod(api, { lifetimeYears: 4 });
		const refusal = async (
			client: Shop["client"],
			over: Record<string, unknown> = {},
		) => {
			const { data } = await client.execute<{
				methodVersionAdopt: { userErrors: { code: string }[] };
			}>(ADOPT, {
				input: {
					tenantId: shop.tenant.id,
					version,
					idempotencyKey: unique("key"),
					...over,
				},
			});
			return data?.methodVersionAdopt.userErrors.map(({ code }) => code);
		};
		const member = await api.signedIn({
			role: "TENANT_MEMBER",
			tenantId: shop.tenant.id,
		});
		const operator = await api.signedIn({ role: "OPERATOR" });
		expect(await refusal(member)).toEqual(["FORBIDDEN"]);
		expect(await refusal(operator)).toEqual(["FORBIDDEN"]);
		expect(await refusal(shop.client, { version: "TT-1999.1" })).toEqual([
			"NOT_FOUND",
		]);
		const key = unique("key");
		expect(await refusal(shop.client, { idempotencyKey: key })).toEqual([]);
		expect(await refusal(shop.client, { idempotencyKey: key })).toEqual([]);
		expect(await refusal(shop.client)).toEqual(["METHOD_ALREADY_IN_USE"]);
		const other = await releaseMethod(api, { lifetimeYears: 3 });
		expect(await refusal(shop.client, { version: other })).toEqual([
			"METHOD_ADOPTION_RUNNING",
		]);
		await api.app.worker.drain();
		expect(await refusal(shop.client, { version: other })).toEqual([]);
		expect((await told(shop, other)).viewerCanAdoptMethod).toBe(true);
		await api.app.worker.drain();
		expect((await told(shop, other)).methodAdoptions).toMatchObject([
			{ method: { version: other } },
			{ method: { version } },
		]);
	});
});
