import { startApp, type TestApp } from "../../../test/harness.js";
import type { SeededTenant } from "../../../test/seed.js";
import {
	AUDITOR,
	createStock,
	OPERATOR,
	type Stock,
	VINTAGE,
} from "../../../test/stock.js";
import type { RetirementInput } from "./inventory.types.js";

const TONNE = 1_000_000;

describe("recording a retirement", () => {
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

	/** A batch of 10 t: [0, 2.5 t) the first order's, [2.5, 6.2 t) the other tenant's, the rest free. */
	async function soldBatch() {
		const project = await stock.project();
		const batch = await stock.batch(project, 10);
		const first = await stock.order(tenant);
		const second = await stock.order(other);
		await stock.allocate(tenant, first, project, 2_500_000);
		await stock.allocate(other, second, project, 3_700_000);
		return { project, batch, first, second };
	}

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

	it("takes a batch that is named or finds it by the serials, one credit or all", async () => {
		const { batch } = await soldBatch();
		const one = stock.part(batch, 0, 1);
		expect(
			await record(stock.retirementInput(one.text, { batchId: batch.id })),
		).toMatchObject({ serialText: one.text, quantity: 1 });
		expect(await stock.retire(batch, 1, 5)).toMatchObject({ quantity: 5 });
		expect(await stock.inventory.checkBooks()).toEqual([]);
	});

	it("refuses credits that are retired, naming the record", async () => {
		const { batch } = await soldBatch();
		const earlier = await stock.retire(batch, 2, 2);
		for (const [offset, quantity] of [
			[2, 2],
			[0, 3],
			[3, 2],
		] as const) {
			await expect(stock.retire(batch, offset, quantity)).rejects.toMatchObject(
				{
					code: "ALREADY_RETIRED",
					field: ["serials"],
					message: expect.stringContaining(earlier.id),
				},
			);
		}
	});

	it("refuses credits that are not allocated to the last gram, naming them", async () => {
		const { project, batch } = await soldBatch();
		await expect(stock.retire(batch, 5, 3)).rejects.toMatchObject({
			code: "NOT_ALLOCATED",
			message: expect.stringContaining(stock.part(batch, 6, 2).text),
		});
		expect(await stock.stockOf(project)).toEqual([3_800_000, 6_200_000, 0]);
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

	it("says which batches hold a part of serials that no batch holds whole", async () => {
		const project = await stock.project();
		const batch = await stock.batch(project, 4);
		const first = batch.lastSerial + 1;
		const next = await stock.inventory.registerBatch(OPERATOR, {
			...stock.batchInput(project, 3),
			serials: stock.serials(project, first, first + 2),
		});
		const across = stock.serials(project, batch.lastSerial, first);
		await expect(record(stock.retirementInput(across))).rejects.toMatchObject({
			code: "BATCH_NOT_FOUND",
			message: expect.stringMatching(
				new RegExp(`${batch.serialText}.*${next.serialText}`),
			),
		});
		await expect(
			record(stock.retirementInput(across, { batchId: batch.id })),
		).rejects.toMatchObject({ code: "BATCH_NOT_FOUND", field: ["serials"] });
		await expect(
			record(stock.retirementInput(across, { batchId: "bat_unknown" })),
		).rejects.toMatchObject({ code: "BATCH_NOT_FOUND", field: ["batchId"] });
	});

	it("tells registries without a format of their own apart", async () => {
		const batches = [];
		for (const registry of ["PURO", "ISOMETRIC"] as const) {
			const project = await stock.project({ registry });
			batches.push(
				await stock.inventory.registerBatch(OPERATOR, {
					...stock.batchInput(project, 5),
					serials: "ALIKE-77-1 to 5",
				}),
			);
			await stock.allocate(
				tenant,
				await stock.order(tenant),
				project,
				5_000_000,
			);
		}
		await expect(
			record(stock.retirementInput("ALIKE-77-2 to 3")),
		).rejects.toMatchObject({ code: "INVALID_INPUT", field: ["batchId"] });
		const [, second] = batches;
		expect(
			await record(
				stock.retirementInput("ALIKE-77-2 to 3", { batchId: second?.id ?? "" }),
			),
		).toMatchObject({ batchId: second?.id, quantity: 2 });
	});

	it.each([
		[
			"a malformed serial",
			{ serials: "12-13-x" },
			"SERIAL_MALFORMED",
			"serials",
		],
		[
			"a day of the future",
			{ retiredOn: "2999-01-01" },
			"INVALID_INPUT",
			"retiredOn",
		],
		[
			"a day that doesn't exist",
			{ retiredOn: "2025-02-30" },
			"INVALID_INPUT",
			"retiredOn",
		],
		[
			"a day before the vintage",
			{ retiredOn: `${VINTAGE - 1}-12-31` },
			"INVALID_INPUT",
			"retiredOn",
		],
		[
			"no reference",
			{ registryReference: " " },
			"INVALID_INPUT",
			"registryReference",
		],
		["no beneficiary", { beneficiary: "" }, "INVALID_INPUT", "beneficiary"],
		[
			"a beneficiary of two lines",
			{ beneficiary: "A\nB" },
			"INVALID_INPUT",
			"beneficiary",
		],
		[
			"a beneficiary that is too long",
			{ beneficiary: "x".repeat(201) },
			"INVALID_INPUT",
			"beneficiary",
		],
		[
			"an address that is not https",
			{ url: "http://registry.example/1" },
			"INVALID_INPUT",
			"url",
		],
		[
			"an address that is none",
			{ url: "javascript:alert(1)" },
			"INVALID_INPUT",
			"url",
		],
	])("refuses %s", async (_what, over, code, field) => {
		const { project, batch } = await soldBatch();
		const input = stock.retirementInput(stock.part(batch, 0, 1).text, over);
		await expect(record(input)).rejects.toMatchObject({
			code,
			field: [field],
		});
		expect(await stock.stockOf(project)).toEqual([3_800_000, 6_200_000, 0]);
	});

	it("takes the day of today and the first day of the vintage", async () => {
		const { batch } = await soldBatch();
		const today = new Date(test.clock.now()).toISOString().slice(0, 10);
		for (const [offset, retiredOn] of [
			[0, today],
			[1, `${VINTAGE}-01-01`],
		] as const) {
			expect(
				await record(
					stock.retirementInput(stock.part(batch, offset, 1).text, {
						retiredOn,
					}),
				),
			).toMatchObject({ retiredOn });
		}
	});

	it("lets only operators do it", async () => {
		const { batch } = await soldBatch();
		await expect(
			record(stock.retirementInput(stock.part(batch, 0, 1).text), AUDITOR),
		).rejects.toMatchObject({ code: "FORBIDDEN" });
	});

	it("records once for one key", async () => {
		const { project, batch } = await soldBatch();
		const input = stock.retirementInput(stock.part(batch, 0, 2).text);
		const [first, second] = await Promise.all([record(input), record(input)]);
		expect(second).toEqual(first);
		expect(await stock.stockOf(project)).toEqual([
			3_800_000, 4_200_000, 2_000_000,
		]);
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
