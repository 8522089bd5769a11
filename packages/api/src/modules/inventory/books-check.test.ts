import { startApp, type TestApp } from "../../../test/harness.js";
import type { SeededTenant } from "../../../test/seed.js";
import { createStock, type Stock } from "../../../test/stock.js";

describe("checking the books", () => {
	let test: TestApp;
	let stock: Stock;
	let tenant: SeededTenant;
	beforeAll(async () => {
		test = await startApp();
		stock = createStock(test);
		tenant = await test.seed.tenant(await test.seed.region());
	});
	afterAll(() => test.close());

	/** A batch of 5 t: 3.25 t sold, the second and the third credit of it retired. */
	async function books() {
		const project = await stock.project();
		const batch = await stock.batch(project, 5);
		const orderId = await stock.order(tenant);
		await stock.allocate(tenant, orderId, project, 3_250_000);
		await stock.retire(batch, 1, 1);
		await stock.retire(batch, 2, 1);
		return {
			id: batch.id,
			projectId: project.id,
			tenantId: tenant.id,
			orderId,
		};
	}

	const run = (statement: string, parameters: Record<string, string>) =>
		test.app.database.write(() => test.app.database.run(statement, parameters));

	it("finds nothing wrong with what the services write", async () => {
		await books();
		expect(await stock.inventory.checkBooks()).toEqual([]);
	});

	// Each is undone afterwards, so that one fault is found at a time.
	it.each([
		[
			"a free extent is lost",
			"BATCH_PARTITION",
			"UPDATE batch_extent SET endGram = endGram - 1 WHERE batchId = :id",
			"UPDATE batch_extent SET endGram = endGram + 1 WHERE batchId = :id",
		],
		[
			"a gram is sold twice",
			"BATCH_PARTITION",
			"UPDATE allocation SET batchEnd = batchEnd + 1 WHERE tenantId = :tenantId AND batchId = :id",
			"UPDATE allocation SET batchEnd = batchEnd - 1 WHERE tenantId = :tenantId AND batchId = :id",
		],
		[
			"a retired allocation is released",
			"RETIRED_ALLOCATED",
			"UPDATE allocation SET released = 1 WHERE tenantId = :tenantId AND batchId = :id",
			"UPDATE allocation SET released = 0 WHERE tenantId = :tenantId AND batchId = :id",
		],
		[
			"a counter is off",
			"BATCH_COUNTERS",
			"UPDATE credit_batch SET freeGrams = freeGrams + 1, allocatedGrams = allocatedGrams - 1 WHERE id = :id",
			"UPDATE credit_batch SET freeGrams = freeGrams - 1, allocatedGrams = allocatedGrams + 1 WHERE id = :id",
		],
		[
			"a project's amount is off",
			"PROJECT_STOCK",
			"UPDATE project SET retiredGrams = retiredGrams + 1 WHERE id = :projectId",
			"UPDATE project SET retiredGrams = retiredGrams - 1 WHERE id = :projectId",
		],
		[
			"an allocation names another project",
			"UNKNOWN_BATCH",
			"UPDATE allocation SET projectId = 'prj_other' WHERE tenantId = :tenantId AND batchId = :id",
			"UPDATE allocation SET projectId = :projectId WHERE tenantId = :tenantId AND batchId = :id",
		],
		[
			"an allocation names no batch",
			"UNKNOWN_BATCH",
			"UPDATE allocation SET batchId = 'bat_gone' WHERE tenantId = :tenantId AND orderId = :orderId",
			"UPDATE allocation SET batchId = :id WHERE tenantId = :tenantId AND orderId = :orderId",
		],
		[
			"a credit is retired twice",
			"RETIRED_ONCE",
			"UPDATE retirement SET startGram = 1000001, endGram = 2000001 WHERE batchId = :id AND startGram = 2000000",
			"UPDATE retirement SET startGram = 2000000, endGram = 3000000 WHERE batchId = :id AND startGram = 1000001",
		],
	])("sees it when %s", async (_what, rule, breaking, mending) => {
		const book = await books();
		await run(breaking, book);
		const faults = await stock.inventory.checkBooks();
		expect(faults).toContainEqual(expect.objectContaining({ rule }));
		await run(mending, book);
		expect(await stock.inventory.checkBooks()).toEqual([]);
	});

	it.each([
		[
			"a negative stock",
			"UPDATE credit_batch SET freeGrams = -1 WHERE id = :id",
		],
		[
			"counters that aren't the quantity",
			"UPDATE credit_batch SET freeGrams = freeGrams + 1 WHERE id = :id",
		],
		[
			"a negative amount of a project",
			"UPDATE project SET availableGrams = -1 WHERE id = :projectId",
		],
		[
			"an allocation of nothing",
			"UPDATE allocation SET batchEnd = batchStart WHERE tenantId = :tenantId AND batchId = :id",
		],
		[
			"a retirement of parts of a credit",
			"UPDATE retirement SET endGram = endGram - 1 WHERE batchId = :id",
		],
	])(
		"is spared %s: the database itself refuses it",
		async (_what, statement) => {
			const book = await books();
			await expect(run(statement, book)).rejects.toThrow(/constraint/i);
		},
	);
});
