import { startApp, type TestApp } from "../../../test/harness.js";
import type { SeededTenant } from "../../../test/seed.js";
import { createStock, OPERATOR, type Stock } from "../../../test/stock.js";
import type { RetirementInput } from "./inventory.types.js";

const TONNE = 1_000_000;

describe("a retirement and the orders that hold its credits", () => {
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

	const record = (input: RetirementInput, actor = OPERATOR) =>
		stock.inventory.recordRetirement(actor, input);

	const soldBatch = () => stock.soldBatch(tenant, other);

	it("moves the credits from allocated to retired, and tells every order what was its part", async () => {
		const { project, batch, first, second } = await soldBatch();
		const retirement = await stock.retire(batch, 1, 3);
		expect(retirement).toMatchObject({
			batchId: batch.id,
			startGram: TONNE,
			endGram: 4 * TONNE,
			quantity: 3,
			recordedBy: OPERATOR.id,
		});
		expect(await stock.stockOf(project)).toEqual([
			3_800_000, 3_200_000, 3_000_000,
		]);
		expect(stock.told.at(-1)).toEqual([
			{
				tenantId: tenant.id,
				orderId: first,
				projectId: project.id,
				retirementId: retirement.id,
				orderIntervals: [{ start: TONNE, end: 2_500_000 }],
			},
			{
				tenantId: other.id,
				orderId: second,
				projectId: project.id,
				retirementId: retirement.id,
				orderIntervals: [{ start: 0, end: 1_500_000 }],
			},
		]);
		const [mine] = await stock.inventory.allocationsOf(tenant.scope, [first]);
		expect(mine).toMatchObject({
			grams: 2_500_000,
			retiredGrams: 1_500_000,
			retirements: [
				{
					retirement: { id: retirement.id },
					start: TONNE,
					end: 2_500_000,
					// The third credit is half the other order's.
					serials: {
						first: batch.firstSerial + 1,
						last: batch.firstSerial + 2,
					},
				},
			],
		});
		expect(await stock.inventory.checkBooks()).toEqual([]);
	});

	it("lists what can be retired, and how many orders it serves", async () => {
		const { project, batch } = await soldBatch();
		const ranges = async () =>
			(await stock.inventory.retirable(project.id)).map(
				({ start, end, orders, serials }) => [
					start,
					end,
					orders,
					serials.first - batch.firstSerial,
					serials.quantity,
				],
			);
		expect(await ranges()).toEqual([[0, 6 * TONNE, 2, 0, 6]]);
		await stock.retire(batch, 1, 2);
		expect(await ranges()).toEqual([
			[0, TONNE, 1, 0, 1],
			[3 * TONNE, 6 * TONNE, 1, 3, 3],
		]);
		const all = await stock.inventory.retirable();
		expect(all.map(({ batch: { id } }) => id)).toContain(batch.id);
	});

	it("refuses credits whose order was cancelled", async () => {
		const { batch, first } = await soldBatch();
		await stock.inventory.release(tenant.scope, first);
		await expect(stock.retire(batch, 0, 1)).rejects.toMatchObject({
			code: "NOT_ALLOCATED",
		});
		expect(await stock.retire(batch, 3, 1)).toMatchObject({ quantity: 1 });
	});

	it("keeps an order with a retired gram from being released", async () => {
		const { project, batch, first, second } = await soldBatch();
		await stock.retire(batch, 2, 1);
		for (const [scope, orderId] of [
			[tenant.scope, first],
			[other.scope, second],
		] as const) {
			await expect(
				stock.inventory.release(scope, orderId),
			).rejects.toMatchObject({
				code: "ORDER_HAS_RETIREMENTS",
				message: expect.stringContaining("0.5 t"),
			});
		}
		expect(await stock.stockOf(project)).toEqual([3_800_000, 5_200_000, TONNE]);
	});

	it("doesn't ascribe to a released allocation what was retired for another order since", async () => {
		const { batch, project, first } = await soldBatch();
		await stock.inventory.release(tenant.scope, first);
		const again = await stock.order(other);
		await stock.allocate(other, again, project, 2_500_000);
		await stock.retire(batch, 0, 2);
		const [released] = await stock.inventory.allocationsOf(tenant.scope, [
			first,
		]);
		expect(released).toMatchObject({
			released: true,
			retiredGrams: 0,
			retirements: [],
		});
		const [live] = await stock.inventory.allocationsOf(other.scope, [again]);
		expect(live).toMatchObject({ retiredGrams: 2 * TONNE });
	});

	it("records one of two that overlap, when both come at once", async () => {
		const { project, batch } = await soldBatch();
		const answers = await Promise.allSettled([
			stock.retire(batch, 0, 3),
			stock.retire(batch, 2, 3),
		]);
		expect(
			answers
				.map((answer) =>
					answer.status === "fulfilled" ? "recorded" : answer.reason.code,
				)
				.sort(),
		).toEqual(["ALREADY_RETIRED", "recorded"]);
		expect(await stock.stockOf(project)).toEqual([
			3_800_000, 3_200_000, 3_000_000,
		]);
	});

	it("either retires or releases, when both come at once", async () => {
		const { project, batch, first } = await soldBatch();
		const answers = await Promise.allSettled([
			stock.retire(batch, 0, 1),
			stock.inventory.release(tenant.scope, first),
		]);
		expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(
			1,
		);
		expect([
			[3_800_000, 5_200_000, TONNE],
			[6_300_000, 3_700_000, 0],
		]).toContainEqual(await stock.stockOf(project));
		expect(await stock.inventory.checkBooks()).toEqual([]);
	});

	it("is undone when an order can't follow", async () => {
		const { project, batch, second } = await soldBatch();
		stock.refuse(second);
		await expect(stock.retire(batch, 2, 1)).rejects.toThrow(
			"the observer refuses",
		);
		expect(await stock.stockOf(project)).toEqual([3_800_000, 6_200_000, 0]);
		expect(await stock.inventory.retirable(project.id)).toHaveLength(1);
	});

	it("finds retirements by what the list can filter and sort", async () => {
		const { project, batch } = await soldBatch();
		const early = await record(
			stock.retirementInput(stock.part(batch, 0, 1).text, {
				retiredOn: "2024-03-01",
				beneficiary: "Ångström Möbler AB",
				url: "https://registry.example/r/1",
			}),
		);
		const late = await stock.retire(batch, 1, 2);
		const list = async (
			filter: object,
			sort: "RETIRED_ON" | "RECORDED_AT" | "QUANTITY" = "RETIRED_ON",
		) =>
			(
				await stock.inventory.retirements(
					{ projectId: project.id, ...filter },
					sort,
					"DESC",
					{},
				)
			).nodes.map(({ id }) => id);
		expect(await list({})).toEqual([late.id, early.id]);
		expect(await list({}, "QUANTITY")).toEqual([late.id, early.id]);
		expect(await list({}, "RECORDED_AT")).toEqual([late.id, early.id]);
		expect(await list({ from: "2024-03-02" })).toEqual([late.id]);
		expect(await list({ to: "2024-03-01" })).toEqual([early.id]);
		expect(await list({ search: "möbler" })).toEqual([early.id]);
		expect(await list({ search: late.registryReference })).toEqual([late.id]);
		expect(await list({ search: early.serialText })).toEqual([early.id]);
		expect(await list({ search: "100%" })).toEqual([]);
	});
});
