import { startApp, type TestApp } from "../../../test/harness.js";
import { createStock, OPERATOR } from "../../../test/stock.js";
import { SerialNumberings1700000000110 } from "../../platform/database/migrations/1700000000110-serial-numberings.js";

describe("batches that were registered before numberings were compared in capital letters", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	it("keep others from registering their credits after the migration", async () => {
		const stock = createStock(test);
		const project = await stock.project({ registry: "OTHER" });
		const register = (serials: string) =>
			stock.inventory.registerBatch(OPERATOR, {
				...stock.batchInput(project, 5),
				serials,
			});
		const { id } = await register("Lot-7-1 to 5");
		const { database, dataSource } = test.app;
		// As the version before wrote them.
		await database.write(async () => {
			await database.insert("serial_scope", [
				{ registry: "OTHER", serialScope: "Lot-7", batches: 1 },
			]);
			await database.run(
				"UPDATE credit_batch SET serialScope = 'Lot-7' WHERE id = :id",
				{ id },
			);
			await database.run(
				"DELETE FROM serial_scope WHERE serialScope = 'LOT-7'",
			);
		});

		const runner = dataSource.createQueryRunner();
		await new SerialNumberings1700000000110().up(runner);
		await runner.release();

		expect(
			await database.query(
				"SELECT registry, serialScope, batches FROM serial_scope WHERE UPPER(serialScope) = 'LOT-7'",
				{},
			),
		).toEqual([{ registry: "OTHER", serialScope: "LOT-7", batches: 1 }]);
		for (const spelled of ["Lot-7-5 to 9", "LOT-7-1 to 5", "lot-7-3 to 7"])
			await expect(register(spelled)).rejects.toMatchObject({
				code: "SERIAL_OVERLAP",
			});
		expect(await register("lot-7-6 to 10")).toMatchObject({ quantity: 5 });
		expect(await stock.inventory.checkBooks()).toEqual([]);
	});
});
