import { startApi, type TestApi } from "../../../test/harness.js";
import { releaseMethod } from "../../../test/methods.js";
import { devices, openShop, publishModel } from "../../../test/offset.js";
import { unique } from "../../../test/seed.js";
import { checkAllBooks } from "../../app/check-all-books.js";

const MODELS = 6;
const EACH = 20;

describe("quotes and orders while the fleet is restated", () => {
	let api: TestApi;
	beforeAll(async () => {
		api = await startApi();
	});
	afterAll(() => api.close());

	it("have the masses of the footprints that they name, and keep them", async () => {
		// The same lifetime, so that a quote over both versions stands: another interval is another footprint of the same mass.
		await releaseMethod(api, { lifetimeYears: 5 });
		const shop = await openShop(api, 1_000, EACH, "300");
		const { tenant, projectId } = shop;
		const names: string[] = [];
		for (let n = 1; n < MODELS; n++) {
			const name = await publishModel(api, String(100 + n), tenant.country);
			names.push(name);
			await devices(tenant, EACH, name);
		}
		const version = await releaseMethod(api, {
			lifetimeYears: 5,
			text: "The same again, under another name.",
		});
		const { services } = tenant;
		await services.methods.adopt({ version, idempotencyKey: unique("key") });
		const mix = [{ projectId, percent: 100 }];
		const buy = async (modelName: string) => {
			const quote = await services.quotes.create({
				filter: { modelName },
				mix,
			});
			const order = await services.orders.place({
				quoteId: quote.id,
				beneficiary: "Example AB",
				idempotencyKey: unique("key"),
			});
			return { quote, order };
		};
		const [, ...bought] = await Promise.all([
			services.restateFleet.run(new AbortController().signal),
			...names.map(buy),
		]);
		expect(bought).toHaveLength(MODELS - 1);
		for (const { quote, order } of bought) {
			const groups = await services.fleet.groupsOfQuote(quote.id);
			const kept = await api.app.platform.footprints.byIds(
				groups.map(({ footprintId }) => footprintId),
			);
			expect(groups.reduce((sum, group) => sum + group.devices, 0)).toBe(EACH);
			const named = new Set(groups.map(({ footprintId }) => footprintId));
			for (const { footprintId, computedEach } of groups)
				expect(kept.get(footprintId)?.result.totalGrams).toBe(computedEach);
			const covered = await api.app.database.query<{ footprintId: string }>(
				"SELECT DISTINCT footprintId FROM device WHERE tenantId = :tenantId AND orderId = :orderId",
				{ tenantId: tenant.id, orderId: order.id },
			);
			// What the certificate will name is what each device has, whichever came first.
			expect(new Set(covered.map(({ footprintId }) => footprintId))).toEqual(
				named,
			);
		}
		const [adoption] = await services.methods.adoptions();
		expect(adoption?.status).toBe("DONE");
		expect(await checkAllBooks(api.app)).toEqual([]);
	});

	it("wait for one another: what is being laid out is not restated", async () => {
		await releaseMethod(api, { lifetimeYears: 5 });
		const { tenant } = await openShop(api, 1, EACH, "300");
		const version = await releaseMethod(api, { lifetimeYears: 6 });
		const { fleet, methods, restateFleet } = tenant.services;
		await methods.adopt({ version, idempotencyKey: unique("key") });
		const rules = { categories: ["NOTEBOOK"], purchasedSince: "2020-01-01" };
		const quoteId = "quo_01M7ZXH5ZC1T3F1QJ0V8N5W2RD";
		// The first device stays out of the quote: the job looks for quotes when it meets that one, and must not go by what it saw.
		const { nodes } = await fleet.devices({}, "REGISTERED_AT", "ASC", {
			first: EACH,
		});
		const deviceIds = nodes
			.map(({ id }) => id)
			.sort()
			.slice(1);
		let laidOut = () => {};
		let commit = () => {};
		const isLaidOut = new Promise<void>((resolve) => {
			laidOut = resolve;
		});
		const mayCommit = new Promise<void>((resolve) => {
			commit = resolve;
		});
		const quoting = api.app.database.write(async () => {
			await fleet.selectForQuote({ deviceIds }, rules);
			await fleet.layOut(
				{ quoteId, expiresAt: Date.now() + 3_600_000 },
				{ deviceIds },
				rules,
				new Map([[300_000, 300_000]]),
			);
			laidOut();
			await mayCommit;
		});
		await isLaidOut;
		let ended = false;
		const restating = restateFleet
			.run(new AbortController().signal)
			.then(() => {
				ended = true;
			});
		await new Promise((resolve) => setTimeout(resolve, 700));
		expect(ended).toBe(false);
		commit();
		await Promise.all([quoting, restating]);
		expect(await methods.adoptions()).toMatchObject([
			{ status: "DONE", restated: 1, quoted: EACH - 1 },
		]);
		const [group] = await fleet.groupsOfQuote(quoteId);
		const kept = await api.app.platform.footprints.byIds([
			group?.footprintId ?? "",
		]);
		expect(kept.get(group?.footprintId ?? "")?.result).toMatchObject({
			totalGrams: 300_000,
			lifetimeYears: 5,
		});
	});
});
