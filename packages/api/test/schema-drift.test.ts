import { startApp, type TestApp } from "./harness.js";

describe("the migrated schema", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	it("is exactly what the entities declare", async () => {
		const builder = test.app.dataSource.driver.createSchemaBuilder();
		const { upQueries } = await builder.log();
		expect(upQueries.map(({ query }) => query)).toEqual([]);
	});

	it("is seen as different when an entity has a column that no migration made", async () => {
		const metadata = test.app.dataSource.getMetadata("tenant");
		const column = metadata.columns.find(
			({ propertyName }) => propertyName === "name",
		);
		if (!column) throw new Error("tenant.name is gone");
		const { isNullable } = column;
		column.isNullable = !isNullable;
		const { upQueries } = await test.app.dataSource.driver
			.createSchemaBuilder()
			.log();
		column.isNullable = isNullable;
		expect(upQueries.length).toBeGreaterThan(0);
	});
});
