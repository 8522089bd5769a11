import { startApp, type TestApp } from "../../../test/harness.js";
import type { SeededTenant } from "../../../test/seed.js";
import { createStock, type Stock } from "../../../test/stock.js";

const TONNE = 1_000_000;

describe("allocating credits", () => {
	let test: TestApp;
	let stock: Stock;
	let tenant: SeededTenant;
	let other: SeededTenant;
	beforeAll(async () => {
		test = await startApp();
		stock = createStock(test);
		const region = await test.seed.region();
		tenant = await test.seed.tenant(region);
		other = await test.seed.tenant(region);
	});
	afterAll(() => test.close());

	const inventory = () => stock.inventory;
	const views = async (orderId: string, by = tenant) =>
		(await inventory().allocationsOf(by.scope, [orderId])).map(
			({ batchId, batchStart, batchEnd, orderStart, orderEnd }) => [
				batchId,
				batchStart,
				batchEnd,
				orderStart,
				orderEnd,
			],
		);

	it("takes the oldest batch first, to the gram, and goes on in the next", async () => {
		const project = await stock.project();
		const [first, second, third] = [
			await stock.batch(project, 2),
			await stock.batch(project, 3),
			await stock.batch(project, 1),
		];
		const orderId = await stock.order(tenant);
		await stock.allocate(tenant, orderId, project, 2 * TONNE + 123_457);
		expect(await views(orderId)).toEqual([
			[first.id, 0, 2 * TONNE, 0, 2 * TONNE],
			[second.id, 0, 123_457, 2 * TONNE, 2 * TONNE + 123_457],
		]);
		const left = await inventory().batchesByIds([
			first.id,
			second.id,
			third.id,
		]);
		expect(
			[first, second, third].map(({ id }) => left.get(id)?.freeGrams),
		).toEqual([0, 3 * TONNE - 123_457, TONNE]);
		expect(await stock.stockOf(project)).toEqual([
			4 * TONNE - 123_457,
			2 * TONNE + 123_457,
			0,
		]);
	});

	it("tells the whole credits that the grams belong to", async () => {
		const project = await stock.project();
		const batch = await stock.batch(project, 5);
		await stock.allocate(other, await stock.order(other), project, 1_500_000);
		const orderId = await stock.order(tenant);
		await stock.allocate(tenant, orderId, project, 1_600_000);
		const [view] = await inventory().allocationsOf(tenant.scope, [orderId]);
		expect(view).toMatchObject({
			grams: 1_600_000,
			retiredGrams: 0,
			released: false,
			retirements: [],
			project: { id: project.id },
			batch: { id: batch.id },
		});
		// Grams 1.5 t to 3.1 t: the second, third and fourth credit.
		expect(view?.serials).toMatchObject({
			first: batch.firstSerial + 1,
			last: batch.firstSerial + 3,
		});
	});

	it("serves a mix of projects, and passes over a share of nothing", async () => {
		const [a, b, c] = [
			await stock.project(),
			await stock.project(),
			await stock.project(),
		];
		const [inA, inB] = [await stock.batch(a, 1), await stock.batch(b, 1)];
		const orderId = await stock.order(tenant);
		await inventory().allocate(tenant.scope, orderId, [
			{ projectId: b.id, grams: 600_000, orderStart: 400_000 },
			{ projectId: a.id, grams: 400_000, orderStart: 0 },
			{ projectId: c.id, grams: 0, orderStart: 1_000_000 },
		]);
		expect(await views(orderId)).toEqual([
			[inA.id, 0, 400_000, 0, 400_000],
			[inB.id, 0, 600_000, 400_000, 1_000_000],
		]);
	});

	it("refuses an order whole when one project is short, and says what is missing", async () => {
		const [enough, short, none] = [
			await stock.project(),
			await stock.project({ name: "Short forest" }),
			await stock.project({ name: "Empty forest" }),
		];
		await stock.batch(enough, 5);
		await stock.batch(short, 2);
		const orderId = await stock.order(tenant);
		const shares = [
			{ projectId: enough.id, grams: TONNE, orderStart: 0 },
			{ projectId: short.id, grams: 2 * TONNE + 1, orderStart: TONNE },
			{ projectId: none.id, grams: 5, orderStart: 4 * TONNE },
		];
		await expect(
			inventory().allocate(tenant.scope, orderId, shares),
		).rejects.toMatchObject({
			code: "OUT_OF_STOCK",
			message: expect.stringMatching(
				/Short forest: 2\.000001 t asked, 2 t free, 0\.000001 t missing; Empty forest: 0\.000005 t asked, 0 t free, 0\.000005 t missing/,
			),
		});
		expect(await views(orderId)).toEqual([]);
		expect(await stock.stockOf(enough)).toEqual([5 * TONNE, 0, 0]);
	});

	it("serves exactly what is left, down to the last gram", async () => {
		const project = await stock.project();
		await stock.batch(project, 1);
		await stock.allocate(tenant, await stock.order(tenant), project, TONNE);
		expect(await stock.stockOf(project)).toEqual([0, TONNE, 0]);
		await expect(
			stock.allocate(tenant, await stock.order(tenant), project, 1),
		).rejects.toMatchObject({ code: "OUT_OF_STOCK" });
	});

	it("gives an order's grams back, joins them with their neighbours and sells them again", async () => {
		const project = await stock.project();
		const batch = await stock.batch(project, 4);
		const [a, b, c] = [
			await stock.order(tenant),
			await stock.order(other),
			await stock.order(tenant),
		];
		await stock.allocate(tenant, a, project, 1_100_000);
		await stock.allocate(other, b, project, 900_000);
		await stock.allocate(tenant, c, project, 500_000);
		await inventory().release(tenant.scope, a);
		await inventory().release(tenant.scope, c);
		expect(
			await test.app.database.query(
				"SELECT startGram, endGram FROM batch_extent WHERE batchId = :id ORDER BY startGram",
				{ id: batch.id },
			),
		).toEqual([
			{ startGram: 0, endGram: 1_100_000 },
			{ startGram: 2_000_000, endGram: 4_000_000 },
		]);
		expect(await stock.stockOf(project)).toEqual([3_100_000, 900_000, 0]);
		expect(
			(await inventory().allocationsOf(tenant.scope, [a]))[0],
		).toMatchObject({ released: true, grams: 1_100_000 });
		const d = await stock.order(other);
		await stock.allocate(other, d, project, 2_000_000);
		expect(await views(d, other)).toEqual([
			[batch.id, 0, 1_100_000, 0, 1_100_000],
			[batch.id, 2_000_000, 2_900_000, 1_100_000, 2_000_000],
		]);
		expect(await inventory().checkBooks()).toEqual([]);
	});

	it("releases once, also when asked twice at the same time", async () => {
		const project = await stock.project();
		await stock.batch(project, 3);
		const orderId = await stock.order(tenant);
		await stock.allocate(tenant, orderId, project, 1_250_000);
		await Promise.all([
			inventory().release(tenant.scope, orderId),
			inventory().release(tenant.scope, orderId),
		]);
		await inventory().release(tenant.scope, orderId);
		expect(await stock.stockOf(project)).toEqual([3 * TONNE, 0, 0]);
		expect(await inventory().checkBooks()).toEqual([]);
	});

	it("shows and releases nothing of another tenant's order", async () => {
		const project = await stock.project();
		await stock.batch(project, 1);
		const orderId = await stock.order(tenant);
		await stock.allocate(tenant, orderId, project, 1000);
		expect(await inventory().allocationsOf(other.scope, [orderId])).toEqual([]);
		await inventory().release(other.scope, orderId);
		expect(await stock.stockOf(project)).toEqual([TONNE - 1000, 1000, 0]);
	});

	it("leaves nothing when the caller's unit of work fails", async () => {
		const project = await stock.project();
		await stock.batch(project, 1);
		const orderId = await stock.order(tenant);
		const failing = test.app.database.write(async () => {
			await stock.allocate(tenant, orderId, project, 1000);
			throw new Error("the order was not placed");
		});
		await expect(failing).rejects.toThrow("the order was not placed");
		expect(await stock.stockOf(project)).toEqual([TONNE, 0, 0]);
		expect(await views(orderId)).toEqual([]);
	});

	it("sells the last tonnes once, when a hundred want them at the same time", async () => {
		const [project, second] = [await stock.project(), await stock.project()];
		for (const quantity of [3, 2, 4]) await stock.batch(project, quantity);
		await stock.batch(second, 5);
		// 7 orders would fit; some want the other project too, in either order.
		const grams = 1_234_567;
		const answers = await Promise.allSettled(
			Array.from({ length: 100 }, async (_, i) => {
				const buyer = i % 2 ? tenant : other;
				const shares = [{ projectId: project.id, grams, orderStart: 0 }];
				if (i % 3 === 0)
					shares.push({
						projectId: second.id,
						grams: 700_001,
						orderStart: grams,
					});
				if (i % 6 === 0) shares.reverse();
				return inventory().allocate(
					buyer.scope,
					await stock.order(buyer),
					shares,
				);
			}),
		);
		const sold = answers.flatMap((answer) =>
			answer.status === "fulfilled" ? answer.value : [],
		);
		const refusals = answers.flatMap((answer) =>
			answer.status === "rejected" ? [answer.reason.code ?? answer.reason] : [],
		);
		expect(new Set(refusals)).toEqual(new Set(["OUT_OF_STOCK"]));
		for (const [{ id }, total] of [
			[project, 9 * TONNE],
			[second, 5 * TONNE],
		] as const) {
			const soldHere = sold
				.filter(({ projectId }) => projectId === id)
				.reduce(
					(sum, { batchStart, batchEnd }) => sum + batchEnd - batchStart,
					0,
				);
			expect(await stock.stockOf({ id })).toEqual([
				total - soldHere,
				soldHere,
				0,
			]);
		}
		expect(
			sold
				.filter(({ projectId }) => projectId === project.id)
				.reduce(
					(sum, { batchStart, batchEnd }) => sum + batchEnd - batchStart,
					0,
				),
		).toBe(7 * grams);
		expect(await inventory().checkBooks()).toEqual([]);
	}, 60_000);
});
