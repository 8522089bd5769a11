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

	const soldBatch = () => stock.soldBatch(tenant, other);

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

	it("finds the batch by serials that don't tell their registry", async () => {
		const project = await stock.project({ registry: "PURO" });
		const batch = await stock.inventory.registerBatch(OPERATOR, {
			...stock.batchInput(project, 5),
			serials: "ALIKE-77-1 to 5",
		});
		await stock.allocate(tenant, await stock.order(tenant), project, 5_000_000);
		expect(
			await record(stock.retirementInput("alike-77-2 to 3")),
		).toMatchObject({ batchId: batch.id, quantity: 2 });
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
});
