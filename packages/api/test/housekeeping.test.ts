import { mintTenantScope } from "../src/platform/tenancy/scope.js";
import { startApp, type TestApp } from "./harness.js";

const DAY_MS = 86_400_000;

describe("housekeeping", () => {
	let test: TestApp;
	beforeAll(async () => {
		test = await startApp();
	});
	afterAll(() => test.close());

	/** Everything comes round once more. */
	const comeRound = async () => {
		const { database, schedule, worker } = test.app;
		await database.write(() => database.run("DELETE FROM job_schedule"));
		await schedule.tick();
		await worker.drain();
	};
	const tenantServices = async () => {
		const { id } = await test.seed.tenant(await test.seed.region());
		return test.app.tenant(
			mintTenantScope(id, { id: "usr_of_the_test", role: "TENANT_ADMIN" }),
		);
	};

	it("ends an import that nobody went on with for a week, not before", async () => {
		const { fleetImports } = await tenantServices();
		const { row } = await fleetImports.start({ fileName: "fleet.csv" });
		const importId = row.id;
		await comeRound();
		expect((await fleetImports.find(importId))?.status).toBe("AWAITING_UPLOAD");
		test.clock.advance(8 * DAY_MS);
		await comeRound();
		expect(await fleetImports.find(importId)).toMatchObject({
			status: "FAILED",
			failureCode: "IMPORT_ABANDONED",
		});
	});

	it("forgets the pieces of a file that never came to exist, and keeps whole files", async () => {
		const { scope, files } = await tenantServices();
		const { database } = test.app;
		const whole = await files.write(
			"kept.txt",
			"text/plain",
			(async function* () {
				yield Buffer.from("kept");
			})(),
			100,
		);
		await database.write(() =>
			database.insert("stored_file_chunk", [
				{
					tenantId: scope.tenantId,
					fileId: "fil_01HZZZZZZZZZZZZZZZZZZZZZZZ",
					position: 0,
					bytes: Buffer.from("left behind"),
				},
				{
					tenantId: scope.tenantId,
					fileId: "fil_7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
					position: 0,
					bytes: Buffer.from("being written"),
				},
			]),
		);
		await comeRound();
		const left = await database.query<{ fileId: string }>(
			"SELECT fileId FROM stored_file_chunk WHERE tenantId = :tenantId ORDER BY fileId",
			{ tenantId: scope.tenantId },
		);
		expect(left.map(({ fileId }) => fileId)).toEqual([
			whole.id,
			"fil_7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
		]);
	});

	it("forgets answers and jobs after ninety days", async () => {
		const { scope } = await tenantServices();
		const { database, idempotency, jobs } = test.app;
		const effects: string[] = [];
		const ask = () =>
			idempotency.once(scope, "test", "key", { n: 1 }, async () => {
				effects.push("done");
				return "id";
			});
		await ask();
		await comeRound();
		await ask();
		expect(effects).toHaveLength(1);
		await database.write(async () => {
			await database.run(
				"UPDATE idempotency_key SET createdAt = '2020-01-01 00:00:00.000' WHERE tenantId = :tenantId",
				{ tenantId: scope.tenantId },
			);
			await jobs.enqueue({
				kind: "housekeeping",
				ownerTenantId: scope.tenantId,
				payload: {},
			});
		});
		await test.app.worker.drain();
		await database.write(() =>
			database.run(
				"UPDATE job SET runAfter = '2020-01-01 00:00:00.000' WHERE state = 'DONE'",
			),
		);
		await comeRound();
		await ask();
		expect(effects).toHaveLength(2);
		expect(
			await database.query(
				"SELECT id FROM job WHERE runAfter < '2021-01-01 00:00:00.000'",
			),
		).toEqual([]);
	});

	it("verifies the books, and says how many faults there are", async () => {
		const { database, schedule } = test.app;
		const faults = async () =>
			(await schedule.runs()).find(({ task }) => task === "books.check")
				?.faults;
		const { scope, fleet } = await tenantServices();
		await fleet.register([
			{
				serialNumber: "PF77RTX1",
				modelName: "ThinkPad T14 Gen 3",
				category: "NOTEBOOK",
				country: "SE",
				purchasedOn: "2025-03-14",
			},
		]);
		await comeRound();
		expect(await faults()).toBe(0);
		await database.write(() =>
			database.run(
				"UPDATE portfolio_rollup SET devices = devices + 1 WHERE tenantId = :tenantId",
				{ tenantId: scope.tenantId },
			),
		);
		await comeRound();
		expect(await faults()).toBeGreaterThan(0);
	});
});
