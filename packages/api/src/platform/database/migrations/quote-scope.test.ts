import {
	ALL,
	aDevice,
	banded,
	fleetFixture,
	postProjectTwin,
} from "../../../../test/fleet/fleet-fixture.js";
import { startApp, type TestApp } from "../../../../test/harness.js";
import { QuoteScope1700000000100 } from "./1700000000100-quote-scope.js";

describe("the migration to quotes with a scope", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	it("counts whole footprints of devices that were covered before it, and nothing of the others", async () => {
		const fixture = fleetFixture(test);
		const { fleet, portfolio } = fixture;
		const { database, dataSource } = test.app;
		const covered = aDevice();
		await fleet.register([covered, aDevice({ country: "NO" })]);
		const id = (await fleet.deviceBySerial(covered.serialNumber))?.id as string;
		await database.write(async () => {
			await fleet.layOut(
				{ quoteId: "quo_before", expiresAt: 1 },
				{ deviceIds: [id] },
				ALL,
				banded([320_000]),
			);
			await fleet.cover("quo_before", "ord_before", 1);
			await postProjectTwin(fixture, 1);
		});
		const runner = dataSource.createQueryRunner();
		const migration = new QuoteScope1700000000100();
		await migration.down(runner);
		await migration.up(runner);
		await runner.release();
		const { nodes } = await fleet.devices({}, "COUNTRY", "ASC", {});
		expect(
			nodes.map(({ country, coveredGrams }) => [country, coveredGrams]),
		).toEqual([
			["NO", 0],
			["SE", 320_000],
		]);
		expect(await portfolio.check()).toEqual([]);
		expect((await fleet.groupsOfQuote("quo_before"))[0]).toMatchObject({
			usedMonths: null,
			devices: 1,
		});
	});
});
